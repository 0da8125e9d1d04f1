// The program itself: its pauses, its arguments and its end, and what the board says of itself.
import {
	argsGet,
	argsSizesGet,
	environGet,
	environSizesGet,
	procExit,
	sleep as hostSleep,
	uname as hostUname
} from './host';
import { RESULT } from './memory';
import { textAt } from './text';

/** Boards end longer pauses at once, and a container that is stopped ends with its pause. */
const LONGEST_MS: i32 = 250;

/**
 * Waits. No callback runs meanwhile; other containers go on.
 *
 * @param ms the time in milliseconds
 * @example
 * while (true) {
 * 	led.toggle();
 * 	sleep(500);
 * }
 */
export function sleep(ms: i32): void {
	for (; ms > LONGEST_MS; ms -= LONGEST_MS) hostSleep(LONGEST_MS);
	hostSleep(ms);
}

/**
 * Ends the program.
 *
 * @param code 0 when all is well
 */
export function exit(code: i32): void {
	procExit(code);
}

const FIELD: usize = 80;
const FIELDS: usize = 6;

/** What a board says about itself. */
export class Uname {
	/** The runtime and the system below it. */
	sysname: string = '';
	nodename: string = '';
	release: string = '';
	version: string = '';
	/** The processor. */
	machine: string = '';
}

/** What the board says about itself. */
export function uname(): Uname {
	const at = heap.alloc(FIELD * FIELDS);
	const answer = new Uname();
	if (!hostUname(at)) {
		answer.sysname = textAt(at);
		answer.nodename = textAt(at + FIELD);
		answer.release = textAt(at + 2 * FIELD);
		answer.version = textAt(at + 3 * FIELD);
		answer.machine = textAt(at + 4 * FIELD);
	}
	heap.free(at);
	return answer;
}

/** The words that the container was started with; the first one is the name of its image. */
export function args(): string[] {
	if (argsSizesGet(RESULT, RESULT + 4)) return [];
	const count = load<i32>(RESULT);
	const at = heap.alloc(<usize>(4 * count) + load<usize>(RESULT, 4));
	const failed = argsGet(at, at + <usize>(4 * count));
	const words = textsAt(at, failed ? 0 : count);
	heap.free(at);
	return words;
}

/**
 * A variable of the environment that `build.yaml` gives the container.
 *
 * @param name of the variable
 * @returns null when there is none
 */
export function env(name: string): string | null {
	if (environSizesGet(RESULT, RESULT + 4)) return null;
	const count = load<i32>(RESULT);
	const at = heap.alloc(<usize>(4 * count) + load<usize>(RESULT, 4));
	const failed = environGet(at, at + <usize>(4 * count));
	const entries = textsAt(at, failed ? 0 : count);
	heap.free(at);
	const begin = name + '=';
	for (let i = 0; i < entries.length; i++) {
		if (entries[i].startsWith(begin)) return entries[i].substring(begin.length);
	}
	return null;
}

function textsAt(pointers: usize, count: i32): string[] {
	const texts = new Array<string>(0);
	for (let i = 0; i < count; i++) texts.push(textAt(load<usize>(pointers + <usize>(4 * i))));
	return texts;
}
