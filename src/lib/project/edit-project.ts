// Every change a project can go through, as pure functions from one Project to the next.
// A change that is not allowed throws an AppError and leaves everything as it was.
import { AppError } from '#lib/core/errors.ts';
import { randomUuid } from '#lib/core/random-uuid.ts';
import { checkPath, collisionOf, isWithin } from './path.ts';
import { boardNameOf, checkProjectName, uniqueName } from './project-name.ts';
import {
	MAX_FILES,
	MAX_FILE_BYTES,
	MAX_PROJECT_BYTES,
	fileOf,
	type Example,
	type LessonMark,
	type Project,
	type ProjectPath
} from './project.ts';
import { isEmpty, type RunOptions } from './run-options.ts';
import { fileTooLarge, utf8Length } from './text-file.ts';

type Files = Project['files'];

/** What a new project takes from outside; given by tests, made up otherwise. */
export interface Origin {
	id?: string;
	now?: number;
}

function changed(project: Project, change: Partial<Project>, now: number): Project {
	return { ...project, ...change, changedAt: Math.max(now, project.changedAt + 1) };
}

function checkFileSize(path: ProjectPath, text: string): void {
	// A UTF-16 unit is at most three bytes: most files need no counting.
	if (text.length * 3 <= MAX_FILE_BYTES) return;
	const sizeBytes = utf8Length(text);
	if (sizeBytes > MAX_FILE_BYTES) throw fileTooLarge(path, sizeBytes);
}

function checkFileCount(count: number): void {
	if (count <= MAX_FILES) return;
	throw new AppError('too-many-files', `${count} files`, { values: { limit: MAX_FILES } });
}

function checkProjectSize(files: Files): void {
	const texts = Object.values(files);
	checkFileCount(texts.length);
	const atMost = texts.reduce((sum, text) => sum + text.length * 3, 0);
	if (atMost <= MAX_PROJECT_BYTES) return;
	const sizeBytes = texts.reduce((sum, text) => sum + utf8Length(text), 0);
	if (sizeBytes <= MAX_PROJECT_BYTES) return;
	const limit = MAX_PROJECT_BYTES / (1024 * 1024);
	throw new AppError('project-too-large', `${sizeBytes} bytes`, { values: { limit } });
}

function pathTaken(path: ProjectPath): AppError {
	return new AppError('path-taken', `${path} exists`, { values: { path } });
}

/** Checks a whole set of files, as an import brings it, and returns it with canonical paths. */
export function checkFiles(files: Files): Files {
	const checked = new Map<ProjectPath, string>();
	const entries = Object.entries(files);
	// Before each is compared with all others: an archive may hold thousands.
	checkFileCount(entries.length);
	for (const [given, text] of entries) {
		const path = checkPath(given);
		if (checked.has(path) || collisionOf(checked.keys(), path) !== undefined) throw pathTaken(path);
		checkFileSize(path, text);
		checked.set(path, text);
	}
	const result = Object.fromEntries(checked);
	checkProjectSize(result);
	return result;
}

export function createProject(
	name: string,
	files: Files,
	exampleId: string | null = null,
	{ id = randomUuid(), now = Date.now() }: Origin = {}
): Project {
	return {
		id,
		name: checkProjectName(name),
		files: checkFiles(files),
		exampleId,
		createdAt: now,
		changedAt: now
	};
}

/** A project of one's own that starts as the example. */
export function projectFromExample(
	example: Example,
	takenNames: Iterable<string> = [],
	origin: Origin = {}
): Project {
	const name = uniqueName(example.title, takenNames);
	const project = createProject(name, example.files, example.id, origin);
	return example.run ? { ...project, run: example.run } : project;
}

export function duplicateProject(
	project: Project,
	takenNames: Iterable<string> = [],
	origin: Origin = {}
): Project {
	const name = uniqueName(project.name, [...takenNames, project.name]);
	const { lesson, run } = project;
	const copy = {
		...createProject(name, project.files, project.exampleId, origin),
		...(lesson && { lesson })
	};
	// Two containers cannot have one id.
	return run ? { ...copy, run: { ...run, containerId: null } } : copy;
}

export function renameProject(project: Project, name: string, now = Date.now()): Project {
	const checked = checkProjectName(name);
	return checked === project.name ? project : changed(project, { name: checked }, now);
}

