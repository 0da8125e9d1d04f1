// Bytes from outside → the text of a project file. Projects hold UTF-8 text and nothing else.
import { AppError } from '#lib/core/errors.ts';
import { MAX_FILE_BYTES } from './project.ts';

const MEBIBYTE = 1024 * 1024;

export function fileTooLarge(name: string, sizeBytes: number): AppError {
	const megabytes = Math.round((sizeBytes / MEBIBYTE) * 10) / 10;
	const values = { name, megabytes, limit: MAX_FILE_BYTES / MEBIBYTE };
	return new AppError('file-too-large', `${name} has ${sizeBytes} bytes`, { values });
}

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
	return start.every((byte, i) => bytes[i] === byte);
}

/** Decodes a file; a leading byte order mark is dropped. Throws `file-too-large`, `file-utf16`, `file-binary` or `file-encoding`. */
export function decodeTextFile(bytes: Uint8Array, name = 'This file'): string {
	if (bytes.length > MAX_FILE_BYTES) throw fileTooLarge(name, bytes.length);
	if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
		throw new AppError('file-utf16', `${name} is UTF-16`, { values: { name } });
	}
	const zero = bytes.indexOf(0);
	if (zero >= 0) {
		const values = { name, at: zero };
		throw new AppError('file-binary', `byte ${zero} of ${name} is zero`, { values });
	}
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (error) {
		throw new AppError('file-encoding', `${name} is not UTF-8`, { values: { name }, cause: error });
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
