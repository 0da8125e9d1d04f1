// A project: text files in folders and a build.yaml, as a plain value. Knows neither storage nor editor.
import type { LanguageId } from './languages.ts';
import type { RunOptions } from './run-options.ts';

/** Slash-separated path inside the project, never absolute, never with `.` or `..` parts: see `checkPath`. */
export type ProjectPath = string;

/** Which lesson a project was begun in. */
export interface LessonMark {
	id: string;
	/** Of the lesson’s files, when it was begun. */
	version: string;
}

export interface Project {
	/** Random and stable; never shown. */
	id: string;
	/** Free text chosen by the user. */
	name: string;
	/** Text of every file. Folders exist because files are in them. Look up with `fileOf`. */
	files: Readonly<Record<ProjectPath, string>>;
	/** The example it came from, if any: what "reset" goes back to. */
	exampleId: string | null;
	/** How its container is started; absent: by build.yaml alone. */
	run?: RunOptions;
	/** The lesson that it is a student’s work of; absent: none. */
	lesson?: LessonMark;
	/** Milliseconds since the epoch. */
	createdAt: number;
	/** Grows with every change, even when the clock does not. */
	changedAt: number;
}

/** A project that comes with the app. */
/** An example before one takes it: what the gallery shows. */
export type ExampleCard = Omit<Example, 'files' | 'run'>;

/** The examples of the app: all of them as cards, the first one whole, and the files of another when it is wanted. */
export interface ExampleShelf {
	/** What a new visitor finds open. */
	readonly first: Example;
	readonly cards: readonly ExampleCard[];
	/** Rejects with `example-missing`, `example-invalid`, or `example-unreachable` when its files do not come. */
	load(id: string): Promise<Example>;
}

export interface Example {
	/** Folder name below src/examples. */
	id: string;
	title: string;
	/** One or two sentences for the gallery. */
	summary: string;
	/** What it shows, in the field's words: `gpio`, `timers`, `messaging`, `files`, … */
	topics: readonly string[];
	/** What it is written in; C where nothing is said. */
	language?: LanguageId;
	/** A project with nothing in it, for those who begin: one for each language. */
	isTemplate?: boolean;
	/** Id of the board profile that it is made for; absent when any will do. */
	board?: string;
	/** What image and memory take of a board, where that is more than some boards have. */
	memoryBytes?: number;
	files: Readonly<Record<ProjectPath, string>>;
	/** What it needs besides build.yaml, such as a mount. */
	run?: RunOptions;
}

export const BUILD_FILE = 'build.yaml';

export const MAX_FILES = 100;
export const MAX_FILE_BYTES = 2 * 1024 * 1024;
export const MAX_PROJECT_BYTES = 8 * 1024 * 1024;
/** In UTF-16 units, as `length` counts. */
export const MAX_PATH_LENGTH = 200;

/** The text of a file, or undefined. Safe for names that every object has, such as `constructor`. */
export function fileOf(project: Pick<Project, 'files'>, path: ProjectPath): string | undefined {
	return Object.hasOwn(project.files, path) ? project.files[path] : undefined;
}
