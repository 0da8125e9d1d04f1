// The messages that come out of the frame of a container's page. The page is a stranger's, and the script that sends them
// for it is in its reach: each field is checked, and whatever is not as agreed is not understood.
import { isToken, type Header } from './message.ts';

export interface Navigation {
	method: 'GET' | 'POST';
	path: string;
	contentType: string | null;
	body: Uint8Array<ArrayBuffer> | null;
}

export type FrameRequest = {
	id: number;
	method: string;
	path: string;
	headers: Header[];
	body: Uint8Array<ArrayBuffer> | null;
};

export type FrameMessage =
	| { kind: 'ready' }
	| { kind: 'here' }
	| { kind: 'shown'; title: string }
	| { kind: 'left'; address: string }
	| ({ kind: 'request' } & FrameRequest)
	| { kind: 'cancel'; id: number }
	| { kind: 'navigate'; navigation: Navigation }
	| { kind: 'socket-open'; id: number; path: string; protocols: string[] }
	| { kind: 'socket-send'; id: number; data: string | Uint8Array<ArrayBuffer> }
	| { kind: 'socket-close'; id: number; code: number; reason: string };

const MAX_PATH = 8192;
const MAX_HEADERS = 50;
const MAX_BODY_BYTES = 4 * 1024 * 1024;
const MAX_TEXT = 200;
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

/** What may stand in a header: no line of its own, above all. */
const isHeaderText = (value: unknown, max = MAX_TEXT): value is string =>
	isText(value, max) && /^[\t\x20-\x7e\x80-\xff]*$/.test(value);

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
		if (!isText(name) || !isToken(name) || !isHeaderText(text, MAX_PATH)) return null;
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
	if (contentType !== null && !isHeaderText(contentType)) return null;
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
		case 'here':
			return { kind: data.kind };
		case 'shown':
			return isText(data.title) ? { kind: 'shown', title: data.title } : null;
		case 'left':
			return isText(data.address) ? { kind: 'left', address: data.address } : null;
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
