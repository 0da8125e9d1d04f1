// A console that is handed over: passes bytes both ways until it is given back or its port ends.
import { AppError } from '#lib/core/errors.ts';
import type { BoardTerminal } from '../board.ts';

export interface HandedConsoleParts {
	onbytes(bytes: Uint8Array): void;
	write(bytes: Uint8Array): void;
	/** Given back; resolves when the shell answers again. */
	ondetach(): Promise<void>;
}

export class HandedConsole implements BoardTerminal {
	readonly ended: Promise<void>;
	readonly #parts: HandedConsoleParts;
	#settle: () => void = () => {};
	#over = false;

	constructor(parts: HandedConsoleParts) {
		this.#parts = parts;
		this.ended = new Promise((resolve) => (this.#settle = resolve));
	}

	write(bytes: Uint8Array): void {
		if (!this.#over) this.#parts.write(bytes);
	}

	receive(bytes: Uint8Array): void {
		if (!this.#over) this.#parts.onbytes(bytes);
	}

	async detach(): Promise<void> {
		if (this.#over) return;
		this.#over = true;
		try {
			await this.#parts.ondetach();
		} finally {
			this.#settle();
		}
	}

	/** The port is closed or gone. */
	end(): void {
		this.#over = true;
		this.#settle();
	}
}

export function terminalOpen(): AppError {
	return new AppError('terminal-open', 'The terminal is using the board’s console.');
}
