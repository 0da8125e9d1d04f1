// Programs by chance: a theme, some parts of it, an end.
import type { Dice } from '../dice.ts';
import {
	anyCall,
	eventLoop,
	exitCall,
	GPIO_CALLS,
	hostCall,
	OCRE_CALLS,
	poll,
	printing,
	SOCKET_CALLS,
	timerRemaining,
	WASI_CALLS
} from './host-calls.ts';
import {
	certainTrap,
	INSTRUCTION_FIELDS,
	riskyInstruction,
	safeInstruction
} from './instructions.ts';
import { PLAIN_PROGRAM, type Part, type Program } from './program.ts';

export interface ProgramTheme {
	program: Program;
	/** Capabilities without which most of its calls say only that they lack them. */
	capabilities: readonly string[];
}

function wasiPart(dice: Dice): Part {
	return dice.weighted<() => Part>([
		[20, () => anyCall(dice, WASI_CALLS)],
		[2, () => poll(dice)],
		[2, () => printing(dice)],
		[1, () => anyCall(dice, SOCKET_CALLS)]
	])();
}

function ocrePart(dice: Dice): Part {
	return dice.weighted<() => Part>([
		[8, () => anyCall(dice, OCRE_CALLS)],
		[3, () => eventLoop(dice)],
		[1, () => timerRemaining(dice)]
	])();
}

const fileStart = (dice: Dice): Part[] =>
	dice.percent(70) ? [hostCall(dice, 'path_open', WASI_CALLS.path_open!)] : [];

function themeParts(dice: Dice, hasGpio: boolean): { parts: Part[]; capabilities: string[] } {
	const count = 2 + dice.below(9);
	return dice.weighted<() => { parts: Part[]; capabilities: string[] }>([
		[
			5,
			() => ({
				parts: [...fileStart(dice), ...dice.some(count, () => wasiPart(dice))],
				capabilities: ['filesystem']
			})
		],
		[4, () => ({ parts: dice.some(count, () => ocrePart(dice)), capabilities: ['ocre:api'] })],
		[
			hasGpio ? 2 : 0,
			() => ({
				parts: dice.some(count, () => anyCall(dice, GPIO_CALLS)),
				capabilities: ['ocre:api']
			})
		],
		[
			5,
			() => ({
				parts: [
					...dice.some(count, () => safeInstruction(dice)),
					...dice.some(1 + dice.below(3), () => riskyInstruction(dice))
				],
				capabilities: []
			})
		],
		[
			2,
			() => ({
				parts: dice.some(count, () => dice.of([wasiPart, ocrePart, safeInstruction])(dice)),
				capabilities: ['filesystem', 'ocre:api']
			})
		]
	])();
}

/** Ends by itself and needs no more than a stock supervisor has. */
export function randomProgram(dice: Dice, hasGpio: boolean): ProgramTheme {
	const { parts, capabilities } = themeParts(dice, hasGpio);
	if (dice.percent(15)) parts.push(exitCall(dice));
	else if (dice.percent(12)) parts.push(certainTrap(dice));
	const memory = dice.weighted([
		[6, '1'],
		[2, '2'],
		[1, '1 1'],
		[1, '1 3']
	]);
	return {
		program: { ...PLAIN_PROGRAM, memory, fields: INSTRUCTION_FIELDS, parts },
		capabilities
	};
}
