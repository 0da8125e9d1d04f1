// What a board's console says during a check: output and log lines apart, and waiting for either.
import { refute } from './check.ts';
import type { Board, ConsoleEvent } from '#lib/board/board.ts';
import type { Clock } from '#lib/core/clock.ts';
import type { Disposable } from '#lib/core/disposable.ts';

export type LogEvent = Extract<ConsoleEvent, { kind: 'log' }>;

export class ConsoleWatch implements Disposable {
	/** Everything that containers or the firmware printed. */
	output = '';
	readonly logs: LogEvent[] = [];
	readonly #clock: Clock;
	readonly #signal: AbortSignal;
	readonly #listening: Disposable;
	readonly #waiting = new Set<() => void>();

	constructor(board: Board, clock: Clock, signal: AbortSignal) {
		this.#clock = clock;
		this.#signal = signal;
		this.#listening = board.on('console', (event) => {
			if (event.kind === 'output') this.output += event.text;
			else this.logs.push(event);
			for (const look of [...this.#waiting]) look();
		});
	}

	/** Resolves once it was printed; otherwise the check is false. */
	printed(text: string, limitMs = 10_000): Promise<void> {
		return this.#until(
			() => this.output.includes(text),
			limitMs,
			() => `"${text.trimEnd()}" was not printed; what came is ${JSON.stringify(this.output)}.`
		);
	}

	/** Resolves once a log line has this in it; otherwise the check is false. */
	logged(text: string, limitMs = 5_000): Promise<void> {
		return this.#until(
			() => this.logs.some((log) => log.text.includes(text)),
			limitMs,
			() =>
				`No log line says "${text}". ${this.logs.length} came: ${JSON.stringify(this.logs.map((log) => log.text))}.`
		);
	}

	async #until(seen: () => boolean, limitMs: number, otherwise: () => string): Promise<void> {
		if (seen()) return;
		const stop = new AbortController();
		const look = () => {
			if (seen()) stop.abort();
		};
		const abort = () => stop.abort();
		this.#waiting.add(look);
		this.#signal.addEventListener('abort', abort, { once: true });
		try {
			await this.#clock.sleep(limitMs, stop.signal).catch(() => {});
		} finally {
			this.#waiting.delete(look);
			this.#signal.removeEventListener('abort', abort);
		}
		this.#signal.throwIfAborted();
		if (!seen()) refute(otherwise());
	}

	dispose(): void {
		this.#listening.dispose();
	}
}
