// A case from a seed: a program with the commands that run it, or a session of lines, keys and SMP requests.
import { damaged, oddProgram } from './programs/bad-modules.ts';
import type { Assemble } from './programs/assemble.ts';
import { randomProgram } from './programs/random-program.ts';
import type { CaseImage, CompareCase, Step } from './compare-case.ts';
import { Dice } from './dice.ts';
import { typing } from './sessions/keys.ts';
import { POOL_PROGRAMS } from './sessions/pool.ts';
import { FOLDER, POOL, shellLine } from './sessions/shell-lines.ts';
import { smpStep } from './sessions/smp-requests.ts';

/** What the board has, as far as cases depend on it. */
export interface CaseOptions {
	assemble: Assemble;
	hasGpio: boolean;
	hasSmp: boolean;
}

const IMAGE = 'p.wasm';
const line = (text: string): Step => ({ kind: 'line', text });

function image(dice: Dice, { assemble, hasGpio }: CaseOptions): [CaseImage, string[]] {
	if (dice.percent(22)) {
		const program = oddProgram(dice);
		const bytes = assemble(program);
		if (dice.percent(35)) return [{ name: IMAGE, bytes, program }, []];
		return [{ name: IMAGE, bytes: damaged(dice, bytes), program: null }, []];
	}
	const { program, capabilities } = randomProgram(dice, hasGpio);
	return [{ name: IMAGE, bytes: assemble(program), program }, [...capabilities]];
}

function runLines(dice: Dice, capabilities: readonly string[]): Step[] {
	const given = capabilities.filter(() => dice.percent(88)).map((one) => `-k ${one}`);
	if (dice.percent(6)) given.push('-k networking');
	if (dice.percent(8)) given.push(dice.of(['-e A=1', '-e "X=y z"', '-e B=']));
	if (dice.percent(5)) given.push(dice.of(['-v /m:/lfs', '-v /lfs:/m', '-v /m:/lfs/ocre']));
	const words = ['-n p', ...given, IMAGE, ...(dice.percent(10) ? ['one', '"two words"'] : [])].join(
		' '
	);
	return dice.weighted<Step[]>([
		[8, [line(`ocre run ${words}`)]],
		[2, [line(`ocre create ${words}`), line('ocre start p')]],
		[1, [line(`ocre run ${words}`), line('ocre start p')]],
		[1, [line(`ocre run -d ${words}`)]]
	]);
}

function programCase(dice: Dice, seed: number, options: CaseOptions): CompareCase {
	const [one, capabilities] = image(dice, options);
	const steps = [
		...runLines(dice, capabilities),
		line('ocre wait p'),
		line('ocre ps'),
		line('ocre rm p')
	];
	return { seed, images: [one], steps };
}

function sessionStep(dice: Dice, hasSmp: boolean): Step {
	return dice.weighted<() => Step>([
		[10, () => line(shellLine(dice))],
		[3, () => ({ kind: 'keys', text: typing(dice) })],
		[hasSmp ? 4 : 0, () => smpStep(dice)]
	])();
}

function sessionCase(dice: Dice, seed: number, { assemble, hasSmp }: CaseOptions): CompareCase {
	const body = dice.some(3 + dice.below(9), () => sessionStep(dice, hasSmp));
	const start = [
		line(`fs mkdir ${FOLDER}`),
		...(dice.percent(40) ? [line(`fs cd ${FOLDER}`)] : [])
	];
	const steps = [...start, ...body];
	const texts = steps.map(({ text }) => text).join('\n');
	const images = POOL.filter((name) => texts.includes(name)).map((name) => {
		const program = POOL_PROGRAMS[name];
		return { name, bytes: assemble(program), program };
	});
	return { seed, images, steps };
}

/** Odd seeds make programs, even ones sessions. */
export type CaseKind = 'program' | 'session';

export const kindOfSeed = (seed: number): CaseKind => (seed % 2 === 1 ? 'program' : 'session');

export function randomCase(seed: number, options: CaseOptions): CompareCase {
	const make = kindOfSeed(seed) === 'program' ? programCase : sessionCase;
	return make(new Dice(seed), seed, options);
}
