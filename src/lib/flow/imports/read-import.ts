// What came from outside → what it is. Told by the bytes; a name decides only where bytes cannot. Nothing of it runs,
// nothing is kept yet. The page has a worker do it (import-reader.ts): it takes as long as a stranger wants.
import { ArchiveBudget } from '#lib/archive/archive-budget.ts';
import { ARCHIVE_LIMITS } from '#lib/archive/archive-limits.ts';
import { AppError } from '#lib/core/errors.ts';
import { kindOf, unpackZip, type ArchiveFile } from '#lib/image/archive.ts';
import type { Bytes } from '#lib/image/artifact.ts';
import { importFile, importFiles, type ImportedFile } from '#lib/image/import-file.ts';
import { checkFiles } from '#lib/project/edit-project.ts';
import { checkPath } from '#lib/project/path.ts';
import {
	parseRunOptions,
	RUN_OPTIONS_FILE,
	type RunOptionsResult
} from '#lib/project/run-options-file.ts';
import { MAX_FILES } from '#lib/project/project.ts';
import { toProjectName } from '#lib/project/project-name.ts';
import { decodeFile } from '#lib/project/binary-file.ts';
import { decodeTextFile } from '#lib/project/text-file.ts';
import { isRecording } from '#lib/simulator/recording/peek-recording.ts';
import { RECORDING_ENDING } from '#lib/simulator/recording/recording-file.ts';
import { isSubmission, readSubmission } from '#lib/submission/submission-file.ts';
import type { Submission } from '#lib/submission/submission.ts';
import { isWorkshop } from '#lib/workshop/read-workshop.ts';
import { importWorkshop } from './workshop-import.ts';
import { TRACE_FORMAT } from '#lib/simulator/trace/trace-text-reader.ts';

/** A file or a folder that was chosen or dropped. */
export type Given =
	| { kind: 'file'; name: string; sizeBytes: number; read: () => Promise<Bytes> }
	| { kind: 'folder'; name: string; read: () => Promise<readonly ArchiveFile[]> };

/** The same, with its bytes. */
export type Loaded =
	| { kind: 'file'; name: string; bytes: Bytes }
	| { kind: 'folder'; name: string; files: readonly ArchiveFile[] };

/** Project path → text. */
export type Texts = Readonly<Record<string, string>>;

export type Import =
	/** `skipped`: files that are not text, nor resources. `run`: null where none came with it. */
	| {
			kind: 'project';
			name: string;
			files: Texts;
			skipped: readonly string[];
			run: RunOptionsResult | null;
	  }
	/** Parts of a project: sources, scenarios, a build.yaml. */
	| { kind: 'files'; files: Texts; skipped: readonly string[] }
	/** Images and modules; several from an export of the whole library. */
	| { kind: 'images'; files: readonly ImportedFile[] }
	| { kind: 'recording'; bytes: Bytes }
	/** A workshop file that is in order; a folder was packed into one. */
	| { kind: 'workshop'; bytes: Bytes }
	/** Of a student, for the page for teachers. */
	| { kind: 'submission'; submission: Submission }
	/** Text of a trace as bytes; not checked yet. */
	| { kind: 'trace'; bytes: Bytes };

/** Of a library that was exported as a whole: `images/DIGEST.tar`. */
export const BUNDLE_FOLDER = 'images/';

/** What tools keep in a folder, which is nobody's source. */
const NO_SOURCE = /(^|\/)(\.[^/]*|node_modules)\//;

/** Throws `import-too-large`. */
export async function loadGiven(given: Given): Promise<Loaded> {
	const { kind, name } = given;
	if (kind === 'folder') return { kind, name, files: await given.read() };
	if (given.sizeBytes > ARCHIVE_LIMITS.bytes) {
		const limit = ARCHIVE_LIMITS.bytes / (1024 * 1024);
		throw new AppError('import-too-large', `“${name}” is larger than ${limit} MB.`);
	}
	return { kind, name, bytes: await given.read() };
}

/**
 * Throws AppErrors: `file-unknown` (nothing that can be opened here), `file-utf16`, `file-binary`, `file-encoding`, `file-too-large`,
 * `too-many-files`, `archive-…`, `workshop-…`, `submission-…`, `docker-archive`, `aot-not-simulated`, `path-…`, and those of images and recordings.
 */
export async function readImport(
	loaded: Loaded,
	onprogress?: (unpackedBytes: number) => void
): Promise<Import> {
	const { kind, name } = loaded;
	const sizeBytes =
		kind === 'file'
			? loaded.bytes.length
			: loaded.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
	const budget = new ArchiveBudget(sizeBytes, ARCHIVE_LIMITS, onprogress);
	if (kind === 'folder') return readFolder(name, loaded.files, budget);
	return readFile(name, loaded.bytes, budget);
}

async function readFile(name: string, bytes: Bytes, budget: ArchiveBudget): Promise<Import> {
	if (name.endsWith(RECORDING_ENDING)) return { kind: 'recording', bytes };
	switch (kindOf(bytes)) {
		case 'unknown':
			return readText(name, bytes);
		case 'gzip':
			return readPacked(name, bytes, budget);
		case 'zip':
			return budget.within(() => readArchive(name, bytes, budget));
		case 'wasm':
		case 'aot':
		case 'tar':
			return sorted(await importFile(name, bytes, budget));
	}
}

