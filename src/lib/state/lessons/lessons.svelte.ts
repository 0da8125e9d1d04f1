// The lessons of the page: which there are, how far one got in each, and the one that the open project belongs to.
import type { Clock } from '#lib/core/clock.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import { AppError } from '#lib/core/errors.ts';
import { loadPart } from '#lib/core/load-part.ts';
import { findProfile, type BoardProfile } from '#lib/abi/board-profiles.ts';
import type { BoardMode } from '#lib/abi/board-mode.ts';
import type { LessonShelf, ShelfCard } from '#lib/flow/lessons/lesson-shelf.ts';
import type { CheckHost } from '#lib/lesson/check-host.ts';
import { besideOf, startOf } from '#lib/lesson/lesson-files.ts';
import { versionOf } from '#lib/lesson/lesson-version.ts';
import { isLesson, type Lesson } from '#lib/lesson/lesson.ts';
import { decodeProgress, type LessonProgress } from '#lib/lesson/progress.ts';
import type { LanguageId } from '#lib/project/languages.ts';
import type { Project } from '#lib/project/project.ts';
import type { ProjectStore } from '#lib/storage/storage.ts';
import type { Workspace } from '../projects/workspace.svelte.ts';
import type { Authoring } from './authoring.svelte.ts';
import { LessonSession, type SessionHost } from './lesson-session.svelte.ts';

export interface LessonsHost {
	clock: Clock;
	shelf: LessonShelf;
	store: Pick<ProjectStore, 'readSetting' | 'writeSetting'>;
	workspace: Workspace;
	checkHost(): Promise<CheckHost>;
	/** The simulated board becomes the one of the lesson; asks where containers would be lost. */
	setBoard(profile: BoardProfile, mode: BoardMode): Promise<void>;
	/** Runs a project beside the student’s, on the board that is shown. */
	runBeside(name: string, files: Project['files']): Promise<void>;
	/** Files of an example; null: there is none. */
	example(name: string): Promise<Project['files'] | null>;
	fail(error: unknown): void;
	now(): number;
}

const KEY = 'lesson-progress ';

export class Lessons implements Disposable {
	/** Null until they were read. */
	cards = $state.raw<readonly ShelfCard[] | null>(null);
	/** By lesson, as far as it was read. */
	progress = $state.raw<Readonly<Record<string, LessonProgress>>>({});
	/** Of the open project, where it is a student’s. */
	session = $state.raw<LessonSession | null>(null);
	/** Of the open project, where it is a lesson itself. */
	authoring = $state.raw<Authoring | null>(null);
	readonly #host: LessonsHost;
	#following: string | null = null;
	/** What was given to `follow` last. */
	#followed: Project | null = null;

	constructor(host: LessonsHost) {
		this.#host = host;
	}

	/** What a gallery shows. */
	async loadCards(): Promise<void> {
		const cards = await this.#host.shelf.cards();
		for (const { id } of cards) await this.#progressOf(id);
		this.cards = cards;
	}

	/** Throws what `LessonShelf.load` throws. */
	lesson(id: string): Promise<Lesson> {
		return this.#host.shelf.load(id);
	}

	/** Goes on where one was, or begins. Throws what `LessonShelf.load` throws. */
	async begin(id: string): Promise<void> {
		const lesson = await this.#host.shelf.load(id);
		const progress = await this.#progressOf(lesson.id);
		const { workspace } = this.#host;
		const known = workspace.projects.find((project) => project.id === progress?.projectId);
		if (known) {
			workspace.open(known.id);
			await this.follow(known);
		} else await this.#beginAgain(lesson, progress?.language ?? lesson.languages[0]!, progress);
	}

