// What a file of a board looks like: rows of the tree, hexadecimal, and whether it is text or a picture.
// Contents and names come from a board and are untrusted: they are only ever shown as text, pictures within limits.
import type { StorageEntry, StorageListing } from '#lib/board/storage/board-storage.ts';
import { joinPath } from '#lib/board/storage/storage-path.ts';

export interface StorageRow extends StorageEntry {
	path: string;
	depth: number;
	expanded: boolean;
	/** Its listing was cut. */
	truncated: boolean;
}

/** The visible rows below a folder, in order. */
export function storageRows(
	root: string,
	listings: Readonly<Record<string, StorageListing>>,
	expanded: readonly string[]
): StorageRow[] {
	const rows: StorageRow[] = [];
	const add = (folder: string, depth: number) => {
		for (const entry of listings[folder]?.entries ?? []) {
			const path = joinPath(folder, entry.name);
			const open = entry.kind === 'directory' && expanded.includes(path);
			const truncated = open && (listings[path]?.truncated ?? false);
			rows.push({ ...entry, path, depth, expanded: open, truncated });
			if (open) add(path, depth + 1);
		}
	};
	add(root, 1);
	return rows;
}

const ROW_BYTES = 16;

/** Lines of offset, codes and characters. */
export function hexDump(bytes: Uint8Array): string {
	const lines: string[] = [];
	for (let at = 0; at < bytes.length; at += ROW_BYTES) {
		const row = [...bytes.subarray(at, at + ROW_BYTES)];
		const codes = row.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
		const text = row.map((byte) => (byte < 32 || byte > 126 ? '.' : String.fromCharCode(byte)));
		lines.push(
			`${at.toString(16).padStart(8, '0')}  ${codes.padEnd(ROW_BYTES * 3 - 1)}  ${text.join('')}`
		);
	}
	return lines.join('\n');
}

/** The text of a file, or null when it is none. */
export function textOf(bytes: Uint8Array): string | null {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		// eslint-disable-next-line no-control-regex -- control characters are what is looked for
		return /[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f]/.test(text) ? null : text;
	} catch {
		return null;
	}
}

export interface Picture {
	type: 'image/png' | 'image/jpeg';
	width: number;
	height: number;
}

/** More are not unpacked: a small file can hold a huge picture. */
const MAX_PIXELS = 16_000_000;

/** Type and size of a picture that can be shown, by its own header; null for anything else. */
export function pictureOf(bytes: Uint8Array): Picture | null {
	const found = pngOf(bytes) ?? jpegOf(bytes);
	if (!found || found.width < 1 || found.height < 1) return null;
	return found.width * found.height <= MAX_PIXELS ? found : null;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PNG_HEADER_BYTES = 24;

function pngOf(bytes: Uint8Array): Picture | null {
	if (bytes.length < PNG_HEADER_BYTES || PNG.some((byte, i) => bytes[i] !== byte)) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset);
	return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** Looks for the segment with the size (SOF) behind those before it. */
function jpegOf(bytes: Uint8Array): Picture | null {
	if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let at = 2; at + 9 <= bytes.length;) {
		if (bytes[at] !== 0xff) return null;
		const marker = bytes[at + 1]!;
		const isSize = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
		if (isSize)
			return { type: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
		at += 2 + view.getUint16(at + 2);
	}
	return null;
}
