// What the simulator tells where the real runtime would surprise a newcomer. Each is told once a container.
import type { BoardMode } from '#lib/abi/board-mode.ts';
import type { PlainValues, QuirkValues } from '#lib/abi/quirk-values.ts';
import { QUIRKS, type Quirk, type QuirkCode } from '#lib/abi/quirks.ts';
import type { Notice } from '../simulator.ts';

export type { QuirkCode as NoticeCode };

type Valued = keyof QuirkValues;

export class Notices {
	readonly #said = new Set<string>();
	readonly #mode: BoardMode;
	readonly #emit: (notice: Notice) => void;

	constructor(mode: BoardMode, emit: (notice: Notice) => void) {
		this.#mode = mode;
		this.#emit = emit;
	}

	/** `values`: of those whose sentence takes some. */
	say(containerId: string, code: Exclude<QuirkCode, Valued>): void;
	say<Code extends Valued>(containerId: string, code: Code, values: QuirkValues[Code]): void;
	say(containerId: string, code: QuirkCode, values: PlainValues = {}): void {
		const key = `${code} ${containerId}`;
		if (this.#said.has(key)) return;
		this.#said.add(key);
		const { keptBy, needsReset = false }: Quirk = QUIRKS[code];
		const onlyOnRealBoards = this.#mode === 'documented' && keptBy === 'faithful';
		this.#emit({ containerId, code, values, onlyOnRealBoards, needsReset });
	}

	/** A new container of that name hears everything again. */
	forget(containerId: string): void {
		for (const key of this.#said) if (key.endsWith(` ${containerId}`)) this.#said.delete(key);
	}
}
