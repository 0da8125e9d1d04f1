// Names by a pattern: `ws-{01}` gives ws-01, ws-02, … and passes over those that are given already.
import { flashTray as words } from '#lib/texts/en/flash-tray.ts';
import type { Words } from '#lib/texts/words.ts';
import { nameProblem } from '../boards/board-label.ts';

interface NamePattern {
	before: string;
	after: string;
	first: number;
	/** Digits at least. */
	width: number;
}

const PATTERN = /^([^{}]*)\{(\d{1,6})\}([^{}]*)$/;
/** Of a number that grows by a digit while a tray is flashed. */
const LARGEST = 999_999;

/** Why names cannot be made by it: exactly one number in braces, and what a board can keep; null: they can. */
export function patternProblem(pattern: string): Words | null {
	const read = readPattern(pattern);
	return read ? nameProblem(nameOf(read, LARGEST)) : words.patternNumber({ example: 'ws-{01}' });
}

/** The first name by the pattern that is not among those taken. Throws a RangeError for a pattern that has a problem. */
export function nextName(pattern: string, taken: readonly string[]): string {
	const read = readPattern(pattern);
	if (!read || patternProblem(pattern)) throw new RangeError(`not a pattern: ${pattern}`);
	const given = new Set(taken);
	for (let number = read.first; ; number++) {
		const name = nameOf(read, number);
		if (!given.has(name)) return name;
	}
}

function readPattern(pattern: string): NamePattern | null {
	const [, before = '', digits = '', after = ''] = PATTERN.exec(pattern.trim()) ?? [];
	return digits ? { before, after, first: Number(digits), width: digits.length } : null;
}

function nameOf({ before, after, width }: NamePattern, number: number): string {
	return `${before}${String(number).padStart(width, '0')}${after}`;
}
