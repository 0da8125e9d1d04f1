// A made-up ESP32-C3 on a port and the way that flashes it. esptool-js waits on the timers of the page, so that these are
// the clock: the test puts fake ones in their place.
import { vi } from 'vitest';
import { systemClock } from '#lib/core/clock.ts';
import type { FaultPlan } from '#lib/port/fake-port.ts';
import { EspWay, type EspWayOptions } from '../esp/esp-way.ts';
import type { FlashOptions, FlashOutcome, FlashPlan, FlashProgress } from '../flash-way.ts';
import { dice } from './dice.ts';
import { EspPort, FakeEspChip, type FakeEspPlan } from './fake-esp-chip.ts';

/** Before the rig is made. */
export function fakeTimers(): void {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
}

/** Bytes that no packing makes shorter. */
function piece(bytes: number, seed: number): Uint8Array<ArrayBuffer> {
	const { below } = dice(seed);
	return Uint8Array.from({ length: bytes }, () => below(256));
}

/** An application's first bytes: magic, and the chip that it is for. */
export function espImage(bytes: number, chipId = 5, seed = 3): Uint8Array<ArrayBuffer> {
	const image = piece(bytes, seed);
	image.set([0xe9, 4, 2, 0x20], 0);
	image.set([chipId & 0xff, chipId >> 8], 12);
	return image;
}

export function espPlan(
	segments = [
		{ address: 0, bytes: espImage(5_000) },
		{ address: 0x3d000, bytes: espImage(20_001, 5, 7) }
	],
	allowed = [{ start: 0, end: 0x100000 }]
): FlashPlan {
	const size = segments.reduce((sum, { bytes }) => sum + bytes.length, 0);
	return { segments, file: { name: 'app.bin', bytes: segments[0]!.bytes }, allowed, size };
}

export function espRig(
	options: { plan?: FakeEspPlan; faults?: FaultPlan; way?: Partial<EspWayOptions> } = {}
) {
	const chip = new FakeEspChip(systemClock, options.plan);
	const port = new EspPort(chip, systemClock);
	port.faults = options.faults ?? {};
	const progress: FlashProgress[] = [];
	const log: string[] = [];
	return {
		chip,
		port,
		progress,
		log,
		flash: (plan = espPlan(), more: FlashOptions = {}): Promise<FlashOutcome> =>
			untilEnded(
				new EspWay({ port, clock: systemClock, ...options.way }).flash(plan, {
					onProgress: (step) => progress.push(step),
					onLog: (line) => log.push(line),
					...more
				}),
				() => port.bytesToBoard + port.bytesToHost
			)
	};
}

const LIMIT_MS = 3_600_000;
const MAX_STEP_MS = 200;

/** Lets the fake timers run until it ends; throws for what does not end within an hour of theirs. */
async function untilEnded<T>(promise: Promise<T>, moved: () => number): Promise<T> {
	let ended = false;
	const done = () => (ended = true);
	promise.then(done, done);
	let passed = 0;
	let stepMs = 1;
	let before = moved();
	while (!ended) {
		if (passed > LIMIT_MS) throw new Error('it did not end');
		await new Promise((resolve) => setImmediate(resolve));
		stepMs = moved() === before ? Math.min(MAX_STEP_MS, 2 * stepMs) : 1;
		before = moved();
		await vi.advanceTimersByTimeAsync(stepMs);
		passed += stepMs;
	}
	return promise;
}
