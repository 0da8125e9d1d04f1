// Help on fields: each field and value of the files that the editor explains has words, in every language.
import { expect, test } from 'vitest';
import { LESSON_FIELDS } from '#lib/lesson/lesson-fields.ts';
import { BUILD_FIELDS } from '#lib/project/build-fields.ts';
import type { FieldSpec, FieldTable, FieldText } from '#lib/project/field-table.ts';
import { SCENARIO_FIELDS } from '#lib/scenario/scenario-fields.ts';
import { english } from '#lib/texts/english.ts';
import { buildFields } from '#lib/texts/en/fields-build.ts';
import { lessonFields } from '#lib/texts/en/fields-lesson.ts';
import { scenarioFields } from '#lib/texts/en/fields-scenario.ts';
import { speakerOf, TRANSLATED } from '#lib/texts/testing-speaker.ts';
import { VERBATIM_ID } from '#lib/texts/words.ts';
import { fieldWords, specWords } from './field-words.ts';

const { say } = english();
const TABLES = [BUILD_FIELDS, SCENARIO_FIELDS, LESSON_FIELDS];
const FILES = ['fields-build', 'fields-scenario', 'fields-lesson'] as const;

/** Every field and entry of a list, from the outside in. */
function specsIn(table: FieldTable, path = ''): [path: string, spec: FieldSpec][] {
	return Object.entries(table).flatMap(([name, spec]) => {
		const own = path === '' ? name : `${path}.${name}`;
		const entries = spec.entries ? specsIn({ '[]': spec.entries }, own) : [];
		return [[own, spec], ...entries, ...specsIn(spec.fields ?? {}, own)];
	});
}

const SPECS = TABLES.flatMap((table) => specsIn(table));

function textsOf({ text, more, values = {} }: FieldSpec): FieldText[] {
	return [text, more, ...Object.values(values)].filter((one) => one !== undefined && one !== null);
}

const TEXTS = SPECS.flatMap(([, spec]) => textsOf(spec));

test('each field says what it is for', () => {
	expect(SPECS.length).toBeGreaterThan(150);
	expect(SPECS.filter(([, spec]) => !spec.text).map(([path]) => path)).toEqual([]);
});

test('each text of a table is in the catalogue, and each text there is for a field', () => {
	const keys = TEXTS.map((text) => (typeof text === 'string' ? text : text.text));
	const named = new Set(keys.filter((key) => key !== undefined));
	for (const key of named) expect(fieldWords(key).id, key).not.toBe(VERBATIM_ID);
	const known = Object.entries({
		build: buildFields,
		scenario: scenarioFields,
		lesson: lessonFields
	}).flatMap(([file, room]) => Object.keys(room).map((key) => `${file}.${key}`));
	expect(known.filter((key) => !named.has(key))).toEqual([]);
});

const codeIn = (text: string) => (text.match(/`[^`]+`/g) ?? []).toSorted();

test.each(TRANSLATED)(
	'%s explains each field in its own words, with the same code',
	async (tag) => {
		const speaker = await speakerOf(tag, ...FILES);
		for (const [path, spec] of SPECS) {
			const words = specWords(spec)!;
			expect(speaker.say(words), path).not.toBe(say(words));
			expect(codeIn(speaker.say(words)), path).toEqual(codeIn(say(words)));
		}
	}
);

test('a field is explained with how its value is written and what its values mean', async () => {
	const { deploy } = BUILD_FIELDS;
	expect(say(specWords(deploy)!)).toBe(
		'How a program that an engine runs (JavaScript, TypeScript) reaches a board. Without it the page chooses.\n\n' +
			'- `image`: Engine and program are one image.\n' +
			'- `script`: The engine stays on the board; the program is a file beside it.'
	);
	const { timeout } = SCENARIO_FIELDS;
	const { say: sayInGerman } = await speakerOf('de', ...FILES);
	expect(sayInGerman(specWords(timeout)!)).toBe(
		'Für alle Schritte zusammen; ohne Angabe 60 s. Das Kompilieren zählt nicht mit.\n\n' +
			'Eine Zeit mit Einheit, zum Beispiel `500 ms`, `2 s` oder `1 min`.'
	);
});

test('names of languages and boards stay as they are', async () => {
	const { say } = await speakerOf('ja', ...FILES);
	expect(say(specWords(BUILD_FIELDS.language)!)).toContain(
		'- `cpp`: プログラムはC++で書かれています。'
	);
	expect(say(fieldWords({ name: 'Portenta H7' }))).toBe('Portenta H7');
});
