// What happens while a program waits: takes the board's events, and calls what waits for them. A kind of event that a
// program never asks for stays out of its image.
import { ERR, fail, write } from './console';
import { freeMessage, getEvent, registerDispatcher, sleep as hostSleep } from './host';
import { EVENT } from './memory';
import { utf8 } from './text';

export const TIMER: i32 = 0;
export const GPIO: i32 = 1;
export const MESSAGE: i32 = 3;

/** How often the board is asked, in milliseconds. */
const PAUSE_MS: i32 = 10;
/** As Ocre's own library does. */
const EVENTS_PER_CALL: i32 = 5;

type Handler = (id: u32, port: u32, state: u32, extra: u32, length: u32) => void;

let timers: Handler | null = null;
let pins: Handler | null = null;
let messages: Handler | null = null;
/** Set with the first of them, so that programs without callbacks carry nothing of this. */
let loop: (() => void) | null = null;
/** How many timers, pins and subscriptions keep the program. */
let awaited: i32 = 0;

export function await_(): void {
	awaited++;
}

export function unawait(): void {
	awaited--;
}

/** Asks the board for a kind of event, and says what is done with it. */
export function listen(type: i32, handler: Handler): void {
	const known = type == TIMER ? timers : type == GPIO ? pins : messages;
	if (known) return;
	const result = registerDispatcher(type, utf8('ocre_event'));
	if (result) {
		write(ERR, type == TIMER ? utf8('ocre_timers') : type == GPIO ? utf8('ocre_gpio') : utf8('ocre_messaging'));
		fail(utf8(' is missing in the permissions of build.yaml'), result);
	}
	if (type == TIMER) timers = handler;
	else if (type == GPIO) pins = handler;
	else messages = handler;
	loop = wait;
}

/** Takes the oldest event; false when there is none for this program. */
function next(): bool {
	if (getEvent(EVENT, EVENT + 4, EVENT + 8, EVENT + 12, EVENT + 16, EVENT + 20)) return false;
	const type = load<i32>(EVENT);
	const handler = type == TIMER ? timers : type == GPIO ? pins : type == MESSAGE ? messages : null;
	const port = load<u32>(EVENT, 8);
	const state = load<u32>(EVENT, 12);
	const extra = load<u32>(EVENT, 16);
	if (handler) handler(load<u32>(EVENT, 4), port, state, extra, load<u32>(EVENT, 20));
	else if (type == MESSAGE) freeMessage(port, state, extra);
	return true;
}

/**
 * Calls what waits for events that have come, a few at most, and comes back. Only a program that never comes to the end
 * of `main.ts`, because it has a loop of its own, has to call this.
 *
 * @permission ocre_timers
 */
export function processEvents(): void {
	for (let i = 0; i < EVENTS_PER_CALL && next(); i++) {}
	hostSleep(PAUSE_MS);
}

function wait(): void {
	while (awaited > 0) processEvents();
}

/** At the end of the program's own statements. */
export function stay(): void {
	const waiting = loop;
	if (waiting) waiting();
}

/** Stands for the program where it asks the board for events. */
export function ocre_event(): void {}
