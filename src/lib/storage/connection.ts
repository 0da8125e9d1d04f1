// One open database: gives way to a newer version of the app, and comes back after the browser closed it.
import { openDB } from 'idb';
import type { Clock } from '#lib/core/clock.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import { AppError } from '#lib/core/errors.ts';
import { storageError } from './storage-error.ts';
import { DATABASE_VERSION, migrate, type Database, type PlaygroundSchema } from './schema.ts';

/** An opening that takes longer waits for another tab, or for nothing at all: some browsers never answer. */
export const OPEN_TIMEOUT_MS = 4000;

export class Connection implements Disposable {
	#name: string;
	#clock: Clock;
	#database: Promise<Database> | null = null;
	#closed: AppError | null = null;

	constructor(name: string, clock: Clock) {
		this.#name = name;
		this.#clock = clock;
	}

	/** The open database. Opens it again when the browser had closed it. */
	open(): Promise<Database> {
		if (this.#closed) return Promise.reject(this.#closed);
		this.#database ??= this.#openInTime().catch((error: unknown) => {
			this.#database = null;
			throw storageError(error);
		});
		return this.#database;
	}

	async #openInTime(): Promise<Database> {
		const opening = this.#openNow();
		let cancel = () => {};
		const timeout = new Promise<never>((_resolve, reject) => {
			cancel = this.#clock.schedule(OPEN_TIMEOUT_MS, () => {
				// An old tab may give way later: nobody waits for this connection any more.
				opening.then((database) => database.close()).catch(() => undefined);
				reject(new AppError('storage-blocked', 'The browser cannot open its storage.'));
			});
		});
		try {
			return await Promise.race([opening, timeout]);
		} finally {
			cancel();
		}
	}

	async #openNow(): Promise<Database> {
		return openDB<PlaygroundSchema>(this.#name, DATABASE_VERSION, {
			upgrade: (database, fromVersion, _toVersion, transaction) => {
				// When a step fails, so does the opening: that one is caught.
				transaction.done.catch(() => undefined);
				migrate(database, fromVersion);
			},
			blocking: (_current, _blocked, event) => {
				// The next call opens again: `storage-newer` after an upgrade, an empty database after a deletion.
				this.#database = null;
				(event.target as IDBDatabase).close();
			},
			terminated: () => {
				this.#database = null;
			}
		});
	}

	/** Calls made from now on fail; those under way finish. */
	dispose(): void {
		this.#closed = new AppError('storage-failed', 'The storage is closed.');
		this.#database?.then((database) => database.close()).catch(() => undefined);
		this.#database = null;
	}
}
