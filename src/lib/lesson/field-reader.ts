// FieldMap of lesson.yaml as values of their kinds, with a finding at the place of whatever does not fit. What cannot be
// read is undefined, and then something was found.
import { isScalar, type Node } from 'yaml';
import { isLanguageId, LANGUAGE_IDS, type LanguageId } from '#lib/project/languages.ts';
import type { FindingList, Span } from '#lib/project/finding.ts';
import { nearest } from '#lib/project/nearest.ts';
import { fileOf, type Project, type ProjectPath } from '#lib/project/project.ts';
import { spanOf } from '#lib/project/read-yaml.ts';
import type { ProblemValues, SaidProblem } from '#lib/project/said-problem.ts';
import { YamlFields, type Field, type Holder } from '#lib/project/yaml-fields.ts';

/** Of what something is said: a field, or an entry of a list. */
type Part = string | { entryOf: string };

/** What is said of a value that is not in its notation. */
export type Notation = SaidProblem;

export type FieldMap = ReadonlyMap<string, Field>;

const MAX_ENTRIES = 100;

export class FieldReader {
	readonly findings: FindingList;
	readonly yaml: YamlFields;
	readonly files: Project['files'];

	constructor(findings: FindingList, files: Project['files']) {
		this.findings = findings;
		this.files = files;
		this.yaml = new YamlFields(findings, MAX_ENTRIES, {
			message: `Give at most ${MAX_ENTRIES} entries.`,
			key: 'entries-of-list',
			values: { max: MAX_ENTRIES }
		});
	}

	/** The fields of a group; undefined when it is none. */
	group(
		node: Node | null,
		span: Span,
		what: Holder,
		known: readonly string[]
	): FieldMap | undefined {
		if (!this.yaml.expectMap(node, span, what)) return undefined;
		return this.yaml.fields(node, known, span);
	}

	lineOf(span: Span): number {
		return this.findings.lines.linePos(span[0]).line;
	}

	missing(name: string, span: Span, example: string): undefined {
		const message = `The field “${name}” is missing, such as “${example}”.`;
		const place: Span = [span[0], span[0] + 1];
		this.findings.error('field-missing', place, message, { field: name, example });
		return undefined;
	}

	/** A text that is not blank, on one line unless it may have `lines`. */
	text(field: Field, max: number, lines = false): string | undefined {
		return this.textOf(field.node, field.span, field.key, max, lines);
	}

	textOf(
		node: Node | null,
		span: Span,
		what: Part,
		max: number,
		lines = false
	): string | undefined {
		// An answer such as `10` is a text, too.
		const value = isScalar(node) && typeof node.value === 'number' ? node.source : undefined;
		const text = (value ?? this.yaml.text(node, span, what))?.trim();
		if (text === undefined) return undefined;
		if (text === '') return this.#wrongText('empty', span, what, 'is empty.');
		if (text.length > max)
			return this.#wrongText('long', span, what, `has ${max} characters at most.`, { max });
		if (lines || !text.includes('\n')) return text;
		return this.#wrongText('line', span, what, 'is one line.');
	}

