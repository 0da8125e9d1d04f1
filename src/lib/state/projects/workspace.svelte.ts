// The user's projects: which one is open, its files, and that every change is kept.
// Changes are pure functions of #lib/project; this class holds the results, `ProjectSaver` saves them.
import type { Disposable } from '#lib/core/disposable.ts';
import {
	addFile,
	containerIdOf,
	createProject,
	duplicateProject,
	projectFromExample,
	projectFromLesson,
	removeFile,
	renameFile,
	renameProject,
	resetToExample,
	withContent,
	withRunOptions,
	withFile,
	withFiles
} from '#lib/project/edit-project.ts';
import { mainFileOf } from '#lib/project/languages.ts';
import { uniqueName } from '#lib/project/project-name.ts';
import { mergeProjects } from '#lib/project/merge-project.ts';
import { isWithin } from '#lib/project/path.ts';
import {
	BUILD_FILE,
	fileOf,
	type ExampleCard,
	type ExampleShelf,
	type LessonMark,
	type Project
} from '#lib/project/project.ts';
import { NO_RUN_OPTIONS, type RunOptions } from '#lib/project/run-options.ts';
import { ProjectSaver, type SaverParts, type SaveState } from './project-saver.svelte.ts';

const ACTIVE_PROJECT = 'active-project';

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

export interface WorkspaceParts extends SaverParts {
	examples: ExampleShelf;
	/** The text of a file was changed by hand. */
	onedit?: () => void;
	/** Another tab had changed the same lines; this tab's version goes on as a project of its own. */
	onconflict?: (name: string, copyName: string, showTheirs: () => void) => void;
	/** Another tab deleted it; `undo` brings it back. */
	onremoved?: (name: string, undo: () => void) => void;
}

export class Workspace implements Disposable {
	projects = $state.raw<readonly Project[]>([]);
	#activeId = $state<string | null>(null);
	#views = $state.raw<Readonly<Record<string, View>>>({});

	readonly examples: readonly ExampleCard[];
	#parts: WorkspaceParts;
	readonly #saver: ProjectSaver;

