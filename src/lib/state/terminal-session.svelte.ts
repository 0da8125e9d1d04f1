// The console of a board while a user has it: what came so far, for a screen that is made anew, and what is typed.
import type { BoardTerminal } from '#lib/board/board.ts';
import { PromptWatch } from '#lib/board/prompt-watch.ts';
import { filterKeys, pastedLines, type KeyProblem } from '#lib/board/terminal-keys.ts';
import { toDisposable, type Disposable } from '#lib/core/disposable.ts';
import { isAbort } from '#lib/core/errors.ts';

const MAX_KEPT_BYTES = 256 * 1024;

export class TerminalSession {
	/** What was typed and not sent, until it is dismissed. */
	problems = $state.raw<readonly KeyProblem[]>([]);
	/** Pasted lines on their way. */
	pasting = $state.raw<{ sent: number; total: number } | null>(null);

	readonly #smp: boolean;
	readonly #prompts = new PromptWatch();
	#handle: BoardTerminal | null = null;
	#kept: Uint8Array[] = [];
	#keptBytes = 0;
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- bookkeeping that nothing shows
	#listeners = new Set<(bytes: Uint8Array) => void>();
	#stopPaste: AbortController | null = null;

	/** `smp`: the board answers SMP on this console, or may. */
	constructor(smp: boolean) {
		this.#smp = smp;
	}

	connect(handle: BoardTerminal): void {
		this.#handle = handle;
	}

	receive(bytes: Uint8Array): void {
		this.#prompts.receive(bytes);
		this.#kept.push(bytes);
		this.#keptBytes += bytes.length;
		while (this.#keptBytes > MAX_KEPT_BYTES && this.#kept.length > 1)
			this.#keptBytes -= this.#kept.shift()!.length;
		for (const listener of [...this.#listeners]) listener(bytes);
	}

	/** Hears everything: what is still kept at once, then what comes. */
	listen(listener: (bytes: Uint8Array) => void): Disposable {
		for (const bytes of this.#kept) listener(bytes);
		this.#listeners.add(listener);
		return toDisposable(() => this.#listeners.delete(listener));
	}

	/** Keys as they are typed. Several lines at once were pasted: they go one by one. */
	type(text: string): void {
		const lines = pastedLines(text);
		if (lines) void this.#paste(lines);
		else this.#send(text);
	}

	async #paste(lines: readonly string[]): Promise<void> {
		if (this.pasting) return;
		const stop = (this.#stopPaste = new AbortController());
		try {
			for (const [index, line] of lines.entries()) {
				this.pasting = { sent: index, total: lines.length };
				if (index > 0) await this.#prompts.prompt(stop.signal);
				this.#send(line);
			}
		} catch (error) {
			if (!isAbort(error)) throw error;
		} finally {
			this.pasting = null;
		}
	}

	/** What was pasted and not sent yet is dropped. */
	cancelPaste(): void {
		this.#stopPaste?.abort();
	}

	#send(text: string): void {
		const { bytes, problems } = filterKeys(text, this.#smp);
		if (problems.length > 0)
			this.problems = [...this.problems, ...problems.filter((one) => !this.problems.includes(one))];
		if (bytes.length === 0) return;
		this.#prompts.sent();
		this.#handle?.write(bytes);
	}

	dismissProblems(): void {
		this.problems = [];
	}
}
