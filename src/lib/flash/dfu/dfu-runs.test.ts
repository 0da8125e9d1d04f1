// Made-up trouble by the hundred: whatever happens to a board, flashing through DFU ends, tells the truth, and changes
// nothing that it may not change.
import { expect } from 'vitest';
import { EagerClock } from '../usb/testing/eager-clock.ts';
import { endOfMadeUp, madeUpPlan, madeUpRuns } from '../usb/testing/made-up-runs.ts';
import { ModelDevice } from '../usb/testing/model-device.ts';
import { Dice } from '../usb/testing/plans.ts';
import { DfuWay } from './dfu.ts';
import { State } from './dfu-protocol.ts';
import { DfuModel, type DfuFault } from './testing/dfu-model.ts';

const START = 0x08000000;
const PAGE = 2048;
const FLASH_BYTES = 32 * PAGE;
const NAMES = ['@Internal Flash   /0x08000000/32*02Kg', '@Option Bytes   /0x40022040/01*64 e'];

function madeUpFault(dice: Dice): DfuFault {
	const request = dice.below(120);
	const address = START + dice.below(FLASH_BYTES);
	const status = 1 + dice.below(15);
	return dice.pick<() => DfuFault>([
		() => ({ kind: 'stall', request }),
		() => ({ kind: 'silent', request }),
		() => ({ kind: 'vanish', afterBytes: dice.below(60_000) }),
		() => ({ kind: 'short-status', request }),
		() => ({ kind: 'short-upload', request }),
		() => ({ kind: 'left-in', state: dice.pick([...Object.values(State), 77]) }),
		() => ({ kind: 'protected', address, status }),
		() => ({ kind: 'ignored', address }),
		() => ({ kind: 'stuck-bit', address: dice.below(2) === 0 ? address : address - START }),
		() => ({ kind: 'read-protected' }),
		() => ({ kind: 'slow', factor: 1 + dice.below(3_000) }),
		() => ({ kind: 'never-done' }),
		() => ({ kind: 'huge-poll' }),
		() => ({ kind: 'no-poll' }),
		() => ({ kind: 'hangs-from', address }),
		() => ({ kind: 'does-not-leave' }),
		() => ({ kind: 'rejects-file', status }),
		() => ({ kind: 'no-functional' })
	])();
}

/** How a run ended. Throws when it did what no run may do. */
async function run(seed: number): Promise<string> {
	const dice = new Dice(seed);
	const clock = new EagerClock();
	const isPlain = dice.below(3) === 0;
	const model = new DfuModel({
		clock,
		faults: Array.from({ length: dice.below(3) }, () => madeUpFault(dice)),
		names: isPlain ? ['slot_1'] : NAMES,
		transferBytes: dice.pick([64, 1024, 2048]),
		canUpload: dice.below(5) > 0,
		isTolerant: dice.below(3) > 0
	});
	const usb = new ModelDevice(model, clock, { namesInterfaces: dice.below(2) === 0 });
	const plan = madeUpPlan(dice, {
		...{ start: START, pageBytes: PAGE, firstBelow: 4_000, segmentBytes: 9_000, gapBytes: 5_000 },
		...(isPlain && { segments: 1 as const })
	});
	const found = (address: number, size: number) =>
		isPlain ? Uint8Array.from(model.firmware) : model.bytesAt(address, size);
	const end = await endOfMadeUp({
		...{ seed, dice, clock, plan, cancelWithinMs: 200 },
		way: new DfuWay(usb, { clock }),
		changed: () => [...model.erased, ...model.written],
		isWritten: () =>
			plan.segments.every(
				({ address, bytes }) => Buffer.compare(found(address, bytes.length), bytes) === 0
			),
		isUntouched: () => model.memory.size === 0 && model.firmware.length === 0
	});
	if (usb.opened) throw new Error(`${seed}: it leaves the device open`);
	expect([seed, model.impatient]).toEqual([seed, 0]);
	return end;
}

madeUpRuns(run);