/** A zip is what it holds: all images of a library, an image, a project, or files for one. */
async function readArchive(name: string, bytes: Bytes, budget: ArchiveBudget): Promise<Import> {
	const files = unpackZip(bytes, budget);
	if (isWorkshop(files)) return { kind: 'workshop', bytes: importWorkshop(files, bytes) };
	if (files.length > 0 && files.every(({ path }) => path.startsWith(BUNDLE_FOLDER))) {
		const images = [];
		for (const file of files) images.push(checked(await importFile(file.path, file.bytes, budget)));
		return { kind: 'images', files: images };
	}
	return readFiles(name, files, '', budget);
}

async function readFolder(
	name: string,
	files: readonly ArchiveFile[],
	budget: ArchiveBudget
): Promise<Import> {
	const wanted = files.filter(({ path }) => !NO_SOURCE.test(path));
	if (isWorkshop(wanted)) return { kind: 'workshop', bytes: importWorkshop(wanted, null) };
	return readFiles(name, wanted, `${name}/`, budget);
}

/** Files with a build.yaml, or a lesson.yaml, are a project; others are parts of one, in that folder. */
async function readFiles(
	name: string,
	files: readonly ArchiveFile[],
	folder: string,
	budget: ArchiveBudget
): Promise<Import> {
	const lesson = lessonAmong(files);
	if (lesson) return lessonProject(name, lesson);
	try {
		return sorted(await importFiles(name, files, budget));
	} catch (error) {
		if (!(error instanceof AppError) || error.code !== 'file-unknown') throw error;
		const { texts, skipped } = textsOf(files, folder);
		const count = Object.keys(texts).length;
		if (count === 0) throw error;
		if (count > MAX_FILES)
			throw new AppError('too-many-files', `more than ${MAX_FILES} files`, {
				values: { limit: MAX_FILES }
			});
		return { kind: 'files', files: texts, skipped };
	}
}

/** The files of a lesson, by their paths in it: at the top of what was given, or in its one folder. */
function lessonAmong(files: readonly ArchiveFile[]): readonly ArchiveFile[] | null {
	const folders = files.flatMap(({ path }) => /^((?:[^/]+\/)?)lesson\.yaml$/.exec(path)?.[1] ?? []);
	const [folder] = folders.toSorted((a, b) => a.length - b.length);
	// Several lessons beside each other are none.
	if (folder === undefined || (folder !== '' && folders.length > 1)) return null;
	return files.flatMap((file) =>
		file.path.startsWith(folder) ? [{ ...file, path: file.path.slice(folder.length) }] : []
	);
}

/** Kept as a project is: a lesson in the making, until it is begun. */
function lessonProject(name: string, files: readonly ArchiveFile[]): Import {
	const { texts, skipped } = textsOf(files, '');
	const checked = checkFiles(texts);
	return {
		...{ kind: 'project', files: checked, skipped, run: null },
		name: toProjectName(stemOf(name), 'Lesson')
	};
}

function textsOf(files: readonly ArchiveFile[], folder: string) {
	const texts: Record<string, string> = {};
	const skipped: string[] = [];
	for (const { path, bytes } of files) {
		try {
			const place = checkPath(folder + path);
			texts[place] = decodeFile(bytes, place);
		} catch {
			skipped.push(path);
		}
	}
	return { texts, skipped };
}

function sorted(file: ImportedFile): Import {
	if (file.kind !== 'project') return { kind: 'images', files: [checked(file)] };
	const { fileName, skipped } = file;
	const { [RUN_OPTIONS_FILE]: options, ...files } = file.files;
	const run = options === undefined ? null : parseRunOptions(options);
	return {
		kind: 'project',
		name: toProjectName(stemOf(fileName), 'Imported'),
		files,
		skipped,
		run
	};
}

function checked(file: ImportedFile): ImportedFile {
	if (file.kind !== 'aot') return file;
	throw new AppError('aot-not-simulated', `${file.fileName} is an AOT file`, {
		values: { file: file.fileName }
	});
}

function readText(name: string, bytes: Bytes): Import {
	const head = new TextDecoder().decode(bytes.subarray(0, 1000));
	if (head.trimStart().startsWith('{') && head.includes(`"${TRACE_FORMAT}"`))
		return { kind: 'trace', bytes };
	if (isSubmission(bytes)) return { kind: 'submission', submission: readSubmission(bytes) };
	if (bytes.includes(0)) throw unknown(name);
	return { kind: 'files', files: { [checkPath(name)]: decodeTextFile(bytes, name) }, skipped: [] };
}

function unknown(name: string): AppError {
	return new AppError(
		'file-unknown',
		`“${name}” is neither a text, a module, an image, a project nor a recording.`
	);
}

/** An archive, or a recording under another name. */
async function readPacked(name: string, bytes: Bytes, budget: ArchiveBudget): Promise<Import> {
	try {
		return sorted(await importFile(name, bytes, budget));
	} catch (error) {
		if (error instanceof AppError && error.code === 'file-unknown' && (await isRecording(bytes)))
			return { kind: 'recording', bytes };
		throw error;
	}
}

/** `folder/blinky.tar.gz` → `blinky`. */
export function stemOf(fileName: string): string {
	return fileName.replace(/^.*\//, '').replace(/(\.(tar|zip|wasm|tgz|gz))+$/i, '');
}
