// One command and what it returned: sent with an end mark, which is sent again when it may have got lost.
import type { Clock } from '#lib/core/clock.ts';
import type { Answer, Exchange } from './exchange.ts';
import { isOverrun, type LogLine } from '../console/log-lines.ts';
import type { ShellLine } from './shell-line.ts';
import type { CommandOptions } from './shell.ts';
import { isSilence, silence } from '../session/silence.ts';

/**
 * When additional end marks are sent, each after the one before, as a share of the command's limit: soon where a mark
 * got lost, and no more than the 64 bytes hold that a busy shell keeps.
 */
const NUDGES = [1 / 20, 1 / 10, 1 / 5, 1 / 4];
const MIN_NUDGE_MS = 500;
/** A command that hangs after a certain log line gets this much longer. */
const HANG_GRACE_MS = 600;

export class ShellAsk {
	readonly #line: ShellLine;
	readonly #clock: Clock;
	/** A limit has passed without an answer, maybe after a log line after which the shell never comes back. */
	readonly #onsilent: (hung?: LogLine) => void;
	/** Whether the shell has the command `retval`; undefined until seen. */
	#hasReturnValue: boolean | undefined;
	#logListeners = new Set<(line: LogLine) => void>();

	constructor(line: ShellLine, clock: Clock, onsilent: (hung?: LogLine) => void) {
		this.#line = line;
		this.#clock = clock;
		this.#onsilent = onsilent;
	}

	forget(): void {
		this.#hasReturnValue = undefined;
	}

	log(line: LogLine): void {
		for (const listener of [...this.#logListeners]) listener(line);
	}

	async ask(text: string, options: CommandOptions): Promise<Answer> {
		const { claims, lastWord, limitMs, signal, hangs } = options;
		const line = this.#line;
		line.checkOpen(signal);
		const { exchange, marker } = line.begin(claims, {
			returns: this.#hasReturnValue !== false,
			lastWord
		});
		line.awaited = true;
		line.send(this.#hasReturnValue === false ? [text, marker] : [text, 'retval', marker]);
		const cancelNudges = this.#nudge(exchange, limitMs);
		let shorten: ((ms: number) => void) | undefined;
		let hung: LogLine | undefined;
		const onlog = (log: LogLine) => {
			if (!hangs?.(log)) return;
			hung = log;
			shorten?.(HANG_GRACE_MS);
		};
		this.#logListeners.add(onlog);
		try {
			const answer = await line.waits.for(
				exchange.finished,
				{ limitMs, signal, onlimit: () => silence(exchange.logs) },
				(shortenTo) => (shorten = shortenTo)
			);
			return this.#judged(answer);
		} catch (error) {
			if (isSilence(error)) this.#onsilent(hung);
			throw error;
		} finally {
			line.awaited = false;
			this.#logListeners.delete(onlog);
			cancelNudges();
		}
	}

	/** Where there is a return value, an answer without one has lost something; so has one that the shell lost input for. */
	#judged(answer: Answer): Answer {
		if (answer.returnValue !== undefined) this.#hasReturnValue = true;
		else if (answer.lacksReturnValue && !answer.garbled) this.#hasReturnValue ??= false;
		const incomplete = this.#hasReturnValue === true && answer.returnValue === undefined;
		const garbled = answer.garbled || incomplete || answer.logs.some(isOverrun);
		return { ...answer, garbled };
	}

	#nudge(exchange: Exchange, limitMs: number, [share, ...later] = NUDGES): () => void {
		if (share === undefined) return () => {};
		let cancel = this.#clock.schedule(Math.max(MIN_NUDGE_MS, limitMs * share), () => {
			if (exchange.done || this.#line.exchange !== exchange) return;
			this.#line.markAgain(exchange);
			cancel = this.#nudge(exchange, limitMs, later);
		});
		return () => cancel();
	}
}
