// A Port across a message channel, with backpressure in both directions: each chunk is acknowledged by the other
// end once it was taken. `servePort` is the end that has the port, `RemotePort` the one that looks like it.
import type { Port, PortOptions, PortSignals } from '#lib/core/port.ts';
import { AppError, messageOf } from '#lib/core/errors.ts';

type Request =
	| { kind: 'open'; id: number; options: PortOptions }
	| { kind: 'close'; id: number }
	| { kind: 'write'; id: number; bytes: Uint8Array }
	/** The reader took a chunk: the next one may come. */
	| { kind: 'taken' };

type Response =
	{ kind: 'done'; id: number; error: string | null } | { kind: 'data'; bytes: Uint8Array };

function isMessage(data: unknown): data is { kind: string } {
	return typeof data === 'object' && data !== null && 'kind' in data;
}

/** Both ends are ours and of one build: the shape of the rest follows from the kind. */
function decode<Message extends { kind: string }>(data: unknown): Message {
	if (!isMessage(data)) throw new RangeError('not a message of the port bridge');
	return data as Message;
}

/** An unshared copy that may be transferred. */
function transferable(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	return bytes.slice();
}

class PortServer {
	readonly #port: Port;
	readonly #channel: MessagePort;
	#reader: ReadableStreamDefaultReader<Uint8Array> | null = null;
	#writer: WritableStreamDefaultWriter<Uint8Array> | null = null;
	#taken: (() => void) | null = null;
	#pumping: Promise<void> = Promise.resolve();

	constructor(port: Port, channel: MessagePort) {
		this.#port = port;
		this.#channel = channel;
		channel.onmessage = ({ data }: MessageEvent<unknown>) =>
			void this.#handle(decode<Request>(data));
	}

	async #handle(request: Request): Promise<void> {
		if (request.kind === 'taken') {
			this.#taken?.();
			return;
		}
		let error: string | null = null;
		try {
			if (request.kind === 'open') await this.#open(request.options);
			else if (request.kind === 'close') await this.#close();
			else await this.#writer?.write(request.bytes);
		} catch (cause) {
			error = messageOf(cause);
		}
		this.#send({ kind: 'done', id: request.id, error });
	}

	async #open(options: PortOptions): Promise<void> {
		await this.#port.open(options);
		this.#reader = this.#port.readable!.getReader();
		this.#writer = this.#port.writable!.getWriter();
		this.#pumping = this.#pump(this.#reader);
	}

	async #close(): Promise<void> {
		this.#taken?.();
		await this.#reader?.cancel();
		await this.#pumping;
		this.#reader?.releaseLock();
		// A write that the board has not taken yet is lost with the port.
		void this.#writer?.abort().catch(() => {});
		this.#writer?.releaseLock();
		this.#reader = null;
		this.#writer = null;
		await this.#port.close();
	}

	async #pump(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
		for (;;) {
			const { value, done } = await reader.read();
			if (done) return;
			const taken = new Promise<void>((resolve) => (this.#taken = resolve));
			const bytes = transferable(value);
			this.#send({ kind: 'data', bytes }, [bytes.buffer]);
			await taken;
		}
	}

	#send(response: Response, transfer: Transferable[] = []): void {
		this.#channel.postMessage(response, transfer);
	}
}

export function servePort(port: Port, channel: MessagePort): void {
	new PortServer(port, channel);
}

export class RemotePort implements Port {
	readonly #channel: MessagePort;
	#pending = new Map<number, { resolve: () => void; reject: (error: Error) => void }>();
	#nextId = 1;
	#state: 'closed' | 'opening' | 'open' | 'closing' | 'lost' = 'closed';
	#readable: ReadableStream<Uint8Array> | null = null;
	#writable: WritableStream<Uint8Array> | null = null;
	#controller: ReadableStreamDefaultController<Uint8Array> | null = null;
	/** A chunk was handed to the stream and not yet read. */
	#unread = false;

	constructor(channel: MessagePort) {
		this.#channel = channel;
		channel.onmessage = ({ data }: MessageEvent<unknown>) => this.#handle(decode<Response>(data));
	}

