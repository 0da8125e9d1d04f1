// A lesson as a plain value: steps with their texts, what a student begins with, and what is checked. Its files are text,
// as those of a project; binary ones lie below resources/. Format: docs/lessons.md.
import type { BoardMode } from '#lib/abi/board-mode.ts';
import type { FirmwareKind } from '#lib/abi/board-profiles.ts';
import type { LanguageId } from '#lib/project/languages.ts';
import type { Project, ProjectPath } from '#lib/project/project.ts';
import type { LessonCheck } from './check.ts';

export const LESSON_FILE = 'lesson.yaml';

export const LESSON_LEVELS = ['first', 'basic', 'advanced'] as const;
export type LessonLevel = (typeof LESSON_LEVELS)[number];

/** Parts of the page that a lesson can point at. */
export const PAGE_PARTS = [
	'run',
	'target',
	'project',
	'files',
	'editor',
	'board',
	'console'
] as const;
export type PagePart = (typeof PAGE_PARTS)[number];

/** The languages of the program that it is for; null: all of them. */
export interface ForLanguages {
	languages: readonly LanguageId[] | null;
}

export interface Lesson {
	/** Progress is kept by it. */
	id: string;
	title: string;
	summary: string;
	minutes: number;
	/** Place among those that come with the page; null: behind them. */
	order: number | null;
	level: LessonLevel;
	topics: readonly string[];
	/** The simulated board of the checks, and the one that is offered to a student. */
	board: LessonBoard;
	/** What one will know. */
	learn: readonly string[];
	/** What a teacher should watch for, as Markdown; empty: nothing. */
	teacher: string;
	/** The file that is open first; null: the main one. */
	open: ProjectPath | null;
	/** Of the program, the default one first. Folders carry their names where there is more than one. */
	languages: readonly LanguageId[];
	/** BCP 47 tag of the texts. */
	locale: string;
	steps: readonly LessonStep[];
	translations: readonly LessonTranslation[];
	/** Everything of the folder. */
	files: Project['files'];
}

export interface LessonBoard {
	id: string;
	firmware: FirmwareKind;
	mode: BoardMode;
}

export interface LessonStep {
	id: string;
	title: string;
	/** Of lesson.yaml, from 1. */
	line: number;
	/** A Markdown file of the lesson; `textOf` finds the one for a language. */
	text: ProjectPath;
	hints: readonly Hint[];
	checks: readonly LessonCheck[];
	/** What the checks say of the starting files. */
	withStart: 'fails' | 'passes';
	/** Folder of its solution, in the place of `solution`. */
	solution: ProjectPath | null;
	show: readonly Pointer[];
	picture: StepPicture | null;
	/** A recording to watch. */
	recording: ProjectPath | null;
	predict: Question | null;
	question: Question | null;
	/** Projects that run beside the student’s. */
	beside: readonly string[];
}

export interface Hint extends ForLanguages {
	/** Markdown. */
	text: string;
}

export interface StepPicture {
	file: ProjectPath;
	alt: string;
}

export interface Question {
	text: string;
	/** Empty: an answer is a text. */
	choices: readonly Choice[];
	/** Texts that are right, without choices; empty: any answer is one, and none is judged. */
	accepts: readonly string[];
	/** Why, once it was answered. */
	explain: string;
}

export interface Choice {
	text: string;
	right: boolean;
	/** For who chose it; empty: nothing. */
	say: string;
}

/** What a step points at. */
export type PointerTarget =
	| { kind: 'text'; file: ProjectPath; text: string }
	/** From 1, both inclusive. */
	| { kind: 'lines'; file: ProjectPath; from: number; to: number }
	| { kind: 'panel'; panel: string }
	| { kind: 'led' | 'button' | 'sensor'; name: string }
	| { kind: 'pin'; name: string; port: number; pin: number }
	| { kind: 'part'; part: PagePart };

export interface Pointer extends ForLanguages {
	target: PointerTarget;
	/** Empty: the thing says enough. */
	say: string;
	/** Of lesson.yaml, from 1. */
	line: number;
}

/** Texts of a lesson in another language; what is null is shown in that of the lesson. */
export interface LessonTranslation {
	/** BCP 47: the folder with its files. */
	locale: string;
	title: string | null;
	summary: string | null;
	learn: readonly (string | null)[];
	teacher: string | null;
	/** By the id of the step. */
	steps: Readonly<Record<string, StepTranslation>>;
}

export interface StepTranslation {
	title: string | null;
	/** In the order of the lesson’s own lists; shorter ones leave the rest. */
	hints: readonly (string | null)[];
	checks: readonly (string | null)[];
	show: readonly (string | null)[];
	picture: string | null;
	predict: QuestionTranslation | null;
	question: QuestionTranslation | null;
}

export interface QuestionTranslation {
	text: string | null;
	choices: readonly (string | null)[];
	say: readonly (string | null)[];
	accepts: readonly (string | null)[];
	explain: string | null;
}

/** Whether a project is a lesson in the making. */
export function isLesson(files: Project['files']): boolean {
	return Object.hasOwn(files, LESSON_FILE);
}

export const MAX_STEPS = 40;
export const MAX_CHECKS = 20;
export const MAX_HINTS = 10;
export const MAX_LESSON_BYTES = 4 * 1024 * 1024;
