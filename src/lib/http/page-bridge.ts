// What the page of a container may ask of us from its sandbox: requests, WebSockets and navigation, all to its own
// container. The page is a stranger's: each message is checked, and whatever is not as agreed is not answered.
import { AppError, messageOf } from '#lib/core/errors.ts';
import type { HttpClient } from './http-client.ts';
import { isToken, type Header } from './message.ts';
import { openWebSocket, type WebSocketConnection, type WebSocketOptions } from './websocket.ts';

export interface Navigation {
	method: 'GET' | 'POST';
	path: string;
	contentType: string | null;
	body: Uint8Array<ArrayBuffer> | null;
}

export interface PageBridgeOptions {
	/** One end of a channel whose other end went to the frame. */
	channel: MessagePort;
	http: HttpClient;
	/** Of the container. */
	port: number;
	socket: Pick<WebSocketOptions, 'connect' | 'host'>;
	/** What the frame shows. */
	page: { address: string; html: string };
	onnavigate: (navigation: Navigation) => void;
	/** The page wanted to go to an address that is not the container's. */
	onleft: (address: string) => void;
	/** The frame's document is there and asks for the page. */
	onready?: () => void;
	onshown: (title: string) => void;
}

type Request = {
	id: number;
	method: string;
	path: string;
	headers: Header[];
	body: Uint8Array<ArrayBuffer> | null;
};

type FrameMessage =
	| { kind: 'ready' }
	| { kind: 'shown'; title: string }
	| { kind: 'left'; address: string }
	| ({ kind: 'request' } & Request)
	| { kind: 'cancel'; id: number }
	| { kind: 'navigate'; navigation: Navigation }
	| { kind: 'socket-open'; id: number; path: string; protocols: string[] }
	| { kind: 'socket-send'; id: number; data: string | Uint8Array<ArrayBuffer> }
	| { kind: 'socket-close'; id: number; code: number; reason: string };

const MAX_PATH = 8192;
const MAX_HEADERS = 50;
const MAX_BODY_BYTES = 4 * 1024 * 1024;
const MAX_TEXT = 200;
/** As many as a browser makes to one host. */
const MAX_REQUESTS = 6;
const MAX_WAITING = 200;
const MAX_SOCKETS = 8;
/** Ours to write. */
const OWN_HEADERS = [
	'host',
	'connection',
	'content-length',
	'transfer-encoding',
	'upgrade',
	'expect'
];

const isId = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;
const isPath = (value: unknown): value is string =>
	typeof value === 'string' && value.length <= MAX_PATH && /^\/[\x21-\x7e]*$/.test(value);
const isText = (value: unknown, max = MAX_TEXT): value is string =>
	typeof value === 'string' && value.length <= max;

/** Null is fine; undefined is not a body. */
function bodyOf(value: unknown): Uint8Array<ArrayBuffer> | null | undefined {
	if (value === null) return null;
	const fits = value instanceof ArrayBuffer && value.byteLength <= MAX_BODY_BYTES;
	return fits ? new Uint8Array(value) : undefined;
}

function headersOf(value: unknown): Header[] | null {
	if (!Array.isArray(value) || value.length > MAX_HEADERS) return null;
	const headers: Header[] = [];
	for (const entry of value as unknown[]) {
		const [name, text] = Array.isArray(entry) ? (entry as unknown[]) : [];
		if (!isText(name) || !isToken(name) || !isText(text, MAX_PATH)) return null;
		if (!OWN_HEADERS.includes(name.toLowerCase())) headers.push({ name, value: text });
	}
	return headers;
}

function requestOf(data: Record<string, unknown>): FrameMessage | null {
	const { id, method, path } = data;
	const headers = headersOf(data.headers);
	const body = bodyOf(data.body);
	if (!isId(id) || !isText(method, 20) || !isToken(method) || !isPath(path)) return null;
	return headers && body !== undefined
		? { kind: 'request', id, method, path, headers, body }
		: null;
}

function navigationOf(data: Record<string, unknown>): FrameMessage | null {
	const { method, path, contentType } = data;
	const body = bodyOf(data.body);
	if ((method !== 'GET' && method !== 'POST') || !isPath(path) || body === undefined) return null;
	if (contentType !== null && !isText(contentType)) return null;
	return { kind: 'navigate', navigation: { method, path, contentType, body } };
}

function socketMessageOf(kind: string, data: Record<string, unknown>): FrameMessage | null {
	const { id, path, protocols, code, reason } = data;
	if (!isId(id)) return null;
	if (kind === 'socket-open') {
		const named = Array.isArray(protocols) && protocols.length <= 10;
		if (!isPath(path) || !named || !protocols.every((name) => isText(name) && isToken(name)))
			return null;
		return { kind, id, path, protocols: protocols as string[] };
	}
	if (kind === 'socket-close') {
		const isCode = Number.isInteger(code) && Number(code) >= 1000 && Number(code) < 5000;
		return isCode && isText(reason) ? { kind, id, code: Number(code), reason } : null;
	}
	if (kind !== 'socket-send') return null;
	if (isText(data.data, MAX_BODY_BYTES)) return { kind, id, data: data.data };
	const bytes = bodyOf(data.data);
	return bytes ? { kind, id, data: bytes } : null;
}

