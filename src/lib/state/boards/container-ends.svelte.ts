// How the containers of a board ended: exit codes that are asked for once, and what ended them otherwise.
import type { Board, BoardContainer, ConsoleEvent } from '#lib/board/board.ts';
import { endingWords, Exceptions, type Ending } from '#lib/flow/containers/exceptions.ts';
import type { Words } from '#lib/texts/words.ts';

export class ContainerEnds {
	/** Exit codes read from the board, by container id. */
	exitCodes = $state.raw<Readonly<Record<string, number>>>({});
	/** What ended containers otherwise than by their own exit, by id: their exit code is 0 all the same. */
	endings = $state.raw<Readonly<Record<string, Ending>>>({});

	/** What ended containers that did not end by themselves: the exit code does not tell. */
	readonly #exceptions = new Exceptions();
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- bookkeeping that nothing shows
	readonly #asked = new Map<string, Promise<void>>();
	readonly #board: Board;
	readonly #onend: (how: Words) => void;

	/** `onend` hears once how a container ended. */
	constructor(board: Board, onend: (how: Words) => void) {
		this.#board = board;
		this.#onend = onend;
	}

	hear(event: ConsoleEvent): void {
		this.#exceptions.hear(event);
	}

	/** The exit code of a stopped container is asked for once; a start makes it unknown again. */
	async list(containers: readonly BoardContainer[]): Promise<void> {
		const stopped = containers.filter(({ status }) => status === 'stopped').map(({ id }) => id);
		const known = Object.entries(this.exitCodes).filter(([id]) => stopped.includes(id));
		this.exitCodes = Object.fromEntries(known);
		for (const id of stopped) if (this.exitCodes[id] === undefined) await this.#ask(id);
	}

	/** The lists may be read twice at a time; the end of a container is told once. */
	#ask(id: string): Promise<void> {
		const asked = this.#asked.get(id);
		if (asked) return asked;
		const asking = this.#announce(id).finally(() => this.#asked.delete(id));
		this.#asked.set(id, asking);
		return asking;
	}

	async #announce(id: string): Promise<void> {
		const code = await this.#board.wait(id);
		this.exitCodes = { ...this.exitCodes, [id]: code };
		const ending = this.#exceptions.take(id);
		if (ending) this.endings = { ...this.endings, [id]: ending };
		this.#onend(endingWords(id, ending, code));
	}

	/** In words, with the reason that the exit code does not tell. */
	wordsOf(id: string, code: number): Words {
		return endingWords(id, this.endings[id] ?? null, code);
	}

	/** A container of this id is started or made again: how it ended says nothing any more. */
	forget(id: string): void {
		const { [id]: _code, ...codes } = this.exitCodes;
		const { [id]: _ending, ...endings } = this.endings;
		this.exitCodes = codes;
		this.endings = endings;
	}

	clear(): void {
		this.exitCodes = {};
		this.endings = {};
	}
}