	#wrongText(
		key: string,
		span: Span,
		what: Part,
		message: string,
		values: ProblemValues = {}
	): undefined {
		const isEntry = typeof what !== 'string';
		const field = isEntry ? what.entryOf : what;
		const full = `${isEntry ? `An entry of ${field}` : field} ${message}`;
		const text = `lesson-text.${isEntry ? 'entry-' : ''}${key}`;
		return this.wrong('lesson-text', span, full, { ...values, field }, text);
	}

	/** Texts of a list; a list that is missing has none. */
	texts(field: Field | undefined, maxEntries: number, maxLength: number): string[] {
		return this.entries(field, maxEntries).flatMap(([node, span]) => {
			const text = this.textOf(node, span, { entryOf: field!.key }, maxLength);
			return text === undefined ? [] : [text];
		});
	}

	entries(field: Field | undefined, max: number): (readonly [Node | null, Span])[] {
		if (!field?.node) return [];
		const items = this.yaml.items(field, field.key) ?? [];
		if (items.length > max) {
			const message = `${field.key} has ${max} entries at most.`;
			const values = { field: field.key, max };
			this.wrong('too-many-entries', field.keySpan, message, values, 'lesson-entries');
		}
		return items.slice(0, max).map((item) => [item, spanOf(item, field.span)] as const);
	}

	integer(field: Field, min: number, max: number): number | undefined {
		const value = this.yaml.number(field.node, field.span, field.key);
		if (value === undefined) return undefined;
		if (Number.isInteger(value) && value >= min && value <= max) return value;
		const message = `${field.key} is a whole number from ${min} to ${max}.`;
		return this.wrong('lesson-number', field.span, message, { field: field.key, min, max });
	}

	oneOf<Value extends string>(field: Field, values: readonly Value[]): Value | undefined {
		const text = this.yaml.text(field.node, field.span, field.key);
		const found = values.find((value) => value === text);
		if (found !== undefined || text === undefined) return found;
		const message = `${field.key} is one of: ${values.join(', ')}.`;
		return this.wrong('lesson-value', field.span, message, { field: field.key, known: values });
	}

	/** A value in a notation of its own, such as a time. */
	value<T>(
		field: Field,
		parse: (text: string) => T | null,
		{ message, values, key }: Notation
	): NonNullable<T> | undefined {
		const text = this.yaml.text(field.node, field.span, field.key);
		if (text === undefined) return undefined;
		return parse(text) ?? this.wrong('lesson-value', field.span, message, values, key);
	}

	id(field: Field): string | undefined {
		const text = this.yaml.text(field.node, field.span, field.key);
		if (text === undefined || /^[a-z0-9][a-z0-9-]{0,39}$/.test(text)) return text;
		const message = 'An id has only a–z, 0–9 and “-”, and 40 characters at most.';
		return this.wrong('lesson-id', field.span, message, { max: 40 });
	}

	/** A file of the lesson, or, below `folder`, of what lies there. */
	path(field: Field, among: Project['files'] = this.files): ProjectPath | undefined {
		const text = this.yaml.text(field.node, field.span, field.key);
		if (text === undefined || fileOf({ files: among }, text) !== undefined) return text;
		const meant = nearest(text, Object.keys(among));
		const message = `There is no file “${text}”.`;
		const code = 'lesson-path';
		if (meant === undefined) return this.wrong(code, field.span, message, { file: text });
		const full = `${message} Did you mean “${meant}”?`;
		return this.wrong(code, field.span, full, { file: text, meant }, `${code}.meant`);
	}

	/** One name, or a list of them. */
	names(field: Field | undefined, max: number): readonly { text: string; span: Span }[] {
		if (!field) return [];
		if (isScalar(field.node)) {
			const text = this.text(field, 100);
			return text === undefined ? [] : [{ text, span: field.span }];
		}
		return this.entries(field, max).flatMap(([node, span]) => {
			const text = this.textOf(node, span, { entryOf: field.key }, 100);
			return text === undefined ? [] : [{ text, span }];
		});
	}

	/** Languages of the program; null: the field is missing. */
	languages(field: Field | undefined): readonly LanguageId[] | null {
		if (!field) return null;
		const found = this.names(field, LANGUAGE_IDS.length).flatMap(({ text, span }) => {
			if (isLanguageId(text)) return [text];
			const message = `Unknown language “${text}”. Known: ${LANGUAGE_IDS.join(', ')}.`;
			const values = { name: text, known: LANGUAGE_IDS };
			this.findings.error('lesson-language', span, message, values);
			return [];
		});
		return [...new Set(found)];
	}

	/** `key`: of the text, where the code has several. */
	wrong(
		code: string,
		span: Span,
		message: string,
		values: ProblemValues = {},
		key = code
	): undefined {
		this.findings.error(code, span, message, values, key);
		return undefined;
	}

	wrongType({ node, span, key }: Field, kind: 'list' | 'text'): undefined {
		this.yaml.wrongType(node, span, key, kind);
		return undefined;
	}
}
