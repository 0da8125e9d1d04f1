// What the simulator explains where the real runtime would surprise a newcomer. Each is said once a container.
import type { Notice } from '../simulator.ts';

const MESSAGES = {
	'sleep-over-one-second':
		'ocre_sleep() returns at once on this board when it is given 1000 ms or more. Call it several times with less, for example 10 times ocre_sleep(500), or use a timer.',
	'missing-ocre-api':
		'Callbacks and subscriptions need the capability ocre:api. Add it to the container: in build.yaml under permissions, or -k ocre:api on the command line.',
	'timer-taken':
		'This timer id is already in use. Timer ids are shared by all containers of the board: choose another number, or end the container that has it.',
	'stdin-read':
		'This program reads its standard input. A board has none: reading it crashes the board. Use messages or a button instead.',
	'function-missing':
		'This program called a function that the board does not have. Check the spelling, or choose a board whose firmware has it.',
	'events-blocked':
		'The oldest event of the board belongs to another container that does not fetch it. Until it does, nobody gets events; if that container has ended, only a reset of the board helps.',
	'ring-full':
		'The board keeps at most 32 events for all containers together. It is full, so an event was lost: fetch events more often, or make fewer of them.',
	'clock-in-cycles':
		'The clocks of this board count CPU cycles, not nanoseconds. Measure time with timers, or convert with clock_getres().',
	'poll-absolute':
		'Waiting for an absolute time never ends on this board. Sleep for a length of time instead.',
	'mount-swapped':
		'This runtime swaps the two sides of a mount: -v /A:/B shows the directory /B of the board as /A to the program.',
	'open-does-not-truncate':
		'Opening a file for writing does not empty it on this board. Remove the file first, or call ftruncate().',
	'mkdir-leaks':
		'Each directory that a program makes uses up one of the 16 file descriptors of the board until it is reset.',
	'descriptors-exhausted':
		'All 16 file descriptors of the board are in use. They are shared by all containers: close files after use.',
	'message-does-not-fit':
		"A message did not fit into the receiver's memory for messages and was dropped. Free each message after use, and send less at once.",
	'no-sensors':
		'This board has no sensors that a program can find. Choose a board that has some beside the Run button.',
	'sensor-list-broken':
		'ocre_sensors_get_list() gives addresses in the memory of the board, which no program can read. Use the ids from 0 that ocre_sensors_discover() counts, or names.',
	'start-hangs':
		'The container could not be set up, and the real shell hangs here until the board is reset.'
} as const;

export type NoticeCode = keyof typeof MESSAGES;

export class Notices {
	readonly #said = new Set<string>();
	readonly #emit: (notice: Notice) => void;

	constructor(emit: (notice: Notice) => void) {
		this.#emit = emit;
	}

	say(containerId: string, code: NoticeCode): void {
		const key = `${code} ${containerId}`;
		if (this.#said.has(key)) return;
		this.#said.add(key);
		this.#emit({ containerId, code, message: MESSAGES[code] });
	}

	/** A new container of that name hears everything again. */
	forget(containerId: string): void {
		for (const key of this.#said) if (key.endsWith(` ${containerId}`)) this.#said.delete(key);
	}
}
