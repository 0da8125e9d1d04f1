// Joins what replayed containers print, so that the page is not told of every piece.
import type { Clock } from '#lib/core/clock.ts';
import { shownName } from './recording-summary.ts';

interface Part {
	container: string;
	text: string;
}

const JOIN_MS = 50;
/** A replay at full speed prints faster than anybody reads: what is more than this at a time is left out. */
const MAX_CHARACTERS = 200_000;
const LEFT_OUT = '\n[… more than can be shown]\n';

export class OutputJoiner {
	readonly #clock: Clock;
	readonly #send: (parts: readonly Part[]) => void;
	readonly #decoders = new Map<string, TextDecoder>();
	#parts: Part[] = [];
	#characters = 0;
	#cancel: (() => void) | null = null;

	constructor(clock: Clock, send: (parts: readonly Part[]) => void) {
		this.#clock = clock;
		this.#send = send;
	}

	add(container: string, bytes: Uint8Array): void {
		let decoder = this.#decoders.get(container);
		if (!decoder) this.#decoders.set(container, (decoder = new TextDecoder()));
		this.#push(shownName(container), decoder.decode(bytes, { stream: true }));
		this.#cancel ??= this.#clock.schedule(JOIN_MS, () => this.flush());
	}

	flush(): void {
		this.#cancel?.();
		this.#cancel = null;
		if (this.#parts.length > 0) this.#send(this.#parts);
		this.#parts = [];
		this.#characters = 0;
	}

	#push(container: string, text: string): void {
		if (this.#characters > MAX_CHARACTERS) return;
		this.#characters += text.length;
		const shown = this.#characters > MAX_CHARACTERS ? LEFT_OUT : text;
		const last = this.#parts.at(-1);
		if (last?.container === container) last.text += shown;
		else this.#parts.push({ container, text: shown });
	}
}
