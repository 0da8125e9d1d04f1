// An entry of `show`, out of YAML: what a step points at.
import type { Node } from 'yaml';
import { fieldNames } from '#lib/project/field-table.ts';
import type { Span } from '#lib/project/finding.ts';
import type { ProjectPath } from '#lib/project/project.ts';
import type { ProblemValues } from '#lib/project/said-problem.ts';
import type { Field } from '#lib/project/yaml-fields.ts';
import { parsePin } from '#lib/scenario/scenario-values.ts';
import type { FieldReader, FieldMap } from './field-reader.ts';
import { POINTER_DETAILS, POINTER_KINDS } from './lesson-fields.ts';
import { PAGE_PARTS, type Pointer, type PointerTarget } from './lesson.ts';

const KINDS = fieldNames(POINTER_KINDS);
type Kind = (typeof KINDS)[number];

export const MAX_SAY_LENGTH = 200;

export function readPointer(
	reader: FieldReader,
	node: Node | null,
	span: Span
): Pointer | undefined {
	const known = [...KINDS, ...fieldNames(POINTER_DETAILS)];
	const fields = reader.group(node, span, { entryOf: 'show' }, known);
	if (!fields) return undefined;
	const [kind, ...others] = KINDS.filter((one) => fields.has(one));
	if (kind === undefined || others.length > 0)
		return reader.wrong('lesson-show', span, `Point at one thing: ${KINDS.join(', ')}.`, {
			known: KINDS
		});
	const target = readTarget(reader, kind, fields.get(kind)!, fields);
	const said = fields.get('say');
	const say = said ? reader.text(said, MAX_SAY_LENGTH) : '';
	if (!target || say === undefined) return undefined;
	const languages = reader.languages(fields.get('for'));
	return { target, say, languages, line: reader.lineOf(span) };
}

function readTarget(
	reader: FieldReader,
	kind: Kind,
	field: Field,
	fields: FieldMap
): PointerTarget | undefined {
	switch (kind) {
		case 'file':
			return readPlace(reader, field, fields);
		case 'part': {
			const part = reader.oneOf(field, PAGE_PARTS);
			return part && { kind, part };
		}
		case 'panel': {
			const panel = reader.id(field);
			return panel === undefined ? undefined : { kind, panel };
		}
		case 'pin': {
			const name = reader.text(field, 10);
			const pin = name === undefined ? null : parsePin(name);
			if (name === undefined || pin) return pin && name ? { kind, name, ...pin } : undefined;
			return wrong(reader, 'pin', field.span, 'Name a pin by port and number: PH7 or 7.7.');
		}
		case 'led':
		case 'button':
		case 'sensor': {
			const name = reader.text(field, 60);
			return name === undefined ? undefined : { kind, name };
		}
	}
}

/** In a file of the student’s project: whether it has the place is checked with the starting files. */
function readPlace(reader: FieldReader, field: Field, fields: FieldMap): PointerTarget | undefined {
	const file: ProjectPath | undefined = reader.text(field, 200);
	const [text, lines] = [fields.get('text'), fields.get('lines')];
	if (file === undefined) return undefined;
	if (text && !lines) {
		const words = reader.text(text, 200);
		return words === undefined ? undefined : { kind: 'text', file, text: words };
	}
	if (lines && !text) {
		const range = readLines(reader, lines);
		return range && { kind: 'lines', file, ...range };
	}
	return wrong(reader, 'place', field.keySpan, 'Say which place: “text” or “lines”.');
}

function readLines(reader: FieldReader, field: Field): { from: number; to: number } | undefined {
	const source = reader.text(field, 20);
	if (source === undefined) return undefined;
	const [, first, last] = /^(\d{1,5})(?: ?[-–] ?(\d{1,5}))?$/.exec(source) ?? [];
	const [from, to] = [Number(first), Number(last ?? first)];
	if (first !== undefined && from >= 1 && to >= from) return { from, to };
	const example = '12-15';
	const message = `Give a line, or a range such as ${example}.`;
	return wrong(reader, 'lines', field.span, message, { example });
}

/** `key`: of the text, behind that of the code. */
function wrong(
	reader: FieldReader,
	key: string,
	span: Span,
	message: string,
	values: ProblemValues = {}
): undefined {
	return reader.wrong('lesson-show', span, message, values, `lesson-show.${key}`);
}