	/** Keeps a lesson that came from outside, and begins it, or goes on with it. */
	async keep(files: Project['files']): Promise<void> {
		await this.begin((await this.#keep(files)).id);
	}

	/** The author’s own: from the first step on, whatever was done in it before. */
	async keepAndStart(files: Project['files']): Promise<void> {
		const lesson = await this.#keep(files);
		await this.#beginAgain(lesson, lesson.languages[0]!, null);
	}

	async #keep(files: Project['files']): Promise<Lesson> {
		const lesson = await this.#host.shelf.keep(files);
		if (this.cards) await this.loadCards();
		if (this.session?.lesson.id === lesson.id) this.#leave();
		return lesson;
	}

	async forget(id: string): Promise<void> {
		await this.#host.shelf.forget(id);
		await this.loadCards();
	}

	/** With a new project; the one of before stays as it is. */
	async startOver(language?: LanguageId): Promise<void> {
		const { session } = this;
		if (!session) return;
		this.#leave();
		await this.#beginAgain(session.lesson, language ?? session.progress.language, null);
	}

	async #beginAgain(
		lesson: Lesson,
		language: LanguageId,
		before: LessonProgress | null
	): Promise<void> {
		const { workspace, now } = this.#host;
		const version = versionOf(lesson.files);
		const files = startOf(lesson, language);
		const projectId = workspace.addFromLesson(lesson.title, files, { id: lesson.id, version });
		const fresh: LessonProgress = {
			...{ lesson: lesson.id, version, projectId, language, step: lesson.steps[0]!.id },
			...{ done: [], skipped: [], hints: {}, answers: {}, predictions: {}, confirmed: {} },
			...{ startedAt: now(), changedAt: now() }
		};
		this.#save(before ? { ...before, version, projectId } : fresh);
		if (lesson.open !== null) workspace.openFile(lesson.open);
		const { id, firmware, mode } = lesson.board;
		const profile = findProfile(id, firmware);
		if (profile) await this.#host.setBoard(profile, mode);
	}

	/**
	 * The open project: its lesson is shown, or the lesson that it is. Throws what `LessonShelf.load` throws, and
	 * `part-unavailable`.
	 */
	async follow(project: Project | null): Promise<void> {
		const key = project && `${project.id} ${project.lesson?.id ?? ''}`;
		this.#followed = project;
		if (project && isLesson(project.files)) await this.#author(project);
		else this.#dropAuthoring();
		// Meanwhile it was changed, or is another one.
		if (this.#followed !== project) return;
		if (key === this.#following) return;
		this.#leave();
		this.#following = key;
		if (!project?.lesson) return;
		const session = await this.#open(project, project.lesson.id);
		if (this.#following === key) this.session = session;
	}

	async #open(project: Project, id: string): Promise<LessonSession> {
		const lesson = await this.#host.shelf.load(id);
		const kept = await this.#progressOf(id);
		const language = kept?.language ?? lesson.languages[0]!;
		const progress: LessonProgress = {
			...{ lesson: id, language, step: lesson.steps[0]!.id },
			...{ done: [], skipped: [], hints: {}, answers: {}, predictions: {}, confirmed: {} },
			...{ startedAt: this.#host.now(), changedAt: this.#host.now() },
			...kept,
			...{ projectId: project.id, version: versionOf(lesson.files) }
		};
		return new LessonSession(lesson, progress, this.#sessionHost());
	}

	#sessionHost(): SessionHost {
		const { workspace, checkHost, fail, now } = this.#host;
		return {
			...{ checkHost, fail, now },
			save: (progress) => this.#save(progress),
			async project(id) {
				await workspace.flush();
				return workspace.projects.find((project) => project.id === id) ?? null;
			}
		};
	}

	/** A project of the lesson, or an example. */
	async runBeside(name: string): Promise<void> {
		const { session } = this;
		if (!session) return;
		const files = besideOf(session.lesson, name) ?? (await this.#host.example(name));
		if (!files)
			throw new AppError('scenario-project-missing', `no project ${name}`, { values: { name } });
		await this.#host.runBeside(name, files);
	}

	/** What reads and tries a lesson is fetched for its author only. */
	async #author(project: Project): Promise<void> {
		if (this.authoring?.projectId !== project.id) {
			this.#dropAuthoring();
			const { Authoring } = await loadPart(() => import('./authoring.svelte.ts'));
			if (this.#followed !== project) return;
			this.authoring ??= new Authoring(project.id, this.#host);
		}
		this.authoring.show(project.files);
	}

	#dropAuthoring(): void {
		this.authoring?.dispose();
		this.authoring = null;
	}

	#leave(): void {
		this.session?.dispose();
		this.session = null;
		this.#following = null;
	}

	async #progressOf(id: string): Promise<LessonProgress | null> {
		const known = this.progress[id];
		if (known) return known;
		const text = await this.#host.store.readSetting(KEY + id).catch(() => null);
		const progress = text === null ? null : decodeProgress(parsed(text));
		if (progress?.lesson !== id) return null;
		this.progress = { ...this.progress, [id]: progress };
		return progress;
	}

	#save(progress: LessonProgress): void {
		this.progress = { ...this.progress, [progress.lesson]: progress };
		const { store, fail } = this.#host;
		store.writeSetting(KEY + progress.lesson, JSON.stringify(progress)).catch(fail);
	}

	dispose(): void {
		this.#followed = null;
		this.#leave();
		this.#dropAuthoring();
	}
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
