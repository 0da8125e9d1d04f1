// What the page of a container may ask of us from its sandbox: requests, WebSockets and navigation, all to its own
// container. The page is a stranger's: each message is checked, and whatever is not as agreed is not answered.
import { systemClock, type Clock } from '#lib/core/clock.ts';
import { AppError, messageOf } from '#lib/core/errors.ts';
import type { HttpClient } from './http-client.ts';
import {
	decodeFrameMessage,
	type FrameMessage,
	type FrameRequest,
	type Navigation
} from './frame-message.ts';
import { openWebSocket, type WebSocketConnection, type WebSocketOptions } from './websocket.ts';

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
	/** The page said more than anybody could follow; nothing of it is heard any more. */
	onflood?: () => void;
	clock?: Clock;
}

/** As many as a browser makes to one host. */
const MAX_REQUESTS = 6;
const MAX_WAITING = 200;
const MAX_WAITING_BYTES = 16 * 1024 * 1024;
const MAX_SOCKETS = 8;
/** In one second: no page that somebody looks at says as much. */
const MAX_MESSAGES = 2000;
const MAX_NAVIGATIONS = 20;
const SECOND_MS = 1000;
/** For an answer that costs the frame nothing but a page's script that runs. */
const THERE_MS = 3000;

/** How much came within the second that runs. */
class Flood {
	#since = 0;
	#messages = 0;
	#navigations = 0;

	isTooMuch(now: number, isNavigation: boolean): boolean {
		if (now - this.#since >= SECOND_MS) {
			this.#since = now;
			this.#messages = this.#navigations = 0;
		}
		if (isNavigation) this.#navigations++;
		return ++this.#messages > MAX_MESSAGES || this.#navigations > MAX_NAVIGATIONS;
	}
}

interface Asking {
	answer: Promise<boolean>;
	settle: (isThere: boolean) => void;
}

export class PageBridge {
	readonly #options: PageBridgeOptions;
	readonly #waiting: FrameRequest[] = [];
	readonly #running = new Map<number, AbortController>();
	readonly #sockets = new Map<number, WebSocketConnection | null>();
	readonly #end = new AbortController();
	readonly #flood = new Flood();
	readonly #clock: Clock;
	/** While it is asked for. */
	#there: Asking | null = null;

	constructor(options: PageBridgeOptions) {
		this.#options = options;
		this.#clock = options.clock ?? systemClock;
		options.channel.onmessage = ({ data }: MessageEvent<unknown>) => {
			const message = decodeFrameMessage(data);
			if (this.#flood.isTooMuch(performance.now(), message?.kind === 'navigate')) {
				this.dispose();
				options.onflood?.();
			} else if (message) this.#handle(message);
		};
	}

	/** Asks the frame whether the page's document is still in it: another document has no end of the channel. */
	isThere(): Promise<boolean> {
		if (this.#end.signal.aborted) return Promise.resolve(false);
		this.#there ??= this.#ask();
		return this.#there.answer;
	}

	#ask(): Asking {
		let settle: (isThere: boolean) => void = () => {};
		const answer = new Promise<boolean>((resolve) => {
			const cancel = this.#clock.schedule(THERE_MS, () => settle(false));
			settle = (isThere) => {
				cancel();
				this.#there = null;
				resolve(isThere);
			};
		});
		this.#post({ kind: 'ask' });
		return { answer, settle };
	}

	/** Ends everything that the page has started. */
	dispose(): void {
		if (this.#end.signal.aborted) return;
		this.#end.abort();
		this.#there?.settle(false);
		this.#waiting.length = 0;
		for (const cancel of this.#running.values()) cancel.abort();
		for (const socket of this.#sockets.values()) socket?.dispose();
		// What was posted before it is closed would still come.
		this.#options.channel.onmessage = null;
		this.#options.channel.close();
	}

	#handle(message: FrameMessage): void {
		const { page, onnavigate, onleft, onshown } = this.#options;
		switch (message.kind) {
			case 'ready':
				this.#options.onready?.();
				this.#post({ kind: 'show', ...page });
				break;
			case 'here':
				this.#there?.settle(true);
				break;
			case 'shown':
				onshown(message.title);
				break;
			case 'left':
				onleft(message.address);
				break;
			case 'request':
				this.#queue(message);
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

	#queue(request: FrameRequest): void {
		const bytes = [...this.#waiting, request].reduce(
			(sum, { body }) => sum + (body?.length ?? 0),
			0
		);
		if (this.#waiting.length < MAX_WAITING && bytes <= MAX_WAITING_BYTES) {
			this.#waiting.push(request);
			this.#next();
		} else this.#post({ kind: 'failed', id: request.id, message: 'too many requests at once' });
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

	async #run({ id, ...request }: FrameRequest): Promise<void> {
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
