// The user's projects: which one is open, its files, and that every change is kept.
// Changes are pure functions of #lib/project; this class holds the results and saves them.
import type { Clock } from '#lib/core/clock.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import { AppError } from '#lib/core/errors.ts';
import {
	addFile,
	createProject,
	duplicateProject,
	projectFromExample,
	removeFile,
	renameFile,
	renameProject,
	resetToExample,
	uniqueName,
	withRunOptions,
	withFile
} from '#lib/project/edit-project.ts';
import { isWithin } from '#lib/project/path.ts';
import {
	BUILD_FILE,
	fileOf,
	type ExampleCard,
	type ExampleShelf,
	type Project
} from '#lib/project/project.ts';
import type { RunOptions } from '#lib/project/run-options.ts';
import type { Journal } from '#lib/storage/journal.ts';
import type { ProjectStore } from '#lib/storage/storage.ts';

/** Typing is saved when it pauses this long, and always before anything runs. */
const SAVE_DELAY_MS = 400;
const ACTIVE_PROJECT = 'active-project';

/** `failed`: the work is in this tab only. */
export type SaveState = 'saved' | 'saving' | 'failed';

/** What the page shows of a project besides its files; not kept. */
interface View {
	open: readonly string[];
	active: string | null;
}

export interface RemovedProject {
	/** Brings the project back. */
	undo: () => void;
	/** Name of the project that took its place, because it was the last one. */
	fresh: string | null;
}

export interface WorkspaceParts {
	store: ProjectStore;
	/** For what is not saved yet when the page goes away. */
	journal: Journal;
	examples: ExampleShelf;
	clock: Clock;
	/** A change could not be saved. Called once per failure. */
	onsaveerror: (error: unknown) => void;
	/** Another tab had saved a later change; this tab's version goes on as a project of its own. */
	onconflict?: (name: string, copyName: string) => void;
}

export class Workspace implements Disposable {
	projects = $state.raw<readonly Project[]>([]);
	saveState = $state<SaveState>('saved');
	#activeId = $state<string | null>(null);
	#views = $state.raw<Readonly<Record<string, View>>>({});

	readonly examples: readonly ExampleCard[];
	#parts: WorkspaceParts;
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- bookkeeping that nothing shows
	#unsaved = new Set<string>();
	#cancelSave: (() => void) | null = null;
	#saving: Promise<void> | null = null;

	constructor(parts: WorkspaceParts) {
		this.#parts = parts;
		this.examples = parts.examples.cards;
		parts.store.onchange = (id) => void this.#reread(id);
	}

	/** Reads what was kept; a first visitor gets the first example. */
	async load(): Promise<void> {
		this.projects = await this.#parts.store.list();
		for (const project of this.#parts.journal.take()) this.#recover(project);
		const wanted = await this.#parts.store.readSetting(ACTIVE_PROJECT);
		if (this.projects.length === 0) this.#addFirst();
		this.open(this.#find(wanted)?.id ?? this.projects[0]!.id);
		await this.flush();
	}

	/** A change that the last page could not save any more. */
	#recover(project: Project): void {
		const stored = this.#find(project.id);
		if (!stored || stored.changedAt < project.changedAt) this.#put(project);
	}

	/** The page may be gone at any moment: writes down at once what a save would need time for. */
	leave(): void {
		this.#parts.journal.write(this.projects.filter(({ id }) => this.#unsaved.has(id)));
		void this.flush();
	}

	#addFirst(): Project {
		const first = projectFromExample(this.#parts.examples.first);
		this.#put(first);
		return first;
	}

	/** The open project. There always is one after `load`. */
	get project(): Project | null {
		return this.#find(this.#activeId) ?? null;
	}

	get sorted(): readonly Project[] {
		return [...this.projects].sort((a, b) => b.changedAt - a.changedAt);
	}

	get openPaths(): readonly string[] {
		return this.#view.open;
	}

	get activePath(): string | null {
		return this.#view.active;
	}

	get activeSource(): string {
		const { project } = this;
		return (project && this.activePath && fileOf(project, this.activePath)) || '';
	}

	exampleOf(project: Project): ExampleCard | null {
		return this.examples.find(({ id }) => id === project.exampleId) ?? null;
	}

	#find(id: string | null): Project | undefined {
		return this.projects.find((project) => project.id === id);
	}

