// The peripherals of a board: by name those whose host functions containers call, and in one list those that have more
// to do than to be called.
import type { BoardMode } from '#lib/abi/board-mode.ts';
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import type { Clock } from '#lib/core/clock.ts';
import type { SensorReading } from '../../stream/sensor-readings.ts';
import type { StreamSink } from '../../stream/stream.ts';
import type { Trace } from '../../trace/trace.ts';
import type { Random } from '../../wasi/descriptors.ts';
import type { EventRing } from '../events/event-ring.ts';
import type { ResourceCounts } from '../guest/instance.ts';
import type { Notices } from '../notices.ts';
import type { BoardConsole } from '../runtime.ts';
import { CharacterDisplay } from './character-display.ts';
import { Gpio } from './gpio.ts';
import type { Peripheral } from './peripheral.ts';
import { Sensors } from './sensors.ts';

/** What a peripheral may use of the board around it. */
export interface PeripheralParts {
	profile: BoardProfile;
	mode: BoardMode;
	clock: Clock;
	ring: EventRing;
	counts: ResourceCounts;
	console: BoardConsole;
	notices: Notices;
	trace: Trace;
	random: Random;
	/** True while an instance lives at the address. */
	isAlive: (address: number) => boolean;
	/** What one sees of it goes here. */
	sink: StreamSink;
	/** What the sensors measure now. */
	readings: () => readonly SensorReading[];
}

export interface Peripherals {
	gpio: Gpio;
	sensors: Sensors;
	/** Those that hear of inputs, of messages, or of the end of the board. */
	active: readonly Peripheral[];
}

export function createPeripherals(parts: PeripheralParts): Peripherals {
	const { profile, clock, ring, counts, console, random, sink, readings } = parts;
	const gpio = new Gpio(profile, ring, counts, console, parts);
	const sensors = new Sensors(profile, readings, random);
	const display = new CharacterDisplay(profile.display, clock, sink);
	return { gpio, sensors, active: [gpio, display] };
}
