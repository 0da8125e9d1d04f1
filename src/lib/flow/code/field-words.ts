// What is said of the fields of YAML files, in the words of the catalogue: one room for each kind of file.
import type { FieldSpec, FieldText } from '#lib/project/field-table.ts';
import { buildFields } from '#lib/texts/en/fields-build.ts';
import { lessonFields } from '#lib/texts/en/fields-lesson.ts';
import { scenarioFields } from '#lib/texts/en/fields-scenario.ts';
import { ALIKE_ID, verbatim, type Words } from '#lib/texts/words.ts';

type Text = Words | ((values: never) => Words);

const named = (file: string, room: Readonly<Record<string, Text>>) =>
	Object.entries(room).map(([key, text]) => [`${file}.${key}`, text] as const);

/** By their names in the tables: `field-words.test.ts` holds that each is there. */
const TEXTS: ReadonlyMap<string, Text> = new Map([
	...named('build', buildFields),
	...named('scenario', scenarioFields),
	...named('lesson', lessonFields)
]);

export function fieldWords(field: FieldText): Words {
	const { text: key, name = '' } = typeof field === 'string' ? { text: field } : field;
	if (key === undefined) return verbatim(name);
	const text = TEXTS.get(key) ?? verbatim(key);
	return typeof text === 'function' ? text({ name } as never) : text;
}

/** What a value means; null: there is nothing to say of it. */
export function valueWords(spec: FieldSpec | null, value: string): Words | null {
	const values = valuesOf(spec);
	const text = Object.hasOwn(values, value) ? values[value] : null;
	return text ? fieldWords(text) : null;
}

/** Of a field, or of the entries of its list. */
export function valuesOf(spec: FieldSpec | null): NonNullable<FieldSpec['values']> {
	return spec?.values ?? spec?.entries?.values ?? {};
}

/** What a field is for, how its value is written, and what its values mean: paragraphs and a list, as small markdown. */
export function specWords(spec: FieldSpec): Words | null {
	if (spec.text === undefined) return null;
	const values: Record<string, Words> = { text: fieldWords(spec.text) };
	const source: unknown[] = [['text']];
	if (spec.more !== undefined) {
		values['more'] = fieldWords(spec.more);
		source.push('\n\n', ['more']);
	}
	const meanings = Object.entries(valuesOf(spec)).flatMap(([value, text]) =>
		text === null ? [] : [{ value, words: fieldWords(text) }]
	);
	for (const [at, { value, words }] of meanings.entries()) {
		values[String(at)] = words;
		source.push(`${at === 0 ? '\n\n' : '\n'}- \`${value}\`: `, [String(at)]);
	}
	// What stands between the texts is the same in every language.
	return { id: ALIKE_ID + JSON.stringify(source), source, values };
}
