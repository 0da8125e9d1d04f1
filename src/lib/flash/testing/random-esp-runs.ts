// Many runs of flashing an ESP32, each with its own faults: what must hold of all of them.
import type { FakeEspPlan } from './fake-esp-chip.ts';
import { dice, type Dice } from './dice.ts';
import { espImage, espPlan, espRig } from './esp-rig.ts';
import { endOf, type End } from './on-clock.ts';
import { randomFaults } from './random-runs.ts';

const PLAN = espPlan(
	[
		{ address: 0x1000, bytes: espImage(900) },
		{ address: 0x8000, bytes: espImage(4_500, 5, 7) }
	],
	[
		{ start: 0x1000, end: 0x2000 },
		{ start: 0x8000, end: 0xa000 }
	]
);
/** About what a whole run sends. */
const RUN_BYTES = 16_000;

function randomPlan({ below, chance }: Dice): FakeEspPlan {
	return {
		chipId: chance(0.05) ? below(40) : 5,
		flashBytes: chance(0.1) ? 0x40000 : 0x100000,
		stub: chance(0.7) ? 'accepted' : chance(0.5) ? 'refused' : 'silent',
		eraseMs: chance(0.3) ? below(6_000) : 0,
		...(chance(0.2) && { nakAt: 1 + below(80) }),
		...(chance(0.2) && {
			spoilAt: { request: 1 + below(80), how: chance(0.5) ? 'garbage' : 'nothing' }
		}),
		...(chance(0.15) && { resetAt: 1 + below(80) }),
		md5Wrong: chance(0.05),
		baudFails: chance(0.1)
	};
}

/** Under fake timers. Throws for a run that does not end, says done wrongly, or writes where it must not. */
export async function randomEspRun(seed: number): Promise<End> {
	const dices = dice(seed);
	const rig = espRig({
		plan: randomPlan(dices),
		faults: randomFaults(dices, RUN_BYTES),
		way: { stub: dices.chance(0.7) }
	});
	const { chip } = rig;
	const [first, second] = PLAN.allowed;
	chip.mayErase = (start, end) =>
		[first!, second!].some((range) => start >= range.start && end <= range.end);
	if (dices.chance(0.15)) {
		let left = dices.below(6_000);
		chip.flips = () => left-- === 0;
	}
	const stop = new AbortController();
	const stopAfter = dices.chance(0.15) ? dices.below(12) : Infinity;
	let steps = 0;
	const onProgress = () => ++steps > stopAfter && stop.abort();
	const end = await endOf(rig.flash(PLAN, { signal: stop.signal, onProgress }));
	if (chip.violations.length > 0) throw new Error(`it wrote beyond: ${chip.violations[0]}`);
	const written = PLAN.segments.every(({ address, bytes }) =>
		bytes.every((byte, i) => chip.flash[address + i] === byte)
	);
	if (end === 'done' && !written) throw new Error('it said done, and the flash has something else');
	const untouched =
		end === 'cancelled' || (typeof end === 'object' && end.boardState === 'untouched');
	if (untouched && chip.flash.some((byte) => byte !== 0x5a))
		throw new Error('it said untouched, and the flash has something else');
	return end;
}
