// A WebSocket client over a connection of the virtual network: handshake, messages in pieces, ping and pong, close.
import { concatBytes, utf8 } from '#lib/core/bytes.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import { Emitter, type EventSource } from '#lib/core/emitter.ts';
import { AppError, toAppError } from '#lib/core/errors.ts';
import { ByteReader } from './byte-reader.ts';
import type { Connect } from './http-client.ts';
import {
	encodeRequest,
	headerOf,
	readResponse,
	type Header,
	type HttpResponse
} from './message.ts';
import {
	BINARY,
	CLOSE,
	CONTINUATION,
	encodeFrame,
	PING,
	PONG,
	readFrame,
	TEXT
} from './websocket-frames.ts';

export type WebSocketMessage = string | Uint8Array<ArrayBuffer>;

export interface WebSocketEvents {
	message: WebSocketMessage;
	/** The answer to a ping of ours. */
	pong: Uint8Array<ArrayBuffer>;
	/** Once, however it ended. */
	close: { code: number; reason: string; error: AppError | DOMException | null };
}

export interface WebSocketOptions {
	connect: Connect;
	host: string;
	port: number;
	path: string;
	protocols?: readonly string[];
	headers?: readonly Header[];
	signal?: AbortSignal;
	/** Default: the platform's generator. */
	random?: (bytes: Uint8Array<ArrayBuffer>) => void;
	/** Default 10 s: for the handshake. */
	timeoutMs?: number;
}

const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const MAX_MESSAGE_BYTES = 1024 * 1024;
const DEFAULT_TIMEOUT_MS = 10_000;
/** How long a server may take to answer our close. */
const CLOSE_PATIENCE_MS = 2000;
const NORMAL = 1000;
const NO_STATUS = 1005;
const ABNORMAL = 1006;
const PROTOCOL_ERROR = 1002;

function base64(bytes: Uint8Array): string {
	return btoa(String.fromCharCode(...bytes));
}

/** What a server must answer to a key. */
export async function acceptOf(key: string): Promise<string> {
	return base64(new Uint8Array(await crypto.subtle.digest('SHA-1', utf8(key + GUID))));
}

async function checkHandshake(response: HttpResponse, key: string): Promise<void> {
	const refuse = (text: string) => new AppError('websocket-refused', text);
	const { status, reason, headers } = response;
	if (status !== 101) throw refuse(`the server answered ${status} ${reason} instead of 101`.trim());
	if (headerOf(headers, 'upgrade')?.toLowerCase() !== 'websocket')
		throw refuse('the server did not switch to WebSocket');
	if (headerOf(headers, 'sec-websocket-accept') !== (await acceptOf(key)))
		throw refuse('the server’s Sec-WebSocket-Accept does not match the key');
}

export interface WebSocketConnection extends EventSource<WebSocketEvents>, Disposable {
	/** The subprotocol that the server chose, or ''. */
	readonly protocol: string;
	send(message: WebSocketMessage): void;
	ping(payload?: Uint8Array<ArrayBuffer>): void;
	/** Says goodbye and waits a moment for the answer. */
	close(code?: number, reason?: string): void;
}

class Connection implements WebSocketConnection {
	readonly protocol: string;
	readonly #events = new Emitter<WebSocketEvents>();
	readonly #reader: ByteReader;
	readonly #writer: WritableStreamDefaultWriter<Uint8Array>;
	readonly #drop: () => void;
	readonly #random: (bytes: Uint8Array<ArrayBuffer>) => void;
	#closing = false;
	#ended = false;
	#patience: ReturnType<typeof setTimeout> | undefined;

	constructor(
		protocol: string,
		reader: ByteReader,
		writer: WritableStreamDefaultWriter<Uint8Array>,
		drop: () => void,
		random: (bytes: Uint8Array<ArrayBuffer>) => void
	) {
		this.protocol = protocol;
		this.#reader = reader;
		this.#writer = writer;
		this.#drop = drop;
		this.#random = random;
		void this.#readAll();
	}

	on<Name extends keyof WebSocketEvents>(
		name: Name,
		listener: (event: WebSocketEvents[Name]) => void
	): Disposable {
		return this.#events.on(name, listener);
	}

