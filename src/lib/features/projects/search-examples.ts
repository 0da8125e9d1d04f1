// Finds examples by words of their title, summary and topics.

export interface ExampleCard {
	id: string;
	title: string;
	summary: string;
	topics: readonly string[];
	/** Id of the board that it is made for. */
	board?: string;
}

/** Those that contain every word of the query and, when given, the topic; in their own order. */
export function searchExamples<Card extends ExampleCard>(
	examples: readonly Card[],
	query: string,
	topic: string | null
): Card[] {
	const words = query.toLowerCase().split(/\s+/).filter(Boolean);
	return examples.filter((example) => {
		if (topic !== null && !example.topics.includes(topic)) return false;
		const text = [example.title, example.summary, ...example.topics].join(' ').toLowerCase();
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
