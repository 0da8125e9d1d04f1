// What the language itself needs of its surroundings: how a program ends that cannot go on, and chance.
import { COLON, ERR, SPACE, write, writeByte, writeLine, writeNumber } from './console';
import { procExit, randomGet } from './host';
import { RESULT } from './memory';
import { giveBack, lend, utf8 } from './text';

const ABORTED: i32 = 255;

/** Prints `file:line:column: message`. */
export function abort(
	message: string | null = null,
	file: string | null = null,
	line: u32 = 0,
	column: u32 = 0
): void {
	if (file != null) {
		const place = lend(file);
		write(ERR, place);
		giveBack(place);
		writeByte(ERR, COLON);
		writeNumber(ERR, line);
		writeByte(ERR, COLON);
		writeNumber(ERR, column);
		writeByte(ERR, COLON);
		writeByte(ERR, SPACE);
	}
	if (message != null) writeLine(ERR, message);
	else write(ERR, utf8('abort\n'));
	procExit(ABORTED);
	unreachable();
}

/** Without an object: there may be no memory for one. */
export function outOfMemory(): void {
	write(ERR, utf8('out of memory\n'));
	procExit(ABORTED);
	unreachable();
}

export function trace(
	message: string,
	count: i32 = 0,
	a0: f64 = 0,
	a1: f64 = 0,
	a2: f64 = 0,
	a3: f64 = 0,
	a4: f64 = 0
): void {
	let line = message;
	if (count > 0) line += ' ' + a0.toString();
	if (count > 1) line += ' ' + a1.toString();
	if (count > 2) line += ' ' + a2.toString();
	if (count > 3) line += ' ' + a3.toString();
	if (count > 4) line += ' ' + a4.toString();
	writeLine(ERR, line);
}

export function seed(): f64 {
	randomGet(RESULT, 4);
	return load<u32>(RESULT);
}
