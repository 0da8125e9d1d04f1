// The files of a lesson → a Lesson, or findings at their files and lines. Format: docs/lessons.md.
import type { Node } from 'yaml';
import { BOARD_MODES, DEFAULT_MODE } from '#lib/abi/board-mode.ts';
import { BOARD_NAMES, B_U585I_IOT02A, boardNamed, findProfile } from '#lib/abi/board-profiles.ts';
import { fieldNames } from '#lib/project/field-table.ts';
import { FindingList, type Finding, type Span } from '#lib/project/finding.ts';
import { languageOf, type LanguageId } from '#lib/project/languages.ts';
import { fileOf, type Project, type ProjectPath } from '#lib/project/project.ts';
import { readYaml, spanOf } from '#lib/project/read-yaml.ts';
import { CheckReader, readScenarioFile } from './check-reader.ts';
import { FieldReader, type FieldMap, type Notation } from './field-reader.ts';
import { LESSON_FIELDS } from './lesson-fields.ts';
import { filesBelow, START } from './lesson-files.ts';
import {
	LESSON_FILE,
	LESSON_LEVELS,
	MAX_LESSON_BYTES,
	MAX_STEPS,
	type Lesson,
	type LessonBoard,
	type LessonStep
} from './lesson.ts';
import { checkFolders } from './check-folders.ts';
import { LessonStepReader, MAX_TITLE_LENGTH } from './step-reader.ts';
import { checkTexts } from './check-texts.ts';
import { readTranslation } from './translation-reader.ts';

export interface LessonFinding extends Finding {
	/** Of the lesson. */
	file: ProjectPath;
}

export type LessonResult =
	| { ok: true; lesson: Lesson; findings: readonly LessonFinding[] }
	| { ok: false; lesson: null; findings: readonly LessonFinding[] };

const MAX_LONG_TEXT = 8000;
const SUBJECT = {
	code: 'lesson',
	empty: 'The file is empty. A lesson begins with “format: 1”; docs/lessons.md tells the format.',
	emptyValues: { example: 'format: 1' }
};

const LOCALE: Notation = {
	...{ key: 'lesson-value.locale', message: 'Give a language tag such as en.' },
	values: { example: 'en' }
};

/** Never throws, whatever the files are. */
export function readLesson(files: Project['files']): LessonResult {
	const found: LessonFinding[] = [];
	const note = (file: ProjectPath, findings: FindingList | readonly Finding[]) => {
		const list = findings instanceof FindingList ? findings.toArray() : findings;
		found.push(...list.map((finding) => ({ ...finding, file })));
	};
	const source = fileOf({ files }, LESSON_FILE);
	const findings = new FindingList(source ?? '');
	if (source === undefined)
		findings.error('lesson-file-missing', [0, 1], `A lesson has a ${LESSON_FILE} at its top.`, {
			file: LESSON_FILE
		});
	else if (sizeOf(files) > MAX_LESSON_BYTES)
		findings.error('lesson-too-large', [0, 1], 'A lesson has 4 MB at most.', { max: 4 });
	const root = source !== undefined && !findings.failed && readYaml(source, findings, SUBJECT);
	const lesson = root ? new LessonReader(findings, files, note).read(root) : undefined;
	if (lesson) checkFolders(lesson, findings);
	note(LESSON_FILE, findings);
	if (!lesson) return { ok: false, lesson: null, findings: found };
	const whole = { ...lesson, translations: translationsOf(lesson, note) };
	checkTexts(whole, note);
	const failed = found.some(({ severity }) => severity === 'error');
	return failed
		? { ok: false, lesson: null, findings: found }
		: { ok: true, lesson: whole, findings: found };
}

function sizeOf(files: Project['files']): number {
	return Object.values(files).reduce((sum, text) => sum + text.length, 0);
}

class LessonReader {
	readonly #reader: FieldReader;
	readonly #steps: LessonStepReader;

