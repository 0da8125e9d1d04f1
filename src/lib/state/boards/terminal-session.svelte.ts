// The console of a board while a user has it: what came so far, for a screen that is made again, and what is typed.
import type { BoardTerminal } from '#lib/board/board.ts';
import { PromptWatch } from '#lib/board/terminal/prompt-watch.ts';
import { filterKeys, pastedLines, type KeyProblem } from '#lib/board/terminal/terminal-keys.ts';
import { toDisposable, type Disposable } from '#lib/core/disposable.ts';
import { isAbort } from '#lib/core/errors.ts';
import { notes } from '#lib/texts/en/notes.ts';
import type { Words } from '#lib/texts/words.ts';

const MAX_KEPT_BYTES = 256 * 1024;
const LINE_FEED = 10;

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

	/** Characters of the line that is being typed, about: the shell's own editing is not followed. */
	#typedLength = 0;

	/** `smp`: the board answers SMP on this console, or may. `before`: whose screen this one goes on with. */
	constructor(smp: boolean, before: TerminalSession | null = null) {
		this.#smp = smp;
		if (!before) return;
		this.#kept = [...before.#kept];
		this.#keptBytes = before.#keptBytes;
		if (this.#kept.at(-1)?.at(-1) !== LINE_FEED) this.receive(Uint8Array.of(13, LINE_FEED));
	}

	/** What would be lost if the console were given back now, as remarks. */
	get unsent(): readonly Words[] {
		const { pasting } = this;
		const left = pasting ? pasting.total - pasting.sent : 0;
		return [
			...(left > 0 ? [notes.pastedNotSent({ left })] : []),
			...(this.#typedLength > 0 ? [notes.typedNotSent] : [])
		];
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
		this.#typedLength = lengthAfter(this.#typedLength, text);
		this.#prompts.sent();
		this.#handle?.write(bytes);
	}

	dismissProblems(): void {
		this.problems = [];
	}
}

/** Enter, Ctrl-C and Ctrl-U end the line; arrows and the like come as sequences, which add nothing to it. */
function lengthAfter(length: number, text: string): number {
	// eslint-disable-next-line no-control-regex
	for (const char of text.replace(/\u001b\[?[\d;]*[A-Za-z~]/g, '')) {
		if ('\r\n\u0003\u0015'.includes(char)) length = 0;
		else if (char === '\u007f' || char === '\b') length = Math.max(0, length - 1);
		else if (char >= ' ') length++;
	}
	return length;
}
