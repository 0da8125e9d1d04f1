import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { espImage, espPlan, espRig, fakeTimers } from '../testing/esp-rig.ts';
import { endOf } from '../testing/on-clock.ts';
import type { FakeEspPlan } from '../testing/fake-esp-chip.ts';

beforeEach(() => fakeTimers());
afterEach(() => void vi.useRealTimers());

const isWritten = (rig: ReturnType<typeof espRig>, plan = espPlan()) =>
	plan.segments.every(({ address, bytes }) =>
		bytes.every((byte, i) => rig.chip.flash[address + i] === byte)
	);

test('the pieces are written, compared by digest, and the chip runs them', async () => {
	const rig = espRig();
	expect(await rig.flash()).toEqual({ proof: 'checksum', written: 25_001, erased: 28_672 });
	expect(isWritten(rig)).toBe(true);
	expect(rig.chip.violations).toEqual([]);
	expect(rig.chip.mode).toBe('app');
	expect(rig.log).toContain('ESP32-C3, 4194304 bytes of flash');
	expect([...new Set(rig.progress.map(({ phase }) => phase))]).toEqual([
		'connect',
		'write',
		'verify',
		'restart'
	]);
	expect(rig.progress.filter(({ phase }) => phase === 'write').at(-1)).toMatchObject({
		done: 25_001,
		total: 25_001
	});
	// What is between the pieces stays.
	expect(rig.chip.flash[0x8000]).toBe(0x5a);
});

test.each<[string, FakeEspPlan]>([
	['refuses the faster loader', { stub: 'refused' }],
	['does not start the faster loader', { stub: 'silent' }],
	['cannot change its speed', { baudFails: true }],
	['loses a block', { spoilAt: { request: 60, how: 'nothing' } }],
	['refuses a block once', { nakAt: 61 }]
])('a chip that %s is flashed all the same', async (_what, plan) => {
	const rig = espRig({ plan });
	expect(await rig.flash()).toMatchObject({ proof: 'checksum' });
	expect(isWritten(rig)).toBe(true);
	expect(rig.chip.violations).toEqual([]);
});

test('without the faster loader the ROM does it', async () => {
	const rig = espRig({ way: { stub: false } });
	await rig.flash();
	expect(isWritten(rig)).toBe(true);
	expect(rig.log.join()).not.toContain('stub');
});

test.each<[string, FakeEspPlan, string, string]>([
	['that nobody knows', { chipId: 77 }, 'esp-unknown-chip', 'untouched'],
	['of another kind', { chipId: 9 }, 'esp-wrong-chip', 'untouched'],
	['with a smaller flash', { flashBytes: 0x40000 }, 'esp-too-small', 'untouched'],
	['that computes another digest', { md5Wrong: true }, 'esp-md5-wrong', 'bootloader']
])('a chip %s is told of', async (_what, plan, code, boardState) => {
	const rig = espRig({ plan });
	expect(await endOf(rig.flash())).toEqual({ code, boardState });
	expect(rig.chip.violations).toEqual([]);
	if (boardState === 'untouched') expect(rig.chip.flash.every((byte) => byte === 0x5a)).toBe(true);
});

test('a flash that keeps something else is found out', async () => {
	const rig = espRig();
	let left = 7_000;
	rig.chip.flips = () => left-- === 0;
	expect(await endOf(rig.flash())).toEqual({ code: 'esp-md5-wrong', boardState: 'bootloader' });
});

test('a chip that is not in its loader, and whose lines are not connected, is told of', async () => {
	const rig = espRig({ plan: { noLines: true } });
	rig.chip.mode = 'app';
	expect(await endOf(rig.flash())).toEqual({ code: 'esp-no-sync', boardState: 'untouched' });
	rig.chip.mode = 'rom';
	await rig.flash();
	expect(isWritten(rig)).toBe(true);
});

test('what a plan may not is refused before the port is opened', async () => {
	const rig = espRig();
	const bytes = espImage(100);
	const code = async (plan: ReturnType<typeof espPlan>) => (await endOf(rig.flash(plan))) as object;
	expect(await code(espPlan([{ address: 100, bytes }]))).toMatchObject({ code: 'esp-misaligned' });
	const twice = [
		{ address: 0, bytes: espImage(5_000) },
		{ address: 4096, bytes }
	];
	expect(await code(espPlan(twice))).toMatchObject({ code: 'esp-misaligned' });
	const tight = [{ start: 0, end: 4_000 }];
	const large = { code: 'image-too-large', boardState: 'untouched' };
	expect(await code(espPlan([{ address: 0, bytes }], tight))).toEqual(large);
	expect(rig.port.opened).toBe(0);
});

test('a cancel ends it at once, and the loader stays for another try', async () => {
	const rig = espRig();
	const stop = new AbortController();
	const onProgress = ({ phase, done }: { phase: string; done: number }) => {
		if (phase === 'write' && done > 6_000) stop.abort();
	};
	expect(await endOf(rig.flash(espPlan(), { onProgress, signal: stop.signal }))).toEqual({
		code: 'flash-cancelled',
		boardState: 'bootloader'
	});
	expect(rig.port.readable).toBeNull();
	await rig.flash();
	expect(isWritten(rig)).toBe(true);
	const before = new AbortController();
	before.abort();
	expect(await endOf(rig.flash(espPlan(), { signal: before.signal }))).toBe('cancelled');
});

test('a cable that is pulled ends it, wherever', async () => {
	for (const unplugAtByte of [10, 3_000, 12_000, 20_000]) {
		const rig = espRig({ faults: { unplugAtByte } });
		expect(await endOf(rig.flash())).toMatchObject({ code: 'flash-device-lost' });
	}
});