	get readable(): ReadableStream<Uint8Array> | null {
		if (this.#state === 'open') this.#readable ??= this.#createReadable();
		return this.#readable;
	}

	get writable(): WritableStream<Uint8Array> | null {
		if (this.#state === 'open') this.#writable ??= this.#createWritable();
		return this.#writable;
	}

	async open(options: PortOptions): Promise<void> {
		if (this.#state !== 'closed')
			throw new DOMException('The port is already open, or gone.', 'InvalidStateError');
		if (!Number.isInteger(options.baudRate) || options.baudRate <= 0)
			throw new TypeError('Requested baud rate must be greater than zero.');
		this.#state = 'opening';
		try {
			await this.#call((id) => ({ kind: 'open', id, options }));
			this.#state = 'open';
		} catch (error) {
			if (this.#state === 'opening') this.#state = 'closed';
			throw error;
		}
	}

	async close(): Promise<void> {
		if (this.#state !== 'open')
			throw new DOMException('The port is already closed.', 'InvalidStateError');
		if (this.#readable?.locked || this.#writable?.locked)
			throw new TypeError('Cannot close a port while one of its streams is locked.');
		this.#state = 'closing';
		// The other end closes at once; a write under way there ends with it.
		const closed = this.#call((id) => ({ kind: 'close', id }));
		await Promise.all([this.#readable?.cancel(), this.#writable?.abort(), closed]);
		this.#forgetStreams();
		this.#state = 'closed';
	}

	setSignals(_signals: PortSignals): Promise<void> {
		if (this.#state === 'open') return Promise.resolve();
		return Promise.reject(new DOMException('The port is not open.', 'InvalidStateError'));
	}

	/** The other end is gone: streams fail as those of an unplugged device do. */
	lose(): void {
		if (this.#state === 'lost') return;
		this.#state = 'lost';
		const error = new DOMException('The device has been lost.', 'NetworkError');
		this.#controller?.error(error);
		for (const { reject } of this.#pending.values()) reject(error);
		this.#pending.clear();
		this.#forgetStreams();
		this.#channel.close();
	}

	#forgetStreams(): void {
		this.#readable = null;
		this.#writable = null;
		this.#controller = null;
		this.#unread = false;
	}

	#handle(response: Response): void {
		if (response.kind === 'data') {
			if (!this.#controller) {
				// Nobody reads: as on a real port, what comes then is lost.
				this.#post({ kind: 'taken' });
				return;
			}
			this.#unread = true;
			this.#controller.enqueue(response.bytes);
			return;
		}
		const call = this.#pending.get(response.id);
		this.#pending.delete(response.id);
		if (response.error === null) call?.resolve();
		else call?.reject(new AppError('port-failed', response.error));
	}

	#call(make: (id: number) => Request): Promise<void> {
		if (this.#state === 'lost')
			return Promise.reject(new DOMException('The device has been lost.', 'NetworkError'));
		const id = this.#nextId++;
		return new Promise((resolve, reject) => {
			this.#pending.set(id, { resolve, reject });
			this.#post(make(id));
		});
	}

	#post(request: Request): void {
		this.#channel.postMessage(request);
	}

	#createReadable(): ReadableStream<Uint8Array> {
		return new ReadableStream<Uint8Array>(
			{
				start: (controller) => {
					this.#controller = controller;
				},
				pull: () => this.#takeNext(),
				cancel: () => {
					this.#controller = null;
					this.#readable = null;
					this.#takeNext();
				}
			},
			{ highWaterMark: 0 }
		);
	}

	/** Asks for the next chunk when the last one was read. */
	#takeNext(): void {
		if (!this.#unread) return;
		this.#unread = false;
		this.#post({ kind: 'taken' });
	}

	#createWritable(): WritableStream<Uint8Array> {
		const forget = () => {
			this.#writable = null;
		};
		return new WritableStream<Uint8Array>({
			write: (bytes) => this.#call((id) => ({ kind: 'write', id, bytes })),
			close: forget,
			abort: forget
		});
	}
}
