// How the body of an answer is shown: as what it says it is, or as bytes.
import type { HttpResponse } from '#lib/http/message.ts';
import { headerOf } from '#lib/http/message.ts';

export type BodyView = 'json' | 'text' | 'image' | 'hex';

const IMAGES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/bmp', 'image/svg+xml'];
const ROW_BYTES = 16;
/** Longer bodies are shown up to here: the rest would only make the page slow. */
export const SHOWN_BYTES = 64 * 1024;

export function typeOf(response: HttpResponse): string {
	return (headerOf(response.headers, 'content-type') ?? '').split(';')[0]!.trim().toLowerCase();
}

function isText(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return !bytes.includes(0);
	} catch {
		return false;
	}
}

/** Views that make sense, the best one first. */
export function viewsOf(response: HttpResponse): BodyView[] {
	const type = typeOf(response);
	if (response.body.length === 0) return [];
	if (IMAGES.includes(type)) return ['image', 'hex'];
	if (!isText(response.body)) return ['hex', 'text'];
	return prettyJson(response.body) === null ? ['text', 'hex'] : ['json', 'text', 'hex'];
}

/** Null when it is not JSON. */
export function prettyJson(bytes: Uint8Array): string | null {
	try {
		return JSON.stringify(JSON.parse(new TextDecoder().decode(bytes)), null, 2);
	} catch {
		return null;
	}
}

/** Offset, bytes and characters, sixteen a row. */
export function hexDump(bytes: Uint8Array): string {
	const rows: string[] = [];
	for (let at = 0; at < bytes.length; at += ROW_BYTES) {
		const row = [...bytes.subarray(at, at + ROW_BYTES)];
		const codes = row.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
		const chars = row.map((byte) => (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : '.'));
		rows.push(
			`${at.toString(16).padStart(6, '0')}  ${codes.padEnd(ROW_BYTES * 3 - 1)}  ${chars.join('')}`
		);
	}
	return rows.join('\n');
}

/** `Name: value` lines. The index of the first line that is none, or the headers. */
export function parseHeaders(text: string): { name: string; value: string }[] | number {
	const headers: { name: string; value: string }[] = [];
	for (const [i, line] of text.split('\n').entries()) {
		if (line.trim() === '') continue;
		const parts = /^([!#$%&'*+\-.^_`|~0-9A-Za-z]+):(.*)$/.exec(line);
		if (!parts) return i;
		headers.push({ name: parts[1]!, value: parts[2]!.trim() });
	}
	return headers;
}