/** A student’s work of a lesson, with what its author gives to begin with. */
export function projectFromLesson(
	title: string,
	files: Files,
	lesson: LessonMark,
	takenNames: Iterable<string> = [],
	origin: Origin = {}
): Project {
	return { ...createProject(uniqueName(title, takenNames), files, null, origin), lesson };
}

/** How its container is started from now on. */
export function withRunOptions(project: Project, run: RunOptions, now = Date.now()): Project {
	const { run: old, ...rest } = project;
	if (JSON.stringify(old) === JSON.stringify(run)) return project;
	return changed(isEmpty(run) ? rest : { ...rest, run }, {}, now);
}

/** Everything of it becomes what came from outside; its name and id stay. */
export function withContent(
	project: Project,
	files: Files,
	run: RunOptions,
	now = Date.now()
): Project {
	const { run: _old, ...rest } = project;
	return changed(rest, { files: checkFiles(files), ...(!isEmpty(run) && { run }) }, now);
}

/** Puts the example's files back, and only those, and how it is run. */
export function resetToExample(project: Project, example: Example, now = Date.now()): Project {
	if (project.exampleId !== example.id) {
		throw new RangeError(`project comes from ${project.exampleId}, not from ${example.id}`);
	}
	const { run: _old, ...rest } = project;
	const files = checkFiles(example.files);
	return changed(rest, { files, ...(example.run && { run: example.run }) }, now);
}

/** Adds the file, or replaces its text. */
export function withFile(
	project: Project,
	path: ProjectPath,
	text: string,
	now = Date.now()
): Project {
	const checked = checkPath(path);
	if (fileOf(project, checked) === text) return project;
	const collision = collisionOf(Object.keys(project.files), checked);
	if (collision !== undefined) throw pathTaken(collision);
	checkFileSize(checked, text);
	const files = { ...project.files, [checked]: text };
	checkProjectSize(files);
	return changed(project, { files }, now);
}

/** Adds the files, or replaces their texts: all of them, or none. */
export function withFiles(project: Project, files: Files, now = Date.now()): Project {
	return Object.entries(files).reduce(
		(changing, [path, text]) => withFile(changing, path, text, now),
		project
	);
}

/** Adds a file that must be new: `path-taken` otherwise. */
export function addFile(project: Project, path: ProjectPath, text = '', now = Date.now()): Project {
	const checked = checkPath(path);
	if (fileOf(project, checked) !== undefined) throw pathTaken(checked);
	return withFile(project, checked, text, now);
}

function missing(path: ProjectPath): AppError {
	return new AppError('project-file-missing', `${path} does not exist`, { values: { path } });
}

function within(project: Project, path: ProjectPath): ProjectPath[] {
	const paths = Object.keys(project.files).filter((candidate) => isWithin(candidate, path));
	if (paths.length === 0) throw missing(path);
	return paths;
}

/** Renames or moves a file, or a folder with everything in it. The order of the files stays. */
export function renameFile(
	project: Project,
	from: ProjectPath,
	to: ProjectPath,
	now = Date.now()
): Project {
	const target = checkPath(to);
	const moving = new Set(within(project, from));
	if (target === from) return project;
	const staying = Object.keys(project.files).filter((path) => !moving.has(path));
	for (const path of moving) {
		const moved = checkPath(target + path.slice(from.length));
		if (staying.includes(moved)) throw pathTaken(moved);
		const collision = collisionOf(staying, moved);
		if (collision !== undefined) throw pathTaken(collision);
	}
	const files = Object.fromEntries(
		Object.entries(project.files).map(([path, text]) =>
			moving.has(path) ? [target + path.slice(from.length), text] : [path, text]
		)
	);
	return changed(project, { files }, now);
}

/** Removes a file, or a folder with everything in it. */
export function removeFile(project: Project, path: ProjectPath, now = Date.now()): Project {
	const removed = new Set(within(project, path));
	const entries = Object.entries(project.files).filter(([other]) => !removed.has(other));
	return changed(project, { files: Object.fromEntries(entries) }, now);
}

/** The container's name on a board: the one that was chosen, or the project's name as the runtime accepts it. */
export function containerIdOf(project: Pick<Project, 'id' | 'name' | 'run'>): string {
	if (project.run?.containerId) return project.run.containerId;
	const letters = project.id.toLowerCase().replace(/[^a-z0-9]/g, '');
	return boardNameOf(project.name, `app-${letters.slice(0, 6)}`);
}
