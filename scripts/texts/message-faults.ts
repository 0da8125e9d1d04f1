// What is wrong with one message of a translation, beside the English one: words for the translator, in English.
import { messageOf } from '#lib/core/errors.ts';
import { shapeOf, type MessageShape, type Plural } from './message-shape.ts';

/** Larger numbers are sizes, which are written without plurals. French has a form for millions of its own. */
const COUNTS = Array.from({ length: 1001 }, (_, count) => count);

/** Empty: nothing is wrong. */
export function faultsOf(text: string, english: string, tag: string): string[] {
	if (text.trim() === '') return ['it is empty'];
	const faults = writingFaults(text, english);
	try {
		const shape = shapeOf(text);
		return [
			...faults,
			...differences(shape, shapeOf(english)),
			...shape.plurals.flatMap((plural) => pluralFaults(plural, tag))
		];
	} catch (error) {
		return [...faults, `it cannot be compiled: ${messageOf(error)}`];
	}
}

/** What the type checker's reading of English needs, and what is easily typed by mistake. */
function writingFaults(text: string, english: string): string[] {
	const faults: string[] = [];
	if (/'[{}]/.test(text)) faults.push("a ' before a brace takes the brace's meaning away: write ’");
	if (/\b(zero|one|two|few|many|other|=\d+) \{/.test(text))
		faults.push('a branch of a plural has no space before its brace');
	if (edges(text) !== edges(english))
		faults.push('it begins or ends with a space where English does not, or the other way round');
	return faults;
}

const edges = (text: string): string => `${/^\s/.test(text)} ${/\s$/.test(text)}`;

function differences(shape: MessageShape, english: MessageShape): string[] {
	return [
		...differ('value', shape.values, english.values),
		...differ('tag', shape.tags, english.tags)
	];
}

function differ(what: string, here: readonly string[], there: readonly string[]): string[] {
	return [
		...there.filter((one) => !here.includes(one)).map((one) => `the ${what} ${one} is missing`),
		...here.filter((one) => !there.includes(one)).map((one) => `English has no ${what} ${one}`)
	];
}

/**
 * A branch for each form that a count can take, and no form that the language does not have. Nothing reads as many:
 * `zero` may be left to `other`.
 */
function pluralFaults({ branches, type, value }: Plural, tag: string): string[] {
	const rules = new Intl.PluralRules(tag, { type });
	const has = rules.resolvedOptions().pluralCategories as readonly string[];
	const uncovered = COUNTS.filter((count) => !branches.includes(String(count)));
	const needed = new Set<string>(['other', ...uncovered.map((count) => rules.select(count))]);
	needed.delete('zero');
	const foreign = branches.filter((branch) => !/^\d/.test(branch) && !has.includes(branch));
	return [
		...[...needed]
			.filter((form) => !branches.includes(form))
			.map((form) => `the plural of ${value} has no branch “${form}”`),
		...foreign.map(
			(form) => `the plural of ${value} has a branch “${form}”, which ${tag} never takes`
		)
	];
}
