// A trace as lanes and as a list: which events are shown, and where, in arrays that can be searched by time.
// It reads only what is new since it last looked, so that a trace can be watched while it grows.
import { NO_CONTAINER, type BatchReader } from '#lib/simulator/trace/trace-batch.ts';
import { TRACE_KINDS, type TraceEvent, type TraceKind } from '#lib/simulator/trace/trace-event.ts';
import type { TraceStore } from '#lib/simulator/trace/trace-store.ts';
import { visibleText } from '#lib/core/hidden-characters.ts';
import { GrowingNumbers } from './growing.ts';
import { SdkPolling } from './sdk-polling.ts';

export interface TimelineFilter {
	/** Empty: all. */
	containers: ReadonlySet<string>;
	/** Empty: all. */
	kinds: ReadonlySet<TraceKind>;
	/** Part of the name of a function, in small letters; empty: all. */
	functionName: string;
	/** With the calls by which the SDK only waits for events. */
	polling: boolean;
}

export const EVERYTHING: TimelineFilter = {
	containers: new Set(),
	kinds: new Set(),
	functionName: '',
	polling: true
};
/** What is shown until one asks for something else. */
const UNASKED: TimelineFilter = { ...EVERYTHING, polling: false };

/** Events that do not overlap each other, in order of time. */
export interface Lane {
	key: string;
	kind: TraceKind;
	/** `blinky`, `port 7 pin 7`. Untrusted text. */
	label: string;
	/** Null: of the whole board. */
	container: string | null;
	starts: GrowingNumbers;
	ends: GrowingNumbers;
	/** Places of the events in the list of all that ever came. */
	ordinals: GrowingNumbers;
	/** Of a pin: its level from each event on. Of calls: the number of the function. */
	values: GrowingNumbers;
}

/** More would take memory, and nobody could look at them. */
export const MAX_LANES = 500;

const LANE_ORDER: readonly TraceKind[] = [
	'board',
	'state',
	'call',
	'gpio',
	'timer',
	'publish',
	'deliver',
	'socket'
];
const kindNumber = (kind: TraceKind) => TRACE_KINDS.indexOf(kind);
const CALL = kindNumber('call');
const GPIO = kindNumber('gpio');
const TIMER = kindNumber('timer');

export class TimelineModel {
	readonly #store: TraceStore;
	/** How a pin is called on the board, if it has a name. */
	readonly #pinName: (port: number, pin: number) => string | null;
	#filter: TimelineFilter = UNASKED;
	#polling: SdkPolling;
	#hidesPolling = false;
	#lanesLeftOut = false;
	#lanes = new Map<string, Lane>();
	#byNumbers = new Map<number, Lane>();
	#listed = new GrowingNumbers();
	#nextOrdinal = 0;
	#trace = -1;
	#wanted: { containers: boolean[]; functions: boolean[] } = { containers: [], functions: [] };
	/** Board time of the first and the last thing that is kept. */
	startAt = 0;
	endAt = 0;
	/** In the order in which they are shown. */
	lanes: readonly Lane[] = [];

	constructor(
		store: TraceStore,
		pinName: (port: number, pin: number) => string | null = () => null
	) {
		this.#store = store;
		this.#pinName = pinName;
		this.#polling = new SdkPolling(() => store.functions);
	}

	/** There were calls by which the SDK only waited, and they are not shown. */
	get hidesPolling(): boolean {
		return this.#hidesPolling;
	}

	/** Events that the filter lets through. */
	get length(): number {
		return this.#listed.length;
	}

	get filter(): TimelineFilter {
		return this.#filter;
	}

	/** What it lets through is taken in by `update`. */
	set filter(filter: TimelineFilter) {
		this.#filter = filter;
		this.#restart();
	}

	/** There is more in the store than was taken in. */
	get isBehind(): boolean {
		return (
			this.#store.trace !== this.#trace ||
			this.#nextOrdinal < this.#store.firstOrdinal + this.#store.length
		);
	}

