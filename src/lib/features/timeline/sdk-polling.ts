// Which calls only wait for events: our SDK asks for one again and again, with short sleeps between
// (`ocre_process_events` in sdk/c/source/events.c). They say nothing about a program and bury what does.
import type { TraceFunction } from '#lib/simulator/trace/trace-event.ts';

/** Its pauses, and how many events it takes in one go. */
const PAUSE_MS = 10;
const EVENTS_PER_CALL = 5;

/** What a thread of a container is about to do, if the SDK does it. */
interface Loop {
	/** Sleeps of the SDK that are still to come. */
	sleeps: number;
	/** Events that it took since it was called. */
	taken: number;
}

/** What of a call matters here. */
export interface PolledCall {
	/** Of the container and its thread. */
	thread: number;
	/** Number of the function. */
	function: number;
	result: number;
	firstArgument: number;
}

export class SdkPolling {
	readonly #functions: () => readonly TraceFunction[];
	readonly #loops = new Map<number, Loop>();
	/** By number of the function. */
	#kinds: ('get-event' | 'sleep' | 'other')[] = [];

	/** `functions` may grow. */
	constructor(functions: () => readonly TraceFunction[]) {
		this.#functions = functions;
	}

	/** True for a call that only waits. Each call has to be shown, in order. */
	take(call: PolledCall): boolean {
		const kind = this.#kindOf(call.function);
		if (kind === 'get-event') return this.#ask(this.#loop(call.thread), call.result === 0);
		const loop = this.#loops.get(call.thread);
		if (!loop || loop.sleeps === 0) return false;
		if (kind !== 'sleep' || call.firstArgument !== PAUSE_MS) {
			loop.sleeps = 0;
			return false;
		}
		loop.sleeps--;
		return true;
	}

	/** After each question it sleeps once, and once more when it was called for nothing. */
	#ask(loop: Loop, got: boolean): boolean {
		const goesOn = loop.taken > 0 && loop.taken < EVENTS_PER_CALL;
		if (got) loop.taken = goesOn ? loop.taken + 1 : 1;
		else loop.taken = 0;
		loop.sleeps = got || goesOn ? 1 : 2;
		return !got;
	}

	#loop(thread: number): Loop {
		let loop = this.#loops.get(thread);
		if (!loop) this.#loops.set(thread, (loop = { sleeps: 0, taken: 0 }));
		return loop;
	}

	#kindOf(number: number): 'get-event' | 'sleep' | 'other' {
		const functions = this.#functions();
		for (let i = this.#kinds.length; i < functions.length; i++)
			this.#kinds.push(kindOf(functions[i]!));
		return this.#kinds[number] ?? 'other';
	}
}

function kindOf({ name }: TraceFunction): 'get-event' | 'sleep' | 'other' {
	if (name === 'ocre_get_event') return 'get-event';
	return name === 'ocre_sleep' ? 'sleep' : 'other';
}
