// Where projects are kept. One interface, in IndexedDB and in memory.
import type { Disposable } from '#lib/core/disposable.ts';
import type { AppError } from '#lib/core/errors.ts';
import type { Project } from '#lib/project/project.ts';

/** `memory`: the browser refused storage; work lives until the page is closed. */
export type StorageKind = 'indexeddb' | 'memory';

/**
 * Failures are AppErrors: `storage-full`, `storage-refused`, `storage-failed`, `storage-newer`
 * (written by a newer version of the app), `storage-conflict` (another tab saved a later change of this project).
 * A failed call changes nothing of what is kept.
 */
export interface ProjectStore extends Disposable {
	readonly kind: StorageKind;
	/** Why it is in memory: `storage-refused`, `storage-blocked`, `storage-newer`, `storage-failed`. */
	readonly problem: AppError | null;
	/** All projects, most recently changed first. A record that cannot be read is left out, kept, and reported. */
	list(): Promise<Project[]>;
	/** The later `changedAt` wins, whichever tab it comes from: an earlier one is refused (`storage-conflict`). */
	save(project: Project): Promise<void>;
	/** No error when there is none. */
	remove(id: string): Promise<void>;
	readSetting(key: string): Promise<string | null>;
	writeSetting(key: string, value: string): Promise<void>;
	/** Fires when another tab saved or removed the project (by id). */
	onchange?: (id: string) => void;
	/** Something kept cannot be read (`record-damaged`, `setting-damaged`). Once for each. */
	onproblem?: (problem: AppError) => void;
}

export function byLatestChange(a: Project, b: Project): number {
	return b.changedAt - a.changedAt;
}