	/** Events of some lanes are in the list only. */
	get lanesLeftOut(): boolean {
		return this.#lanesLeftOut;
	}

	/** The ordinal of the `index`th listed event. */
	ordinalAt(index: number): number {
		return this.#listed.at(index);
	}

	/** The place of an event in the list, or of the next one there. */
	indexOf(ordinal: number): number {
		return Math.min(this.#listed.countBelow(ordinal), Math.max(0, this.length - 1));
	}

	/** Null when the event is kept no more. */
	event(ordinal: number): TraceEvent | null {
		const index = ordinal - this.#store.firstOrdinal;
		return index >= 0 && index < this.#store.length ? this.#store.at(index) : null;
	}

	/** The listed event that is shown at the time, or the last one before it. -1 when there is none. */
	indexAtTime(at: number): number {
		let low = 0;
		let high = this.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			const event = this.event(this.ordinalAt(middle));
			if (event && event.at > at) high = middle;
			else low = middle + 1;
		}
		return low - 1;
	}

	/** Takes in what is new, at most about so many events. True when anything changed. */
	update(most = Infinity): boolean {
		const store = this.#store;
		if (store.trace !== this.#trace) {
			this.#restart();
			this.#trace = store.trace;
		}
		const dropped = this.#dropOld();
		const end = store.firstOrdinal + store.length;
		if (this.#nextOrdinal >= end) return dropped;
		this.#refreshWanted();
		const lanesBefore = this.#lanes.size;
		const stop = Math.min(end, this.#nextOrdinal + most);
		while (this.#nextOrdinal < stop) {
			const [reader, position] = store.locate(this.#nextOrdinal - store.firstOrdinal);
			const { count } = reader.batch;
			for (let i = position; i < count && this.#nextOrdinal < stop; i++)
				this.#take(reader, i, this.#nextOrdinal++);
		}
		if (this.#lanes.size !== lanesBefore) this.#order();
		return true;
	}

	#restart(): void {
		this.#lanes = new Map();
		this.#byNumbers = new Map();
		this.#listed = new GrowingNumbers();
		this.#nextOrdinal = this.#store.firstOrdinal;
		this.#polling = new SdkPolling(() => this.#store.functions);
		this.#hidesPolling = false;
		this.#lanesLeftOut = false;
		this.lanes = [];
		this.startAt = this.endAt = 0;
	}

	#dropOld(): boolean {
		const first = this.#store.firstOrdinal;
		if (this.#nextOrdinal < first) this.#nextOrdinal = first;
		const gone = this.#listed.countBelow(first);
		if (gone === 0) return false;
		this.#listed.dropFirst(gone);
		for (const lane of this.#lanes.values()) {
			const count = lane.ordinals.countBelow(first);
			for (const numbers of [lane.starts, lane.ends, lane.ordinals, lane.values])
				numbers.dropFirst(count);
		}
		const oldest = this.#listed.length > 0 ? this.event(this.#listed.at(0)) : null;
		if (oldest) this.startAt = oldest.at;
		return true;
	}

	#refreshWanted(): void {
		const { containers, functionName } = this.#filter;
		this.#wanted = {
			containers: this.#store.names.map((name) => containers.size === 0 || containers.has(name)),
			functions: this.#store.functions.map(({ name }) => name.toLowerCase().includes(functionName))
		};
	}

	#take(reader: BatchReader, index: number, ordinal: number): void {
		const kind = reader.kindNumber(index);
		const container = reader.containerNumber(index);
		const start = reader.startAt(index);
		const end = reader.endAt(index);
		if (this.#listed.length === 0 && ordinal === this.#store.firstOrdinal) this.startAt = start;
		this.startAt = Math.min(this.startAt, start);
		this.endAt = Math.max(this.endAt, end);
		const polls = kind === CALL && this.#polls(reader, index, container);
		if (!this.#isWanted(reader, index, kind, container)) return;
		if (polls && !this.#filter.polling) {
			this.#hidesPolling = true;
			return;
		}
		this.#listed.push(ordinal);
		const lane = this.#lane(reader, index, kind, container);
		if (!lane) {
			this.#lanesLeftOut = true;
			return;
		}
		// A file may say anything, and what is drawn is searched by time.
		const begin = Math.max(start, lane.starts.last ?? start);
		lane.starts.push(begin);
		lane.ends.push(Math.max(begin, end, lane.ends.last ?? end));
		lane.ordinals.push(ordinal);
		lane.values.push(
			kind === CALL
				? reader.functionNumber(index)
				: kind === GPIO
					? reader.field(index, 2)
					: reader.field(index, 0)
		);
	}

	#polls(reader: BatchReader, index: number, container: number): boolean {
		return this.#polling.take({
			thread: container * 65536 + reader.thread(index),
			function: reader.functionNumber(index),
			result: reader.field(index, 0),
			firstArgument: reader.field(index, 1)
		});
	}

