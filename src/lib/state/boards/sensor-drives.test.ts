import { beforeEach, expect, test } from 'vitest';
import { WORKSHOP_BOARD } from '#lib/abi/board-profiles.ts';
import { ManualClock } from '#lib/core/clock.ts';
import {
	firstReadings,
	readingOf,
	withReading,
	type SensorReading
} from '#lib/simulator/stream/sensor-readings.ts';
import type { Waveform } from '#lib/simulator/waveform.ts';
import { accelerationOf, type DeviceSensing, type SensingResult } from './device-sensing.ts';
import { SensorDrives } from './sensor-drives.svelte.ts';
import { verbatim } from '#lib/texts/words.ts';

const SINE: Waveform = { kind: 'sine', middle: 20, amplitude: 5, periodMs: 4000 };

let clock: ManualClock;
let world: readonly SensorReading[];
let answer: (result: SensingResult) => void;
let send: (values: Record<number, number>) => void;
let stopped: number;
let drives: SensorDrives;

const sensing: DeviceSensing = {
	start: (_sense, onvalues) => {
		send = onvalues;
		return new Promise((resolve) => (answer = resolve));
	}
};

beforeEach(() => {
	clock = new ManualClock();
	world = firstReadings(WORKSHOP_BOARD);
	stopped = 0;
	drives = new SensorDrives({
		profile: WORKSHOP_BOARD,
		clock,
		sensing,
		set: (reading) => (world = withReading(world, reading)),
		random: () => 0.75
	});
});

const temperature = () => readingOf(world, 'temperature', 13);
const ok = (): SensingResult => ({ ok: true, stop: () => stopped++ });

test('a wave moves its channel as the clock goes, and no other', async () => {
	drives.startWave('temperature', 13, SINE);
	await clock.advance(1000);
	expect(temperature()).toBe(25);
	await clock.advance(2000);
	expect(temperature()).toBe(15);
	expect(readingOf(world, 'humidity', 16)).toBe(45);
	expect(drives.waves).toEqual({ 'temperature 13': SINE });
});

test('a value by hand ends the wave', async () => {
	drives.startWave('temperature', 13, SINE);
	await clock.advance(1000);
	drives.hold('temperature', 13, 3);
	await clock.advance(1000);
	expect(temperature()).toBe(3);
	expect(drives.waves).toEqual({});
});

test('a wave stays within what its sensor can measure', async () => {
	drives.startWave('humidity', 16, { ...SINE, middle: 90, amplitude: 50 });
	await clock.advance(1000);
	expect(readingOf(world, 'humidity', 16)).toBe(100);
});

test('nothing moves after the board is gone', async () => {
	drives.startWave('temperature', 13, SINE);
	await clock.advance(1000);
	drives.dispose();
	await clock.advance(1000);
	expect(temperature()).toBe(25);
});

test('the tilt of the device becomes acceleration, until one stops following', async () => {
	const following = drives.follow('tilt');
	expect(drives.following.tilt.state).toBe('asking');
	answer(ok());
	await following;
	send(accelerationOf(90, 0));
	expect([0, 1, 2].map((channel) => readingOf(world, 'motion', channel))).toEqual([0, 9.81, 0]);
	drives.unfollow('tilt');
	expect(stopped).toBe(1);
	send(accelerationOf(0, 0));
	expect(readingOf(world, 'motion', 1)).toBe(9.81);
});

test('a wave has precedence over the device', async () => {
	const following = drives.follow('light');
	answer(ok());
	await following;
	drives.startWave('light', 17, { ...SINE, middle: 100 });
	send({ 17: 700 });
	expect(readingOf(world, 'light', 17)).toBe(300);
});

test('why a device cannot be followed is told', async () => {
	const following = drives.follow('light');
	answer({ ok: false, reason: verbatim('no such sensor') });
	await following;
	expect(drives.following.light).toMatchObject({
		state: 'failed',
		reason: verbatim('no such sensor')
	});
});

test('who changes his mind while the browser asks is not followed', async () => {
	const following = drives.follow('tilt');
	drives.unfollow('tilt');
	answer(ok());
	await following;
	expect(drives.following.tilt.state).toBe('off');
	expect(stopped).toBe(1);
});

test.each([
	[0, 0, [0, 0, 1]],
	[90, 0, [0, 1, 0]],
	[-90, 0, [0, -1, 0]],
	[0, 90, [-1, 0, 0]],
	[180, 0, [0, 0, -1]]
])('beta %i, gamma %i points where gravity is held', (beta, gamma, direction) => {
	const values = accelerationOf(beta, gamma);
	direction.forEach((share, axis) => expect(values[axis]).toBeCloseTo(share * 9.80665, 6));
});
