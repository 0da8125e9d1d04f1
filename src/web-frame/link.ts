// The frame's end of the message port to the playground: what the page asks for goes out, answers find who waits for them.

export interface PageResponse {
	status: number;
	reason: string;
	headers: [string, string][];
	body: ArrayBuffer;
}

export type SocketMessage =
	| { kind: 'socket-opened'; id: number; protocol: string }
	| { kind: 'socket-message'; id: number; data: string | ArrayBuffer }
	| { kind: 'socket-closed'; id: number; code: number; reason: string; clean: boolean };

type PlaygroundMessage =
	| { kind: 'show'; address: string; html: string }
	| ({ kind: 'response'; id: number } & PageResponse)
	| { kind: 'failed'; id: number; message: string }
	/** Whether this document is still there. */
	| { kind: 'ask' }
	| SocketMessage;

export interface Link {
	post(message: object): void;
	/** A number that no request and no socket has. */
	nextId(): number;
	ask(
		request: {
			method: string;
			path: string;
			headers: [string, string][];
			body: ArrayBuffer | null;
		},
		signal?: AbortSignal
	): Promise<PageResponse>;
	/** Messages of one socket, until it is closed. */
	listen(id: number, take: (message: SocketMessage) => void): void;
	onpage: (html: string, address: string) => void;
}

interface Waiting {
	resolve: (response: PageResponse) => void;
	reject: (error: unknown) => void;
}

export function createLink(port: MessagePort): Link {
	const waiting = new Map<number, Waiting>();
	const sockets = new Map<number, (message: SocketMessage) => void>();
	let lastId = 0;
	const link: Link = {
		post: (message) => port.postMessage(message),
		nextId: () => ++lastId,
		listen: (id, take) => void sockets.set(id, take),
		onpage: () => undefined,
		ask: (request, signal) =>
			new Promise((resolve, reject) => {
				// Nobody tells of an abort that was before.
				signal?.throwIfAborted();
				const id = ++lastId;
				waiting.set(id, { resolve, reject });
				signal?.addEventListener('abort', () => {
					if (!waiting.delete(id)) return;
					port.postMessage({ kind: 'cancel', id });
					reject(signal.reason as Error);
				});
				port.postMessage({ kind: 'request', id, ...request });
			})
	};
	// The playground's own messages: it is trusted with their form. A page that gets hold of the port harms itself alone.
	port.onmessage = ({ data }: MessageEvent<PlaygroundMessage | null | undefined>) => {
		if (!data) return;
		if (data.kind === 'show') link.onpage(data.html, data.address);
		else if (data.kind === 'ask') port.postMessage({ kind: 'here' });
		else if (data.kind === 'response' || data.kind === 'failed') {
			const asked = waiting.get(data.id);
			waiting.delete(data.id);
			if (data.kind === 'response') asked?.resolve(data);
			else asked?.reject(new TypeError(data.message));
		} else {
			const take = sockets.get(data.id);
			if (data.kind === 'socket-closed') sockets.delete(data.id);
			take?.(data);
		}
	};
	return link;
}
