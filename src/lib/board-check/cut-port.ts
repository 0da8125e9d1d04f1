// A port that can be cut off in the middle of whatever goes over it, as by a cable that is pulled, and opened again:
// for checks of what goes on from there.
import type { Port, PortOptions, PortSignals } from '#lib/core/port.ts';

export class CutPort implements Port {
	readable: ReadableStream<Uint8Array> | null = null;
	writable: WritableStream<Uint8Array> | null = null;
	readonly #port: Port;
	#reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
	#writer: WritableStreamDefaultWriter<Uint8Array> | undefined;
	#controller: ReadableStreamDefaultController<Uint8Array> | undefined;
	/** The port behind is being let go of. */
	#closing: Promise<void> | undefined;

	constructor(port: Port) {
		this.#port = port;
	}

	get onrevoked(): (() => void) | null {
		return this.#port.onrevoked ?? null;
	}

	set onrevoked(callback: (() => void) | null) {
		this.#port.onrevoked = callback;
	}

	async open(options: PortOptions): Promise<void> {
		await this.#closing;
		await this.#port.open(options);
		this.#writer = this.#port.writable?.getWriter();
		this.readable = this.#reading();
		this.writable = new WritableStream({ write: (bytes) => this.#writer?.write(bytes) });
	}

	#reading(): ReadableStream<Uint8Array> | null {
		const reader = this.#port.readable?.getReader();
		this.#reader = reader;
		if (!reader) return null;
		return new ReadableStream<Uint8Array>(
			{
				start: (controller) => void (this.#controller = controller),
				pull: (controller) => this.#pull(reader, controller),
				cancel: (reason) => reader.cancel(reason)
			},
			{ highWaterMark: 0 }
		);
	}

	async #pull(
		reader: ReadableStreamDefaultReader<Uint8Array>,
		controller: ReadableStreamDefaultController<Uint8Array>
	): Promise<void> {
		try {
			const { value, done } = await reader.read();
			if (this.#reader !== reader) return;
			if (done) controller.close();
			else controller.enqueue(value);
		} catch (error) {
			if (this.#reader !== reader) return;
			// Break, framing and overrun errors end the reader but not the port, which then has a fresh stream.
			reader.releaseLock();
			this.readable = this.#reading();
			throw error;
		}
	}

	/** The port is gone from one moment to the next: its reader fails, and it is let go of. */
	cut(): void {
		const controller = this.#controller;
		void this.#letGo().catch(() => {});
		controller?.error(new DOMException('The connection was cut.', 'NetworkError'));
	}

	close(): Promise<void> {
		return this.#letGo();
	}

	#letGo(): Promise<void> {
		const reader = this.#reader;
		const writer = this.#writer;
		if (!writer && !reader) return this.#closing ?? Promise.resolve();
		this.#reader = this.#writer = this.#controller = undefined;
		this.readable = this.writable = null;
		const closing = (async () => {
			await reader?.cancel().catch(() => {});
			reader?.releaseLock();
			writer?.releaseLock();
			await this.#port.close();
		})();
		this.#closing = closing.catch(() => {}).finally(() => (this.#closing = undefined));
		return closing;
	}

	async setSignals(signals: PortSignals): Promise<void> {
		await this.#port.setSignals?.(signals);
	}
}
