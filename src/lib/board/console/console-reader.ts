// From bytes to what they mean: SMP packets, prompts, echoes, log lines and text, in the order of arrival.
// Holds back what may become more, but not for long.
import { latin1 } from '#lib/core/bytes.ts';
import type { Clock } from '#lib/core/clock.ts';
import type { SmpPacket } from '#lib/wire/smp-packet.ts';
import { SmpStreamDecoder } from '#lib/wire/smp-stream.ts';
import { ConsoleFilter, type FilterToken } from './console-filter.ts';
import { LogSplitter, type LogLine, type LogPiece } from './log-lines.ts';

export interface ConsoleReaderHandlers {
	ontext(text: string): void;
	onlog(line: LogLine): void;
	onprompt(text: string, colored: boolean, fresh: boolean): void;
	onecho(line: string): void;
	onpacket(packet: SmpPacket): void;
	/** Whether prompts are to be expected at all. */
	showsPrompts(): boolean;
}

/** How long the beginning of a prompt, or of a log line, is waited for. */
const HOLD_PROMPT_MS = 20;
/** Where prompts are on, one stands behind everything, and the rest of it is on its way, however late a busy line is. */
const HOLD_SHOWN_PROMPT_MS = 2_000;
const HOLD_LOG_MS = 250;
/** A line with a time at its beginning surely is one: the board pauses in it when it is busy. */
const HOLD_STAMPED_LOG_MS = 1_000;

export class ConsoleReader {
	readonly #clock: Clock;
	readonly #handlers: ConsoleReaderHandlers;
	#decoder = new SmpStreamDecoder();
	#filter = new ConsoleFilter();
	#splitter = new LogSplitter();
	#cancelPrompt: (() => void) | undefined;
	#cancelLog: (() => void) | undefined;
	/** Since when the beginning of a log line with its time is held. */
	#stampedAt: number | undefined;

	constructor(clock: Clock, handlers: ConsoleReaderHandlers) {
		this.#clock = clock;
		this.#handlers = handlers;
	}

	push(bytes: Uint8Array): void {
		this.#cancelTimers();
		for (const item of this.#decoder.push(bytes)) {
			if (item.kind === 'packet') this.#handlers.onpacket(item.packet);
			else if (item.kind === 'text') this.#tokens(this.#filter.push(latin1(item.bytes)));
		}
		if (this.#filter.holding)
			this.#cancelPrompt = this.#clock.schedule(
				this.#handlers.showsPrompts() ? HOLD_SHOWN_PROMPT_MS : HOLD_PROMPT_MS,
				() => this.#tokens(this.#filter.flush())
			);
		this.#holdLog();
	}

	#holdLog(): void {
		if (!this.#splitter.holding) return;
		this.#stampedAt = this.#splitter.stamped ? (this.#stampedAt ?? this.#clock.now()) : undefined;
		const limitMs =
			this.#stampedAt === undefined
				? HOLD_LOG_MS
				: Math.max(0, this.#stampedAt + HOLD_STAMPED_LOG_MS - this.#clock.now());
		this.#cancelLog = this.#clock.schedule(limitMs, () => this.#pieces(this.#splitter.flush()));
	}

	/** Announces a line that was sent. */
	expectEcho(line: string): void {
		this.#filter.expectEcho(line);
	}

	learnPrompt(prompt: string): void {
		this.#filter.learnPrompt(prompt);
	}

	/** Forgets the beginning of a prompt that nobody waits for. */
	dropHeld(): void {
		this.#filter.drop();
	}

	forgetEchoes(): void {
		this.#filter.forgetEchoes();
	}

	/** Gives out everything that is held back. */
	flush(): void {
		this.#cancelTimers();
		this.#tokens(this.#filter.flush());
		this.#pieces(this.#splitter.flush());
	}

	/** The other end restarted: what was unfinished stays so. */
	reset(): void {
		this.#decoder.reset();
		this.#filter.forgetEchoes();
	}

	#cancelTimers(): void {
		this.#cancelPrompt?.();
		this.#cancelLog?.();
		this.#cancelPrompt = this.#cancelLog = undefined;
	}

	#tokens(tokens: FilterToken[]): void {
		for (const token of tokens) {
			if (token.kind === 'text') this.#pieces(this.#splitter.push(token.text));
			else if (token.kind === 'prompt')
				this.#handlers.onprompt(token.text, token.colored, token.fresh);
			else this.#handlers.onecho(token.line);
		}
	}

	#pieces(pieces: LogPiece[]): void {
		// What is held now is another beginning.
		if (pieces.length > 0) this.#stampedAt = undefined;
		for (const piece of pieces) {
			if (piece.kind === 'log') this.#handlers.onlog(piece);
			else this.#handlers.ontext(piece.text);
		}
	}
}
