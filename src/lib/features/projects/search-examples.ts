// Finds examples by words of their title, summary, topics and language.
import {
	DEFAULT_LANGUAGE,
	LANGUAGE_IDS,
	languageWith,
	type LanguageId
} from '#lib/project/languages.ts';

export interface ExampleCard {
	id: string;
	title: string;
	summary: string;
	topics: readonly string[];
	/** C where nothing is said. */
	language?: LanguageId;
	isTemplate?: boolean;
	/** Id of the board that it is made for. */
	board?: string;
	/** What image and memory take of a board, where that is more than some boards have. */
	memoryBytes?: number;
}

export interface ExampleSearch {
	query: string;
	topic: string | null;
	language: LanguageId | null;
}

export function languageOfCard({ language = DEFAULT_LANGUAGE }: ExampleCard): LanguageId {
	return language;
}

/** Those that contain every word of the query and, when given, the topic, in that language; in their own order. */
export function searchExamples<Card extends ExampleCard>(
	examples: readonly Card[],
	{ query, topic, language }: ExampleSearch
): Card[] {
	const words = query.toLowerCase().split(/\s+/).filter(Boolean);
	return examples.filter((example) => {
		if (language !== null && languageOfCard(example) !== language) return false;
		if (topic !== null && !example.topics.includes(topic)) return false;
		const { name } = languageWith(languageOfCard(example));
		const text = [example.title, example.summary, name, ...example.topics].join(' ').toLowerCase();
		return words.every((word) => text.includes(word));
	});
}

/** Every topic once, most used first. */
export function topicsOf(examples: readonly ExampleCard[]): string[] {
	const uses = new Map<string, number>();
	for (const topic of examples.flatMap((example) => example.topics))
		uses.set(topic, (uses.get(topic) ?? 0) + 1);
	return [...uses].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([topic]) => topic);
}

/** The languages in which there are examples, in the order in which they are offered. */
export function languagesOf(examples: readonly ExampleCard[]): LanguageId[] {
	const used = new Set(examples.map(languageOfCard));
	return LANGUAGE_IDS.filter((id) => used.has(id));
}
