// Marks and comments of a teacher: kept in this browser as they are written, and taken from a file of another one.
import {
	decodeMarks,
	isMarked,
	NO_MARK,
	type TeacherMark,
	type TeacherMarks
} from '#lib/flow/grading/marks.ts';
import type { ClassStore } from '#lib/storage/class-store.ts';
import type { Messages } from '../messages.svelte.ts';

export interface MarkBookParts {
	messages: Pick<Messages, 'fail'>;
	openStore: () => Promise<ClassStore>;
}

export class MarkBook {
	/** By submission; those of other classes, too. */
	all = $state.raw<TeacherMarks>({});
	/** They live until the page is closed: the browser refuses storage. */
	isVolatile = $state(false);
	readonly #parts: MarkBookParts;
	#store: Promise<ClassStore> | null = null;

	constructor(parts: MarkBookParts) {
		this.#parts = parts;
	}

	/** Reads what was kept. Never rejects. */
	async load(): Promise<void> {
		try {
			const store = await this.#open();
			this.isVolatile = store.kind === 'memory';
			this.all = { ...decodeMarks(await store.marks()), ...this.all };
		} catch (error) {
			this.#parts.messages.fail(error);
		}
	}

	of(id: string): TeacherMark {
		return this.all[id] ?? NO_MARK;
	}

	async put(id: string, mark: TeacherMark): Promise<void> {
		const { [id]: _old, ...others } = this.all;
		this.all = isMarked(mark) ? { ...others, [id]: mark } : others;
		try {
			await (await this.#open()).writeMark(id, isMarked(mark) ? mark : null);
		} catch (error) {
			this.#parts.messages.fail(error);
		}
	}

	/** Those of a file, in the place of one's own. */
	async putAll(marks: TeacherMarks): Promise<void> {
		for (const [id, mark] of Object.entries(marks)) await this.put(id, mark);
	}

	#open(): Promise<ClassStore> {
		return (this.#store ??= this.#parts.openStore());
	}

	dispose(): void {
		void this.#store?.then((store) => store.dispose());
	}
}
