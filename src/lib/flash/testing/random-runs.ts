// Many runs of flashing, each with its own faults on the wire and in the board: what must hold of all of them.
import type { FaultPlan } from '#lib/port/fake-port.ts';
import { FakeMcubootBoard, type FakeMcubootPlan } from './fake-mcuboot-board.ts';
import { dice, type Dice } from './dice.ts';
import { makeImage } from './mcuboot-image.ts';
import { endOf, type End } from './on-clock.ts';
import { smpRig } from './smp-rig.ts';

const IMAGE = makeImage({ version: [2, 0, 1], bodyBytes: 2_200, seed: 5 });
/** About what a whole run sends. */
const RUN_BYTES = 5_500;

export function randomFaults({ below, chance, next }: Dice, runBytes: number): FaultPlan {
	const at = (share: number) => (chance(share) ? below(runBytes) : undefined);
	const bad = chance(0.4) ? next() * 0.002 : 0;
	return {
		seed: below(1_000_000),
		drop: chance(0.5) ? bad : 0,
		corrupt: chance(0.5) ? bad : 0,
		duplicate: chance(0.3) ? bad : 0,
		delayMs: chance(0.3) ? below(2_000) : 0,
		unplugAtByte: at(0.15),
		silentAtByte: at(0.1),
		resetAtByte: at(0.1)
	};
}

function randomPlan({ below, chance }: Dice): FakeMcubootPlan {
	const how = ['garbage', 'offset', 'nothing', 'truncated'] as const;
	return {
		eraseMs: chance(0.3) ? below(40_000) : 0,
		answerMs: chance(0.3) ? below(500) : 0,
		alignBytes: [1, 4, 8, 16, 32, 48][below(6)]!,
		maxPacketBytes: chance(0.2) ? 190 + below(300) : 2_000,
		...(chance(0.15) && { refuseAt: { request: 1 + below(30), rc: 1 + below(33) } }),
		...(chance(0.3) && { spoilAt: { request: 1 + below(30), how: how[below(4)]! } }),
		...(chance(0.15) && { resetAt: 1 + below(30) }),
		ignoredResets: chance(0.15) ? below(3) : 0,
		newFirmwareIsDead: chance(0.1),
		confirmFails: chance(0.05),
		slotInfo: chance(0.5),
		compares: chance(0.5),
		echo: chance(0.5),
		hashes: chance(0.5)
	};
}

/** Throws for a run that does not end, says done wrongly, misjudges what it left, or writes where it must not. */
export async function randomSmpRun(seed: number, mode: 'firmware' | 'recovery'): Promise<End> {
	const dices = dice(seed);
	const rig = smpRig({
		mode,
		slotBytes: 8 * 1024,
		plan: randomPlan(dices),
		faults: randomFaults(dices, RUN_BYTES),
		...(dices.chance(0.5) && { baudRate: 115_200 })
	});
	const { slots } = rig.board;
	if (dices.chance(0.1)) slots.refuses = ({ version }) => version === '2.0.1';
	if (dices.chance(0.15)) {
		let left = dices.below(4_000);
		slots.flips = () => left-- === 0;
	}
	const stop = new AbortController();
	const stopAfter = dices.chance(0.15) ? dices.below(60) : Infinity;
	let steps = 0;
	const onProgress = () => ++steps > stopAfter && stop.abort();
	const end = await endOf(rig.flash(IMAGE, { signal: stop.signal, onProgress }));
	rig.port.faults = {};
	// What is under way in the board comes to its end.
	await rig.clock.advance(60_000);
	judge(end, rig.board);
	return end;
}

function judge(end: End, board: FakeMcubootBoard): void {
	const { violations } = board.slots;
	if (violations.length > 0) throw new Error(`it wrote beyond: ${violations[0]}`);
	if (end === 'done' && board.version !== '2.0.1')
		throw new Error(`it said done, and ${board.version ?? 'nothing'} runs`);
	const untouched =
		end === 'cancelled' || (typeof end === 'object' && end.boardState === 'untouched');
	const kept = ([0, 1] as const).some((slot) => board.slots.image(slot)?.version === '1.0.0');
	if (untouched && !kept) throw new Error('it said untouched, and the firmware of before is gone');
	if (typeof end === 'object' && end.boardState === null)
		throw new Error(`an error without the board's state: ${end.code}`);
}