	get #view(): View {
		const { project } = this;
		if (!project) return { open: [], active: null };
		return this.#views[project.id] ?? firstView(project);
	}

	set #view(view: View) {
		if (this.#activeId) this.#views = { ...this.#views, [this.#activeId]: view };
	}

	open(id: string): void {
		if (!this.#find(id)) return;
		this.#activeId = id;
		void this.#parts.store.writeSetting(ACTIVE_PROJECT, id).catch(() => undefined);
	}

	openFile(path: string): void {
		const { open } = this.#view;
		if (!this.project || fileOf(this.project, path) === undefined) return;
		this.#view = { open: open.includes(path) ? open : [...open, path], active: path };
	}

	closeFile(path: string): void {
		const { open, active } = this.#view;
		const rest = open.filter((other) => other !== path);
		const next = rest[Math.min(open.indexOf(path), rest.length - 1)] ?? null;
		this.#view = { open: rest, active: active === path ? next : active };
	}

	edit(path: string, text: string): void {
		this.#change((project) => withFile(project, path, text));
	}

	addFile(path: string, text = ''): void {
		this.#change((project) => addFile(project, path, text));
		this.openFile(path.normalize('NFC'));
	}

	/** File or folder. */
	renameFile(from: string, to: string): void {
		this.#change((project) => renameFile(project, from, to));
		const target = to.normalize('NFC');
		const moved = (path: string) =>
			isWithin(path, from) ? target + path.slice(from.length) : path;
		const { open, active } = this.#view;
		this.#view = { open: open.map(moved), active: active && moved(active) };
	}

	/** File or folder. Returns what puts it back. */
	removeFile(path: string): () => void {
		const before = this.project;
		if (!before) return () => undefined;
		this.#change((project) => removeFile(project, path));
		for (const open of this.openPaths) if (isWithin(open, path)) this.closeFile(open);
		return () => this.#restoreFiles(before, path);
	}

	#restoreFiles(before: Project, path: string): void {
		let project = this.#find(before.id);
		if (!project) return;
		for (const [name, text] of Object.entries(before.files))
			if (isWithin(name, path)) project = withFile(project, name, text);
		this.#put(project);
	}

	/** Rejects as `ExampleShelf.load` does; nothing is changed then. */
	async createFrom(exampleId: string): Promise<void> {
		const example = await this.#parts.examples.load(exampleId);
		const project = projectFromExample(example, this.#names());
		this.#put(project);
		this.open(project.id);
	}

	/** A project made elsewhere becomes one of the user's, and is opened. */
	add(name: string, files: Project['files'], exampleId: string | null): void {
		const known = this.examples.some(({ id }) => id === exampleId);
		const project = createProject(uniqueName(name, this.#names()), files, known ? exampleId : null);
		this.#put(project);
		this.open(project.id);
	}

	duplicate(id: string): void {
		const project = this.#find(id);
		if (!project) return;
		const copy = duplicateProject(project, this.#names());
		this.#put(copy);
		this.open(copy.id);
	}

	/** How the open project's container is started. */
	setRunOptions(run: RunOptions): void {
		this.#change((project) => withRunOptions(project, run));
	}

	rename(id: string, name: string): void {
		const project = this.#find(id);
		if (project) this.#put(renameProject(project, name));
	}

	/** Returns what puts the files back as they were; null when the project is from no example. */
	async reset(id: string): Promise<(() => void) | null> {
		const exampleId = this.#find(id)?.exampleId;
		if (!this.examples.some((card) => card.id === exampleId)) return null;
		const example = await this.#parts.examples.load(exampleId!);
		const project = this.#find(id);
		if (!project) return null;
		this.#put(resetToExample(project, example));
		this.#views = { ...this.#views, [id]: firstView(example) };
		return () => this.#put({ ...project, changedAt: Date.now() });
	}

	/** There always is a project: the first example takes the place of the last one. */
	remove(id: string): RemovedProject {
		const project = this.#find(id);
		if (!project) return { undo: () => undefined, fresh: null };
		this.#drop(id);
		const fresh = this.projects.length === 0 ? this.#addFirst() : null;
		if (this.#activeId === id) this.open(this.sorted[0]!.id);
		const undo = () => {
			this.#put({ ...project, changedAt: Date.now() });
			this.open(id);
			// Nobody misses what was there only because nothing else was.
			if (fresh && this.#find(fresh.id) === fresh) this.#drop(fresh.id);
		};
		return { undo, fresh: fresh?.name ?? null };
	}

	#drop(id: string): void {
		this.projects = this.projects.filter((other) => other.id !== id);
		this.#unsaved.delete(id);
		void this.#removeStored(id);
	}

	async #removeStored(id: string): Promise<void> {
		try {
			await this.#saving;
			// An undo may have come in the meantime.
			if (!this.#find(id)) await this.#parts.store.remove(id);
		} catch (error) {
			this.#parts.onsaveerror(error);
		}
	}

	#names(): string[] {
		return this.projects.map(({ name }) => name);
	}

	#change(change: (project: Project) => Project): void {
		const { project } = this;
		if (!project) return;
		const next = change(project);
		if (next !== project) this.#put(next);
	}

	#put(project: Project): void {
		const known = this.#find(project.id);
		this.projects = known
			? this.projects.map((other) => (other.id === project.id ? project : other))
			: [project, ...this.projects];
		this.#unsaved.add(project.id);
		this.saveState = 'saving';
		this.#cancelSave?.();
		this.#cancelSave = this.#parts.clock.schedule(SAVE_DELAY_MS, () => void this.flush());
	}

	/** Saves what is not saved yet. Never rejects: a failure shows in `saveState` and is reported. */
	async flush(): Promise<void> {
		this.#cancelSave?.();
		this.#cancelSave = null;
		while (this.#saving) await this.#saving;
		if (this.#unsaved.size === 0) return;
		this.#saving = this.#save().finally(() => (this.#saving = null));
		await this.#saving;
	}

	async #save(): Promise<void> {
		try {
			for (const id of [...this.#unsaved]) await this.#saveOne(id);
			if (this.#unsaved.size === 0) this.#parts.journal.write([]);
			this.saveState = this.#unsaved.size > 0 ? 'saving' : 'saved';
		} catch (error) {
			this.saveState = 'failed';
			this.#parts.onsaveerror(error);
		}
	}

	/** It counts as saved only once it is, and only if it was not changed in the meantime. */
	async #saveOne(id: string): Promise<void> {
		const project = this.#find(id);
		try {
			if (project) await this.#parts.store.save(project);
		} catch (error) {
			if (!(error instanceof AppError) || error.code !== 'storage-conflict') throw error;
			this.#unsaved.delete(id);
			await this.#keepBoth(this.#find(id)!);
			return;
		}
		if (this.#find(id) === project) this.#unsaved.delete(id);
	}

	/** Nothing is lost: the other tab's version keeps the name, this tab's goes on as a copy. */
	async #keepBoth(mine: Project): Promise<void> {
		const copy = duplicateProject(mine, this.#names());
		this.#put(copy);
		await this.#parts.store.save(copy);
		if (this.#activeId === mine.id) this.open(copy.id);
		await this.#reread(mine.id);
		this.#parts.onconflict?.(mine.name, copy.name);
	}

	/** Another tab saved or removed this project: follow it unless this tab has changes of its own. */
	async #reread(id: string): Promise<void> {
		if (this.#unsaved.has(id)) return;
		const stored = (await this.#parts.store.list()).find((project) => project.id === id);
		if (this.#unsaved.has(id)) return;
		const others = this.projects.filter((project) => project.id !== id);
		this.projects = stored ? [stored, ...others] : others;
		if (this.projects.length === 0) this.#addFirst();
		if (!this.project) this.open(this.sorted[0]!.id);
	}

	dispose(): void {
		this.#cancelSave?.();
		this.#parts.store.dispose();
	}
}

/** The first source file, and build.yaml behind it. */
/** What is open of a project that was not shown yet. */
export function firstView(project: Pick<Project, 'files'>): View {
	const paths = Object.keys(project.files);
	const main = paths.find((path) => /(^|\/)main\.c$/.test(path));
	const source = main ?? paths.find((path) => path.endsWith('.c')) ?? paths[0] ?? null;
	const open = source ? [source] : [];
	if (paths.includes(BUILD_FILE) && source !== BUILD_FILE) open.push(BUILD_FILE);
	return { open, active: source };
}
