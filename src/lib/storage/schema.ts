// The database: its stores, and the numbered steps that lead from an older version to this one.
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Project } from '#lib/project/project.ts';
import type { StoredImage, StoredKey } from './image-store.ts';

export interface PlaygroundSchema extends DBSchema {
	/** By id. Read through `decodeProject`: other versions and other programs write here too. */
	projects: { key: string; value: Project };
	/** By name. */
	settings: { key: string; value: string };
	/** By digest of the manifest. */
	images: { key: string; value: StoredImage };
	/** The archives of the images, by the same digest. */
	imageArchives: { key: string; value: Uint8Array };
	/** By id. */
	keys: { key: string; value: StoredKey };
	/** Folders and files of the user, by what they are for. */
	handles: { key: string; value: FileSystemHandle };
}

export type Database = IDBPDatabase<PlaygroundSchema>;

export const DATABASE_NAME = 'ocre-playground';

/**
 * Step n leads from version n to version n + 1 and is never changed once it was published: a change of the schema is
 * a new step, with a test that starts from the version before.
 */
const MIGRATIONS: readonly ((database: Database) => void)[] = [
	(database) => {
		database.createObjectStore('projects', { keyPath: 'id' });
		database.createObjectStore('settings');
	},
	(database) => {
		database.createObjectStore('images', { keyPath: 'digest' });
		database.createObjectStore('imageArchives');
		database.createObjectStore('keys', { keyPath: 'id' });
	},
	(database) => {
		database.createObjectStore('handles');
	}
];

export const DATABASE_VERSION = MIGRATIONS.length;

/** Runs the steps that are missing. Part of the upgrade transaction: all of them happen, or none. */
export function migrate(database: Database, fromVersion: number): void {
	for (const step of MIGRATIONS.slice(fromVersion)) step(database);
}
