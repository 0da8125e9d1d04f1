// Workshops in this browser: each is kept whole, so that it opens without a network, and one is shown as a start page.
// Nothing of it becomes the user's before they press something.
import { ArchiveBudget } from '#lib/archive/archive-budget.ts';
import { readZip } from '#lib/archive/zip-reader.ts';
import { findProfile, type BoardProfile } from '#lib/abi/board-profiles.ts';
import { AppError } from '#lib/core/errors.ts';
import { digestOf } from '#lib/image/digest.ts';
import { cardOf, type LessonCard } from '#lib/lesson/lesson-card.ts';
import { standingOf, type Standing } from '#lib/share/standing.ts';
import { sharedFiles } from '#lib/share/shared-project.ts';
import { NO_RUN_OPTIONS } from '#lib/project/run-options.ts';
import type { ClassStore, KeptWorkshop } from '#lib/storage/class-store.ts';
import { failureOf, readWorkshop } from '#lib/workshop/read-workshop.ts';
import type { Workshop, WorkshopLesson, WorkshopProject } from '#lib/workshop/workshop.ts';
import type { BoardMode } from '#lib/abi/board-mode.ts';
import type { Lessons } from '../lessons/lessons.svelte.ts';
import type { Workspace } from '../projects/workspace.svelte.ts';
import type { Settings } from '../settings.svelte.ts';

/** The one that is shown. */
export interface ShownWorkshop {
	digest: string;
	sizeBytes: number;
	workshop: Workshop;
}

/** A lesson of it, as the start page lists it. */
export interface ListedLesson {
	lesson: WorkshopLesson;
	id: string;
	/** Null: the page has no lesson of that id, or its description cannot be read. */
	card: LessonCard | null;
}

export interface WorkshopsHost {
	workspace: Workspace;
	settings: Pick<Settings, 'value' | 'change'>;
	openLessons(): Promise<Lessons>;
	openStore(): Promise<ClassStore>;
	/** Asks first where containers would be lost. */
	chooseBoard(board: BoardProfile): Promise<void> | void;
	/** Of the simulated board; null: there is none. */
	emulated(): EmulatedBoard | null;
}

export interface EmulatedBoard {
	profileId: string;
	mode: BoardMode;
	setMode(mode: BoardMode): Promise<void>;
}

export class Workshops {
	/** Null until they were read. */
	kept = $state.raw<readonly KeptWorkshop[] | null>(null);
	shown = $state.raw<ShownWorkshop | null>(null);
	lessons = $state.raw<readonly ListedLesson[]>([]);
	/** The browser refuses storage: they live until the page is closed. */
	isVolatile = $state(false);
	readonly #host: WorkshopsHost;
	#store: Promise<ClassStore> | null = null;

	constructor(host: WorkshopsHost) {
		this.#host = host;
	}

	async load(): Promise<void> {
		const store = await this.#open();
		this.isVolatile = store.kind === 'memory';
		this.kept = await store.workshops();
	}

	/** The bytes of a workshop file, which were read once. Shows it. What cannot be kept is shown all the same, then told. */
	async take(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
		const digest = await digestOf(bytes);
		await this.#show(digest, bytes);
		const kept = {
			...{ digest, title: this.shown?.workshop.title ?? '' },
			...{ sizeBytes: bytes.length, openedAt: Date.now() }
		};
		await (await this.#open()).writeWorkshop(kept, bytes);
		await this.load();
	}

	/** One that is kept. Throws `workshop-missing`, and what `readWorkshop` throws. */
	async open(digest: string): Promise<void> {
		const bytes = await (await this.#open()).readWorkshop(digest);
		if (!bytes) throw new AppError('workshop-missing', digest);
		if ((await digestOf(bytes)) !== digest)
			throw new AppError('workshop-damaged', 'kept', { values: { path: 'workshop' } });
		await this.#show(digest, bytes);
	}

	async forget(digest: string): Promise<void> {
		await (await this.#open()).removeWorkshop(digest);
		if (this.shown?.digest === digest) this.shown = null;
		await this.load();
	}

	async #show(digest: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
		const result = readWorkshop(readZip(bytes, new ArchiveBudget(bytes.length)));
		if (!result.ok) throw failureOf(result);
		const { workshop } = result;
		this.lessons = await this.#listed(workshop);
		this.shown = { digest, sizeBytes: bytes.length, workshop };
	}

	async #listed(workshop: Workshop): Promise<ListedLesson[]> {
		if (workshop.lessons.length === 0) return [];
		const lessons = await this.#host.openLessons();
		await lessons.loadCards();
		return workshop.lessons.map((lesson) => {
			const card =
				lesson.kind === 'own'
					? cardOf(lesson.files)
					: (lessons.cards?.find(({ id }) => id === lesson.id) ?? null);
			return { lesson, card, id: lesson.kind === 'own' ? (card?.id ?? lesson.folder) : lesson.id };
		});
	}

	/** Begins it, or goes on. */
	async begin({ id, lesson }: ListedLesson): Promise<void> {
		const lessons = await this.#host.openLessons();
		if (lesson.kind === 'own') await lessons.keep(lesson.files);
		else await lessons.begin(id);
	}

	/** How a project of it stands to those that are here. */
	standingOf({ name, files, run }: WorkshopProject): Standing {
		return standingOf({ ...sharedFiles(name, files), run }, this.#host.workspace.projects);
	}

	/** Opens the user's own of that name, or makes one. */
	openProject(project: WorkshopProject): void {
		const standing = this.standingOf(project);
		if (standing.kind === 'new') this.addProject(project);
		else this.#host.workspace.open(standing.project.id);
	}

	/** From the beginning; what is there stays. */
	addProject({ name, files, run }: WorkshopProject): void {
		this.#host.workspace.add(name, files, null, run ?? NO_RUN_OPTIONS);
	}

	/** Whether the page is not as the workshop wants it. */
	get differs(): boolean {
		const { workshop } = this.shown ?? {};
		if (!workshop) return false;
		const { board, settings } = workshop;
		const now = this.#host.settings.value;
		const mode = this.#host.emulated()?.mode;
		return (
			(board !== null &&
				(board.id !== now.board.id ||
					board.firmware !== now.board.firmware ||
					board.mode !== mode)) ||
			(settings.theme !== null && settings.theme !== now.theme) ||
			(settings.textSize !== null && settings.textSize !== now.textSize)
		);
	}

	/** Board, mode, colours and text size. Asks first where containers would be lost. */
	async applySettings(): Promise<void> {
		const { workshop } = this.shown ?? {};
		if (!workshop) return;
		const { theme, textSize } = workshop.settings;
		const { settings } = this.#host;
		settings.change({ ...(theme && { theme }), ...(textSize && { textSize }) });
		const { board } = workshop;
		const profile = board && findProfile(board.id, board.firmware);
		if (!board || !profile) return;
		const now = settings.value.board;
		if (board.id !== now.id || board.firmware !== now.firmware)
			await this.#host.chooseBoard(profile);
		const emulated = this.#host.emulated();
		if (emulated?.profileId === board.id && emulated.mode !== board.mode)
			await emulated.setMode(board.mode);
	}

	#open(): Promise<ClassStore> {
		return (this.#store ??= this.#host.openStore());
	}

	dispose(): void {
		void this.#store?.then((store) => store.dispose());
	}
}
