// A port in the machine's own thread: the line's bytes as web streams, opened and closed like a WebSerial port.
import type { Port, PortOptions, PortSignals } from '#lib/core/port.ts';
import type { SerialLine } from './line.ts';

function invalidState(message: string): DOMException {
	return new DOMException(message, 'InvalidStateError');
}

export class MachinePort implements Port {
	readonly #line: SerialLine;
	#open = false;
	#readable: ReadableStream<Uint8Array> | null = null;
	#writable: WritableStream<Uint8Array> | null = null;
	#reader: ReadableStreamDefaultController<Uint8Array> | null = null;

	constructor(line: SerialLine) {
		this.#line = line;
	}

	/** A new stream after the last one was cancelled, as long as the port is open. */
	get readable(): ReadableStream<Uint8Array> | null {
		if (this.#open) this.#readable ??= this.#createReadable();
		return this.#readable;
	}

	/** A new stream after the last one was closed or aborted, as long as the port is open. */
	get writable(): WritableStream<Uint8Array> | null {
		if (this.#open) this.#writable ??= this.#createWritable();
		return this.#writable;
	}

	open({ baudRate }: PortOptions): Promise<void> {
		if (this.#open) return Promise.reject(invalidState('The port is already open.'));
		if (!Number.isInteger(baudRate) || baudRate <= 0)
			return Promise.reject(new TypeError('Requested baud rate must be greater than zero.'));
		this.#open = true;
		this.#line.attach({ onoutput: () => this.#flush() }, baudRate);
		return Promise.resolve();
	}

	async close(): Promise<void> {
		if (!this.#open) throw invalidState('The port is already closed.');
		if (this.#readable?.locked || this.#writable?.locked)
			throw new TypeError('Cannot close a port while one of its streams is locked.');
		this.#open = false;
		this.#line.detach();
		await Promise.all([this.#readable?.cancel(), this.#writable?.abort()]);
		this.#readable = null;
		this.#writable = null;
	}

	/** A console UART has no control lines. */
	setSignals(_signals: PortSignals): Promise<void> {
		if (!this.#open) return Promise.reject(invalidState('The port is not open.'));
		return Promise.resolve();
	}

	#createReadable(): ReadableStream<Uint8Array> {
		return new ReadableStream<Uint8Array>(
			{
				pull: (controller) => {
					this.#reader = controller;
					this.#flush();
				},
				cancel: () => {
					this.#reader = null;
					this.#readable = null;
				}
			},
			{ highWaterMark: 0 }
		);
	}

	/** Hands over what there is when somebody waits for it. */
	#flush(): void {
		if (!this.#reader) return;
		const bytes = this.#line.take();
		if (bytes.length === 0) return;
		const reader = this.#reader;
		this.#reader = null;
		reader.enqueue(bytes);
	}

	#createWritable(): WritableStream<Uint8Array> {
		const forget = () => {
			this.#writable = null;
		};
		return new WritableStream<Uint8Array>({
			write: (chunk) => this.#line.receive(chunk),
			close: forget,
			abort: forget
		});
	}
}
