// A connection from the page to a port of the board, across a message channel: `serveConnection` is the end at the
// board, `openConnection` the one that looks like a byte stream. Each end sends the next piece once the last was taken.
import type { ByteStream } from '#lib/core/byte-stream.ts';
import { AppError } from '#lib/core/errors.ts';
import { NetworkError } from './network-error.ts';
import type { TcpSocket } from './tcp-socket.ts';

type FailureCode = 'connection-refused' | 'connection-reset' | 'network-missing';

type Message =
	| { kind: 'open' }
	| { kind: 'data'; bytes: Uint8Array<ArrayBuffer> }
	| { kind: 'taken' }
	/** Nothing more comes from this side. */
	| { kind: 'end' }
	| { kind: 'close' }
	| { kind: 'failed'; code: FailureCode };

const PIECE_BYTES = 32 * 1024;
const KINDS: readonly string[] = ['open', 'data', 'taken', 'end', 'close', 'failed'];

/** Both ends are ours and of one build: the shape of the rest follows from the kind. */
function decode(data: unknown): Message {
	if (typeof data === 'object' && data !== null && 'kind' in data)
		if (typeof data.kind === 'string' && KINDS.includes(data.kind)) return data as Message;
	throw new RangeError('not a message of a connection');
}

function failureOf(error: unknown): FailureCode {
	if (!(error instanceof NetworkError)) throw error;
	if (error.code === 'ECONNREFUSED') return 'connection-refused';
	return error.code === 'ENETUNREACH' ? 'network-missing' : 'connection-reset';
}

class Server {
	readonly #socket: TcpSocket;
	readonly #channel: MessagePort;
	#pending: Uint8Array | null = null;
	#endAfterPending = false;
	#readerBusy = false;
	#sentEnd = false;
	#opened = false;
	#closed = false;

	constructor(socket: TcpSocket, channel: MessagePort) {
		this.#socket = socket;
		this.#channel = channel;
		channel.onmessage = ({ data }: MessageEvent<unknown>) => this.#handle(decode(data));
		this.#step();
	}

	#handle(message: Message): void {
		if (this.#closed) return;
		if (message.kind === 'close') {
			this.#close();
			return;
		}
		if (message.kind === 'taken') this.#readerBusy = false;
		if (message.kind === 'data') this.#pending = message.bytes;
		if (message.kind === 'end') this.#endAfterPending = true;
		this.#step();
	}

	/** Does whatever can be done now. */
	#step(): void {
		if (this.#closed) return;
		try {
			if (!this.#opened && !this.#open()) return this.#later();
			this.#writePending();
			this.#readMore();
		} catch (error) {
			this.#channel.postMessage({ kind: 'failed', code: failureOf(error) } satisfies Message);
			this.#close();
			return;
		}
		this.#later();
	}

	#cancel: () => void = () => {};

	#later(): void {
		this.#cancel();
		this.#cancel = this.#socket.changes.next(() => this.#step());
	}

	#open(): boolean {
		this.#opened = this.#socket.connectSettled();
		if (this.#opened) this.#channel.postMessage({ kind: 'open' } satisfies Message);
		return this.#opened;
	}

	#writePending(): void {
		if (this.#pending) {
			const taken = this.#socket.write(this.#pending);
			const isDone = taken === this.#pending.length;
			this.#pending = isDone ? null : this.#pending.subarray(taken);
			if (isDone) this.#channel.postMessage({ kind: 'taken' } satisfies Message);
		}
		if (this.#pending || !this.#endAfterPending) return;
		this.#endAfterPending = false;
		this.#socket.shutdown(false, true);
	}

	#readMore(): void {
		if (this.#readerBusy || this.#sentEnd) return;
		const bytes = this.#socket.read(PIECE_BYTES);
		if (!bytes) return;
		this.#sentEnd = bytes.length === 0;
		this.#readerBusy = !this.#sentEnd;
		if (this.#sentEnd) this.#channel.postMessage({ kind: 'end' } satisfies Message);
		else this.#channel.postMessage({ kind: 'data', bytes } satisfies Message, [bytes.buffer]);
	}

	#close(): void {
		if (this.#closed) return;
		this.#closed = true;
		this.#cancel();
		this.#socket.close();
		this.#channel.close();
	}
}

/** Makes the connection with `connect` and serves it until one side closes. */
export function serveConnection(connect: () => TcpSocket, channel: MessagePort): void {
	try {
		new Server(connect(), channel);
	} catch (error) {
		channel.postMessage({ kind: 'failed', code: failureOf(error) } satisfies Message);
		channel.close();
	}
}

function errorOf(code: FailureCode, port: number): AppError {
	const texts: Record<FailureCode, string> = {
		'connection-refused': `nothing is listening on port ${port}`,
		'connection-reset': `the connection to port ${port} was reset`,
		'network-missing': 'the board has no network'
	};
	return new AppError(code, texts[code]);
}

class Client implements ByteStream {
	readonly readable: ReadableStream<Uint8Array<ArrayBuffer>>;
	readonly writable: WritableStream<Uint8Array>;
	readonly opened: Promise<void>;
	onclosed: () => void = () => undefined;
	readonly #channel: MessagePort;
	readonly #port: number;
	#source: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>> | null = null;
	#sink: WritableStreamDefaultController | null = null;
	#taken: (() => void) | null = null;
	#settle: { resolve: () => void; reject: (error: AppError) => void } | null = null;
	#unacknowledged = false;
	#closed = false;

