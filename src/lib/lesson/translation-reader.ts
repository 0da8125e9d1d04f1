// The lesson.yaml of a translation: nothing but texts, for the steps of the lesson by their ids.
import { isMap, isScalar, type Node } from 'yaml';
import { FindingList, type Span } from '#lib/project/finding.ts';
import { readYaml, spanOf } from '#lib/project/read-yaml.ts';
import type { Field } from '#lib/project/yaml-fields.ts';
import { FieldReader, type FieldMap } from './field-reader.ts';
import type {
	Lesson,
	LessonStep,
	Question,
	QuestionTranslation,
	StepTranslation,
	LessonTranslation
} from './lesson.ts';

type Original = Pick<Lesson, 'learn' | 'steps' | 'teacher' | 'files'>;

const FIELDS = ['title', 'summary', 'learn', 'teacher', 'steps'];
const STEP_FIELDS = ['title', 'hints', 'checks', 'show', 'picture', 'predict', 'question'];
const QUESTION_FIELDS = ['text', 'choices', 'say', 'accepts', 'explain'];
const MAX_TEXT = 600;
const MAX_LONG_TEXT = 8000;

const SUBJECT = { code: 'lesson', empty: 'The file is empty.', emptyKey: 'run-options-empty' };

/** Findings are of that file. */
export function readTranslation(
	locale: string,
	source: string,
	original: Original
): { translation: LessonTranslation | null; findings: FindingList } {
	const findings = new FindingList(source);
	const root = readYaml(source, findings, SUBJECT);
	const reader = new TranslationReader(new FieldReader(findings, original.files), original);
	const translation = root ? reader.read(locale, root) : null;
	return { translation, findings };
}

class TranslationReader {
	readonly #reader: FieldReader;
	readonly #original: Original;

	constructor(reader: FieldReader, original: Original) {
		this.#reader = reader;
		this.#original = original;
	}

	read(locale: string, root: Node): LessonTranslation | null {
		const fields = this.#reader.group(root, spanOf(root, [0, 1]), { whole: 'file' }, FIELDS);
		if (!fields) return null;
		for (const key of ['title', 'summary', 'learn', 'steps']) this.#expect(fields, key, [0, 1]);
		return {
			locale,
			title: this.#text(fields, 'title'),
			summary: this.#text(fields, 'summary'),
			learn: this.#list(fields, 'learn', this.#original.learn.length),
			teacher: this.#text(fields, 'teacher', MAX_LONG_TEXT),
			steps: this.#steps(fields.get('steps'))
		};
	}

	#steps(field: Field | undefined): LessonTranslation['steps'] {
		if (!field) return {};
		const { steps } = this.#original;
		const known = steps.map(({ id }) => id);
		const fields = this.#reader.group(field.node, field.span, 'steps', known);
		if (!fields) return {};
		return Object.fromEntries(
			steps.flatMap((step) => {
				const found = this.#expect(fields, step.id, field.keySpan);
				const translated = found && this.#step(found, step);
				return translated ? [[step.id, translated] as const] : [];
			})
		);
	}

	#step(field: Field, step: LessonStep): StepTranslation | null {
		const fields = this.#reader.group(field.node, field.span, field.key, STEP_FIELDS);
		if (!fields) return null;
		this.#expect(fields, 'title', field.keySpan);
		if (step.hints.length > 0) this.#expect(fields, 'hints', field.keySpan);
		return {
			title: this.#text(fields, 'title'),
			hints: this.#list(fields, 'hints', step.hints.length),
			checks: this.#list(fields, 'checks', step.checks.length),
			show: this.#list(fields, 'show', step.show.length),
			picture: this.#text(fields, 'picture'),
			predict: this.#question(fields.get('predict'), step.predict, field),
			question: this.#question(fields.get('question'), step.question, field)
		};
	}

	#question(
		field: Field | undefined,
		original: Question | null,
		step: Field
	): QuestionTranslation | null {
		if (!original) return null;
		if (!field) {
			this.#missing('question', step.keySpan);
			return null;
		}
		const fields = this.#reader.group(field.node, field.span, field.key, QUESTION_FIELDS);
		if (!fields) return null;
		return {
			text: this.#text(fields, 'text'),
			choices: this.#list(fields, 'choices', original.choices.length),
			say: this.#list(fields, 'say', original.choices.length),
			accepts: this.#list(fields, 'accepts', 8),
			explain: this.#text(fields, 'explain')
		};
	}

	#text(fields: FieldMap, key: string, max = MAX_TEXT): string | null {
		const field = fields.get(key);
		return (field?.node && this.#reader.text(field, max, true)) ?? null;
	}

	/** In the order of the original; `~` leaves its text. */
	#list(fields: FieldMap, key: string, length: number): (string | null)[] {
		const field = fields.get(key);
		const entries = this.#reader.entries(field, 20);
		if (field && entries.length > length) {
			const message = `The lesson itself has ${length} of these, not ${entries.length}.`;
			const values = { length, n: entries.length };
			this.#reader.wrong('lesson-translation', field.keySpan, message, values);
		}
		return entries.slice(0, length).map(([node, span]) => {
			if (node === null || (isScalar(node) && node.value === null)) return null;
			if (isMap(node)) {
				this.#reader.wrong('wrong-type', span, 'It is a text here.', {}, 'lesson-translation.text');
				return null;
			}
			return this.#reader.textOf(node, span, { entryOf: key }, MAX_TEXT, true) ?? null;
		});
	}

	#expect(fields: FieldMap, key: string, span: Span): Field | undefined {
		const field = fields.get(key);
		if (!field) this.#missing(key, span);
		return field;
	}

	#missing(key: string, span: Span): void {
		const message = `“${key}” is not translated: the original is shown.`;
		this.#reader.findings.warning('lesson-untranslated', span, message, { field: key });
	}
}
