// What the simulator explains where the real runtime would surprise a newcomer. Each is said once a container.
import type { BoardMode } from '#lib/abi/board-mode.ts';
import { ONLY_ON_REAL_BOARDS, QUIRKS, type Quirk, type QuirkCode } from '#lib/abi/quirks.ts';
import type { Notice } from '../simulator.ts';

export type { QuirkCode as NoticeCode };

export class Notices {
	readonly #said = new Set<string>();
	readonly #mode: BoardMode;
	readonly #emit: (notice: Notice) => void;

	constructor(mode: BoardMode, emit: (notice: Notice) => void) {
		this.#mode = mode;
		this.#emit = emit;
	}

	/** `about`: the name of what it happened to, for messages that have a place for it. */
	say(containerId: string, code: QuirkCode, about = ''): void {
		const key = `${code} ${containerId}`;
		if (this.#said.has(key)) return;
		this.#said.add(key);
		const { title, message, documented, needsReset = false }: Quirk = QUIRKS[code];
		const before = this.#mode === 'documented' && documented !== null ? ONLY_ON_REAL_BOARDS : '';
		const text = before + message.replace('{}', () => about);
		this.#emit({ containerId, code, title, message: text, needsReset });
	}

	/** A new container of that name hears everything again. */
	forget(containerId: string): void {
		for (const key of this.#said) if (key.endsWith(` ${containerId}`)) this.#said.delete(key);
	}
}
