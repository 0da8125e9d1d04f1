// The lessons that there are: those that come with the page, and those that somebody was given, which this browser keeps.
// The former were read when the site was built; what reads the latter is fetched with the first of them.
import { AppError } from '#lib/core/errors.ts';
import { loadPart } from '#lib/core/load-part.ts';
import { checkFiles } from '#lib/project/edit-project.ts';
import type { Project } from '#lib/project/project.ts';
import type { ProjectStore } from '#lib/storage/storage.ts';
import type { LessonCard } from '#lib/lesson/lesson-card.ts';
import { MAX_LESSON_BYTES, type Lesson } from '#lib/lesson/lesson.ts';
import { isLessonId } from '#lib/lesson/progress.ts';

type Files = Project['files'];

export interface SiteLessons {
	/** Of all of them. */
	cards(this: void): Promise<{ cards: readonly LessonCard[] }>;
	/** By id. */
	loaders: Readonly<Record<string, () => Promise<{ lesson: Lesson }>>>;
}

export interface ShelfParts {
	site: SiteLessons;
	store: Pick<ProjectStore, 'readSetting' | 'writeSetting'>;
}

export interface ShelfCard extends LessonCard {
	/** It was given to the user; null: it comes with the page. */
	kept: boolean;
}

const KEPT_LIST = 'lessons-kept';
const KEPT_PREFIX = 'lesson-files ';
const MAX_KEPT = 40;

export class LessonShelf {
	readonly #parts: ShelfParts;
	#kept: Readonly<Record<string, Files>> | null = null;

	constructor(parts: ShelfParts) {
		this.#parts = parts;
	}

	/**
	 * Those that the user keeps last; one of them stands in the place of the page’s own with its id. Throws
	 * `part-unavailable` where those of the page cannot be fetched.
	 */
	async cards(): Promise<ShelfCard[]> {
		const [{ cards }, kept] = await Promise.all([
			loadPart(this.#parts.site.cards),
			this.#keptCards()
		]);
		const own = cards.filter(({ id }) => !kept.some((one) => one.id === id));
		own.sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity));
		return [
			...own.map((card) => ({ ...card, kept: false })),
			...kept.map((card) => ({ ...card, kept: true }))
		];
	}

	async #keptCards(): Promise<LessonCard[]> {
		const kept = Object.values(await this.#keptFiles());
		if (kept.length === 0) return [];
		const { cardOf } = await loadPart(() => import('#lib/lesson/lesson-card.ts'));
		return kept.flatMap((files) => cardOf(files) ?? []);
	}

	/** Throws `lesson-missing`, `lesson-unreachable`, `lesson-invalid`, `part-unavailable`. */
	async load(id: string): Promise<Lesson> {
		const kept = await this.#keptFiles();
		return Object.hasOwn(kept, id) ? lessonOf(kept[id]!) : this.#siteLesson(id);
	}

	/**
	 * Keeps a lesson that came from outside. Throws `lesson-invalid`, `lesson-too-large`, `part-unavailable`, and what the
	 * store throws.
	 */
	async keep(files: Files): Promise<Lesson> {
		const checked = checkFiles(files);
		const text = JSON.stringify(checked);
		if (text.length > 2 * MAX_LESSON_BYTES) {
			const values = { limit: MAX_LESSON_BYTES / (1024 * 1024) };
			throw new AppError('lesson-too-large', `${text.length} characters`, { values });
		}
		const lesson = await lessonOf(checked);
		const known = await this.#keptFiles();
		const { [lesson.id]: _old, ...others } = known;
		const kept = Object.entries({ ...others, [lesson.id]: checked }).slice(-MAX_KEPT);
		await this.#parts.store.writeSetting(KEPT_PREFIX + lesson.id, text);
		await this.#write(Object.fromEntries(kept));
		return lesson;
	}

	/** What was done in it stays. */
	async forget(id: string): Promise<void> {
		const { [id]: gone, ...others } = await this.#keptFiles();
		if (!gone) return;
		await this.#write(others);
		await this.#parts.store.writeSetting(KEPT_PREFIX + id, '');
	}

	async #write(kept: Readonly<Record<string, Files>>): Promise<void> {
		await this.#parts.store.writeSetting(KEPT_LIST, JSON.stringify(Object.keys(kept)));
		this.#kept = kept;
	}

	async #siteLesson(id: string): Promise<Lesson> {
		const { loaders } = this.#parts.site;
		if (!Object.hasOwn(loaders, id))
			throw new AppError('lesson-missing', `no lesson ${id}`, { values: { id } });
		try {
			return (await loaders[id]!()).lesson;
		} catch (error) {
			throw new AppError('lesson-unreachable', `the files of ${id} did not come`, {
				...{ cause: error, values: { id } }
			});
		}
	}

	async #keptFiles(): Promise<Readonly<Record<string, Files>>> {
		return (this.#kept ??= await this.#readKept());
	}

	async #readKept(): Promise<Record<string, Files>> {
		const { store } = this.#parts;
		const found: Record<string, Files> = {};
		for (const id of idsIn(await store.readSetting(KEPT_LIST).catch(() => null))) {
			const text = await store.readSetting(KEPT_PREFIX + id).catch(() => null);
			const files = text === null ? null : filesIn(text);
			if (files) found[id] = files;
		}
		return found;
	}
}

async function lessonOf(files: Files): Promise<Lesson> {
	const { readLesson } = await loadPart(() => import('#lib/lesson/lesson-file.ts'));
	const { lesson, findings } = readLesson(files);
	if (lesson) return lesson;
	const first = findings.find(({ severity }) => severity === 'error');
	const place = first ? `${first.file}:${first.line}: ${first.message}` : '';
	throw new AppError('lesson-invalid', place);
}

function idsIn(text: string | null): string[] {
	try {
		const value: unknown = JSON.parse(text ?? '[]');
		return Array.isArray(value) ? value.filter(isLessonId).slice(0, MAX_KEPT) : [];
	} catch {
		return [];
	}
}

function filesIn(text: string): Files | null {
	try {
		const value: unknown = JSON.parse(text);
		if (typeof value !== 'object' || value === null) return null;
		const texts = Object.entries(value).filter(
			(entry): entry is [string, string] => typeof entry[1] === 'string'
		);
		return checkFiles(Object.fromEntries(texts));
	} catch {
		return null;
	}
}
