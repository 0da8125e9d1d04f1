// Hands bytes to the user as a download. Always as plain bytes: a browser must not open what a board stored.
import { download } from './download.ts';

/** Characters that operating systems do not take in file names. */
const UNSAFE = /[<>:"/\\|?*\p{Cc}\p{Cf}]/gu;

export function safeFileName(name: string): string {
	return name.replace(UNSAFE, '_').replace(/^\.+|[. ]+$/g, '_') || 'file';
}

export function saveFile(name: string, bytes: Uint8Array<ArrayBuffer>): void {
	download(safeFileName(name), bytes, 'application/octet-stream');
}