	constructor(channel: MessagePort, port: number) {
		this.#channel = channel;
		this.#port = port;
		this.opened = new Promise((resolve, reject) => (this.#settle = { resolve, reject }));
		this.readable = new ReadableStream<Uint8Array<ArrayBuffer>>(
			{
				start: (controller) => void (this.#source = controller),
				pull: () => this.#acknowledge(),
				cancel: () => this.close()
			},
			{ highWaterMark: 1 }
		);
		this.writable = new WritableStream({
			start: (controller) => void (this.#sink = controller),
			write: (bytes) => this.#write(bytes),
			close: () => this.#send({ kind: 'end' }),
			abort: () => this.close()
		});
		channel.onmessage = ({ data }: MessageEvent<unknown>) => this.#handle(decode(data));
	}

	close(): void {
		this.#fail(new AppError('connection-closed', 'the connection was closed'));
	}

	fail(error: AppError): void {
		this.#fail(error);
	}

	async #write(bytes: Uint8Array): Promise<void> {
		for (let at = 0; at < bytes.length && !this.#closed; at += PIECE_BYTES) {
			const taken = new Promise<void>((resolve) => (this.#taken = resolve));
			this.#send({ kind: 'data', bytes: bytes.slice(at, at + PIECE_BYTES) });
			await taken;
		}
	}

	#send(message: Message): void {
		if (!this.#closed) this.#channel.postMessage(message);
	}

	#acknowledge(): void {
		if (!this.#unacknowledged) return;
		this.#unacknowledged = false;
		this.#send({ kind: 'taken' });
	}

	#handle(message: Message): void {
		// What was on its way when the connection was closed still comes.
		if (this.#closed) return;
		switch (message.kind) {
			case 'open':
				this.#settle?.resolve();
				break;
			case 'data':
				this.#source?.enqueue(message.bytes);
				this.#unacknowledged = true;
				if ((this.#source?.desiredSize ?? 0) > 0) this.#acknowledge();
				break;
			case 'taken':
				this.#taken?.();
				break;
			case 'end':
				this.#source?.close();
				this.#source = null;
				break;
			case 'failed':
				this.#fail(errorOf(message.code, this.#port));
				break;
			case 'close':
				this.close();
		}
	}

	#fail(error: AppError): void {
		if (this.#closed) return;
		this.#send({ kind: 'close' });
		this.#closed = true;
		this.#settle?.reject(error);
		this.#source?.error(error);
		this.#sink?.error(error);
		this.#taken?.();
		this.#channel.close();
		this.onclosed();
	}
}

export interface ConnectionOptions {
	port: number;
	signal?: AbortSignal | undefined;
	/** The board is gone: the connection fails, now or later. */
	gone?: AbortSignal;
}

/**
 * The connection once the board has accepted it. Throws AppError `connection-refused` or `network-missing`, and the
 * signal's reason.
 */
export async function openConnection(
	channel: MessagePort,
	{ port, signal, gone }: ConnectionOptions
): Promise<ByteStream> {
	const client = new Client(channel, port);
	const lose = () => client.fail(new AppError('connection-reset', 'the board is gone'));
	client.onclosed = () => gone?.removeEventListener('abort', lose);
	gone?.addEventListener('abort', lose);
	if (gone?.aborted) lose();
	const abort = () => client.fail(new AppError('cancelled', 'the connection was cancelled'));
	signal?.addEventListener('abort', abort);
	try {
		await client.opened;
		signal?.throwIfAborted();
		return client;
	} catch (error) {
		signal?.throwIfAborted();
		throw error;
	} finally {
		signal?.removeEventListener('abort', abort);
	}
}
