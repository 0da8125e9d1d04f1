// An entry of `steps`, out of YAML.
import { isScalar, type Node } from 'yaml';
import { fieldNames } from '#lib/project/field-table.ts';
import type { Span } from '#lib/project/finding.ts';
import type { ProjectPath } from '#lib/project/project.ts';
import type { Field } from '#lib/project/yaml-fields.ts';
import type { CheckReader } from './check-reader.ts';
import type { FieldReader, FieldMap } from './field-reader.ts';
import { HINT_FIELDS, PICTURE_FIELDS, STEP_FIELDS } from './lesson-fields.ts';
import { MAX_CHECKS, MAX_HINTS, type Hint, type LessonStep, type StepPicture } from './lesson.ts';
import { readPointer } from './pointer-reader.ts';
import { readQuestion } from './question-reader.ts';

export const MAX_TITLE_LENGTH = 80;
export const MAX_HINT_LENGTH = 600;
const MAX_POINTERS = 20;
const MAX_BESIDE = 4;
const PICTURE_NAME = /^(?:resources\/.+\.(?:png|jpe?g|webp|gif)|.+\.svg)$/i;
const RECORDING_NAME = /^resources\/.+\.ocre-recording$/;
/** A picture that is data in base64 takes a third more. */
const MAX_PICTURE_CHARACTERS = 1_400_000;

export class LessonStepReader {
	readonly #reader: FieldReader;
	readonly #checks: CheckReader;

	constructor(reader: FieldReader, checks: CheckReader) {
		this.#reader = reader;
		this.#checks = checks;
	}

	read(node: Node | null, span: Span): LessonStep | undefined {
		const reader = this.#reader;
		const fields = reader.group(node, span, { whole: 'step' }, fieldNames(STEP_FIELDS));
		if (!fields) return undefined;
		const [named, titled, told] = ['id', 'title', 'text'].map((key) => fields.get(key));
		const id = named ? reader.id(named) : reader.missing('id', span, 'id: press-run');
		const title = titled
			? reader.text(titled, MAX_TITLE_LENGTH)
			: reader.missing('title', span, 'title: Press Run');
		const text = told
			? reader.path(told)
			: reader.missing('text', span, 'text: steps/press-run.md');
		const rest = this.#rest(fields);
		if (id === undefined || title === undefined || text === undefined) return undefined;
		return { id, title, text, line: reader.lineOf(span), ...rest };
	}

	#rest(fields: FieldMap): Omit<LessonStep, 'id' | 'title' | 'text' | 'line'> {
		const reader = this.#reader;
		const [start, predict, question] = ['with-start', 'predict', 'question'].map((key) =>
			fields.get(key)
		);
		const outcomes = ['fails', 'passes'] as const;
		return {
			hints: reader
				.entries(fields.get('hints'), MAX_HINTS)
				.flatMap(([node, span]) => this.#hint(node, span) ?? []),
			checks: reader
				.entries(fields.get('checks'), MAX_CHECKS)
				.flatMap(([node, span]) => this.#checks.read(node, span) ?? []),
			withStart: (start && reader.oneOf(start, outcomes)) ?? 'fails',
			solution: this.#folder(fields.get('solution')),
			show: reader
				.entries(fields.get('show'), MAX_POINTERS)
				.flatMap(([node, span]) => readPointer(reader, node, span) ?? []),
			picture: this.#picture(fields.get('picture')),
			recording: this.#recording(fields.get('recording')),
			predict: (predict && readQuestion(reader, predict, false)) ?? null,
			question: (question && readQuestion(reader, question, true)) ?? null,
			beside: this.#beside(fields.get('beside'))
		};
	}

	#hint(node: Node | null, span: Span): Hint | undefined {
		const reader = this.#reader;
		if (isScalar(node)) {
			const text = reader.textOf(node, span, { entryOf: 'hints' }, MAX_HINT_LENGTH, true);
			return text === undefined ? undefined : { text, languages: null };
		}
		const fields = reader.group(node, span, { entryOf: 'hints' }, fieldNames(HINT_FIELDS));
		const of = fields?.get('text');
		if (!fields || !of) return reader.missing('text', span, '{ text: …, for: c }');
		const text = reader.text(of, MAX_HINT_LENGTH, true);
		const languages = reader.languages(fields.get('for'));
		return text === undefined ? undefined : { text, languages };
	}

	#folder(field: Field | undefined): ProjectPath | null {
		const path = field && this.#reader.text(field, 100)?.replace(/\/$/, '');
		if (!field || path === undefined) return null;
		const paths = Object.keys(this.#reader.files);
		if (paths.some((one) => one.startsWith(`${path}/`) || one.startsWith(`${path}-`))) return path;
		const folder = `${path}/`;
		const message = `There is nothing below “${folder}”.`;
		this.#reader.wrong('lesson-path', field.span, message, { folder }, 'lesson-path.folder');
		return null;
	}

	#picture(field: Field | undefined): StepPicture | null {
		if (!field) return null;
		const reader = this.#reader;
		const fields = reader.group(field.node, field.span, 'picture', fieldNames(PICTURE_FIELDS));
		const [of, said] = [fields?.get('file'), fields?.get('alt')];
		if (!of || !said) {
			const message = 'Give the picture’s “file” and, for those who do not see it, “alt”.';
			reader.wrong('lesson-picture', field.keySpan, message);
			return null;
		}
		const file = reader.path(of);
		const alt = reader.text(said, 300);
		if (file === undefined || alt === undefined) return null;
		if (!PICTURE_NAME.test(file))
			reader.wrong(
				'lesson-picture',
				of.span,
				'A picture is PNG, JPEG, WebP or GIF below “resources/”, or SVG.',
				{},
				'lesson-picture.kind'
			);
		else if ((reader.files[file]?.length ?? 0) > MAX_PICTURE_CHARACTERS)
			reader.wrong(
				'lesson-picture',
				of.span,
				'A picture has 1 MB at most.',
				{ max: 1 },
				'lesson-picture.large'
			);
		return { file, alt };
	}

	#recording(field: Field | undefined): ProjectPath | null {
		const path = field && this.#reader.path(field);
		if (!field || path === undefined) return null;
		if (RECORDING_NAME.test(path)) return path;
		const message = 'A recording lies below “resources/” and ends in “.ocre-recording”.';
		this.#reader.wrong('lesson-recording', field.span, message);
		return null;
	}

	#beside(field: Field | undefined): string[] {
		return this.#reader.names(field, MAX_BESIDE).flatMap(({ text, span }) => {
			if (/^[a-z0-9][a-z0-9-]{0,39}$/.test(text)) return [text];
			const message = 'Name a folder below “projects/”, or an example by its folder.';
			this.#reader.findings.error('lesson-beside', span, message);
			return [];
		});
	}
}
