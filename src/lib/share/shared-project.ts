// A project as it travels: what a link, a file from an address or a frame brings, before it is one of the user's own.
// Knows neither links nor storage.
import { findProfile, type FirmwareKind } from '#lib/abi/board-profiles.ts';
import { isBoardMode, type BoardMode } from '#lib/abi/board-mode.ts';
import { AppError } from '#lib/core/errors.ts';
import { checkFiles } from '#lib/project/edit-project.ts';
import { checkPath } from '#lib/project/path.ts';
import { toProjectName } from '#lib/project/project-name.ts';
import { BUILD_FILE, type Project, type ProjectPath } from '#lib/project/project.ts';
import { parseBuildFile } from '#lib/project/build-file.ts';
import { decodeRunOptions, type RunOptions } from '#lib/project/run-options.ts';
import { decodeTextFile } from '#lib/project/text-file.ts';
import { fromBase64 } from './base64url.ts';

/** The simulated board that it was made for. */
export interface WantedBoard {
	id: string;
	firmware: FirmwareKind;
	mode: BoardMode | null;
}

export interface SharedProject {
	name: string;
	files: Readonly<Record<ProjectPath, string>>;
	/** Files that came along and are not text: a project cannot hold them. */
	leftOut: readonly ProjectPath[];
	run: RunOptions | null;
	/** Its run options were there and were wrong. */
	runRefused: boolean;
	board: WantedBoard | null;
	/** The scenario that is to be shown first. */
	scenario: ProjectPath | null;
	/** The file that is to be open first. */
	open: ProjectPath | null;
	exampleId: string | null;
}

export const FALLBACK_NAME = 'Shared project';

/** Files alone, as an address or an archive brings them. */
export function sharedFiles(
	name: string,
	files: Project['files'],
	leftOut: readonly string[] = [],
	run: RunOptions | null = null
): SharedProject {
	return {
		name: toProjectName(name, FALLBACK_NAME),
		files,
		leftOut,
		run,
		runRefused: false,
		board: null,
		scenario: null,
		open: null,
		exampleId: null
	};
}

/** What others read of it: the value that a link packs and a page hands to a frame. Absent is what it does not have. */
export function encodeShared({
	name,
	files,
	run,
	board,
	scenario,
	open,
	exampleId
}: Omit<SharedProject, 'leftOut' | 'runRefused'>): Record<string, unknown> {
	return {
		name,
		files,
		...(run && { run }),
		...(board && { board: { id: board.id, firmware: board.firmware } }),
		...(board?.mode && { mode: board.mode }),
		...(scenario !== null && { scenario }),
		...(open !== null && { open }),
		...(exampleId !== null && { example: exampleId })
	};
}

/**
 * From anywhere. Fields that nobody knows are ignored, those of a later minor version among them. Throws `link-invalid`,
 * `link-empty`, `path-…`, `path-taken`, `too-many-files`, `file-too-large`, `project-too-large`.
 */
export function decodeShared(value: unknown): SharedProject {
	const record = recordOf(value, 'project');
	const { texts, leftOut } = decodeFiles(recordOf(record['files'], 'files'));
	const files = checkFiles(texts);
	const inFiles = (path: unknown) =>
		typeof path === 'string' && Object.hasOwn(files, path) ? path : null;
	const run = record['run'] === undefined ? null : decodeRunOptions(record['run']);
	return {
		name: toProjectName(nameOf(record['name'], files), FALLBACK_NAME),
		files,
		leftOut,
		run,
		runRefused: record['run'] !== undefined && run === null,
		board: decodeBoard(record['board'], record['mode']),
		scenario: inFiles(record['scenario']),
		open: inFiles(record['open']),
		exampleId: typeof record['example'] === 'string' ? record['example'].slice(0, 100) : null
	};
}

function invalid(field: string): AppError {
	return new AppError('link-invalid', `${field} is wrong`, { values: { field } });
}

function recordOf(value: unknown, field: string): Readonly<Record<string, unknown>> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(field);
	return Object.fromEntries(Object.entries(value));
}

function decodeFiles(files: Readonly<Record<string, unknown>>) {
	const entries = Object.entries(files);
	if (entries.length === 0) throw new AppError('link-empty', 'there are no files');
	const texts: Record<string, string> = {};
	const leftOut: string[] = [];
	for (const [path, content] of entries) {
		const text = typeof content === 'string' ? content : decodeBinary(path, content);
		// Checked here, too: as a key of an object, `__proto__` would be no file.
		if (text === null) leftOut.push(checkPath(path));
		else texts[checkPath(path)] = text;
	}
	if (Object.keys(texts).length === 0) throw new AppError('link-empty', 'no file is text');
	return { texts, leftOut };
}

/** Null for what is not text. */
function decodeBinary(path: string, content: unknown): string | null {
	const { base64 } = recordOf(content, 'files');
	if (typeof base64 !== 'string') throw invalid('files');
	let bytes: Uint8Array<ArrayBuffer>;
	try {
		bytes = fromBase64(base64);
	} catch {
		throw invalid('files');
	}
	try {
		return decodeTextFile(bytes, path);
	} catch (error) {
		if (error instanceof AppError && error.code === 'file-too-large') throw error;
		return null;
	}
}

/** What has no name is called as its image is. */
function nameOf(name: unknown, files: Project['files']): string {
	if (typeof name === 'string' && name.trim() !== '') return name;
	const source = Object.hasOwn(files, BUILD_FILE) ? files[BUILD_FILE] : undefined;
	const build = source === undefined ? null : parseBuildFile(source);
	return build?.ok ? build.definition.name : '';
}

function decodeBoard(board: unknown, mode: unknown): WantedBoard | null {
	if (typeof board !== 'object' || board === null) return null;
	const { id, firmware } = board as Record<string, unknown>;
	if (typeof id !== 'string' || (firmware !== 'ours' && firmware !== 'stock')) return null;
	if (!findProfile(id, firmware)) return null;
	return { id, firmware, mode: typeof mode === 'string' && isBoardMode(mode) ? mode : null };
}
