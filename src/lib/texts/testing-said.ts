// For tests: a value with each of its words as what they are in English.
import { english } from './english.ts';
import { isWords } from './words.ts';

const { say } = english();

function isPlain(value: object): boolean {
	const prototype: unknown = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
}

/** Words become strings, in arrays and plain objects, too; everything else stays as it is. */
export function said(value: unknown): unknown {
	if (isWords(value)) return say(value);
	if (Array.isArray(value)) return value.map(said);
	if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, said(one)]));
}
