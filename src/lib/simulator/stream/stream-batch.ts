// The stream of a board on its way to the page: what a program changes far more often than a page can draw it goes in
// batches, at most one a frame. Of the state, a batch has each part as it is when the batch is sent; of the events, all.
import type { Clock } from '#lib/core/clock.ts';
import type { SimulatorEvent, SimulatorEvents, SimulatorState, StreamSink } from './stream.ts';

export interface StreamBatch {
	state: Partial<SimulatorState>;
	/** In order. What they changed is in `state`. */
	events: readonly SimulatorEvent[];
	/** Everything is here that was told before somebody asked for it. */
	settled: boolean;
}

/** What a screen of 60 Hz shows. */
const FRAME_MS = 16;

/** Whether a program has room is judged by the memory, and that question does not wait. */
const URGENT: readonly (keyof SimulatorState)[] = ['memory', 'power'];

/** What the other end knows first: it is where inputs come from. */
const KNOWN_PARTS: readonly (keyof SimulatorState)[] = ['sensors'];

type Send = (batch: StreamBatch, transfer: Transferable[]) => void;

export class BatchSender implements StreamSink {
	/** Of the other end: nothing else is sent but crashes. */
	listening: readonly (keyof SimulatorEvents)[] = [];
	readonly #send: Send;
	readonly #clock: Clock;
	#state: Partial<SimulatorState> = {};
	#events: SimulatorEvent[] = [];
	#next: 'idle' | 'soon' | 'resting' = 'idle';

	constructor(send: Send, clock: Clock) {
		this.#send = send;
		this.#clock = clock;
	}

	set(changes: Partial<SimulatorState>): void {
		const names = Object.keys(changes) as (keyof SimulatorState)[];
		const news = names.filter((name) => !KNOWN_PARTS.includes(name));
		for (const name of news) Object.assign(this.#state, { [name]: changes[name] });
		if (news.some((name) => URGENT.includes(name))) this.#soon();
		else if (news.length > 0) this.#due();
	}

	tell(event: SimulatorEvent): void {
		const { kind } = event;
		if (kind === 'input' || (kind !== 'crash' && !this.listening.includes(kind))) return;
		this.#events.push(event);
		// A trace comes in batches of its own already.
		if (kind === 'crash') this.flush();
		else if (kind === 'trace') this.#soon();
		else this.#due();
	}

	/** Sends now what waits. */
	flush(): void {
		if (Object.keys(this.#state).length > 0 || this.#events.length > 0) this.#post(false);
	}

	/** Sends what waits, and says that it was all. */
	settle(): void {
		this.#post(true);
	}

	/** At the end of this turn, when there was none in this frame. */
	#due(): void {
		if (this.#next === 'idle') this.#soon();
	}

	/** At the end of this turn: what happened in it belongs together. */
	#soon(): void {
		if (this.#next === 'soon') return;
		const wasResting = this.#next === 'resting';
		this.#next = 'soon';
		queueMicrotask(() => {
			this.flush();
			this.#next = 'resting';
			if (!wasResting) this.#rest();
		});
	}

	#rest(): void {
		this.#clock.schedule(FRAME_MS, () => {
			this.#next = 'idle';
			if (this.#events.length === 0 && Object.keys(this.#state).length === 0) return;
			this.flush();
			this.#next = 'resting';
			this.#rest();
		});
	}

	#post(settled: boolean): void {
		const [state, events] = [this.#state, this.#events];
		this.#state = {};
		this.#events = [];
		this.#send({ state, events, settled }, events.flatMap(buffersOf));
	}
}

/** Of a trace there is one owner: it is moved, not copied. */
function buffersOf({ kind, value }: SimulatorEvent): Transferable[] {
	return kind === 'trace' ? [value.words.buffer, value.bytes.buffer] : [];
}

function isEvent(data: unknown): boolean {
	return typeof data === 'object' && data !== null && 'kind' in data && 'value' in data;
}

/** The one place where a message becomes a batch; both ends are of one build. Throws RangeError. */
export function decodeBatch(data: unknown): StreamBatch {
	if (typeof data === 'object' && data !== null && 'state' in data && 'events' in data) {
		const { state, events } = data;
		const isBatch =
			typeof state === 'object' && state !== null && Array.isArray(events) && events.every(isEvent);
		if (isBatch) return data as StreamBatch;
	}
	throw new RangeError('not a batch of the board');
}
