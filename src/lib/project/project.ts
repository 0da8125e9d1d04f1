// A project: text files in folders and a build.yaml, as a plain value. Knows neither storage nor editor.

/** Slash-separated path inside the project, never absolute, never with `.` or `..` parts: see `checkPath`. */
export type ProjectPath = string;

export interface Project {
	/** Random and stable; never shown. */
	id: string;
	/** Free text chosen by the user. */
	name: string;
	/** Text of every file. Folders exist because files are in them. */
	files: Readonly<Record<ProjectPath, string>>;
	/** The example it came from, if any: what "reset" goes back to. */
	exampleId: string | null;
	/** Milliseconds since the epoch. */
	createdAt: number;
	changedAt: number;
}

/** A project that comes with the app. */
export interface Example {
	/** Folder name below src/examples. */
	id: string;
	title: string;
	/** One or two sentences for the gallery. */
	summary: string;
	/** What it shows, in the field's words: `gpio`, `timers`, `messaging`, `files`, … */
	topics: readonly string[];
	files: Readonly<Record<ProjectPath, string>>;
}

export const BUILD_FILE = 'build.yaml';
