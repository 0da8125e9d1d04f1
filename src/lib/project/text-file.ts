// Bytes from outside → the text of a project file. Projects hold UTF-8 text and nothing else.
import { AppError } from '#lib/core/errors.ts';
import { MAX_FILE_BYTES } from './project.ts';

const MEBIBYTE = 1024 * 1024;

export function fileTooLarge(name: string, sizeBytes: number): AppError {
	const size = (sizeBytes / MEBIBYTE).toFixed(1);
	const text = `${name} has ${size} MB; the limit is ${MAX_FILE_BYTES / MEBIBYTE} MB.`;
	return new AppError('file-too-large', text);
}

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
	return start.every((byte, i) => bytes[i] === byte);
}

function notText(name: string, why: string, cause?: unknown): AppError {
	return new AppError('file-not-text', `${name} is not a UTF-8 text file: ${why}.`, { cause });
}

/** Decodes a file; a leading byte order mark is dropped. Throws `file-too-large` or `file-not-text`. */
export function decodeTextFile(bytes: Uint8Array, name = 'This file'): string {
	if (bytes.length > MAX_FILE_BYTES) throw fileTooLarge(name, bytes.length);
	if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
		throw notText(name, 'it is UTF-16. Save it as UTF-8 and add it again');
	}
	const zero = bytes.indexOf(0);
	if (zero >= 0) throw notText(name, `byte ${zero} is zero, as in a binary file`);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (error) {
		throw notText(name, 'it is in another encoding. Save it as UTF-8 and add it again', error);
	}
}

/** Size of a text as UTF-8, a lone surrogate counting as the replacement character it becomes. */
export function utf8Length(text: string): number {
	let length = text.length;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		if (unit < 0x80) continue;
		length += unit < 0x800 ? 1 : 2;
		if (unit < 0xd800 || unit > 0xdbff) continue;
		const next = text.charCodeAt(i + 1);
		// A pair: two units, four bytes.
		if (next >= 0xdc00 && next <= 0xdfff) i++;
	}
	return length;
}
