// Keeps the projects of this tab and those in the browser's storage the same: saves what changed, follows what other
// tabs saved, and joins the two where both changed. Nothing that was typed is ever replaced by what did not know of it.
import type { Clock } from '#lib/core/clock.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import { SerialQueue } from '#lib/core/serial-queue.ts';
import { mergeProjects, sameContent, sameProject } from '#lib/project/merge-project.ts';
import type { Project } from '#lib/project/project.ts';
import type { JournalEntry } from '#lib/storage/journal-entry.ts';
import type { Journal, UnsavedProject } from '#lib/storage/journal.ts';
import type { ProjectStore } from '#lib/storage/storage.ts';

/** Typing is saved when it pauses this long, and always before anything runs. */
const SAVE_DELAY_MS = 400;
/** Who types without a pause is saved nevertheless. */
const MAX_SAVE_DELAY_MS = 2000;
/** What could not be saved is tried again, without a word. */
const RETRY_MS = 5000;

/** `failed`: the work is in this tab only. */
export type SaveState = 'saved' | 'saving' | 'failed';

export interface SaverParts {
	store: ProjectStore;
	/** For what is not saved yet when the page goes away. */
	journal: Journal;
	clock: Clock;
	/** A change could not be saved, or what another tab saved not be read. Called once per failure. */
	onsaveerror: (error: unknown) => void;
	/** What could not be saved is saved by now. */
	onsaved?: () => void;
	/** It was removed here and changed in another tab: it stays. */
	onkept?: (name: string) => void;
	/** What this tab and another one changed was joined. */
	onmerge?: (name: string) => void;
}

/** The projects as this tab has them. */
export interface SaverHost {
	find(id: string): Project | undefined;
	/** Another tab had a part in this version: it takes the place of the one that is here. */
	replace(project: Project): void;
	/** This tab's version goes on as a project of its own, whose id is returned. `replace` follows. */
	separate(mine: Project): string;
	/** Another tab removed it. */
	drop(id: string): void;
}

export class ProjectSaver implements Disposable {
	state = $state<SaveState>('saved');

	readonly #parts: SaverParts;
	readonly #host: SaverHost;
	/** The last version of each project that is known to be kept: what this tab's was made from. */
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- bookkeeping that nothing shows
	readonly #bases = new Map<string, Project>();
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- bookkeeping that nothing shows
	readonly #unsaved = new Set<string>();
	#cancelSave: (() => void) | null = null;
	#saving: Promise<void> | null = null;
	/** Others changed these while this tab had changes of its own. */
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- bookkeeping that nothing shows
	readonly #behind = new Set<string>();
	/** One after the other: what was read first must not come last. */
	readonly #follows = new SerialQueue();
	#loaded = false;
	#unsavedSince = 0;
	#failing = false;
	#retrying = false;

	constructor(parts: SaverParts, host: SaverHost) {
		this.#parts = parts;
		this.#host = host;
		parts.store.onchange = (id) => void this.#follow(id);
	}

	/** What is kept. */
	async load(): Promise<Project[]> {
		const projects = await this.#parts.store.list();
		for (const project of projects) this.#bases.set(project.id, project);
		return projects;
	}

	/** What pages that are gone could not save any more; later, what those leave that live now. */
	async recover(): Promise<void> {
		const recover = (entries: JournalEntry[]) => entries.forEach((one) => this.#recoverOne(one));
		recover(await this.#parts.journal.take(recover));
		this.#loaded = true;
		this.#catchUp();
	}

	#recoverOne(entry: JournalEntry): void {
		const found = this.#host.find(entry.id);
		const unsaved = entry.complete(found);
		if (!unsaved) return;
		const { project, base } = unsaved;
		if (!found) this.#host.replace(project);
		const unsavedId = found ? this.#join(base, project, found) : project.id;
		if (unsavedId !== null) this.changed(unsavedId);
	}

	/** The host has another version of it now. */
	changed(id: string): void {
		if (this.#unsaved.size === 0) this.#unsavedSince = this.#parts.clock.now();
		this.#unsaved.add(id);
		this.state = 'saving';
		// What a crash would take cannot wait.
		if (!this.#writeAhead()) this.#saveIn(0);
		else this.#saveIn(Math.min(SAVE_DELAY_MS, this.#unsavedSince + MAX_SAVE_DELAY_MS - this.#now));
	}

	get #now(): number {
		return this.#parts.clock.now();
	}

	#saveIn(ms: number): void {
		this.#cancelSave?.();
		this.#cancelSave = this.#parts.clock.schedule(Math.max(0, ms), () => void this.flush());
	}

	#writeAhead(): boolean {
		return this.#parts.journal.ahead(this.#unsavedProjects());
	}

	#unsavedProjects(): UnsavedProject[] {
		return [...this.#unsaved].flatMap((id) => {
			const project = this.#host.find(id);
			return project ? [{ project, base: this.#bases.get(id) ?? null }] : [];
		});
	}

