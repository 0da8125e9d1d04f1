import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { utf8 } from '#lib/core/bytes.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import { completeness } from './completeness.ts';
import { FakePlace } from './fake-place.ts';
import { PLACE_LIMITS } from './followed-place.ts';
import { ModuleWatch, WATCH_TIMES } from './module-watch.ts';

const HEADER = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
/** A module with one custom section of that many bytes. */
const module = (size = 0) =>
	Uint8Array.of(...HEADER, 0, size + 2, 1, 0x61, ...new Uint8Array(size).fill(7));

let place: FakePlace;
let clock: ManualClock;
let watch: ModuleWatch;
let told: string[];
let ended: Promise<void>;

beforeEach(() => {
	place = new FakePlace();
	clock = new ManualClock();
	told = [];
	watch = new ModuleWatch(place, clock, {
		onlook: ({ modules }) => told.push(`look ${modules.map(({ path }) => path).join()}`),
		onmodule: ({ path, bytes }) => told.push(`module ${path} ${bytes.length}`),
		onrefused: ({ path }, { code }) => told.push(`refused ${path} ${code}`),
		ontrouble: (error) =>
			told.push(`trouble ${error === null ? 'over' : String((error as AppError).code)}`)
	});
});
afterEach(() => watch.dispose());

async function start(): Promise<void> {
	ended = watch.run();
	await clock.advance(0);
}

const modules = () => told.filter((line) => line.startsWith('module'));
/** Long enough for a change to be seen and to settle. */
const SEEN_MS = WATCH_TIMES.lookMs + WATCH_TIMES.settledMs + 2 * WATCH_TIMES.settleStepMs;

describe('a module', () => {
	test('that is there from the start is shown, and not told of', async () => {
		place.put('old.wasm', module());
		await start();
		await clock.advance(5 * SEEN_MS);
		expect(told).toEqual(['look old.wasm']);
	});

	test('that is new or changed is told of once', async () => {
		await start();
		place.put('build/app.wasm', module(1), 1);
		await clock.advance(SEEN_MS);
		expect(modules()).toEqual(['module build/app.wasm 13']);
		await clock.advance(5 * SEEN_MS);
		expect(modules()).toHaveLength(1);
		place.put('build/app.wasm', module(1), 2);
		await clock.advance(SEEN_MS);
		expect(modules()).toHaveLength(2);
	});

	test('is told of when size and time stay as they are, and not while it grows', async () => {
		await start();
		for (let size = 1; size < 20; size++) {
			place.put('app.wasm', module(size), size);
			await clock.advance(WATCH_TIMES.settledMs / 2);
		}
		expect(modules()).toEqual([]);
		await clock.advance(SEEN_MS);
		expect(modules()).toEqual(['module app.wasm 31']);
	});

	test('of which half is there is waited for, and told of as it is when the rest does not come', async () => {
		await start();
		place.put('app.wasm', module(100).slice(0, 50), 1);
		await clock.advance(SEEN_MS);
		expect(modules()).toEqual([]);
		place.put('app.wasm', module(100), 2);
		await clock.advance(SEEN_MS);
		expect(modules()).toEqual(['module app.wasm 112']);
		place.put('app.wasm', module(100).slice(0, 50), 3);
		await clock.advance(WATCH_TIMES.wholeMs + SEEN_MS);
		expect(modules()[1]).toBe('module app.wasm 50');
	});

	test('that is something else is told of without waiting', async () => {
		await start();
		place.put('app.wasm', utf8('error: no such file'), 1);
		await clock.advance(SEEN_MS);
		expect(modules()).toEqual(['module app.wasm 19']);
	});

	test('that was deleted and came back is new', async () => {
		place.put('app.wasm', module(), 1);
		await start();
		place.files.delete('app.wasm');
		await clock.advance(SEEN_MS);
		place.put('app.wasm', module(), 1);
		await clock.advance(SEEN_MS);
		expect(modules()).toEqual(['module app.wasm 12']);
	});

	test('that is larger than any board takes is refused, and the others are still told of', async () => {
		await start();
		place.put('huge.wasm', new Uint8Array(PLACE_LIMITS.moduleBytes + 1), 1);
		place.put('app.wasm', module(), 1);
		await clock.advance(2 * SEEN_MS);
		expect(told.filter((line) => !line.startsWith('look'))).toEqual([
			'refused huge.wasm follow-too-large',
			'module app.wasm 12'
		]);
	});
});

describe('a place', () => {
	test('that is gone is told once, and again when it is back with a new build', async () => {
		await start();
		place.trouble = new AppError('follow-gone', 'gone');
		await clock.advance(5 * SEEN_MS);
		expect(told).toEqual(['look ', 'trouble follow-gone']);
		place.trouble = null;
		place.put('app.wasm', module(), 1);
		await clock.advance(SEEN_MS);
		expect(told.slice(2)).toEqual(['trouble over', 'look app.wasm', 'module app.wasm 12']);
	});

	test('that may not be read any more ends the watch', async () => {
		await start();
		place.trouble = new AppError('follow-denied', 'denied');
		await clock.advance(SEEN_MS);
		await ended;
		expect(told.at(-1)).toBe('trouble follow-denied');
	});

	test('that cannot be read for a moment is looked at again, and not forever', async () => {
		await start();
		place.trouble = new DOMException('locked', 'NotReadableError');
		await clock.advance(3 * SEEN_MS);
		place.trouble = null;
		place.put('app.wasm', module(), 1);
		await clock.advance(SEEN_MS);
		expect(modules()).toHaveLength(1);
		place.trouble = new DOMException('locked', 'NotReadableError');
		await clock.advance(20 * SEEN_MS);
		await ended;
		expect(told.at(-1)).toMatch(/^trouble/);
	});

	test('that tells of changes is looked at when it does, and seldom otherwise', async () => {
		place.observes = true;
		await start();
		await clock.advance(WATCH_TIMES.observedMs - 1);
		expect(place.looks).toBe(1);
		place.put('app.wasm', module(), 1);
		place.onchange?.();
		await clock.advance(WATCH_TIMES.settledMs + WATCH_TIMES.settleStepMs);
		expect(modules()).toEqual(['module app.wasm 12']);
	});

	test('is left alone once the watch is disposed', async () => {
		place.observes = true;
		await start();
		watch.dispose();
		await ended;
		expect(place.isObserved).toBe(false);
		const { looks } = place;
		await clock.advance(10 * SEEN_MS);
		expect(place.looks).toBe(looks);
	});
});

test('a module is whole when its sections end where it ends', () => {
	expect(completeness(module(5))).toBe('whole');
	expect(completeness(module(5).slice(0, -1))).toBe('partial');
	expect(completeness(Uint8Array.of(...HEADER))).toBe('whole');
	expect(completeness(Uint8Array.of(0, 0x61))).toBe('partial');
	expect(completeness(new Uint8Array())).toBe('partial');
	expect(completeness(utf8('#!/bin/sh'))).toBe('other');
	expect(completeness(Uint8Array.of(...HEADER, 0, 0xff, 0xff, 0xff, 0xff, 0xff))).toBe('partial');
});
