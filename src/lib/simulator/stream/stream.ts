// Everything that a simulated board shows and tells, and everything that is done to it from outside, as one stream: a
// state of parts, events, and inputs. What stands between board and page forwards it whole and knows no part of it.
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import { toDisposable } from '#lib/core/disposable.ts';
import { Emitter, type EventSource } from '#lib/core/emitter.ts';
import { RUNNING, type ControlState } from '../control/board-control.ts';
import type { Listener } from '../network/network.ts';
import type { StorageKeeping } from '../storage/volume-keeper.ts';
import type { TraceBatch } from '../trace/trace-batch.ts';
import { checkButton, type ButtonPress } from './buttons.ts';
import type { MemoryAccount } from './memory.ts';
import type { PinLevel } from './pins.ts';
import { firstReadings, withReading, type SensorReading } from './sensor-readings.ts';
import type { Notice, PublishedMessage } from './told.ts';

export type BoardPower = 'off' | 'booting' | 'on' | 'crashed';

/** What of the board is as it is now. Each part is a value that is replaced, never changed. */
export interface SimulatorState {
	power: BoardPower;
	/** Levels of the LEDs' pins. */
	pins: readonly PinLevel[];
	/** What the sensors measure. */
	sensors: readonly SensorReading[];
	/** The lines of the display; empty when the board has none. Plain text of a program: untrusted, but cut to size. */
	display: readonly string[];
	/** TCP ports on which containers wait for connections. */
	listeners: readonly Listener[];
	/** Null until the board has booted. */
	memory: MemoryAccount | null;
	/** Pause, speed, and where the containers stopped. */
	control: ControlState;
	/** What becomes of the board's storage when the page goes; null until it was read. */
	storage: StorageKeeping | null;
}

/** What happens on the board. Each is told only while somebody listens, a crash always. */
export interface SimulatorEvents {
	/** Every change of an LED's pin, in order. */
	pin: PinLevel;
	notice: Notice;
	message: PublishedMessage;
	/** What was done to the board from outside. */
	input: SimulatorInput;
	/** What happened since the last batch, while the board is traced. Its buffers are the receiver's. */
	trace: TraceBatch;
	/** The board worker died, or the simulator has a defect: it is unusable and must be made again. */
	crash: { message: string };
}

interface SimulatorInputs {
	button: ButtonPress;
	/** What a sensor measures from now on, also after a reset. */
	sensor: SensorReading;
}

type OneOf<Kinds> = { [Kind in keyof Kinds]: { kind: Kind; value: Kinds[Kind] } }[keyof Kinds];

export type SimulatorEvent = OneOf<SimulatorEvents>;
export type SimulatorInput = OneOf<SimulatorInputs>;

/** Where state and events go: a stream, or what carries them to one. */
export interface StreamSink {
	set(changes: Partial<SimulatorState>): void;
	tell(event: SimulatorEvent): void;
}

/** What can be listened to: the events, and the whole state after each change. */
export interface StreamEvents extends SimulatorEvents {
	state: SimulatorState;
}

/** Of a board that nobody has switched on yet. */
export function firstState(profile: BoardProfile): SimulatorState {
	return {
		power: 'off',
		pins: [],
		sensors: firstReadings(profile),
		display: [],
		listeners: [],
		memory: null,
		control: RUNNING,
		storage: null
	};
}

/** Throws RangeError for what the board does not have. */
function changesBy(
	profile: BoardProfile,
	state: SimulatorState,
	input: SimulatorInput
): Partial<SimulatorState> {
	switch (input.kind) {
		case 'button':
			checkButton(profile, input.value);
			return {};
		case 'sensor':
			return { sensors: withReading(state.sensors, input.value) };
	}
}

export class SimulatorStream implements EventSource<StreamEvents>, StreamSink {
	readonly #profile: BoardProfile;
	readonly #events = new Emitter<StreamEvents>();
	readonly #sinks = new Set<StreamSink>();
	readonly #listening = new Map<keyof StreamEvents, number>();
	#state: SimulatorState;
	/** The names of the events that somebody listens to, whenever they change. */
	onlistening: (names: readonly (keyof SimulatorEvents)[]) => void = () => undefined;

	constructor(profile: BoardProfile) {
		this.#profile = profile;
		this.#state = firstState(profile);
	}

	get state(): SimulatorState {
		return this.#state;
	}

	set(changes: Partial<SimulatorState>): void {
		this.#state = { ...this.#state, ...changes };
		for (const sink of this.#sinks) sink.set(changes);
		this.#events.emit('state', this.#state);
	}

	tell(event: SimulatorEvent): void {
		for (const sink of this.#sinks) sink.tell(event);
		this.#emit(event.kind, event.value);
	}

	/** Something done from outside. Throws RangeError for what the board does not have, and changes nothing then. */
	put(input: SimulatorInput): void {
		const changes = changesBy(this.#profile, this.#state, input);
		if (Object.keys(changes).length > 0) this.set(changes);
		this.tell({ kind: 'input', value: input });
	}

	/** Has everything from now on go there, too, beginning with the whole state. */
	pipe(sink: StreamSink): void {
		sink.set(this.#state);
		this.#sinks.add(sink);
	}

	on<Name extends keyof StreamEvents>(
		name: Name,
		listener: (event: StreamEvents[Name]) => void
	): Disposable {
		const registration = this.#events.on(name, listener);
		this.#count(name, 1);
		return toDisposable(() => {
			registration.dispose();
			this.#count(name, -1);
		});
	}

	/** Nobody hears anything any more. */
	clear(): void {
		this.#events.clear();
		this.#sinks.clear();
	}

	/** A kind and its value belong together: they come from one event. */
	#emit<Kind extends keyof SimulatorEvents>(kind: Kind, value: StreamEvents[Kind]): void {
		this.#events.emit(kind, value);
	}

	#count(name: keyof StreamEvents, change: 1 | -1): void {
		const before = this.#listening.get(name) ?? 0;
		this.#listening.set(name, before + change);
		if (name === 'state' || (before > 0 && before + change > 0)) return;
		this.onlistening(
			[...this.#listening].flatMap(([one, count]) => (count > 0 && one !== 'state' ? [one] : []))
		);
	}
}
