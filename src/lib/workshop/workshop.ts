// A workshop as a plain value: a title, a text, and the lessons, projects and images of a class, with the board and the
// settings that they are meant for. Format: docs/teaching.md.
import type { BoardMode } from '#lib/abi/board-mode.ts';
import type { FirmwareKind } from '#lib/abi/board-profiles.ts';
import type { Project, ProjectPath } from '#lib/project/project.ts';
import type { RunOptions } from '#lib/project/run-options.ts';

export const WORKSHOP_FILE = 'workshop.yaml';
export const WORKSHOP_ENDING = '.ocre-workshop';
export const WORKSHOP_FORMAT = 1;

export const WORKSHOP_THEMES = ['light', 'dark'] as const;
export const WORKSHOP_TEXT_SIZES = ['small', 'normal', 'large', 'largest'] as const;

export interface WorkshopSettings {
	/** Null: what the visitor has. */
	theme: (typeof WORKSHOP_THEMES)[number] | null;
	textSize: (typeof WORKSHOP_TEXT_SIZES)[number] | null;
}

export interface WorkshopBoard {
	id: string;
	firmware: FirmwareKind;
	mode: BoardMode;
}

export type WorkshopLesson =
	/** Comes along: the files of its folder. */
	| { kind: 'own'; folder: ProjectPath; files: Project['files'] }
	/** Is one of the page, by its id. */
	| { kind: 'page'; id: string };

export interface WorkshopProject {
	folder: ProjectPath;
	name: string;
	files: Project['files'];
	run: RunOptions | null;
}

export interface WorkshopImage {
	path: ProjectPath;
	bytes: Uint8Array<ArrayBuffer>;
}

export interface Workshop {
	title: string;
	/** Markdown; empty: nothing. */
	about: string;
	/** BCP 47 tag that the page is best shown in; null: the visitor's own. */
	language: string | null;
	board: WorkshopBoard | null;
	settings: WorkshopSettings;
	lessons: readonly WorkshopLesson[];
	projects: readonly WorkshopProject[];
	images: readonly WorkshopImage[];
	/** Whether every file was compared with its checksum. */
	isChecked: boolean;
}

export const MAX_WORKSHOP_ENTRIES = 60;
export const MAX_WORKSHOP_TITLE = 80;
export const MAX_WORKSHOP_ABOUT = 20_000;
