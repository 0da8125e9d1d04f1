// What a user types at a board: lines to its shell, one after the other, and the terminal. Loaded when it is used.
import type { BoardTerminal } from '#lib/board/board.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import { isAbort } from '#lib/core/errors.ts';
import type { BoardSession } from './board-session.svelte.ts';
import { errorWords } from '#lib/texts/error-words.ts';
import { TerminalSession } from './terminal-session.svelte.ts';
import { notes } from '#lib/texts/en/notes.ts';

const MAX_HISTORY = 100;
/** More pasted lines than anybody means to send. */
export const MAX_LINES = 200;

export interface Sending {
	line: string;
	/** From 1. */
	number: number;
	total: number;
}

export class Keyboard implements Disposable {
	/** Lines that were sent, oldest first; gone with the page. */
	history = $state.raw<readonly string[]>([]);
	/** The line that is being answered. */
	sending = $state.raw<Sending | null>(null);
	/** The console while it is handed over. */
	terminal = $state.raw<TerminalSession | null>(null);
	terminalState = $state<'closed' | 'opening' | 'open' | 'leaving'>('closed');

	readonly #session: BoardSession;
	#handle: BoardTerminal | null = null;
	/** What was on the screen when terminal closed is there again when it is opened again. */
	#last: TerminalSession | null = null;
	#leaving: Promise<void> | null = null;
	#stopSending: AbortController | null = null;
	#stopOpening: AbortController | null = null;

	constructor(session: BoardSession) {
		this.#session = session;
	}

	/** Sends lines, each when the one before was answered. What the shell answers goes to the console. */
	async send(text: string): Promise<void> {
		const lines = linesOf(text);
		const stop = (this.#stopSending = new AbortController());
		try {
			for (const [index, line] of lines.entries()) {
				this.sending = { line, number: index + 1, total: lines.length };
				await this.#sendLine(line, stop.signal);
			}
		} catch (error) {
			if (!isAbort(error)) throw error;
			this.#session.console.note(notes.noLongerWaiting);
		} finally {
			this.sending = null;
		}
	}

	async #sendLine(line: string, signal: AbortSignal): Promise<void> {
		this.#remember(line);
		const { board, console } = this.#session;
		console.command(line);
		const { lines, returnValue } = await board.command(line, { signal });
		for (const answer of lines) console.answer(answer);
		if (returnValue) console.note(notes.shellReturned({ returnValue }));
	}

	#remember(line: string): void {
		if (line === '' || line === this.history.at(-1)) return;
		this.history = [...this.history, line].slice(-MAX_HISTORY);
	}

	/** Sends no further line, and no longer waits for the answer to this one. */
	cancelSending(): void {
		this.#stopSending?.abort();
	}

	/** Takes the console over once commands and transfers under way are done. A cancel is not an error. */
	async openTerminal(): Promise<void> {
		await this.#leaving;
		if (this.terminalState !== 'closed') return;
		const { board, identity, console } = this.#session;
		const stop = (this.#stopOpening = new AbortController());
		this.terminalState = 'opening';
		const terminal = new TerminalSession(identity?.smp ?? true, this.#last);
		try {
			const handle = await board.attach((bytes) => terminal.receive(bytes), stop);
			terminal.connect(handle);
			this.#handle = handle;
			this.terminal = this.#last = terminal;
			this.terminalState = 'open';
			console.note(notes.terminalTakes);
			void handle.ended.then(() => this.#ended(terminal));
		} catch (error) {
			this.terminalState = 'closed';
			if (!isAbort(error)) throw error;
		}
	}

	cancelOpening(): void {
		this.#stopOpening?.abort();
	}

	/** Gives the console back, or takes it no more. What goes wrong is told in the console. */
	leaveTerminal(): Promise<void> {
		if (this.terminalState === 'opening') this.cancelOpening();
		if (this.terminalState === 'open')
			this.#leaving = this.#leave().finally(() => (this.#leaving = null));
		return this.#leaving ?? Promise.resolve();
	}

	async #leave(): Promise<void> {
		this.terminalState = 'leaving';
		const unsent = this.terminal?.unsent ?? [];
		this.terminal?.cancelPaste();
		try {
			await this.#handle?.detach();
		} catch (error) {
			const { title, next } = errorWords(error);
			this.#session.console.note(notes.afterTerminal({ title, next }));
		}
		for (const what of unsent) this.#session.console.note(what);
	}

	#ended(terminal: TerminalSession): void {
		terminal.cancelPaste();
		this.#handle = null;
		this.terminal = null;
		this.terminalState = 'closed';
		this.#session.console.note(notes.terminalClosed);
	}

	dispose(): void {
		this.#stopSending?.abort();
		this.#stopOpening?.abort();
		this.terminal?.cancelPaste();
		void this.#handle?.detach().catch(() => undefined);
	}
}

/** The lines of a text that was typed or pasted, without empty ones at its ends. */
export function linesOf(text: string): string[] {
	const lines = text.split(/\r\n?|\n/).map((line) => line.trimEnd());
	while (lines.length > 1 && lines.at(-1) === '') lines.pop();
	while (lines.length > 1 && lines[0] === '') lines.shift();
	return lines.slice(0, MAX_LINES);
}
