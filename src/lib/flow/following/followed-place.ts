// A folder or a file of the user's computer, as far as it is followed: which modules are in it now, and their bytes.
import type { Bytes } from '#lib/image/artifact.ts';

/** A file as it was found. */
export interface FoundFile {
	/** In the folder, with `/`. */
	path: string;
	sizeBytes: number;
	/** Milliseconds since the epoch, as the file system has it. */
	changedAt: number;
}

export interface PlaceLook {
	/** Files that end in `.wasm`. */
	modules: readonly FoundFile[];
	/** `build.yaml` and `NAME.build.yaml`. */
	definitions: readonly FoundFile[];
	/** The folder has more than is looked at. */
	isCut: boolean;
}

export interface FollowedPlace {
	readonly kind: 'folder' | 'file';
	readonly name: string;
	/** Throws AppErrors: `follow-gone`, `follow-denied`. Anything else may pass by itself. */
	look(): Promise<PlaceLook>;
	/** Null: it is not there any more. Throws as `look`, and `follow-too-large`. */
	read(path: string): Promise<Bytes | null>;
	/** Calls back when something may have changed. Returns what ends that; null where one has to look. */
	observe(onchange: () => void): Promise<(() => void) | null>;
}

export const PLACE_LIMITS = {
	/** Files and folders that are looked at. */
	entries: 10_000,
	depth: 10,
	moduleBytes: 32 * 1024 * 1024,
	definitionBytes: 64 * 1024
} as const;

/** Folders in which tools keep copies, which are not what one builds for. */
const SKIPPED = new Set(['node_modules', 'deps', 'incremental', 'zig-cache', 'CMakeFiles']);

export function isLookedInto(folder: string): boolean {
	return !folder.startsWith('.') && !SKIPPED.has(folder);
}

export const isModuleName = (name: string) => /\.wasm$/i.test(name) && !name.startsWith('.');
export const isDefinitionName = (name: string) => /^([^.].*\.)?build\.ya?ml$/.test(name);
