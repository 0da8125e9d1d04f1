// Written ahead of the database, which needs time that a page may not have any more: a tab that crashes, or is closed,
// leaves here what it had not saved yet. The local storage is written at once. Another page reads what was left once,
// joins it with what is kept, and saves it in the usual way.
import type { Disposable } from '#lib/core/disposable.ts';
import { randomUuid } from '#lib/core/random-uuid.ts';
import { browserLocks, live, watchLock, type LifeLocks } from '#lib/core/worker-life.ts';
import type { Project } from '#lib/project/project.ts';
import { decodeEntries, encodeChanges, encodeWhole, type JournalEntry } from './journal-entry.ts';

export interface UnsavedProject {
	project: Project;
	/** What it was made from, as it was last kept; null: not known, or nothing. */
	base: Project | null;
}

export interface Journal extends Disposable {
	/**
	 * Replaces what this tab wrote before, at every change. False: that would take too long, or there is no room, so
	 * that only a save helps. Never throws.
	 */
	ahead(unsaved: readonly UnsavedProject[]): boolean;
	/** The same for the last moment of a page, however large it is, as far as there is room. */
	leave(unsaved: readonly UnsavedProject[]): void;
	/**
	 * What pages left that are gone, and forgets it. `onlate` gets what a page leaves that lives now and is gone later.
	 */
	take(onlate: (entries: JournalEntry[]) => void): Promise<JournalEntry[]>;
}

/** Each tab writes under a key of its own: two that are closed together must not replace each other's words. */
const KEY = 'ocre-playground/journal';
/** In characters: half a millisecond. */
const MAX_AHEAD_LENGTH = 128 * 1024;

type JournalStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The locks say which tabs live. Where there are none, nothing is written ahead: another tab could take it for left. */
export function createJournal(
	storage: () => JournalStorage,
	locks: LifeLocks | null = browserLocks(),
	tab = randomUuid()
): Journal {
	return new TabJournal(storage, locks, `${KEY}/${tab}`);
}

class TabJournal implements Journal {
	readonly #storage: () => JournalStorage;
	readonly #locks: LifeLocks | null;
	readonly #key: string;
	readonly #watches: Disposable[] = [];
	#written = '';

	constructor(storage: () => JournalStorage, locks: LifeLocks | null, key: string) {
		this.#storage = storage;
		this.#locks = locks;
		this.#key = key;
		// Refused: then others take what this tab writes while it lives, and may keep a copy too many.
		live(key, locks).catch(() => undefined);
	}

	ahead(unsaved: readonly UnsavedProject[]): boolean {
		if (unsaved.length === 0) return this.#write('');
		if (!this.#locks || sizeOf(unsaved) > MAX_AHEAD_LENGTH) {
			// What is there is of an earlier text.
			this.#write('');
			return false;
		}
		return this.#write(encodeChanges(unsaved));
	}

	leave(unsaved: readonly UnsavedProject[]): void {
		if (unsaved.length === 0) this.#write('');
		// Without what they were made from, both versions will be kept where another tab changed them, too.
		else
			void (
				this.#write(encodeWhole(unsaved)) ||
				this.#write(encodeChanges(unsaved)) ||
				this.#write(encodeWhole(unsaved.map(({ project }) => ({ project, base: null }))))
			);
	}

	#write(text: string): boolean {
		if (text === this.#written) return true;
		const done = this.#tryTo((local) => {
			if (text === '') local.removeItem(this.#key);
			else local.setItem(this.#key, text);
		});
		if (done) this.#written = text;
		return done;
	}

	#tryTo(use: (local: JournalStorage) => void): boolean {
		try {
			use(this.#storage());
			return true;
		} catch {
			// Refused or full: the save in the database may still get through.
			return false;
		}
	}

	async take(onlate: (entries: JournalEntry[]) => void): Promise<JournalEntry[]> {
		let keys: string[] = [];
		this.#tryTo((local) => (keys = keysOf(local).filter((key) => key !== this.#key)));
		const taken = await Promise.all(keys.map((key) => this.#takeFrom(key, onlate)));
		return taken.flat();
	}

	async #takeFrom(key: string, onlate: (entries: JournalEntry[]) => void): Promise<JournalEntry[]> {
		if (!this.#locks) return this.#takeNow(key);
		let isFree = false;
		// Two pages that open at once take it once.
		await this.#locks
			.request(key, { ifAvailable: true }, (lock) => {
				isFree = lock !== null;
				return undefined;
			})
			.catch(() => (isFree = true));
		if (isFree) return this.#takeNow(key);
		this.#watches.push(watchLock(key, () => onlate(this.#takeNow(key)), this.#locks));
		return [];
	}

	#takeNow(key: string): JournalEntry[] {
		let text: string | null = null;
		this.#tryTo((local) => {
			text = local.getItem(key);
			local.removeItem(key);
		});
		return text === null ? [] : decodeEntries(text);
	}

	dispose(): void {
		for (const watch of this.#watches) watch.dispose();
	}
}

/** Of what `encodeChanges` would write, about, without writing it. */
function sizeOf(unsaved: readonly UnsavedProject[]): number {
	return unsaved
		.flatMap(({ project, base }) =>
			Object.keys({ ...project.files, ...base?.files }).map((path) => {
				const [text, before] = [project.files[path] ?? '', base?.files[path] ?? ''];
				return text === before ? path.length : path.length + text.length + before.length;
			})
		)
		.reduce((sum, length) => sum + length, 0);
}

function keysOf(local: JournalStorage): string[] {
	const names = Array.from({ length: local.length }, (_, i) => local.key(i));
	return names.filter((name): name is string => name?.startsWith(KEY) === true).sort();
}