	constructor(parts: WorkspaceParts) {
		this.#parts = parts;
		this.examples = parts.examples.cards;
		this.#saver = new ProjectSaver(parts, {
			find: (id) => this.#find(id),
			replace: (project) => this.#replace(project),
			separate: (mine) => this.#separate(mine),
			drop: (id) => this.#dropTheirs(id)
		});
	}

	/** Reads what was kept; a first visitor gets the first example. */
	async load(): Promise<void> {
		this.projects = await this.#saver.load();
		await this.#saver.recover();
		const wanted = await this.#parts.store.readSetting(ACTIVE_PROJECT);
		if (this.projects.length === 0) this.#addFirst();
		this.open(this.#find(wanted)?.id ?? this.projects[0]!.id);
		await this.flush();
	}

	get saveState(): SaveState {
		return this.#saver.state;
	}

	/** The page may be gone at any moment: what is not saved yet is written down. */
	leave(): void {
		this.#saver.leave();
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

	/** As the gallery shows it; the id of one that is not there. */
	exampleTitle(id: string): string {
		return this.examples.find((example) => example.id === id)?.title ?? id;
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
		this.#parts.onedit?.();
	}

	addFile(path: string, text = ''): void {
		this.#change((project) => addFile(project, path, text));
		this.openFile(path.normalize('NFC'));
	}

	/** Adds files, or puts them in the place of those with their names. Returns what puts things back as they were. */
	putFiles(files: Project['files']): () => void {
		const before = this.project;
		this.#change((project) => withFiles(project, files));
		return () => {
			const now = before && this.#find(before.id);
			if (now) this.#put(withPathsOf(now, before, Object.keys(files)));
		};
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

	/**
	 * Rejects as `ExampleShelf.load` does; nothing is changed then. `isWanted` is asked once its files are here: where it
	 * says no, nothing is changed either.
	 */
	async createFrom(exampleId: string, isWanted = () => true): Promise<void> {
		const project = await this.projectFrom(exampleId);
		if (!isWanted()) return;
		this.#put(project);
		this.open(project.id);
	}

	/** As it would be added. Rejects as `ExampleShelf.load` does. */
	async projectFrom(exampleId: string): Promise<Project> {
		const example = await this.#parts.examples.load(exampleId);
		return projectFromExample(example, this.#names());
	}

	/** A project made elsewhere becomes one of the user's, and is opened. */
	add(
		name: string,
		files: Project['files'],
		exampleId: string | null,
		run: RunOptions = NO_RUN_OPTIONS
	): void {
		const known = this.examples.some(({ id }) => id === exampleId);
		const project = createProject(uniqueName(name, this.#names()), files, known ? exampleId : null);
		// Two containers cannot have one id.
		const taken = this.projects.some((other) => containerIdOf(other) === run.containerId);
		const options = taken ? { ...run, containerId: null } : run;
		this.#put(withRunOptions(project, options));
		this.open(project.id);
	}

	/** A student’s work of a lesson, which is opened. Returns its id. */
	addFromLesson(title: string, files: Project['files'], lesson: LessonMark): string {
		const project = projectFromLesson(title, files, lesson, this.#names());
		this.#put(project);
		this.open(project.id);
		return project.id;
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

	/** Puts other content in the place of its own, and opens it. Returns what puts it back. */
	replaceContent(id: string, files: Project['files'], run: RunOptions): () => void {
		const project = this.#find(id);
		if (!project) return () => undefined;
		const replaced = withContent(project, files, run);
		this.#put(replaced);
		this.#views = { ...this.#views, [id]: firstView(replaced) };
		this.open(id);
		return () => this.#undo(project, replaced);
	}

	/** Returns what puts the files back as they were; null when the project is from no example. */
	async reset(id: string): Promise<(() => void) | null> {
		const exampleId = this.#find(id)?.exampleId;
		if (!this.examples.some((card) => card.id === exampleId)) return null;
		const example = await this.#parts.examples.load(exampleId!);
		const project = this.#find(id);
		if (!project) return null;
		const reset = resetToExample(project, example);
		this.#put(reset);
		this.#views = { ...this.#views, [id]: firstView(example) };
		return () => this.#undo(project, reset);
	}

	/** What was changed since then stays, where it does not contradict. */
	#undo(project: Project, replaced: Project): void {
		const before = { ...project, changedAt: Date.now() };
		const now = this.#find(project.id);
		this.#put((now && mergeProjects(replaced, before, now)) ?? before);
	}

	/** There always is a project: the first example takes the place of the last one. */
	remove(id: string): RemovedProject {
		const project = this.#find(id);
		if (!project) return { undo: () => undefined, fresh: null };
		this.#drop(id);
		const fresh = this.projects.length === 0 ? this.#addFirst() : null;
		if (this.#activeId === id) this.open(this.sorted[0]!.id);
		const undo = () => {
			this.#putBack(project);
			// Nobody misses what was there only because nothing else was.
			if (fresh && this.#find(fresh.id) === fresh) this.#drop(fresh.id);
		};
		return { undo, fresh: fresh?.name ?? null };
	}

	#drop(id: string): void {
		this.projects = this.projects.filter((other) => other.id !== id);
		void this.#saver.removed(id);
	}

	/** Nothing is put over a version that came back by another way and may have been changed since. */
	#putBack(project: Project): void {
		if (!this.#find(project.id)) this.#put({ ...project, changedAt: Date.now() });
		this.open(project.id);
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
		this.#replace(project);
		this.#saver.changed(project.id);
	}

	#replace(project: Project): void {
		const known = this.#find(project.id);
		this.projects = known
			? this.projects.map((other) => (other.id === project.id ? project : other))
			: [project, ...this.projects];
	}

	/** Saves what is not saved yet. Never rejects: a failure shows in `saveState` and is reported. */
	flush(): Promise<void> {
		return this.#saver.flush();
	}

	/** Nothing is lost: the other tab's version keeps the name, this tab's goes on as a copy, where it was. */
	#separate(mine: Project): string {
		const copy = duplicateProject(mine, this.#names());
		const view = this.#views[mine.id];
		if (view) this.#views = { ...this.#views, [copy.id]: view };
		this.#put(copy);
		if (this.#activeId === mine.id) this.open(copy.id);
		this.#parts.onconflict?.(mine.name, copy.name, () => this.open(mine.id));
		return copy.id;
	}

	#dropTheirs(id: string): void {
		const project = this.#find(id);
		this.projects = this.projects.filter((other) => other.id !== id);
		if (this.projects.length === 0) this.#addFirst();
		if (!this.project) this.open(this.sorted[0]!.id);
		if (!project) return;
		this.#parts.onremoved?.(project.name, () => {
			this.#putBack(project);
		});
	}

	dispose(): void {
		this.#saver.dispose();
	}
}

/** Those files as they were before: there, or not. */
function withPathsOf(project: Project, before: Project, paths: readonly string[]): Project {
	return paths.reduce((changing, path) => {
		const text = fileOf(before, path);
		if (text !== undefined) return withFile(changing, path, text);
		return fileOf(changing, path) === undefined ? changing : removeFile(changing, path);
	}, project);
}

/** The first source file, and build.yaml behind it. */
/** What is open of a project that was not shown yet. */
export function firstView(project: Pick<Project, 'files'>): View {
	const paths = Object.keys(project.files);
	const source = mainFileOf(project.files) ?? paths[0] ?? null;
	const open = source ? [source] : [];
	if (paths.includes(BUILD_FILE) && source !== BUILD_FILE) open.push(BUILD_FILE);
	return { open, active: source };
}
