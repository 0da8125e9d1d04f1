// Says words in one language. English comes with the code that says it; any other language is one file, loaded when it is chosen.
import { setupI18n, type I18n, type Messages } from '@lingui/core';
import { ERROR_ID, isWords, type ErrorText, type Source, type Value, type Words } from './words.ts';

/** What another language makes of a message; undefined where it has none: English is said then. */
export type Translation = (id: string, english: Source) => Source | undefined;

export class Speaker {
	readonly tag: string;
	#i18n: I18n;
	#translation: Translation | null;
	#errorText: ErrorText;
	#lists: Intl.ListFormat;

	constructor(tag: string, errorText: ErrorText, translation: Translation | null = null) {
		this.tag = tag;
		this.#errorText = errorText;
		this.#translation = translation;
		this.#i18n = setupI18n({ locale: tag, messages: { [tag]: {} } });
		this.#lists = new Intl.ListFormat(tag, { style: 'long', type: 'conjunction' });
	}

	say = (words: Words): string => {
		const { id, source, values } = words;
		if (id === 'verbatim') return typeof values.text === 'string' ? values.text : '';
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
		if (isWords(value)) return this.say(value);
		return Array.isArray(value) ? this.#lists.format(value.map(this.say)) : value;
	}
}
