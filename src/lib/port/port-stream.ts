// A port while it is open: one reader loop and one writer. It tells what arrives and, once, that the port is lost.
import { AppError, messageOf } from '#lib/core/errors.ts';
import type { Port } from '#lib/core/port.ts';

export interface PortStreamHandlers {
	onbytes(bytes: Uint8Array): void;
	/** The port ended or failed by itself; not called after `close`. */
	onlost(error: AppError): void;
	/** The reader failed while the port did not: a break, or a framing, parity or overrun error. */
	onreaderror?(): void;
}

/** Reader errors in a row without a byte in between, after which the port counts as lost. */
const MAX_READ_ERRORS = 20;

export class PortStream {
	readonly #port: Port;
	readonly #handlers: PortStreamHandlers;
	#reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
	#writer: WritableStreamDefaultWriter<Uint8Array> | undefined;
	#closed = false;
	#reading: Promise<void> = Promise.resolve();

	private constructor(port: Port, handlers: PortStreamHandlers) {
		this.#port = port;
		this.#handlers = handlers;
	}

	static async open(
		port: Port,
		baudRate: number,
		handlers: PortStreamHandlers
	): Promise<PortStream> {
		try {
			await port.open({ baudRate });
		} catch (error) {
			if (error instanceof AppError) throw error;
			throw new AppError('port-busy', `The port could not be opened: ${messageOf(error)}`, {
				cause: error
			});
		}
		const stream = new PortStream(port, handlers);
		stream.#writer = port.writable?.getWriter();
		port.onrevoked = () => stream.#lose(taken());
		// Some boards send only to a terminal that is there. Not every port has these lines.
		await port.setSignals?.({ dataTerminalReady: true, requestToSend: true }).catch(() => {});
		stream.#reading = stream.#read();
		return stream;
	}

	/** Failures show as a lost port, not here: a write to a vanished peer may well succeed. */
	write(bytes: Uint8Array): void {
		this.#writer?.write(bytes).catch((error: unknown) => this.#lose(error));
	}

	/** The same, for who wants to know when the port has taken all of it. It resolves when the port is lost, too. */
	async writeThrough(bytes: Uint8Array): Promise<void> {
		await this.#writer?.write(bytes).catch((error: unknown) => this.#lose(error));
	}

	async close(): Promise<void> {
		if (this.#closed) return;
		this.#closed = true;
		this.#port.onrevoked = null;
		await this.#reader?.cancel().catch(() => {});
		await this.#reading;
		await this.#writer?.close().catch(() => {});
		this.#writer?.releaseLock();
		await this.#port.close().catch(() => {});
	}

	async #read(): Promise<void> {
		let error: unknown;
		for (let errors = 0; errors < MAX_READ_ERRORS && !this.#closed; errors++) {
			const reader = (this.#reader = this.#port.readable?.getReader());
			if (!reader) break;
			try {
				for (;;) {
					const { value, done } = await reader.read();
					if (done) return this.#lose(error);
					errors = 0;
					if (!this.#closed) this.#handlers.onbytes(value);
				}
			} catch (thrown) {
				// Break, framing and overrun errors end the reader but not the port.
				error = thrown;
				this.#handlers.onreaderror?.();
			} finally {
				reader.releaseLock();
			}
		}
		this.#lose(error);
	}

	#lose(cause: unknown): void {
		if (this.#closed) return;
		this.#closed = true;
		this.#port.onrevoked = null;
		this.#handlers.onlost(cause instanceof AppError ? cause : lost(cause));
		void this.#reader?.cancel().catch(() => {});
		void this.#writer?.abort().catch(() => {});
		void this.#reading
			.then(() => {
				this.#writer?.releaseLock();
				return this.#port.close();
			})
			.catch(() => {});
	}
}

function lost(cause: unknown): AppError {
	const why = cause === undefined ? 'its stream ended' : messageOf(cause);
	return new AppError('board-lost', `The connection to the board is gone (${why}).`, { cause });
}

function taken(): AppError {
	return new AppError('board-taken', 'Another tab took the board over.');
}
