// A small HTTP client over connections of the virtual network: one request at a time on a connection, with a timeout.
import type { ByteStream } from '#lib/core/byte-stream.ts';
import { AppError } from '#lib/core/errors.ts';
import { ByteReader } from './byte-reader.ts';
import {
	DEFAULT_LIMITS,
	encodeRequest,
	headerOf,
	readResponse,
	type Header,
	type HttpLimits,
	type HttpRequest,
	type HttpResponse
} from './message.ts';

export type Connect = (port: number, signal: AbortSignal) => Promise<ByteStream>;

export interface HttpClientOptions {
	connect: Connect;
	/** `Host` header without the port. */
	host: string;
	limits?: HttpLimits;
	/** Default 10 s: for the whole exchange. */
	timeoutMs?: number;
	now?: () => number;
}

export interface SendOptions {
	/** Leaves the connection open for the next request to this port, where the server allows it. */
	keepAlive?: boolean;
	signal?: AbortSignal;
}

export interface HttpExchange {
	response: HttpResponse;
	/** From the first byte sent to the last received. */
	durationMs: number;
	/** The request went over a connection that was open already. */
	reused: boolean;
}

interface Open {
	stream: ByteStream;
	reader: ByteReader;
	writer: WritableStreamDefaultWriter<Uint8Array>;
}

/** One request on one connection. */
interface Turn {
	port: number;
	bytes: Uint8Array<ArrayBuffer>;
	method: string;
	keepAlive: boolean;
	reused: boolean;
	signal: AbortSignal;
}

const DEFAULT_TIMEOUT_MS = 10_000;

export class HttpClient {
	readonly #options: HttpClientOptions;
	readonly #idle = new Map<number, Open>();

	constructor(options: HttpClientOptions) {
		this.#options = options;
	}

	/** Throws AppErrors `http-…` and `connection-…`, and the signal's reason. */
	async send(port: number, request: HttpRequest, options: SendOptions = {}): Promise<HttpExchange> {
		const { timeoutMs = DEFAULT_TIMEOUT_MS } = this.#options;
		const timeout = new AbortController();
		const timer = setTimeout(() => timeout.abort(), timeoutMs);
		const signal = options.signal
			? AbortSignal.any([options.signal, timeout.signal])
			: timeout.signal;
		try {
			return await this.#exchange(port, request, options.keepAlive ?? false, signal);
		} catch (error) {
			options.signal?.throwIfAborted();
			if (timeout.signal.aborted)
				throw new AppError('http-timeout', `no answer within ${timeoutMs / 1000} s`);
			throw error;
		} finally {
			clearTimeout(timer);
		}
	}

	/** Drops the connections that are kept open. */
	close(): void {
		for (const { stream } of this.#idle.values()) stream.close();
		this.#idle.clear();
	}

	async #exchange(
		port: number,
		request: HttpRequest,
		keepAlive: boolean,
		signal: AbortSignal
	): Promise<HttpExchange> {
		const bytes = encodeRequest(
			withConnection(request, keepAlive),
			`${this.#options.host}:${port}`
		);
		const talk = (open: Open, reused: boolean) =>
			this.#talk(open, { port, bytes, method: request.method, keepAlive, reused, signal });
		const kept = this.#idle.get(port);
		this.#idle.delete(port);
		if (kept && keepAlive) {
			try {
				return await talk(kept, true);
			} catch (error) {
				// The server may have closed it meanwhile: only then the request is sent once more.
				if (signal.aborted || !(error instanceof AppError) || !STALE.includes(error.code))
					throw error;
			}
		} else kept?.stream.close();
		const stream = await this.#options.connect(port, signal);
		const reader = new ByteReader(stream.readable);
		return talk({ stream, reader, writer: stream.writable.getWriter() }, false);
	}

	async #talk(
		open: Open,
		{ port, bytes, method, keepAlive, reused, signal }: Turn
	): Promise<HttpExchange> {
		const { limits = DEFAULT_LIMITS, now = () => performance.now() } = this.#options;
		const drop = () => open.stream.close();
		signal.addEventListener('abort', drop);
		let keep = false;
		try {
			signal.throwIfAborted();
			const startedAt = now();
			// A server may answer, and close, before it has read everything: what it says counts.
			open.writer.write(bytes).catch(() => {});
			const response = await readResponse(open.reader, method, limits);
			keep = keepAlive && response.reusable && !signal.aborted;
			return { response, durationMs: now() - startedAt, reused };
		} finally {
			signal.removeEventListener('abort', drop);
			if (keep) this.#keep(port, open);
			else drop();
		}
	}

	#keep(port: number, open: Open): void {
		this.#idle.get(port)?.stream.close();
		this.#idle.set(port, open);
	}
}

const STALE = ['http-empty', 'connection-reset', 'connection-closed'];

function withConnection(request: HttpRequest, keepAlive: boolean): HttpRequest {
	if (headerOf(request.headers, 'connection') !== null) return request;
	const connection: Header = { name: 'Connection', value: keepAlive ? 'keep-alive' : 'close' };
	return { ...request, headers: [...request.headers, connection] };
}
