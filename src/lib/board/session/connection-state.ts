// The one state that a connection has at a time, with its reason, and what is known of why a board says nothing.
import { isMute, type BoardState, type StateReason } from '../board.ts';
import type { LogLine } from '../console/log-lines.ts';
import type { ShellSearch } from './shell-search.ts';

export class ConnectionState {
	/** What answers when nothing is asked. */
	idle: 'shell' | 'supervisor' = 'shell';
	/** Text or log lines came since the last question began. */
	heard = false;
	#state: BoardState = 'closed';
	#reason: StateReason | null = null;
	/** The log line after which nothing was answered any more. */
	#hung: LogLine | undefined;
	readonly #onchange: (state: BoardState) => void;

	constructor(onchange: (state: BoardState) => void) {
		this.#onchange = onchange;
	}

	get now(): BoardState {
		return this.#state;
	}

	get reason(): StateReason | null {
		return this.#reason;
	}

	set(state: BoardState, reason: StateReason | null = null): void {
		if (state === this.#state && reason === this.#reason) return;
		this.#state = state;
		this.#reason = reason;
		this.#onchange(state);
	}

	/** It answers, or it is another board: whatever it hung at is over. */
	goesOn(): void {
		this.#hung = undefined;
	}

	/** No shell was found. */
	notFound({ booted, noise }: ShellSearch): void {
		if (this.#hung) this.set('blocked', { code: 'start-hung', log: this.#hung.text });
		else if (noise.isNoise) this.set('silent', { code: 'noise' });
		else if (booted) this.set('silent', { code: 'no-prompt' });
		else if (this.heard) this.set('blocked', { code: 'console-held' });
		else this.set('silent', { code: 'no-answer' });
	}

	/** A command came to its limit, maybe after a log line after which the shell never comes back. */
	fellSilent(hung?: LogLine): void {
		this.#hung ??= hung;
		if (this.#hung) this.set('blocked', { code: 'start-hung', log: this.#hung.text });
		else if (this.heard) this.set('blocked', { code: 'console-held' });
		else if (!isMute(this.#state)) this.set('silent', { code: 'no-answer' });
	}
}