	/** The host has it no more. */
	async removed(id: string): Promise<void> {
		this.#unsaved.delete(id);
		this.#writeAhead();
		try {
			await this.#saving;
			// An undo may have come in the meantime.
			if (this.#host.find(id)) return;
			const inTheWay = await this.#parts.store.remove(id, this.#bases.get(id) ?? null);
			if (this.#host.find(id)) return;
			if (inTheWay) this.#keep(inTheWay);
			else this.#bases.delete(id);
		} catch (error) {
			this.#parts.onsaveerror(error);
		}
	}

	/** The tab that removed it did not know of this. */
	#keep(theirs: Project): void {
		this.#bases.set(theirs.id, theirs);
		this.#host.replace(theirs);
		this.#parts.onkept?.(theirs.name);
		// It may have changed again while the answer was on its way.
		void this.#follow(theirs.id);
	}

	/** The page may be gone at any moment: writes down at once what a save would need time for. */
	leave(): void {
		this.#parts.journal.leave(this.#unsavedProjects());
		void this.flush();
	}

	/** Saves what is not saved yet. Never rejects: a failure shows in `state` and is reported. */
	async flush(): Promise<void> {
		this.#cancelSave?.();
		this.#cancelSave = null;
		while (this.#saving) await this.#saving;
		if (this.#unsaved.size === 0) {
			// What was to be saved may have been deleted.
			this.#afterSave();
			return;
		}
		this.#saving = this.#save().finally(() => (this.#saving = null));
		await this.#saving;
	}

	async #save(): Promise<void> {
		try {
			for (const id of [...this.#unsaved]) await this.#saveOne(id);
			this.#afterSave();
		} catch (error) {
			this.state = 'failed';
			// Otherwise each attempt would tell of the same thing.
			if (!this.#retrying) this.#parts.onsaveerror(error);
			this.#retrying = false;
			this.#failing = true;
			this.#cancelSave ??= this.#parts.clock.schedule(RETRY_MS, () => this.#retry());
		}
		this.#catchUp();
	}

	#catchUp(): void {
		const behind = [...this.#behind];
		this.#behind.clear();
		for (const id of behind) void this.#follow(id);
	}

	#retry(): void {
		this.#retrying = true;
		void this.flush();
	}

	#afterSave(): void {
		this.#retrying = false;
		this.#unsavedSince = this.#now;
		// What was typed meanwhile was made from what is kept now.
		this.#writeAhead();
		this.state = this.#unsaved.size > 0 ? 'saving' : 'saved';
		if (this.#failing) this.#parts.onsaved?.();
		this.#failing = false;
	}

	/** It counts as saved only once it is, and only if it was not changed in the meantime. */
	async #saveOne(id: string): Promise<void> {
		const project = this.#host.find(id);
		const base = this.#bases.get(id) ?? null;
		const inTheWay = project ? await this.#parts.store.save(project, base) : null;
		const mine = this.#host.find(id);
		if (inTheWay && mine) {
			this.#bases.set(id, inTheWay);
			const next = this.#join(base, mine, inTheWay);
			if (next !== id) this.#unsaved.delete(id);
			if (next !== null) await this.#saveOne(next);
			return;
		}
		if (project && !inTheWay) this.#bases.set(id, project);
		if (mine === project) this.#unsaved.delete(id);
	}

	/** Puts what came of both in the place of `theirs`. Returns the id of what `theirs` does not have, or null. */
	#join(base: Project | null, mine: Project, theirs: Project): string | null {
		const merged = mergeProjects(base, mine, theirs);
		if (!merged) {
			const copyId = this.#host.separate(mine);
			this.#host.replace(theirs);
			return copyId;
		}
		const [likeMine, likeTheirs] = [sameContent(merged, mine), sameContent(merged, theirs)];
		this.#host.replace(likeTheirs ? theirs : merged);
		if (!likeMine && !likeTheirs) this.#parts.onmerge?.(merged.name);
		return likeTheirs ? null : theirs.id;
	}

	/** Another tab saved or removed this project. Changes of this tab are joined with that when they are saved. */
	#follow(id: string): Promise<void> {
		return this.#follows.run(() => this.#followNow(id));
	}

	async #followNow(id: string): Promise<void> {
		if (!this.#loaded || this.#unsaved.has(id)) {
			// What is under way may be over by then without having met it.
			this.#behind.add(id);
			return;
		}
		const base = this.#bases.get(id);
		try {
			const stored = (await this.#parts.store.list()).find((project) => project.id === id);
			// What was read may be older than what is here by now.
			if (this.#unsaved.has(id) || this.#bases.get(id) !== base) return void this.#follow(id);
			if (base && stored && sameProject(base, stored)) return;
			if (stored) {
				this.#bases.set(id, stored);
				this.#host.replace(stored);
			} else if (this.#host.find(id)) {
				this.#bases.delete(id);
				this.#host.drop(id);
			}
		} catch (error) {
			this.#parts.onsaveerror(error);
		}
	}

	dispose(): void {
		this.#cancelSave?.();
		this.#parts.journal.dispose();
		this.#parts.store.dispose();
	}
}
