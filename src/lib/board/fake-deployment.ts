// One deployment over a wire with seeded random faults, and whether what the driver says of it is true. For tests.
import { utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { createRig, type FakeRig } from './fake-rig.ts';
import type { FaultPlan } from './fake-port.ts';

/** Of the board's time. Every call has limits of its own; this is far above their sum. */
const LIMIT_MS = 900_000;

function generator(seed: number): () => number {
	let state = seed * 2654435761 + 12345;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) | 0;
		return (state >>> 0) / 2 ** 32;
	};
}

function planOf(seed: number, random: () => number): FaultPlan {
	const rate = () => (random() < 0.4 ? random() ** 3 * 0.02 : 0);
	const plan: FaultPlan = { seed, drop: rate(), corrupt: rate(), duplicate: rate() };
	if (random() < 0.3) plan.delayMs = random() * 3_000;
	if (random() < 0.3) plan.direction = random() < 0.5 ? 'toBoard' : 'toHost';
	if (random() < 0.15) plan.resetAtByte = Math.floor(random() * 12_000);
	if (random() < 0.15) plan.unplugAtByte = Math.floor(random() * 12_000);
	if (random() < 0.1) plan.silentAtByte = Math.floor(random() * 12_000);
	return plan;
}

async function settle<T>(rig: FakeRig, promise: Promise<T>): Promise<T | AppError> {
	try {
		return await rig.until(promise, LIMIT_MS);
	} catch (error) {
		// Anything else, above all a wait without an end, is a failure of the driver.
		if (!(error instanceof AppError)) throw error;
		return error;
	}
}

function checkHalfImage(rig: FakeRig, bytes: Uint8Array, result: AppError): void {
	const left = rig.device.image('app.wasm');
	if (left === undefined || same(left, bytes)) return;
	if (!/part of it may be on the board/.test(result.message))
		throw new Error(`half an image is left, and nothing says so: ${result.message}`);
}

function same(a: Uint8Array, b: Uint8Array): boolean {
	return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/** What became of it: `done` or the code of the first failure. Throws when the driver did wrong. */
export async function deployOverBadWire(seed: number): Promise<string> {
	const random = generator(seed);
	const rig = createRig({ smp: random() < 0.6 });
	const text = `exit ${seed % 100} `.padEnd(Math.floor(20 + random() * 1_800), 'wasm ');
	const bytes = utf8(text);
	if (random() < 0.05) rig.device.capacityBytes = 4096;
	if (random() < 0.05) rig.device.wrongHash = 'cd'.repeat(32);
	const faults = planOf(seed, random);
	const openFirst = random() < 0.5;
	if (!openFirst) rig.port.faults = faults;
	const opened = await settle(rig, rig.board.open());
	if (opened instanceof AppError) return opened.code;
	rig.port.faults = faults;

	const uploaded = await settle(rig, rig.board.upload('app.wasm', bytes));
	if (uploaded instanceof AppError) {
		checkHalfImage(rig, bytes, uploaded);
		return uploaded.code;
	}
	const held = rig.device.image('app.wasm');
	if (rig.device.wrongHash !== undefined || !held || !same(held, bytes))
		throw new Error('a wrong image was reported as deployed');

	const ran = await settle(rig, rig.board.run({ id: 'app', image: 'app.wasm' }));
	if (ran instanceof AppError) return `run-${ran.code}`;
	const code = await settle(rig, rig.board.wait('app'));
	if (code instanceof AppError) return `wait-${code.code}`;
	return 'done';
}
