// Takes a JSON object apart while it comes: the text of each field, and of each entry of one list. Nothing is parsed
// here, so that a file of any size needs little more than the entry that is under way.
import { AppError } from '#lib/core/errors.ts';

export type JsonPart =
	{ kind: 'field'; name: string; text: string } | { kind: 'entry'; text: string };

/** Longer entries and fields are refused. */
const MAX_CHARACTERS = 16 * 1024 * 1024;
const MAX_DEPTH = 16;

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

const isBlank = (code: number) => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
const isEnd = (code: number) =>
	code === COMMA || code === CLOSE_LIST || code === CLOSE_OBJECT || isBlank(code);

/** What is expected next. */
type State =
	'object' | 'name' | 'colon' | 'value' | 'more' | 'first entry' | 'entry' | 'more entries' | 'end';

export class JsonEntries {
	readonly #list: string;
	#state: State = 'object';
	#name = '';
	/** The list was there. */
	#hasList = false;
	/** A value is under way: what came of it, and how deep it is open. */
	#inValue = false;
	#held: string[] = [];
	#heldLength = 0;
	#depth = 0;
	#inString = false;
	#escaped = false;

	/** `list`: the field whose entries are told one by one. */
	constructor(list: string) {
		this.#list = list;
	}

	/** The field is there and is a list. */
	get hasList(): boolean {
		return this.#hasList;
	}

	/** What was completed. Throws `json-invalid`. */
	*push(text: string): Generator<JsonPart> {
		let at = 0;
		while (at < text.length) {
			if (this.#inValue) {
				const end = this.#valueEnd(text, at);
				this.#hold(text.slice(at, end ?? text.length));
				if (end === null) return;
				at = end;
				const part = this.#valueDone();
				if (part) yield part;
				continue;
			}
			const code = text.charCodeAt(at);
			if (isBlank(code)) at++;
			else at += this.#token(code) ? 1 : 0;
		}
	}

	/** There is no more. Throws `json-invalid` where something is missing. */
	end(): void {
		if (this.#state !== 'end') throw invalid('it ends too soon');
	}

	/** True when the character was taken; otherwise it begins a value. */
	#token(code: number): boolean {
		switch (this.#state) {
			case 'object':
				return this.#expect(code === OPEN_OBJECT, 'name');
			case 'name':
				if (code === CLOSE_OBJECT) return this.#expect(true, 'end');
				if (code !== QUOTE) throw invalid('a name is missing');
				return this.#begin();
			case 'colon':
				return this.#expect(code === COLON, 'value');
			case 'value':
				if (this.#name !== this.#list || code !== OPEN_LIST) return this.#begin();
				this.#hasList = true;
				return this.#expect(true, 'first entry');
			case 'more':
				return this.#expect(
					code === COMMA || code === CLOSE_OBJECT,
					code === COMMA ? 'name' : 'end'
				);
			case 'first entry':
				return code === CLOSE_LIST ? this.#expect(true, 'more') : this.#begin();
			case 'entry':
				return this.#begin();
			case 'more entries':
				return this.#expect(
					code === COMMA || code === CLOSE_LIST,
					code === COMMA ? 'entry' : 'more'
				);
			case 'end':
				throw invalid('something follows it');
		}
	}

	#expect(isIt: boolean, next: State): boolean {
		if (!isIt) throw invalid('an unexpected character');
		this.#state = next;
		return true;
	}

	#begin(): false {
		this.#inValue = true;
		this.#depth = 0;
		return false;
	}

	/** Where the value that is under way ends; null when it goes on behind the text. */
	#valueEnd(text: string, from: number): number | null {
		for (let at = from; at < text.length; at++) {
			const code = text.charCodeAt(at);
			if (this.#inString) {
				if (this.#escaped) this.#escaped = false;
				else if (code === BACKSLASH) this.#escaped = true;
				else if (code === QUOTE) {
					this.#inString = false;
					if (this.#depth === 0) return at + 1;
				}
			} else if (code === QUOTE) {
				this.#inString = true;
			} else if (code === OPEN_OBJECT || code === OPEN_LIST) {
				if (++this.#depth > MAX_DEPTH) throw invalid('it is nested too deeply');
			} else if (this.#depth === 0) {
				if (isEnd(code)) return at;
			} else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
				if (--this.#depth === 0) return at + 1;
			}
		}
		return null;
	}

	#hold(text: string): void {
		this.#heldLength += text.length;
		if (this.#heldLength > MAX_CHARACTERS) throw invalid('an entry is too long');
		this.#held.push(text);
	}

	#valueDone(): JsonPart | null {
		const text = this.#held.join('');
		this.#held = [];
		this.#heldLength = 0;
		this.#inValue = false;
		if (this.#state === 'name') {
			this.#name = nameOf(text);
			this.#state = 'colon';
			return null;
		}
		if (this.#state === 'value') {
			this.#state = 'more';
			return { kind: 'field', name: this.#name, text };
		}
		this.#state = 'more entries';
		return { kind: 'entry', text };
	}
}

function nameOf(text: string): string {
	const name = parseJson(text);
	if (typeof name !== 'string') throw invalid('a name is not text');
	return name;
}

/** Throws `json-invalid`. */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new AppError('json-invalid', 'not JSON', { cause });
	}
}

function invalid(what: string): AppError {
	return new AppError('json-invalid', `not JSON that can be read: ${what}`);
}