	send(message: WebSocketMessage): void {
		if (this.#closing) return;
		if (typeof message === 'string') this.#write(TEXT, utf8(message));
		else this.#write(BINARY, message);
	}

	ping(payload = new Uint8Array(0)): void {
		if (!this.#closing) this.#write(PING, payload);
	}

	close(code = NORMAL, reason = ''): void {
		if (this.#closing) return;
		this.#closing = true;
		this.#write(
			CLOSE,
			concatBytes([Uint8Array.of(code >> 8, code & 255), utf8(reason).subarray(0, 123)])
		);
		this.#patience = setTimeout(() => this.#end(code, reason, null), CLOSE_PATIENCE_MS);
	}

	dispose(): void {
		this.#end(ABNORMAL, '', null);
		this.#events.clear();
	}

	#write(opcode: number, payload: Uint8Array<ArrayBuffer>): void {
		const mask = new Uint8Array(4);
		this.#random(mask);
		this.#writer.write(encodeFrame({ final: true, opcode, payload }, mask)).catch(() => {});
	}

	async #readAll(): Promise<void> {
		try {
			while (!this.#ended) await this.#readMessage();
		} catch (error) {
			const reason = toAppError(error, 'websocket-protocol');
			const isProtocol = reason instanceof AppError && reason.code === 'websocket-protocol';
			if (isProtocol) this.close(PROTOCOL_ERROR);
			this.#end(ABNORMAL, '', this.#closing && !isProtocol ? null : reason);
		}
	}

	async #readMessage(): Promise<void> {
		const parts: Uint8Array[] = [];
		let kind = CONTINUATION;
		let room = MAX_MESSAGE_BYTES;
		for (;;) {
			const { final, opcode, payload } = await readFrame(this.#reader, room);
			if (opcode >= CLOSE) {
				this.#handleControl(opcode, payload);
				if (this.#ended) return;
				continue;
			}
			if ((opcode === CONTINUATION) === (kind === CONTINUATION))
				throw new AppError('websocket-protocol', 'the pieces of a message are out of order');
			if (opcode !== CONTINUATION) kind = opcode;
			parts.push(payload);
			room -= payload.length;
			if (!final) continue;
			this.#events.emit('message', messageOf(kind, concatBytes(parts)));
			return;
		}
	}

	#handleControl(opcode: number, payload: Uint8Array<ArrayBuffer>): void {
		if (opcode === PONG) this.#events.emit('pong', payload);
		else if (opcode === PING) this.#write(PONG, payload);
		else this.#closedByServer(payload);
	}

	#closedByServer(payload: Uint8Array<ArrayBuffer>): void {
		if (payload.length === 1)
			throw new AppError('websocket-protocol', 'the close frame is too short');
		const code = payload.length < 2 ? NO_STATUS : (payload[0]! << 8) | payload[1]!;
		const reason = new TextDecoder().decode(payload.subarray(2));
		if (!this.#closing) {
			this.#closing = true;
			this.#write(CLOSE, payload.subarray(0, 2).slice());
		}
		this.#end(code, reason, null);
	}

	#end(code: number, reason: string, error: AppError | DOMException | null): void {
		if (this.#ended) return;
		this.#ended = this.#closing = true;
		clearTimeout(this.#patience);
		// What was written before is still sent.
		void this.#writer
			.close()
			.catch(() => {})
			.finally(this.#drop);
		this.#events.emit('close', { code, reason, error });
	}
}

function messageOf(kind: number, bytes: Uint8Array<ArrayBuffer>): WebSocketMessage {
	if (kind === BINARY) return bytes;
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (cause) {
		throw new AppError('websocket-protocol', 'a text message is not UTF-8', { cause });
	}
}

/** Throws AppError `websocket-refused` and those of the connection and of HTTP, and the signal's reason. */
export async function openWebSocket(options: WebSocketOptions): Promise<WebSocketConnection> {
	const { connect, host, port, path, protocols = [], headers = [] } = options;
	const random = options.random ?? ((bytes) => void crypto.getRandomValues(bytes));
	const timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
	const nonce = new Uint8Array(16);
	random(nonce);
	const key = base64(nonce);
	const timeout = new AbortController();
	const timer = setTimeout(() => timeout.abort(), timeoutMs);
	const signal = options.signal
		? AbortSignal.any([options.signal, timeout.signal])
		: timeout.signal;
	const request = encodeRequest(
		{
			method: 'GET',
			path,
			headers: [
				{ name: 'Upgrade', value: 'websocket' },
				{ name: 'Connection', value: 'Upgrade' },
				{ name: 'Sec-WebSocket-Key', value: key },
				{ name: 'Sec-WebSocket-Version', value: '13' },
				...(protocols.length > 0
					? [{ name: 'Sec-WebSocket-Protocol', value: protocols.join(', ') }]
					: []),
				...headers
			],
			body: null
		},
		`${host}:${port}`
	);
	let drop = () => {};
	const abort = () => drop();
	signal.addEventListener('abort', abort);
	try {
		const stream = await connect(port, signal);
		drop = () => stream.close();
		signal.throwIfAborted();
		const [reader, writer] = [new ByteReader(stream.readable), stream.writable.getWriter()];
		writer.write(request).catch(() => {});
		const response = await readResponse(reader, 'GET');
		await checkHandshake(response, key);
		const protocol = headerOf(response.headers, 'sec-websocket-protocol') ?? '';
		return new Connection(protocol, reader, writer, drop, random);
	} catch (error) {
		drop();
		options.signal?.throwIfAborted();
		if (timeout.signal.aborted)
			throw new AppError('http-timeout', `no answer within ${timeoutMs / 1000} s`, {
				cause: error
			});
		throw error;
	} finally {
		clearTimeout(timer);
		signal.removeEventListener('abort', abort);
	}
}
