// Text for people who watch the board's console.
import { fdWrite, procExit } from './host';
import { RESULT, VECTOR } from './memory';
import { giveBack, lend, lengthOf } from './text';

export const OUT: i32 = 1;
export const ERR: i32 = 2;

export const LINE_END: u8 = 10;
export const SPACE: u8 = 32;
export const COLON: u8 = 58;
const MINUS: u8 = 45;
const ZERO: u32 = 48;

export function writeAll(fd: i32, from: usize, bytes: usize): bool {
	while (bytes) {
		store<usize>(VECTOR, from);
		store<usize>(VECTOR, bytes, 4);
		if (fdWrite(fd, VECTOR, 1, RESULT)) return false;
		const written = load<usize>(RESULT);
		if (!written) return false;
		from += written;
		bytes -= written;
	}
	return true;
}

/** A text that ends with a NUL. */
export function write(fd: i32, text: usize): void {
	writeAll(fd, text, lengthOf(text));
}

/** The text and the end of the line go out together, so that no other container prints between them. */
export function writeLine(fd: i32, text: string): void {
	const at = lend(text);
	const bytes = lengthOf(at);
	store<u8>(at + bytes, LINE_END);
	writeAll(fd, at, bytes + 1);
	giveBack(at);
}

export function writeByte(fd: i32, byte: u8): void {
	store<u8>(RESULT + 4, byte);
	writeAll(fd, RESULT + 4, 1);
}

export function writeNumber(fd: i32, value: i32): void {
	if (value < 0) writeByte(fd, MINUS);
	const rest = <u32>abs(value);
	if (rest > 9) writeNumber(fd, rest / 10);
	writeByte(fd, <u8>(ZERO + (rest % 10)));
}

/**
 * Prints a line. `console.log` does the same.
 *
 * @param text the line, without its end
 */
export function print(text: string): void {
	writeLine(OUT, text);
}

/** Ends the program, because something of the board's is not as the program needs it. The text ends with a NUL. */
export function fail(what: usize, code: i32): void {
	write(ERR, what);
	writeByte(ERR, SPACE);
	writeNumber(ERR, code);
	writeByte(ERR, LINE_END);
	procExit(1);
}
