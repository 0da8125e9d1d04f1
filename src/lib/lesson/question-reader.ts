// A question of a lesson, out of YAML.
import { isMap, type Node } from 'yaml';
import type { Span } from '#lib/project/finding.ts';
import type { Field } from '#lib/project/yaml-fields.ts';
import type { FieldReader } from './field-reader.ts';
import { CHOICE_FIELDS, QUESTION_FIELDS } from './lesson-fields.ts';
import { fieldNames } from '#lib/project/field-table.ts';
import type { Choice, Question } from './lesson.ts';

const MAX_CHOICES = 8;
export const MAX_QUESTION_LENGTH = 500;

/** `judged`: it needs an answer that is right. */
export function readQuestion(
	reader: FieldReader,
	field: Field,
	judged: boolean
): Question | undefined {
	const known = fieldNames(QUESTION_FIELDS);
	const fields = reader.group(field.node, field.span, field.key, known);
	if (!fields) return undefined;
	const asked = fields.get('text');
	const text = asked ? reader.text(asked, MAX_QUESTION_LENGTH, true) : undefined;
	if (!asked) reader.missing('text', field.span, 'text: Which pin is it?');
	const why = fields.get('explain');
	const explain = why ? reader.text(why, MAX_QUESTION_LENGTH, true) : '';
	const choices = reader
		.entries(fields.get('choices'), MAX_CHOICES)
		.flatMap(([node, span]) => readChoice(reader, node, span) ?? []);
	const accepts = reader.texts(fields.get('accepts'), MAX_CHOICES, 100);
	checkAnswers(reader, field, { choices, accepts }, judged);
	if (text === undefined || explain === undefined) return undefined;
	return { text, choices, accepts, explain };
}

function readChoice(reader: FieldReader, node: Node | null, span: Span): Choice | undefined {
	if (!isMap(node)) {
		const text = reader.textOf(node, span, { entryOf: 'choices' }, 200);
		return text === undefined ? undefined : { text, right: false, say: '' };
	}
	const fields = reader.group(node, span, { entryOf: 'choices' }, fieldNames(CHOICE_FIELDS));
	const of = fields?.get('text');
	if (!fields || !of) return reader.missing('text', span, '{ text: PH7, right: true }');
	const text = reader.text(of, 200);
	const said = fields.get('say');
	const say = said ? reader.text(said, 300) : '';
	const right = fields.has('right') && isTrue(reader, fields.get('right')!);
	return text === undefined || say === undefined ? undefined : { text, right, say };
}

export function isTrue(reader: FieldReader, { node, span, key }: Field): boolean {
	const value: unknown = node && 'value' in node ? node.value : undefined;
	if (typeof value === 'boolean') return value;
	const message = `${key} is true or false.`;
	reader.wrong('wrong-type', span, message, { field: key }, 'lesson-boolean');
	return false;
}

function checkAnswers(
	reader: FieldReader,
	{ keySpan }: Field,
	{ choices, accepts }: Pick<Question, 'choices' | 'accepts'>,
	judged: boolean
): void {
	const wrong = (key: string, message: string) =>
		reader.wrong('lesson-question', keySpan, message, {}, `lesson-question.${key}`);
	if (choices.length === 1) wrong('two', 'A question has two choices at least.');
	if (choices.length > 0 && accepts.length > 0)
		wrong('either', 'Use either “choices” or “accepts”.');
	if (!judged || reader.findings.failed) return;
	if (accepts.length === 0 && !choices.some(({ right }) => right))
		wrong(
			'right',
			'Mark a choice with “right: true”, or give the texts that are right in “accepts”.'
		);
}