/** Null for anything that is not as agreed. */
export function decodeFrameMessage(message: unknown): FrameMessage | null {
	if (typeof message !== 'object' || message === null) return null;
	const data = message as Record<string, unknown>;
	switch (data.kind) {
		case 'ready':
			return { kind: 'ready' };
		case 'shown':
			return { kind: 'shown', title: String(data.title).slice(0, MAX_TEXT) };
		case 'left':
			return { kind: 'left', address: String(data.address).slice(0, MAX_TEXT) };
		case 'request':
			return requestOf(data);
		case 'cancel':
			return isId(data.id) ? { kind: 'cancel', id: data.id } : null;
		case 'navigate':
			return navigationOf(data);
		default:
			return typeof data.kind === 'string' ? socketMessageOf(data.kind, data) : null;
	}
}

export class PageBridge {
	readonly #options: PageBridgeOptions;
	readonly #waiting: Request[] = [];
	readonly #running = new Map<number, AbortController>();
	readonly #sockets = new Map<number, WebSocketConnection | null>();
	readonly #end = new AbortController();

	constructor(options: PageBridgeOptions) {
		this.#options = options;
		options.channel.onmessage = ({ data }: MessageEvent<unknown>) => {
			const message = decodeFrameMessage(data);
			if (message) this.#handle(message);
		};
	}

	/** Ends everything that the page has started. */
	dispose(): void {
		if (this.#end.signal.aborted) return;
		this.#end.abort();
		this.#waiting.length = 0;
		for (const cancel of this.#running.values()) cancel.abort();
		for (const socket of this.#sockets.values()) socket?.dispose();
		this.#options.channel.close();
	}

	#handle(message: FrameMessage): void {
		const { page, onnavigate, onleft, onshown } = this.#options;
		switch (message.kind) {
			case 'ready':
				this.#options.onready?.();
				this.#post({ kind: 'show', ...page });
				break;
			case 'shown':
				onshown(message.title);
				break;
			case 'left':
				onleft(message.address);
				break;
			case 'request':
				if (this.#waiting.length < MAX_WAITING) this.#waiting.push(message);
				this.#next();
				break;
			case 'cancel':
				this.#cancel(message.id);
				break;
			case 'navigate':
				onnavigate(message.navigation);
				break;
			case 'socket-open':
				void this.#openSocket(message);
				break;
			case 'socket-send':
				this.#sockets.get(message.id)?.send(message.data);
				break;
			case 'socket-close':
				this.#sockets.get(message.id)?.close(message.code, message.reason);
		}
	}

	#post(message: object): void {
		if (!this.#end.signal.aborted) this.#options.channel.postMessage(message);
	}

	#cancel(id: number): void {
		this.#running.get(id)?.abort();
		const index = this.#waiting.findIndex((request) => request.id === id);
		if (index >= 0) this.#waiting.splice(index, 1);
	}

	#next(): void {
		while (this.#running.size < MAX_REQUESTS) {
			const request = this.#waiting.shift();
			if (!request) return;
			if (!this.#running.has(request.id)) void this.#run(request);
		}
	}

	async #run({ id, ...request }: Request): Promise<void> {
		const { http, port } = this.#options;
		const cancel = new AbortController();
		this.#running.set(id, cancel);
		try {
			const { response } = await http.send(port, request, { signal: cancel.signal });
			const headers = response.headers.map(({ name, value }) => [name, value]);
			const { status, reason, body } = response;
			this.#post({ kind: 'response', id, status, reason, headers, body: body.buffer });
		} catch (error) {
			this.#post({ kind: 'failed', id, message: messageOf(error) });
		}
		this.#running.delete(id);
		this.#next();
	}

	async #openSocket({
		id,
		path,
		protocols
	}: {
		id: number;
		path: string;
		protocols: string[];
	}): Promise<void> {
		const closed = (code: number, reason: string, clean: boolean) =>
			this.#post({ kind: 'socket-closed', id, code, reason, clean });
		if (this.#sockets.has(id) || this.#sockets.size >= MAX_SOCKETS) {
			closed(1006, 'too many WebSockets', false);
			return;
		}
		this.#sockets.set(id, null);
		try {
			const { socket: options, port } = this.#options;
			const socket = await openWebSocket({
				...options,
				port,
				path,
				protocols,
				signal: this.#end.signal
			});
			this.#sockets.set(id, socket);
			socket.on('message', (data) =>
				this.#post({
					kind: 'socket-message',
					id,
					data: typeof data === 'string' ? data : data.buffer
				})
			);
			socket.on('close', ({ code, reason, error }) => {
				this.#sockets.delete(id);
				closed(code, reason, error === null && code !== 1006);
			});
			this.#post({ kind: 'socket-opened', id, protocol: socket.protocol });
		} catch (error) {
			this.#sockets.delete(id);
			closed(1006, error instanceof AppError ? error.message : '', false);
		}
	}
}
