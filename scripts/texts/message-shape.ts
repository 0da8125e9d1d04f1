// What a message takes and what is in it, read from its compiled form: values and how they are written, plurals, tags.
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';

export interface Plural {
	value: string;
	type: 'cardinal' | 'ordinal';
	/** `one`, `other`, or `0` for `=0`. */
	branches: readonly string[];
}

export interface MessageShape {
	/** `name`, `count plural`, `when date`: sorted, each once. */
	values: readonly string[];
	plurals: readonly Plural[];
	/** Of rich text, such as `<code>` and `</code>`: sorted, each once. */
	tags: readonly string[];
}

const TAG = /<\/?[a-z]+>/g;
/** Of a plural, beside its branches. */
const OFFSET = 'offset';

/** Throws what the compiler throws. */
export function shapeOf(text: string): MessageShape {
	const values = new Set<string>();
	const plurals: Plural[] = [];
	look(compileMessageOrThrow(text), { values, plurals });
	const tags = new Set(text.match(TAG) ?? []);
	return { values: [...values].toSorted(), plurals, tags: [...tags].toSorted() };
}

interface Seen {
	values: Set<string>;
	plurals: Plural[];
}

function look(parts: unknown, seen: Seen): void {
	if (!Array.isArray(parts)) return;
	for (const part of parts as unknown[]) {
		if (!Array.isArray(part)) continue;
		const [name, kind, branches] = part as readonly unknown[];
		seen.values.add(typeof kind === 'string' ? `${String(name)} ${kind}` : String(name));
		if (typeof branches !== 'object' || branches === null) continue;
		if (kind === 'plural' || kind === 'selectordinal')
			seen.plurals.push({
				value: String(name),
				type: kind === 'plural' ? 'cardinal' : 'ordinal',
				branches: Object.keys(branches).filter((key) => key !== OFFSET)
			});
		for (const branch of Object.values(branches)) look(branch, seen);
	}
}
