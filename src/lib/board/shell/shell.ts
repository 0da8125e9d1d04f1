// What a task can do that has the board's console for itself.
import type { SmpRequest } from '#lib/wire/smp-messages.ts';
import type { SmpPacket } from '#lib/wire/smp-packet.ts';
import type { Answer } from './exchange.ts';
import type { LogLine } from '../console/log-lines.ts';

export interface CommandOptions {
	/** Whether a line belongs to the answer. Lines that it does not claim are output. */
	claims: (line: string) => boolean;
	/** The line that the answer ends in, also behind output without a line end. */
	lastWord?: string;
	limitMs: number;
	signal?: AbortSignal | undefined;
	/** Says of a log line that the command will never end after it. */
	hangs?: (line: LogLine) => boolean;
	/** It may change the shell's settings, so that what comes back does not show a restart. */
	changesShell?: boolean;
}

/**
 * Sends a line and resolves at its prompt; several may be under way. `ahead` is the beginning of the line that will be sent next: it goes out
 * at once, for the shell to find when it is done with this one. Where the shell echoes, it is not sent ahead.
 */
export type PromptedLine = (
	line: string,
	limitMs: number,
	signal?: AbortSignal,
	ahead?: string
) => Promise<void>;

export interface Shell {
	/** The board lost what was typed ahead, on this connection. */
	readonly overran: boolean;
	/** Rejects with `board-silent` at the limit, `board-restarted`, `board-lost`, or the signal's reason. */
	command(line: string, options: CommandOptions): Promise<Answer>;
	/** Sends a frame; `smp-timeout` when no answer comes. Several may wait for their answers. */
	request(request: SmpRequest, limitMs: number, signal?: AbortSignal): Promise<SmpPacket>;
	/**
	 * Sends a frame and an end mark: resolves to the answer, or undefined when the shell took it for text, as it also does
	 * after half a marker.
	 */
	probe(request: SmpRequest, limitMs: number, signal?: AbortSignal): Promise<SmpPacket | undefined>;
	/**
	 * Gives the board what it waits for after half a marker of a frame arrived there: it takes no frame before that.
	 * Does no harm otherwise.
	 */
	reviveSmp(signal?: AbortSignal): Promise<void>;
	/** Lines that are acknowledged by the prompt only: far less to send for each. */
	withPrompt<T>(task: (send: PromptedLine) => Promise<T>, signal?: AbortSignal): Promise<T>;
}
