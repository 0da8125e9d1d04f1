// Takes an untrusted JSON object apart, field by field. Every refusal names the field.
import type { AppError } from '#lib/core/errors.ts';

type Refuse = (where: string, reason: string) => AppError;

const MAX_TEXT = 200;
const MAX_TEXTS = 40;
/** Control, format (among them those that turn the direction of text), private and unassigned characters. */
const HIDDEN = /\p{C}|\p{Zl}|\p{Zp}/u;

export class ManifestReader {
	readonly #fields: Readonly<Record<string, unknown>>;
	readonly #path: string;
	readonly #refuse: Refuse;

	private constructor(fields: Readonly<Record<string, unknown>>, path: string, refuse: Refuse) {
		this.#fields = fields;
		this.#path = path;
		this.#refuse = refuse;
	}

	static of(value: unknown, refuse: Refuse, path = ''): ManifestReader {
		if (!isRecord(value)) throw refuse(path, 'it is not an object');
		return new ManifestReader(value, path, refuse);
	}

	bad(field: string, reason: string): AppError {
		return this.#refuse(this.#path === '' ? field : `${this.#path}.${field}`, reason);
	}

	has(field: string): boolean {
		return Object.hasOwn(this.#fields, field);
	}

	/** One line. */
	text(field: string, pattern?: RegExp): string {
		const value = this.#text(field, MAX_TEXT);
		if (value === '' || HIDDEN.test(value)) throw this.bad(field, 'it is not a line of text');
		if (pattern && !pattern.test(value))
			throw this.bad(field, 'it has not the form that it must have');
		return value;
	}

	/** Lines, or '' when the field is absent. */
	notes(field: string, characters: number): string {
		if (!this.has(field)) return '';
		const value = this.#text(field, characters);
		if (HIDDEN.test(value.replaceAll('\n', ''))) throw this.bad(field, 'it has hidden characters');
		return value;
	}

	integer(field: string, lowest: number, highest: number): number {
		const value = this.#get(field);
		if (typeof value !== 'number' || !Number.isInteger(value))
			throw this.bad(field, 'it is not a whole number');
		if (value < lowest || value > highest)
			throw this.bad(field, `it is not between ${lowest} and ${highest}`);
		return value;
	}

	choice<T extends string>(field: string, choices: readonly T[]): T {
		const value = this.#text(field, MAX_TEXT);
		const found = choices.find((choice) => choice === value);
		if (found === undefined) throw this.bad(field, `it must be one of ${choices.join(', ')}`);
		return found;
	}

	/** Those that are known; a later page may know more. */
	choices<T extends string>(field: string, choices: readonly T[]): T[] {
		const values = this.texts(field);
		return values.flatMap((value) => choices.find((choice) => choice === value) ?? []);
	}

	texts(field: string): string[] {
		return this.#array(field, MAX_TEXTS).map((value, index) => {
			if (typeof value !== 'string' || value.length > MAX_TEXT)
				throw this.bad(`${field}[${index}]`, 'it is not a text');
			return value;
		});
	}

	list(field: string, most: number): ManifestReader[] {
		return this.#array(field, most).map((value, index) => {
			const path = this.#path === '' ? field : `${this.#path}.${field}`;
			return ManifestReader.of(value, this.#refuse, `${path}[${index}]`);
		});
	}

	#get(field: string): unknown {
		if (!this.has(field)) throw this.bad(field, 'it is missing');
		return this.#fields[field];
	}

	#text(field: string, characters: number): string {
		const value = this.#get(field);
		if (typeof value !== 'string') throw this.bad(field, 'it is not a text');
		if (value.length > characters) throw this.bad(field, 'it is too long');
		return value;
	}

	#array(field: string, most: number): unknown[] {
		const value = this.#get(field);
		if (!Array.isArray(value)) throw this.bad(field, 'it is not a list');
		if (value.length > most) throw this.bad(field, `it has more than ${most} entries`);
		return value;
	}
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
