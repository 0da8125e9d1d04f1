// A conversation with a container, message by message: over a WebSocket, or over plain TCP where what comes is text.
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { AppError, messageOf } from '#lib/core/errors.ts';
import type { Connect } from '#lib/http/http-client.ts';
import { openWebSocket, type WebSocketMessage } from '#lib/http/websocket.ts';
import { web as words } from '#lib/texts/en/web.ts';
import { verbatim, type Words } from '#lib/texts/words.ts';

export interface TalkEvents {
	onreceive: (message: WebSocketMessage) => void;
	/** Once. `remark` says how it ended. */
	onend: (remark: Words, failed: boolean) => void;
}

export interface Talk {
	/** The subprotocol that was agreed on, or ''. */
	readonly protocol: string;
	send(message: WebSocketMessage): void;
	/** Null where there is no such thing. */
	ping: (() => void) | null;
	end(): void;
}

export interface TalkOptions extends TalkEvents {
	connect: Connect;
	port: number;
	path: string;
	signal: AbortSignal;
}

export async function talkByWebSocket(options: TalkOptions): Promise<Talk> {
	const { connect, port, path, signal, onreceive, onend } = options;
	const socket = await openWebSocket({ connect, host: 'board.local', port, path, signal });
	socket.on('message', onreceive);
	socket.on('pong', () => onreceive('(pong)'));
	socket.on('close', ({ code, reason, error }) =>
		error ? onend(verbatim(messageOf(error)), true) : onend(closedWords(code, reason), false)
	);
	return {
		protocol: socket.protocol,
		send: (message) => socket.send(message),
		ping: () => socket.ping(utf8('ping')),
		end: () => socket.close()
	};
}

export async function talkByTcp(options: TalkOptions): Promise<Talk> {
	const { connect, port, signal, onreceive, onend } = options;
	const stream = await connect(port, signal);
	const writer = stream.writable.getWriter();
	let ended = false;
	const finish = (remark: Words, failed: boolean) => {
		if (!ended) onend(remark, failed);
		ended = true;
	};
	const decoder = new TextDecoder();
	const readAll = async () => {
		const reader = stream.readable.getReader();
		for (let next = await reader.read(); !next.done; next = await reader.read())
			onreceive(decoder.decode(next.value, { stream: true }));
		finish(words.containerClosed, false);
	};
	readAll().catch((error: unknown) => finish(verbatim(messageOf(error)), !isOurs(error)));
	return {
		protocol: '',
		send: (message) =>
			void writer.write(typeof message === 'string' ? utf8(message) : message).catch(() => {}),
		ping: null,
		end: () => {
			finish(words.youClosed, false);
			stream.close();
		}
	};
}

const closedWords = (code: number, reason: string): Words =>
	reason ? words.closedWithReason({ code, reason }) : words.closedWithCode({ code });

function isOurs(error: unknown): boolean {
	return error instanceof AppError && error.code === 'connection-closed';
}

/** Bytes as text where they are text, or in hexadecimal. */
export function shownMessage(message: WebSocketMessage): string {
	if (typeof message === 'string') return message;
	const text = latin1(message.subarray(0, 64));
	const codes = [...text].map((char) => char.charCodeAt(0).toString(16).padStart(2, '0'));
	return `${message.length} bytes: ${codes.join(' ')}${message.length > 64 ? ' …' : ''}`;
}

/** `48 65 6c` → bytes; null when it is not hexadecimal. */
export function parseBytes(text: string): Uint8Array<ArrayBuffer> | null {
	const digits = text.replace(/\s+/g, '');
	if (digits.length % 2 !== 0 || /[^0-9a-f]/i.test(digits)) return null;
	return Uint8Array.from({ length: digits.length / 2 }, (_, i) =>
		parseInt(digits.slice(2 * i, 2 * i + 2), 16)
	);
}
