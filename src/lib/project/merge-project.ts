// Two versions of a project that were made from one → the version that has the changes of both, or null where they
// contradict each other: then both are to be kept. What one side removed and the other changed stays.
import { AppError } from '#lib/core/errors.ts';
import { checkFiles } from './edit-project.ts';
import { mergeTexts } from './merge-text.ts';
import { fileOf, type Project, type ProjectPath } from './project.ts';
import { isEmpty, NO_RUN_OPTIONS, type RunOptions } from './run-options.ts';

type Files = Project['files'];

/** Thrown inside, caught at the door. */
class Contradiction extends Error {}

/** Whether nobody could tell them apart. */
export function sameProject(a: Project, b: Project): boolean {
	return a.changedAt === b.changedAt && sameContent(a, b);
}

/** Whether they differ in their times only. */
export function sameContent(a: Project, b: Project): boolean {
	const paths = Object.keys(a.files);
	return (
		a.name === b.name &&
		a.exampleId === b.exampleId &&
		equal(a.run, b.run) &&
		equal(a.lesson, b.lesson) &&
		paths.length === Object.keys(b.files).length &&
		paths.every((path) => fileOf(a, path) === fileOf(b, path))
	);
}

/** `base` is the last version that both sides had; null when it is not known. The result is later than either. */
export function mergeProjects(
	base: Project | null,
	mine: Project,
	theirs: Project
): Project | null {
	if (sameContent(mine, theirs)) return later(mine, theirs);
	if (!base) return null;
	try {
		const { run: _run, ...rest } = mine;
		const run = mergeRun(base.run, mine.run, theirs.run);
		return {
			...rest,
			name: choose(base.name, mine.name, theirs.name),
			exampleId: choose(base.exampleId, mine.exampleId, theirs.exampleId),
			files: mergeFiles(base, mine, theirs),
			...(!isEmpty(run) && { run }),
			changedAt: Math.max(mine.changedAt, theirs.changedAt) + 1
		};
	} catch (error) {
		// A file that is a folder on the other side, or more than a project may hold.
		if (error instanceof Contradiction || error instanceof AppError) return null;
		throw error;
	}
}

function later(a: Project, b: Project): Project {
	return a.changedAt > b.changedAt ? a : b;
}

function equal(a: unknown, b: unknown): boolean {
	return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** The side that changed it wins; both sides must not have changed it in two ways. */
function choose<T>(base: T, mine: T, theirs: T): T {
	if (equal(mine, theirs) || equal(theirs, base)) return mine;
	if (equal(mine, base)) return theirs;
	throw new Contradiction();
}

function mergeRun(
	base: RunOptions = NO_RUN_OPTIONS,
	mine: RunOptions = NO_RUN_OPTIONS,
	theirs: RunOptions = NO_RUN_OPTIONS
): RunOptions {
	return {
		containerId: choose(base.containerId, mine.containerId, theirs.containerId),
		args: choose(base.args, mine.args, theirs.args),
		environment: choose(base.environment, mine.environment, theirs.environment),
		mounts: choose(base.mounts, mine.mounts, theirs.mounts)
	};
}

/** In the order of mine; what only they have comes last. */
function mergeFiles(base: Project, mine: Project, theirs: Project): Files {
	const paths = new Set([...Object.keys(mine.files), ...Object.keys(theirs.files)]);
	const files: Record<ProjectPath, string> = {};
	for (const path of paths) {
		const text = mergeFile(fileOf(base, path), fileOf(mine, path), fileOf(theirs, path));
		if (text !== undefined) files[path] = text;
	}
	return checkFiles(files);
}

/** Undefined: there is no such file. */
function mergeFile(
	base: string | undefined,
	mine: string | undefined,
	theirs: string | undefined
): string | undefined {
	if (mine === theirs) return mine;
	if (mine === undefined) return theirs === base ? undefined : theirs;
	if (theirs === undefined) return mine === base ? undefined : mine;
	const merged = mergeTexts(base ?? '', mine, theirs);
	if (merged === null) throw new Contradiction();
	return merged;
}
