// The port under a session: opened and closed within limits of time, and written to while it is open. What belongs to an
// earlier opening is over once it was closed.
import type { Waits } from '#lib/core/waits.ts';
import { AppError } from '#lib/core/errors.ts';
import type { Port } from '#lib/core/port.ts';
import { PortStream } from '#lib/port/port-stream.ts';

export interface PortLinkHandlers {
	/** Bytes may come from now on, at this rate. */
	onopening(baudRate: number): void;
	onbytes(bytes: Uint8Array): void;
	onsent(bytes: Uint8Array): void;
	/** Bytes that the port could not make out, as at a wrong rate. */
	onreaderror(): void;
	/** It is gone, as told by the port. */
	onlost(error: AppError): void;
}

/** Taking a port over from another tab takes its time. */
const OPEN_LIMIT_MS = 20_000;
const CLOSE_LIMIT_MS = 5_000;

export const connectionClosed = () => new AppError('board-closed', 'The connection was closed.');

export class PortLink {
	readonly #port: Port;
	readonly #limits: Waits;
	readonly #handlers: PortLinkHandlers;
	#stream: PortStream | undefined;
	/** Under way, or over. */
	#opening: Promise<void> | undefined;
	#generation = 0;

	constructor(port: Port, limits: Waits, handlers: PortLinkHandlers) {
		this.#port = port;
		this.#limits = limits;
		this.#handlers = handlers;
	}

	get isOpen(): boolean {
		return this.#stream !== undefined;
	}

	/** Changes with every opening, closing and loss: what belongs to an earlier one is over. */
	get generation(): number {
		return this.#generation;
	}

	/** Throws `port-stuck`, what the port throws, and `board-closed` when it was closed meanwhile. */
	open(baudRate: number): Promise<void> {
		return (this.#opening = this.#open(baudRate, ++this.#generation));
	}

	async #open(baudRate: number, generation: number): Promise<void> {
		this.#handlers.onopening(baudRate);
		const opening = PortStream.open(this.#port, baudRate, {
			onbytes: (bytes) => this.#handlers.onbytes(bytes),
			onlost: (error) => this.#lose(error, generation),
			onreaderror: () => this.#handlers.onreaderror()
		});
		const onlimit = () => {
			void opening.then((late) => late.close()).catch(() => {});
			return new AppError(
				'port-stuck',
				`The port did not open within ${OPEN_LIMIT_MS / 1000} seconds.`
			);
		};
		const stream = await this.#limits.for(opening, { limitMs: OPEN_LIMIT_MS, onlimit });
		if (generation !== this.#generation) {
			await this.#close(stream);
			throw connectionClosed();
		}
		this.#stream = stream;
	}

	/** Opens it again, at another rate. Throws as `open` does. */
	async reopen(baudRate: number): Promise<void> {
		const generation = this.#generation;
		const stream = this.#stream;
		this.#stream = undefined;
		await this.#close(stream);
		if (generation !== this.#generation) throw connectionClosed();
		await (this.#opening = this.#open(baudRate, generation));
	}

	/** Says the last words, as far as it is open, and closes it. A port that does not close in time is left to itself. */
	async close(lastWords: () => Promise<void>): Promise<void> {
		const stream = this.#stream;
		this.#generation++;
		await lastWords();
		if (this.#stream === stream) this.#stream = undefined;
		await this.#opening?.catch(() => {});
		await this.#close(stream);
	}

	write(bytes: Uint8Array): void {
		if (!this.#stream) return;
		this.#handlers.onsent(bytes);
		this.#stream.write(bytes);
	}

	/** In time, or not at all. */
	async #close(stream: PortStream | undefined): Promise<void> {
		if (!stream) return;
		const onlimit = () => new AppError('port-stuck', 'The port did not close.');
		await this.#limits.for(stream.close(), { limitMs: CLOSE_LIMIT_MS, onlimit }).catch(() => {});
	}

	#lose(error: AppError, generation: number): void {
		if (generation !== this.#generation) return;
		this.#generation++;
		this.#stream = undefined;
		this.#handlers.onlost(error);
	}
}
