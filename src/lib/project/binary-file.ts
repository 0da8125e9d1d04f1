// Binary files of a project, such as a picture among its resources. A project holds text and nothing else, so such a file
// is kept as a data URL in lines of base64: everything that moves, compares and keeps text does so with it, too.
import { latin1 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { decodeTextFile, fileTooLarge } from './text-file.ts';
import { MAX_FILE_BYTES } from './project.ts';

/** Files below it go into the image as they are; only there may a file be binary. */
export const RESOURCE_FOLDER = 'resources/';

const HEAD = 'data:application/octet-stream;base64,';
const LINE = 76;

/** What `decodeTextFile` throws for a file that is not text. */
const NOT_TEXT: readonly string[] = ['file-binary', 'file-encoding', 'file-utf16'];

function binaryText(bytes: Uint8Array): string {
	const base64 = btoa(latin1(bytes));
	const lines = base64.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
	return [HEAD, ...lines, ''].join('\n');
}

/** A file from outside as a project keeps it. Throws as `decodeTextFile` for one that is binary elsewhere. */
export function decodeFile(bytes: Uint8Array, path: string): string {
	try {
		return decodeTextFile(bytes, path);
	} catch (error) {
		if (!path.startsWith(RESOURCE_FOLDER)) throw error;
		if (!(error instanceof AppError) || !NOT_TEXT.includes(error.code)) throw error;
		const text = binaryText(bytes);
		if (text.length > MAX_FILE_BYTES) throw fileTooLarge(path, text.length);
		return text;
	}
}

/** The bytes of a file of a project, as they are outside of it. */
export function fileBytes(path: string, text: string): Uint8Array<ArrayBuffer> {
	const bytes = path.startsWith(RESOURCE_FOLDER) && text.startsWith(HEAD) ? binary(text) : null;
	return bytes ?? new TextEncoder().encode(text);
}

/** Null: somebody changed it, and it is a text by now. */
function binary(text: string): Uint8Array<ArrayBuffer> | null {
	try {
		const characters = atob(text.slice(HEAD.length).replaceAll(/[\r\n]/g, ''));
		return Uint8Array.from(characters, (one) => one.charCodeAt(0));
	} catch {
		return null;
	}
}
