// `WebSocket` for the page of a container, which reaches the container through the playground.
import type { Link, SocketMessage } from './link.ts';
import type { PageAddress } from './page-address.ts';
import { tell } from './xml-http-request.ts';

const SCHEMES = ['ws:', 'wss:', 'http:', 'https:'];
const STATES = { CONNECTING: 0, OPEN: 1, CLOSING: 2, CLOSED: 3 };

export function replaceWebSocket(link: Link, address: PageAddress): void {
	class PageWebSocket extends EventTarget {
		readonly url: string;
		readyState = STATES.CONNECTING;
		binaryType = 'blob';
		readonly bufferedAmount = 0;
		readonly extensions = '';
		protocol = '';
		readonly #id = link.nextId();

		constructor(url: unknown, protocols: string | string[] = []) {
			super();
			this.url = String(url);
			const path = address.pathOf(url, SCHEMES);
			if (path === null)
				throw new DOMException('Only the container of this page can be reached', 'SecurityError');
			link.listen(this.#id, (message) => this.#take(message));
			const names = [protocols].flat().map(String);
			link.post({ kind: 'socket-open', id: this.#id, path, protocols: names });
		}

		async send(data: unknown): Promise<void> {
			if (this.readyState === STATES.CONNECTING)
				throw new DOMException('not connected yet', 'InvalidStateError');
			const isBytes =
				data instanceof ArrayBuffer || ArrayBuffer.isView(data) || data instanceof Blob;
			const sent = isBytes ? await new Response(data as BodyInit).arrayBuffer() : String(data);
			link.post({ kind: 'socket-send', id: this.#id, data: sent });
		}

		close(code = 1000, reason = ''): void {
			if (this.readyState >= STATES.CLOSING) return;
			this.readyState = STATES.CLOSING;
			link.post({ kind: 'socket-close', id: this.#id, code, reason });
		}

		#take(message: SocketMessage): void {
			if (message.kind === 'socket-opened') {
				this.readyState = STATES.OPEN;
				this.protocol = message.protocol;
				tell(this, new Event('open'));
			} else if (message.kind === 'socket-message') {
				const { data } = message;
				const isBlob = data instanceof ArrayBuffer && this.binaryType === 'blob';
				tell(this, new MessageEvent('message', { data: isBlob ? new Blob([data]) : data }));
			} else {
				const { code, reason, clean } = message;
				this.readyState = STATES.CLOSED;
				if (!clean) tell(this, new Event('error'));
				tell(this, new CloseEvent('close', { code, reason, wasClean: clean }));
			}
		}
	}
	for (const made of [PageWebSocket, PageWebSocket.prototype]) Object.assign(made, STATES);
	Object.defineProperty(window, 'WebSocket', { value: PageWebSocket, writable: true });
}
