// Timers of the board, as functions that everybody knows from JavaScript.
import { fail } from './console';
import { TIMER, await_, listen, unawait } from './events';
import { timerCreate, timerStart, timerStop } from './host';
import { MAX_TIMERS, TIMERS } from './memory';
import { utf8 } from './text';

/** By timer id: made for this program, at work, and to be called once only. */
let made: u32 = 0;
let running: u32 = 0;
let once: u32 = 0;

function onTimer(id: u32, _port: u32, _state: u32, _extra: u32, _length: u32): void {
	const bit = <u32>1 << id;
	if (!(running & bit)) return;
	const callback = changetype<() => void>(load<usize>(TIMERS + (<usize>id << 2)));
	if (once & bit) end(id);
	callback();
}

function end(id: u32): void {
	running &= ~(<u32>1 << id);
	unawait();
}

/** One that this program made before is taken again: a board does not get back what a timer takes. */
function idle(): i32 {
	for (let id = 1; id <= MAX_TIMERS; id++) if ((made & ~running) & (<u32>1 << id)) return id;
	let result = 0;
	for (let id = 1; id <= MAX_TIMERS; id++) {
		if (made & (<u32>1 << id)) continue;
		result = timerCreate(id);
		if (result) continue;
		made |= <u32>1 << id;
		return id;
	}
	fail(utf8('The board has no timer left for this program: use fewer, or sleep'), result);
	return 0;
}

function start(callback: () => void, ms: i32, periodic: bool): i32 {
	listen(TIMER, onTimer);
	const id = idle();
	const bit = <u32>1 << id;
	store<usize>(TIMERS + (<usize>id << 2), changetype<usize>(callback));
	const result = timerStart(id, ms, periodic);
	if (result) fail(utf8('A timer takes 1 to 65535 milliseconds'), result);
	if (periodic) once &= ~bit;
	else once |= bit;
	running |= bit;
	await_();
	return id;
}

/**
 * Calls a function again and again.
 *
 * A board has few timers, for all its containers together: 8 at most, often 3.
 *
 * @param callback what is called; it cannot use local variables of the function around it
 * @param ms the time between two calls in milliseconds, 1 to 65535
 * @returns a number for `clearInterval`
 * @permission ocre_timers
 * @example
 * setInterval(() => console.log('tick'), 1000);
 */
export function setInterval(callback: () => void, ms: i32): i32 {
	return start(callback, ms, true);
}

/**
 * Calls a function once.
 *
 * @param callback what is called; it cannot use local variables of the function around it
 * @param ms the time until then in milliseconds, 1 to 65535
 * @returns a number for `clearTimeout`
 * @permission ocre_timers
 * @example
 * setTimeout(() => console.log('two seconds later'), 2000);
 */
export function setTimeout(callback: () => void, ms: i32): i32 {
	return start(callback, ms, false);
}

/**
 * Ends a timer. Nothing happens when it has ended.
 *
 * @param id what `setInterval` gave
 * @permission ocre_timers
 */
export function clearInterval(id: i32): void {
	if (id < 1 || id > MAX_TIMERS || !(running & (<u32>1 << id))) return;
	timerStop(id);
	end(id);
}

/**
 * Ends a timer. Nothing happens when it has ended.
 *
 * @param id what `setTimeout` gave
 * @permission ocre_timers
 */
export function clearTimeout(id: i32): void {
	clearInterval(id);
}
