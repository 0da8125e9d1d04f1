// Sees in a raw stream whether the shell's prompt was the last thing that came: then it takes the next line.
import { latin1 } from '#lib/core/bytes.ts';

/** A prompt and its colours are not longer. */
const TAIL_BYTES = 64;

// eslint-disable-next-line no-control-regex
const PROMPT = /(?:ocre|uart):~\$ (?:\u001b\[[\d;]*m)?$/;

export class PromptWatch {
	#tail = '';
	#waiting = new Set<() => void>();

	get atPrompt(): boolean {
		return PROMPT.test(this.#tail);
	}

	receive(bytes: Uint8Array): void {
		this.#tail = (this.#tail + latin1(bytes)).slice(-TAIL_BYTES);
		if (!this.atPrompt) return;
		for (const resolve of this.#waiting) resolve();
		this.#waiting.clear();
	}

	/** A line was sent: the prompt before it does not count. */
	sent(): void {
		this.#tail = '';
	}

	/** Resolves at the prompt, at once when it is there. Rejects with the signal's reason. */
	async prompt(signal: AbortSignal): Promise<void> {
		signal.throwIfAborted();
		if (this.atPrompt) return;
		await new Promise<void>((resolve, reject) => {
			const abort = () => {
				this.#waiting.delete(done);
				reject(signal.reason as Error);
			};
			const done = () => {
				signal.removeEventListener('abort', abort);
				resolve();
			};
			this.#waiting.add(done);
			signal.addEventListener('abort', abort, { once: true });
		});
	}
}
