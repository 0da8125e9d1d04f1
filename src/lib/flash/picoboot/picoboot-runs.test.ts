// Made-up trouble by the hundred: whatever happens to a board, flashing through PICOBOOT ends, tells the truth, and changes
// nothing that it may not change.
import { expect } from 'vitest';
import { EagerClock } from '../usb/testing/eager-clock.ts';
import { endOfMadeUp, madeUpPlan, madeUpRuns } from '../usb/testing/made-up-runs.ts';
import { ModelDevice } from '../usb/testing/model-device.ts';
import { Dice } from '../usb/testing/plans.ts';
import { PicobootWay } from './picoboot.ts';
import { BootRomModel, FLASH_START, type BootRomFault } from './testing/boot-rom-model.ts';

const FLASH_BYTES = 256 * 1024;
const SECTOR = 4096;

function madeUpFault(dice: Dice): BootRomFault {
	const command = dice.below(14);
	const address = FLASH_START + dice.below(FLASH_BYTES);
	return dice.pick<() => BootRomFault>([
		() => ({ kind: 'refuse', command, status: dice.below(20) }),
		() => ({ kind: 'stall-without-reason', command }),
		() => ({ kind: 'silent', command }),
		() => ({ kind: 'vanish', afterBytes: dice.below(120_000) }),
		() => ({ kind: 'protected', address }),
		() => ({ kind: 'ignored', address }),
		() => ({ kind: 'stuck-bit', address }),
		() => ({ kind: 'slow-erase', sectorMs: dice.below(30_000) }),
		() => ({ kind: 'short-read', command }),
		() => ({ kind: 'wrong-token' }),
		() => ({ kind: 'no-status' }),
		() => ({ kind: 'loud-acknowledgement', command }),
		() => ({ kind: 'strange-info' }),
		() => ({ kind: 'no-restart' })
	])();
}

/** How a run ended. Throws when it did what no run may do. */
async function run(seed: number): Promise<string> {
	const dice = new Dice(seed);
	const clock = new EagerClock();
	const faults = Array.from({ length: dice.below(3) }, () => madeUpFault(dice));
	const chip = dice.below(4) === 0 ? 'RP2040' : 'RP2350';
	const model = new BootRomModel({ clock, chip, faults, flashBytes: FLASH_BYTES });
	const before = model.flash.slice();
	const plan = madeUpPlan(dice, {
		...{ start: FLASH_START, pageBytes: SECTOR },
		...{ firstBelow: 20_000, segmentBytes: 24_000, gapBytes: 9_000 }
	});
	const end = await endOfMadeUp({
		...{ seed, dice, clock, plan, cancelWithinMs: 1_000 },
		way: new PicobootWay(new ModelDevice(model, clock), { clock }),
		changed: () => [...model.erased, ...model.written],
		isWritten: () =>
			plan.segments.every(({ address, bytes }) => {
				const from = address - FLASH_START;
				return Buffer.compare(model.flash.subarray(from, from + bytes.length), bytes) === 0;
			}),
		isUntouched: () => Buffer.compare(model.flash, before) === 0
	});
	expect([seed, model.unprotectedChanges]).toEqual([seed, 0]);
	return end;
}

madeUpRuns(run);
