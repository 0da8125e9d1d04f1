// Where projects are kept. One interface, in IndexedDB and in memory.
import type { Disposable } from '#lib/core/disposable.ts';
import type { AppError } from '#lib/core/errors.ts';
import { sameProject } from '#lib/project/merge-project.ts';
import type { Project } from '#lib/project/project.ts';

/** `memory`: the browser refused storage; work lives until the page is closed. */
export type StorageKind = 'indexeddb' | 'memory';

/**
 * Failures are AppErrors: `storage-full`, `storage-refused`, `storage-failed`, `storage-newer`
 * (written by a newer version of the app).
 * A failed call changes nothing of what is kept.
 */
export interface ProjectStore extends Disposable {
	readonly kind: StorageKind;
	/** Why it is in memory: `storage-refused`, `storage-blocked`, `storage-newer`, `storage-failed`. */
	readonly problem: AppError | null;
	/** All projects, most recently changed first. A record that cannot be read is left out, kept, and reported. */
	list(): Promise<Project[]>;
	/**
	 * Writes what was made from `base` (null: from nothing that was kept), and resolves with null. Where another tab has
	 * put something else in the place of `base`, nothing is written, and it resolves with that. What was removed, or
	 * cannot be read any more, is written again.
	 */
	save(project: Project, base: Project | null): Promise<Project | null>;
	/**
	 * Removes it as it was last kept (null: nothing of it was), and resolves with null, also when there is none. Where
	 * another tab has put something else in its place, nothing is removed, and it resolves with that.
	 */
	remove(id: string, base: Project | null): Promise<Project | null>;
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

/** Whether saving the project would put it over something that it was not made from. */
export function isInTheWay(
	kept: Project | null,
	project: Project,
	base: Project | null
): kept is Project {
	if (!kept || sameProject(kept, project)) return false;
	return !base || !sameProject(kept, base);
}
