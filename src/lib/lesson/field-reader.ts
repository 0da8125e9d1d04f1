// FieldMap of lesson.yaml as values of their kinds, with a finding at the place of whatever does not fit. What cannot be
// read is undefined, and then something was found.
import { isScalar, type Node } from 'yaml';
import { isLanguageId, LANGUAGE_IDS, type LanguageId } from '#lib/project/languages.ts';
import type { FindingList, Span } from '#lib/project/finding.ts';
import { nearest } from '#lib/project/nearest.ts';
import { fileOf, type Project, type ProjectPath } from '#lib/project/project.ts';
import { spanOf } from '#lib/project/read-yaml.ts';
import { YamlFields, type Field } from '#lib/project/yaml-fields.ts';

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
		what: string,
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
		this.findings.error('field-missing', [span[0], span[0] + 1], message);
		return undefined;
	}

	/** A text that is not blank, on one line unless it may have `lines`. */
	text(field: Field, max: number, lines = false): string | undefined {
		return this.textOf(field.node, field.span, field.key, max, lines);
	}

	textOf(
		node: Node | null,
		span: Span,
		what: string,
		max: number,
		lines = false
	): string | undefined {
		// An answer such as `10` is a text, too.
		const value = isScalar(node) && typeof node.value === 'number' ? node.source : undefined;
		const text = (value ?? this.yaml.text(node, span, what))?.trim();
		if (text === undefined) return undefined;
		if (text === '') return this.wrong('lesson-text', span, `${what} is empty.`);
		if (text.length > max)
			return this.wrong('lesson-text', span, `${what} has ${max} characters at most.`);
		if (lines || !text.includes('\n')) return text;
		return this.wrong('lesson-text', span, `${what} is one line.`);
	}

	/** Texts of a list; a list that is missing has none. */
	texts(field: Field | undefined, maxEntries: number, maxLength: number): string[] {
		return this.entries(field, maxEntries).flatMap(([node, span]) => {
			const text = this.textOf(node, span, `An entry of ${field!.key}`, maxLength);
			return text === undefined ? [] : [text];
		});
	}

	entries(field: Field | undefined, max: number): (readonly [Node | null, Span])[] {
		if (!field?.node) return [];
		const items = this.yaml.items(field, field.key) ?? [];
		if (items.length > max)
			this.wrong('too-many-entries', field.keySpan, `${field.key} has ${max} entries at most.`);
		return items.slice(0, max).map((item) => [item, spanOf(item, field.span)] as const);
	}

	integer(field: Field, min: number, max: number): number | undefined {
		const value = this.yaml.number(field.node, field.span, field.key);
		if (value === undefined) return undefined;
		if (Number.isInteger(value) && value >= min && value <= max) return value;
		const message = `${field.key} is a whole number from ${min} to ${max}.`;
		return this.wrong('lesson-number', field.span, message);
	}

	oneOf<Value extends string>(field: Field, values: readonly Value[]): Value | undefined {
		const text = this.yaml.text(field.node, field.span, field.key);
		const found = values.find((value) => value === text);
		if (found !== undefined || text === undefined) return found;
		return this.wrong('lesson-value', field.span, `${field.key} is one of: ${values.join(', ')}.`);
	}

	/** A value in a notation of its own, such as a time. */
	value<T>(
		field: Field,
		parse: (text: string) => T | null,
		message: string
	): NonNullable<T> | undefined {
		const text = this.yaml.text(field.node, field.span, field.key);
		if (text === undefined) return undefined;
		return parse(text) ?? this.wrong('lesson-value', field.span, message);
	}

	id(field: Field): string | undefined {
		const text = this.yaml.text(field.node, field.span, field.key);
		if (text === undefined || /^[a-z0-9][a-z0-9-]{0,39}$/.test(text)) return text;
		const message = 'An id has only a–z, 0–9 and “-”, and 40 characters at most.';
		return this.wrong('lesson-id', field.span, message);
	}

	/** A file of the lesson, or, below `folder`, of what lies there. */
	path(field: Field, among: Project['files'] = this.files): ProjectPath | undefined {
		const text = this.yaml.text(field.node, field.span, field.key);
		if (text === undefined || fileOf({ files: among }, text) !== undefined) return text;
		const meant = nearest(text, Object.keys(among));
		const rest = meant === undefined ? '' : ` Did you mean “${meant}”?`;
		return this.wrong('lesson-path', field.span, `There is no file “${text}”.${rest}`);
	}

	/** One name, or a list of them. */
	names(field: Field | undefined, max: number): readonly { text: string; span: Span }[] {
		if (!field) return [];
		if (isScalar(field.node)) {
			const text = this.text(field, 100);
			return text === undefined ? [] : [{ text, span: field.span }];
		}
		return this.entries(field, max).flatMap(([node, span]) => {
			const text = this.textOf(node, span, `An entry of ${field.key}`, 100);
			return text === undefined ? [] : [{ text, span }];
		});
	}

	/** Languages of the program; null: the field is missing. */
	languages(field: Field | undefined): readonly LanguageId[] | null {
		if (!field) return null;
		const found = this.names(field, LANGUAGE_IDS.length).flatMap(({ text, span }) => {
			if (isLanguageId(text)) return [text];
			const message = `Unknown language “${text}”. Known: ${LANGUAGE_IDS.join(', ')}.`;
			this.findings.error('lesson-language', span, message);
			return [];
		});
		return [...new Set(found)];
	}

	wrong(code: string, span: Span, message: string): undefined {
		this.findings.error(code, span, message);
		return undefined;
	}
}
