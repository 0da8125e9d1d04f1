// The board that the open example is made for, where another one is there: the user is told, and asked before a run.
import { findProfile, type BoardProfile } from '#lib/abi/board-profiles.ts';

export interface BoardWishParts {
	/** The open project, and the board that its example is made for. */
	project: () => { id: string; board: string | undefined } | null;
	/** The simulated board that a run would go to; null where it goes to a board on a cable. */
	profile: () => BoardProfile | null;
	setBoard: (board: BoardProfile) => Promise<void>;
}

export type BoardAnswer = 'switch' | 'stay' | 'cancel';

export class BoardWish {
	readonly #parts: BoardWishParts;
	/** Projects whose user wants the program on this board all the same. */
	#settled = $state.raw<readonly string[]>([]);
	#answer = $state.raw<((answer: BoardAnswer) => void) | null>(null);

	constructor(parts: BoardWishParts) {
		this.#parts = parts;
	}

	/** Null when the board that is there will do. */
	readonly board = $derived.by(() => {
		const project = this.#parts.project();
		const profile = this.#parts.profile();
		if (!project?.board || !profile || project.board === profile.id) return null;
		return this.#settled.includes(project.id) ? null : findProfile(project.board, 'ours');
	});

	/** True while a run waits for the answer. */
	get asking(): boolean {
		return this.#answer !== null && this.board !== null;
	}

	/** The program is to run on the board that is there. */
	settle(): void {
		const project = this.#parts.project();
		if (project) this.#settled = [...this.#settled, project.id];
	}

	answer(answer: BoardAnswer): void {
		const resolve = this.#answer;
		this.#answer = null;
		resolve?.(answer);
	}

	/** Before a run: asks where it matters, and does what the answer says. False: there is to be no run. */
	async ask(): Promise<boolean> {
		const { board } = this;
		if (!board) return true;
		this.answer('cancel');
		const answer = await new Promise<BoardAnswer>((resolve) => (this.#answer = resolve));
		if (answer === 'stay') this.settle();
		if (answer === 'switch') await this.#parts.setBoard(board);
		return answer !== 'cancel';
	}
}
