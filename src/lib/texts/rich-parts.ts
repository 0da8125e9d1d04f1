// Words with tags in them, such as `Add <code>build.yaml</code>`, in pieces.
import type { Say, Value, Words } from './words.ts';

export const TAGS = ['code', 'kbd', 'strong', 'em', 'b'] as const;
export type Tag = (typeof TAGS)[number];

export interface RichPart {
	tag: Tag | null;
	text: string;
}

const TAGGED = /<(code|kbd|strong|em|b)>(.*?)<\/\1>/gsu;

/** Stands for `<` in what goes into the words, so that no value is taken for a tag. */
const LESS = '\u{e000}';

function guarded(value: Value): Value {
	return typeof value === 'string' ? value.replaceAll('<', LESS) : value;
}

export function richParts(say: Say, words: Words): RichPart[] {
	const values = Object.entries(words.values).map(([name, value]) => [name, guarded(value)]);
	const text = say({ ...words, values: Object.fromEntries(values) as Words['values'] });
	const parts: RichPart[] = [];
	let end = 0;
	for (const match of text.matchAll(TAGGED)) {
		if (match.index > end) parts.push({ tag: null, text: text.slice(end, match.index) });
		const tag = TAGS.find((name) => name === match[1]) ?? null;
		parts.push({ tag, text: match[2] ?? '' });
		end = match.index + match[0].length;
	}
	if (end < text.length) parts.push({ tag: null, text: text.slice(end) });
	return parts.map((part) => ({ ...part, text: part.text.replaceAll(LESS, '<') }));
}
