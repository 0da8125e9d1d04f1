// Typing and editing keys: what a person does at a line before it is entered, and the keys that end it.
import type { Dice } from '../dice.ts';

const EDITING: readonly (readonly [weight: number, string])[] = [
	[3, '\x7f'],
	[2, '\b'],
	[3, '\x1b[D'],
	[2, '\x1b[C'],
	[2, '\x1b[A'],
	[2, '\x1b[B'],
	[1, '\x1b[H'],
	[1, '\x1b[F'],
	[1, '\x1b[1~'],
	[1, '\x1b[4~'],
	[1, '\x1b[3~'],
	[1, '\x1b[2~'],
	[1, '\x1bb'],
	[1, '\x1bf'],
	[1, '\x01'],
	[1, '\x02'],
	[1, '\x05'],
	[1, '\x0b'],
	[1, '\x0c'],
	[1, '\x0e'],
	[1, '\x10'],
	[1, '\x15'],
	[1, '\x17'],
	[2, '\t'],
	[1, '\x03'],
	[1, '\x1b[Z'],
	[1, '\x07'],
	[1, '\xe9']
];

const TEXTS = [
	'oc',
	'ocre ',
	'fs ',
	'ker',
	'kernel u',
	'x',
	'shell ',
	'fs l',
	'"a b',
	'help',
	'z'.repeat(60),
	' ',
	'ab cd',
	'kernel version'
];

/** Typed text and keys, ended so that the line is empty again. */
export function typing(dice: Dice): string {
	const pieces = dice.some(1 + dice.below(7), () =>
		dice.percent(45) ? dice.of(TEXTS) : dice.weighted(EDITING)
	);
	return pieces.join('') + dice.of(['\r', '\r', '\r', '\n', '\r\n', '\x03', '\x15\r']);
}
