// Projects in the browser's database, and a word to the other tabs about every change.
import type { Disposable } from '#lib/core/disposable.ts';
import { AppError } from '#lib/core/errors.ts';
import { sameProject } from '#lib/project/merge-project.ts';
import type { Project } from '#lib/project/project.ts';
import type { Connection } from './connection.ts';
import { decodeProject } from './decode-project.ts';
import type { Database } from './schema.ts';
import { storageError } from './storage-error.ts';
import { byLatestChange, isInTheWay, type ProjectStore } from './storage.ts';

/** Tells other tabs which project changed, and is told by them. */
export interface ChangeChannel extends Disposable {
	post(id: string): void;
	onpost: (id: string) => void;
}

export class IndexedDbProjectStore implements ProjectStore {
	readonly kind = 'indexeddb';
	readonly problem = null;
	onchange?: (id: string) => void;
	onproblem?: (problem: AppError) => void;
	#connection: Connection;
	#channel: ChangeChannel;
	#reported = new Set<string>();

	constructor(connection: Connection, channel: ChangeChannel) {
		this.#connection = connection;
		this.#channel = channel;
		channel.onpost = (id) => this.onchange?.(id);
	}

	list(): Promise<Project[]> {
		return this.#call(async (database) => {
			const transaction = database.transaction('projects');
			const [keys, values] = await Promise.all([
				transaction.store.getAllKeys(),
				transaction.store.getAll()
			]);
			const projects = values.map((value, i) => this.#decode(keys[i]!, value));
			return projects.filter((project) => project !== null).sort(byLatestChange);
		});
	}

	#decode(key: string, value: unknown): Project | null {
		try {
			return decodeProject(value);
		} catch (error) {
			this.#report(`project ${key}`, storageError(error));
			return null;
		}
	}

	#report(what: string, problem: AppError): void {
		if (this.#reported.has(what)) return;
		this.#reported.add(what);
		this.onproblem?.(problem);
	}

	async save(project: Project, base: Project | null): Promise<Project | null> {
		const inTheWay = await this.#call((database) => write(database, project, base));
		if (!inTheWay) this.#channel.post(project.id);
		return inTheWay;
	}

	async remove(id: string, base: Project | null): Promise<Project | null> {
		const inTheWay = await this.#call((database) => remove(database, id, base));
		if (!inTheWay) this.#channel.post(id);
		return inTheWay;
	}

	readSetting(key: string): Promise<string | null> {
		return this.#call(async (database) => {
			const value: unknown = await database.get('settings', key);
			if (value === undefined || typeof value === 'string') return value ?? null;
			this.#report(`setting ${key}`, damagedSetting(key));
			return null;
		});
	}

	async writeSetting(key: string, value: string): Promise<void> {
		await this.#call((database) => database.put('settings', value, key));
	}

	async #call<T>(operation: (database: Database) => Promise<T>): Promise<T> {
		try {
			return await operation(await this.#connection.open());
		} catch (error) {
			throw storageError(error);
		}
	}

	dispose(): void {
		this.#channel.dispose();
		this.#connection.dispose();
	}
}

function damagedSetting(key: string): AppError {
	return new AppError('setting-damaged', `The stored setting “${key}” cannot be read.`);
}

/** One transaction from the look at what is kept to the write: two tabs cannot pass each other between them. */
async function write(
	database: Database,
	project: Project,
	base: Project | null
): Promise<Project | null> {
	const transaction = database.transaction('projects', 'readwrite');
	// Its failure is awaited below; until then it must not count as unhandled.
	transaction.done.catch(() => undefined);
	const kept = readable(await transaction.store.get(project.id));
	if (isInTheWay(kept, project, base)) return kept;
	await transaction.store.put(project);
	await transaction.done;
	return null;
}

async function remove(
	database: Database,
	id: string,
	base: Project | null
): Promise<Project | null> {
	const transaction = database.transaction('projects', 'readwrite');
	transaction.done.catch(() => undefined);
	const kept = readable(await transaction.store.get(id));
	if (kept && (!base || !sameProject(kept, base))) return kept;
	await transaction.store.delete(id);
	await transaction.done;
	return null;
}

/** Null where there is none, and where it is damaged. */
function readable(record: unknown): Project | null {
	try {
		return record === undefined ? null : decodeProject(record);
	} catch {
		return null;
	}
}
