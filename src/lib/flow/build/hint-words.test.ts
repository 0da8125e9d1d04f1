// Hints beside the English of commands: the same sentences, and another language's own, with the code that is in them.
import { expect, test } from 'vitest';
import { hintFor } from '#lib/compiler/assemblyscript/as-hints.ts';
import { checkAsImports } from '#lib/compiler/assemblyscript/as-imports.ts';
import { withHint } from '#lib/compiler/c/hints.ts';
import { HINTS, type ProblemHint, type HintKey } from '#lib/compiler/hint.ts';
import { diagnosticOf, OCRE_EXPORTS } from '#lib/compiler/javascript/javascript-diagnostics.ts';
import { english } from '#lib/texts/english.ts';
import { hints } from '#lib/texts/en/hints.ts';
import { speakerOf, TRANSLATED } from '#lib/texts/testing-speaker.ts';
import { hintWords } from './hint-words.ts';

const { say } = english();

/** A hint with values that can be told from everything else. */
function made(key: HintKey): ProblemHint {
	const names = [...HINTS[key].matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
	const hintValues = Object.fromEntries(names.map((name) => [name, `<${name}>`]));
	const hint = HINTS[key].replace(/\{(\w+)\}/g, '<$1>');
	return { hint, hintKey: key, hintValues };
}

const KEYS = Object.keys(HINTS) as HintKey[];

test('the catalogue says in English what commands say', () => {
	expect(Object.keys(hints)).toEqual(KEYS);
	for (const key of KEYS) expect(say(hintWords(made(key))!)).toBe(made(key).hint);
});

test.each(TRANSLATED)('%s says each hint in its own words, with its code', async (tag) => {
	const { say } = await speakerOf(tag, 'hints');
	for (const key of KEYS) {
		const { hint, hintKey, hintValues } = made(key);
		const text = say(hintWords({ hint, hintKey, hintValues })!);
		expect(text, key).not.toBe(hint);
		for (const code of Object.values(hintValues)) expect(text, key).toContain(code);
	}
});

const CLANG = [
	"call to undeclared function 'ocre_sleep'; ISO C99",
	"call to undeclared function 'ocre_slep'; ISO C99",
	"use of undeclared identifier 'OCRE_X'",
	"'pthread.h' file not found",
	"'thread' file not found",
	"'vector' file not found",
	"expected '}'",
	'#include nested too deeply',
	"cannot use 'throw' with exceptions disabled",
	"no type named 'mutex' in namespace 'std'"
];
const ASSEMBLY_SCRIPT: readonly (readonly [code: number, text: string])[] = [
	[2304, "Cannot find name 'print'."],
	[2304, "Cannot find name 'any'."],
	[2304, "Cannot find name 'JSON'."],
	[2304, "Cannot find name 'constructor'."],
	[100, 'Not implemented: union types'],
	[100, 'Not implemented: Iterators'],
	[2322, "Type 'i32' is not assignable to type 'string'."],
	[2322, "Type '<object>' is not assignable to type 'i32'."],
	[1005, "')' expected"],
	[6054, "File '~lib/fs.ts' not found."]
];
const SOURCES = new Map([['main.js', "import { x } from 'ocre';"]]);

function real(): readonly Partial<ProblemHint>[] {
	const asImports = ['Date.now', 'nothing'].map((name) => ({ module: 'env', name }));
	const type = { params: [], results: [] };
	return [
		...CLANG.map((message) =>
			withHint({ severity: 'error', code: null, message, file: null, range: null })
		),
		...ASSEMBLY_SCRIPT.map(([code, text]) => hintFor({ code, text }) ?? {}),
		...checkAsImports(
			asImports.map((item) => ({ ...item, kind: 'function', type })),
			{}
		),
		...[{ name: 'gpoi' }, { name: 'nothing' }].map(({ name }) =>
			diagnosticOf({ kind: 'name', file: 'main.js', from: 'ocre', name }, SOURCES)
		),
		diagnosticOf({ kind: 'name', file: 'main.js', from: './a.js', name: 'x' }, SOURCES)
	];
}

/** The page joins names as a sentence does, commands join them by commas. */
const unlisted = (text: string) => text.replaceAll(/,? and /g, ', ');

test('hints of compilers are said whole, with the code of their problem', () => {
	const found = real();
	expect(found.filter(({ hintKey }) => hintKey === undefined)).toEqual([]);
	for (const problem of found) {
		expect(unlisted(say(hintWords(problem)!))).toBe(unlisted(problem.hint!));
	}
});

test('names in a hint are joined as its language does', async () => {
	const { say } = await speakerOf('de', 'hints');
	const [problem] = real().filter(({ hintKey }) => hintKey === 'js-ocre');
	expect(problem!.hintValues).toEqual({ names: OCRE_EXPORTS });
	expect(say(hintWords(problem!)!)).toBe(
		'Das Modul ocre hat gpio, sensors, messages, files, net und system.'
	);
});

test('code keeps its direction in a language from right to left', async () => {
	const { say } = await speakerOf('ar', 'hints');
	const [problem] = real();
	expect(say(hintWords(problem!)!)).toContain('\u2068#include <ocre_api.h>\u2069');
});

test('a hint without a name is said as it is; where there is none, nothing is', () => {
	expect(say(hintWords({ hint: 'Odd.' })!)).toBe('Odd.');
	expect(hintWords({})).toBeNull();
});
