// Says words in one language. English comes with the code that says it; any other language is one file, loaded when it is chosen.
import { setupI18n, type I18n, type Messages } from '@lingui/core';
import {
	ERROR_ID,
	VERBATIM_ID,
	isWords,
	type ErrorText,
	type Source,
	type Value,
	type Words
} from './words.ts';

/** What another language makes of a message; undefined where it has none: English is said then. */
export type Translation = (id: string, english: Source) => Source | undefined;

/** In every language: programs, boards and addresses on the same page have no others. */
const WESTERN_DIGITS = '-u-nu-latn';

/**
 * First strong isolate … pop directional isolate. What has some in it was said already: it is text of the page, with names
 * that are kept together.
 */
const isolated = (text: string): string =>
	text === '' || text.includes('\u2068') ? text : `\u2068${text}\u2069`;

export class Speaker {
	readonly tag: string;
	#i18n: I18n;
	#translation: Translation | null;
	#errorText: ErrorText;
	#lists: Intl.ListFormat;

	/** Right to left: what goes into a text is kept together, whichever way it runs. */
	#isolates: boolean;

	constructor(
		tag: string,
		errorText: ErrorText,
		translation: Translation | null = null,
		direction: 'ltr' | 'rtl' = 'ltr'
	) {
		this.tag = tag;
		this.#isolates = direction === 'rtl';
		this.#errorText = errorText;
		this.#translation = translation;
		const locales = `${tag}${WESTERN_DIGITS}`;
		this.#i18n = setupI18n({ locale: tag, locales, messages: { [tag]: {} } });
		this.#lists = new Intl.ListFormat(tag, { style: 'long', type: 'conjunction' });
	}

	say = (words: Words): string => {
		const { id, source, values } = words;
		if (id === VERBATIM_ID) return typeof values.text === 'string' ? values.text : '';
		if (id.startsWith(ERROR_ID))
			return this.say(this.#errorText(id.slice(ERROR_ID.length), values));
		if (!(id in this.#i18n.messages)) this.#learn(id, source);
		return this.#i18n._(id, this.#said(values));
	};

	#learn(id: string, source: Source): void {
		const known = this.#translation?.(id, source) ?? source;
		const messages: Messages = { [id]: known as Messages[string] };
		this.#i18n.load(this.tag, messages);
	}

	#said(values: Words['values']): Record<string, unknown> {
		const entries = Object.entries(values);
		return Object.fromEntries(entries.map(([name, value]) => [name, this.#value(value)]));
	}

	#value(value: Value): unknown {
		if (typeof value === 'string') return this.#foreign(value);
		if (isWords(value)) return this.#part(value);
		if (!Array.isArray(value)) return value;
		const pieces = value.map((one: Words | string) =>
			typeof one === 'string' ? this.#foreign(one) : this.#part(one)
		);
		return this.#lists.format(pieces);
	}

	#part(words: Words): string {
		const said = this.say(words);
		return words.id === VERBATIM_ID ? this.#foreign(said) : said;
	}

	/** A name, a path, a line of a program: in a sentence from right to left, it would change places with what is beside it. */
	#foreign(text: string): string {
		return this.#isolates ? isolated(text) : text;
	}
}
