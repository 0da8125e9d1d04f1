// `console` of the language, on the board's console.
import { ERR, OUT, writeLine } from './ocre/console';

export namespace console {
	/** Prints a line. */
	export function log(message: string = ''): void {
		writeLine(OUT, message);
	}

	/** Prints a line. */
	export function debug(message: string = ''): void {
		writeLine(OUT, message);
	}

	/** Prints a line. */
	export function info(message: string = ''): void {
		writeLine(OUT, message);
	}

	/** Prints a line, as an error. */
	export function warn(message: string = ''): void {
		writeLine(ERR, message);
	}

	/** Prints a line, as an error. */
	export function error(message: string = ''): void {
		writeLine(ERR, message);
	}

	/** Prints a line where the condition does not hold. */
	export function assert<T>(condition: T, message: string = ''): void {
		if (!condition) writeLine(ERR, 'Assertion failed: ' + message);
	}
}