	#isWanted(reader: BatchReader, index: number, kind: number, container: number): boolean {
		const { kinds, functionName, containers } = this.#filter;
		if (kinds.size > 0 && !kinds.has(TRACE_KINDS[kind]!)) return false;
		if (container === NO_CONTAINER ? containers.size > 0 : !this.#wanted.containers[container])
			return false;
		if (functionName === '') return true;
		return kind === CALL && this.#wanted.functions[reader.functionNumber(index)] === true;
	}

	/** Found by numbers, because it is done for each event. Null: there are too many. */
	#lane(reader: BatchReader, index: number, kind: number, container: number): Lane | null {
		let detail = 0;
		if (kind === CALL) detail = reader.thread(index);
		else if (kind === GPIO) detail = reader.field(index, 0) * 256 + reader.field(index, 1);
		else if (kind === TIMER) detail = reader.field(index, 0);
		// A pin is one lane, for all that drive it.
		const owner = kind === GPIO ? 0 : container === NO_CONTAINER ? 0 : container + 1;
		const number = (owner * 65536 + (detail & 0xffff)) * 16 + kind;
		let lane = this.#byNumbers.get(number);
		if (!lane) {
			if (this.#byNumbers.size >= MAX_LANES) return null;
			lane = this.#makeLane(reader, index, TRACE_KINDS[kind]!, container);
			this.#byNumbers.set(number, lane);
			this.#lanes.set(lane.key, lane);
		}
		return lane;
	}

	#makeLane(reader: BatchReader, index: number, kind: TraceKind, number: number): Lane {
		const name = this.#store.names[number] ?? null;
		const container = kind === 'gpio' ? null : name;
		const field = (position: number) => reader.field(index, position);
		let label = name ?? 'board';
		let key = `${kind} ${label}`;
		if (kind === 'call') {
			const thread = reader.thread(index);
			key += ` ${thread}`;
			if (thread > 0) label += `, thread ${thread}`;
		} else if (kind === 'gpio') {
			const place = `port ${field(0)} pin ${field(1)}`;
			key = `gpio ${place}`;
			label = this.#pinName(field(0), field(1)) ?? place;
		} else if (kind === 'timer') {
			key += ` ${field(0)}`;
			label = `timer ${field(0)}, ${label}`;
		} else if (kind !== 'board') label = `${LANE_WORDS[kind]}, ${label}`;
		const numbers = () => new GrowingNumbers();
		return {
			key,
			kind,
			label: visibleText(label),
			container,
			starts: numbers(),
			ends: numbers(),
			ordinals: numbers(),
			values: numbers()
		};
	}

	#order(): void {
		this.lanes = [...this.#lanes.values()].sort(
			(a, b) =>
				LANE_ORDER.indexOf(a.kind) - LANE_ORDER.indexOf(b.kind) ||
				a.label.localeCompare(b.label, 'en', { numeric: true })
		);
	}
}

const LANE_WORDS = {
	state: 'state',
	publish: 'sent',
	deliver: 'received',
	socket: 'sockets'
} as const;
