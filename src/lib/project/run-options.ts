// How a project's container is started, besides what build.yaml says: its id, arguments, more environment, mounts.
// Kept with the project, because build.yaml has no place for it.
import { isValidName } from '#lib/abi/names.ts';
import type { ProblemValues, SaidProblem } from './said-problem.ts';

/** A folder of the board under a path that the program sees. */
export interface Mount {
	/** As the program names it: `/data`. */
	guest: string;
	/** On the board: `/lfs/shared`. */
	folder: string;
}

export interface RunOptions {
	/** Null: made from the project's name. */
	containerId: string | null;
	args: readonly string[];
	/** `NAME=value`; wins over the same name in build.yaml. */
	environment: readonly string[];
	mounts: readonly Mount[];
}

export const NO_RUN_OPTIONS: RunOptions = {
	containerId: null,
	args: [],
	environment: [],
	mounts: []
};

/** The board's command line takes 20 words: more of anything never fits. */
export const MAX_LIST = 14;
const MAX_TEXT = 200;
const MAX_PATH = 64;

export function isEmpty({ containerId, args, environment, mounts }: RunOptions): boolean {
	return containerId === null && args.length + environment.length + mounts.length === 0;
}

/** What is wrong with a text, or null. */
export type ProblemOf = (text: string) => SaidProblem | null;

const problem = (key: string, message: string, values: ProblemValues = {}): SaidProblem => ({
	key,
	message,
	values
});

const tooLong = (max: number) => problem('too-long', `Use at most ${max} characters.`, { max });

export function containerIdProblem(id: string): SaidProblem | null {
	if (id.length > 64) return tooLong(64);
	if (isValidName(id)) return null;
	const message = 'Use lower-case letters, digits, “.”, “_” and “-”, and do not start with a dot.';
	return problem('container-id', message);
}

/** What the board's console takes in one word. */
export function wordProblem(word: string): SaidProblem | null {
	if (word.length > MAX_TEXT) return tooLong(MAX_TEXT);
	if (!/[^\x20-\x7e]/.test(word)) return null;
	return problem('ascii-only', 'The board’s console accepts only ASCII characters.');
}

export function environmentProblem(variable: string): SaidProblem | null {
	if (!/^[A-Za-z_][A-Za-z0-9_]*=/.test(variable))
		return problem('variable-form', 'Write it as NAME=value.', { form: 'NAME=value' });
	return wordProblem(variable);
}

function pathProblem(path: string, example: string): SaidProblem | null {
	if (!path.startsWith('/'))
		return problem('path-begin', `Begin with “/”, for example ${example}.`, { example });
	if (path === '/')
		return problem('path-root', `A folder below “/” is needed, for example ${example}.`, {
			example
		});
	if (path.endsWith('/')) return problem('path-end', 'Remove the “/” at the end.');
	if (path.includes(':')) {
		const message = '“:” separates the two sides of a mount and cannot be part of one.';
		return problem('path-colon', message);
	}
	if (!isDirect(path))
		return problem('path-direct', 'Name the folder directly, without “.”, “..” or “//”.');
	if (/[\s*?"'\\]|[^\x21-\x7e]/.test(path))
		return problem('path-characters', 'Use letters, digits, “.”, “_”, “-” and “/”.');
	return path.length > MAX_PATH ? tooLong(MAX_PATH) : null;
}

const isDirect = (path: string): boolean =>
	path
		.split('/')
		.slice(1)
		.every((name) => name !== '' && name !== '.' && name !== '..');

export function guestPathProblem(path: string): SaidProblem | null {
	return pathProblem(path, '/data');
}

export function boardFolderProblem(path: string): SaidProblem | null {
	const found = pathProblem(path, '/lfs/shared');
	if (found) return found;
	if (path === '/lfs' || path.startsWith('/lfs/')) return null;
	return problem('path-storage', 'The board’s storage is under /lfs.', { folder: '/lfs' });
}

function texts(value: unknown, problemOf: ProblemOf): string[] | null {
	if (!Array.isArray(value) || value.length > MAX_LIST) return null;
	const all = value.filter((one): one is string => typeof one === 'string' && !problemOf(one));
	return all.length === value.length ? all : null;
}

function mountsOf(value: unknown): Mount[] | null {
	if (!Array.isArray(value) || value.length > MAX_LIST) return null;
	const mounts: Mount[] = [];
	for (const one of value as unknown[]) {
		if (typeof one !== 'object' || one === null) return null;
		const { guest, folder } = one as Record<string, unknown>;
		if (typeof guest !== 'string' || typeof folder !== 'string') return null;
		if (guestPathProblem(guest) || boardFolderProblem(folder)) return null;
		mounts.push({ guest, folder });
	}
	return mounts;
}

/** Out of storage, a file or a link; null for anything that is not entirely right. */
export function decodeRunOptions(value: unknown): RunOptions | null {
	if (typeof value !== 'object' || value === null) return null;
	const record = { ...NO_RUN_OPTIONS, ...value } as Record<string, unknown>;
	const { containerId } = record;
	const idFits =
		containerId === null || (typeof containerId === 'string' && !containerIdProblem(containerId));
	const args = texts(record['args'], wordProblem);
	const environment = texts(record['environment'], environmentProblem);
	const mounts = mountsOf(record['mounts']);
	if (!idFits || !args || !environment || !mounts) return null;
	return { containerId, args, environment, mounts };
}

/** build.yaml's variables, with those of the run options in the place of the same names. */
export function mergeEnvironment(
	ofBuildFile: readonly string[],
	ofRun: readonly string[]
): string[] {
	const nameOf = (variable: string) => variable.split('=', 1)[0];
	const replaced = new Set(ofRun.map(nameOf));
	return [...ofBuildFile.filter((variable) => !replaced.has(nameOf(variable))), ...ofRun];
}

/**
 * Which side of `-v A:B` is the path that the program sees. The documents say the second; Ocre 0.7.0 takes the first.
 */
export type MountOrder = 'guest-first' | 'folder-first';

/** By the version that a board reports. No later release than 0.7.0 is known: those are taken by their documents. */
export function mountOrderOf(version: string): MountOrder {
	const [major = 0, minor = 0, patch = 0] = version
		.split(/[.-]/)
		.map((part) => parseInt(part) || 0);
	const isLater = major > 0 || minor > 7 || (minor === 7 && patch > 0);
	return isLater ? 'folder-first' : 'guest-first';
}

export function mountWord({ guest, folder }: Mount, order: MountOrder): string {
	return order === 'guest-first' ? `${guest}:${folder}` : `${folder}:${guest}`;
}