	constructor(
		findings: FindingList,
		files: Project['files'],
		note: (file: ProjectPath, findings: readonly Finding[]) => void
	) {
		this.#reader = new FieldReader(findings, files);
		const checks = new CheckReader(this.#reader, (file, source) => {
			const result = readScenarioFile(source);
			note(file, result.findings);
			return result.ok ? result.scenario : undefined;
		});
		this.#steps = new LessonStepReader(this.#reader, checks);
	}

	read(root: Node): Lesson | undefined {
		const span = spanOf(root, [0, 1]);
		const fields = this.#reader.group(root, span, { whole: 'file' }, fieldNames(LESSON_FIELDS));
		if (!fields || !this.#isFormat(fields, span)) return undefined;
		const names = this.#names(fields, span);
		const steps = this.#stepsOf(fields, span);
		const { files } = this.#reader;
		const said = this.#reader.languages(fields.get('languages'));
		const languages = said && said.length > 0 ? said : [languageOf(filesBelow(files, START))];
		if (!names || steps.length === 0) return undefined;
		return {
			...names,
			...this.#rest(fields, languages),
			languages,
			steps,
			translations: [],
			files
		};
	}

	#isFormat(fields: FieldMap, span: Span): boolean {
		const field = fields.get('format');
		if (!field) {
			this.#reader.missing('format', span, 'format: 1');
			return false;
		}
		const format = this.#reader.yaml.number(field.node, field.span, 'format');
		if (format === 1) return true;
		if (format !== undefined)
			this.#reader.wrong('lesson-newer', field.span, 'This page reads lessons of format 1.');
		return false;
	}

	#names(fields: FieldMap, span: Span) {
		const reader = this.#reader;
		const [named, titled, told, timed] = ['id', 'title', 'summary', 'minutes'].map((key) =>
			fields.get(key)
		);
		const id = named ? reader.id(named) : reader.missing('id', span, 'id: blink');
		const title = titled
			? reader.text(titled, MAX_TITLE_LENGTH)
			: reader.missing('title', span, 'title: A light');
		const summary = told
			? reader.text(told, 300, true)
			: reader.missing('summary', span, 'summary: Make an LED blink.');
		const minutes = timed
			? reader.integer(timed, 1, 600)
			: reader.missing('minutes', span, 'minutes: 10');
		const learn = reader.texts(fields.get('learn'), 10, 200);
		if (!fields.has('learn')) reader.missing('learn', span, 'learn: [how to run a program]');
		if (id === undefined || title === undefined) return undefined;
		if (summary === undefined || minutes === undefined) return undefined;
		return { id, title, summary, minutes, learn };
	}

	#rest(fields: FieldMap, languages: readonly LanguageId[]) {
		const reader = this.#reader;
		const [order, level, teacher, open, locale] = [
			...['order', 'level', 'teacher', 'open', 'locale']
		].map((key) => fields.get(key));
		const folder = languages.length > 1 ? `${START}-${languages[0]}` : START;
		return {
			order: (order && reader.integer(order, 1, 10_000)) ?? null,
			level: (level && reader.oneOf(level, LESSON_LEVELS)) ?? ('basic' as const),
			topics: reader.texts(fields.get('topics'), 10, 40),
			board: this.#board(fields),
			teacher: (teacher && reader.text(teacher, MAX_LONG_TEXT, true)) ?? '',
			open: (open && reader.path(open, filesBelow(reader.files, folder))) ?? null,
			locale: (locale && reader.value(locale, localeOf, LOCALE)) ?? 'en'
		};
	}

	#board(fields: FieldMap): LessonBoard {
		const reader = this.#reader;
		const [named, kind, way] = ['board', 'firmware', 'mode'].map((key) => fields.get(key));
		const name = named && reader.text(named, 60);
		const profile = name === undefined ? B_U585I_IOT02A : boardNamed(name);
		const firmware = (kind && reader.oneOf(kind, ['ours', 'stock'] as const)) ?? 'ours';
		const mode = (way && reader.oneOf(way, BOARD_MODES)) ?? DEFAULT_MODE;
		if (named && !profile)
			reader.wrong('lesson-board', named.span, `Boards are: ${BOARD_NAMES.join(', ')}.`, {
				known: BOARD_NAMES
			});
		else if (kind && profile && !findProfile(profile.id, firmware))
			reader.wrong(
				'lesson-board',
				kind.span,
				`${profile.name} has no such firmware.`,
				{ board: profile.name },
				'lesson-board.firmware'
			);
		return { id: profile?.id ?? B_U585I_IOT02A.id, firmware, mode };
	}

	#stepsOf(fields: FieldMap, span: Span): LessonStep[] {
		const field = fields.get('steps');
		if (!field) this.#reader.missing('steps', span, 'steps: [{ id: press-run, … }]');
		const steps: LessonStep[] = [];
		const entries = this.#reader.entries(field, MAX_STEPS);
		if (field && entries.length === 0)
			this.#reader.wrong(
				'lesson-no-steps',
				field.span,
				'Give at least one step.',
				{},
				'scenario-no-steps'
			);
		for (const [node, place] of entries) {
			const step = this.#steps.read(node, place);
			if (step && steps.some(({ id }) => id === step.id)) this.#taken(step.id, place);
			else if (step) steps.push(step);
		}
		return steps;
	}

	#taken(id: string, span: Span): void {
		const message = `Another step has the id “${id}”.`;
		this.#reader.wrong('lesson-id', span, message, { id }, 'lesson-id.taken');
	}
}

function localeOf(text: string): string | null {
	try {
		return Intl.getCanonicalLocales(text)[0] ?? null;
	} catch {
		return null;
	}
}

const TRANSLATION = /^([a-z]{2,3}(?:-[A-Za-z]{2,4})?)\/lesson\.yaml$/;

function translationsOf(lesson: Lesson, note: (file: string, findings: FindingList) => void) {
	return Object.keys(lesson.files).flatMap((path) => {
		const [, folder] = TRANSLATION.exec(path) ?? [];
		if (folder === undefined) return [];
		const { translation, findings } = readTranslation(folder, lesson.files[path]!, lesson);
		note(path, findings);
		return translation ?? [];
	});
}
