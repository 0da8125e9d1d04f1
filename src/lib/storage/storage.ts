// Where projects are kept. One interface, in IndexedDB and in memory.
import type { Disposable } from '#lib/core/disposable.ts';
import type { Project } from '#lib/project/project.ts';

/** `memory`: the browser refused storage; work lives until the page is closed. */
export type StorageKind = 'indexeddb' | 'memory';

/**
 * Failures are AppErrors: `storage-full`, `storage-refused`, `storage-failed`, `storage-newer`
 * (written by a newer version of the app).
 */
export interface ProjectStore extends Disposable {
	readonly kind: StorageKind;
	/** All projects, most recently changed first. */
	list(): Promise<Project[]>;
	save(project: Project): Promise<void>;
	/** No error when there is none. */
	remove(id: string): Promise<void>;
	readSetting(key: string): Promise<string | null>;
	writeSetting(key: string, value: string): Promise<void>;
	/** Fires when another tab changed the project (by id). */
	onchange?: (id: string) => void;
}
