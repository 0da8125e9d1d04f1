// A whole simulated board in one thread: storage that survives, and everything that a reset makes again
// (runtime, shells, SMP) around one UART. It knows no workers of its own; the runtime does.
import { DEFAULT_MODE, type BoardMode } from '#lib/abi/board-mode.ts';
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import { DEFAULT_ZEPHYR, type ZephyrVersion } from '#lib/abi/zephyr.ts';
import { systemClock, type Clock } from '#lib/core/clock.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import { Emitter, type EventSource } from '#lib/core/emitter.ts';
import { messageOf } from '#lib/core/errors.ts';
import type { Port } from '#lib/core/port.ts';
import { BoardControl, type ControlState } from './control/board-control.ts';
import { Firmware, type CreateRuntime, type FirmwareVariant } from './firmware.ts';
import type { BoardInspection } from './inspection.ts';
import { Line } from './line.ts';
import { MachinePort } from './machine-port.ts';
import { SensorReadings, type SensorReading } from './sensor-readings.ts';
import { serveConnection } from './network/connection-bridge.ts';
import type { Listener } from './network/network.ts';
import { NetworkError } from './network/network-error.ts';
import type { MemoryAccount, PinLevel, SimulatorEvents, SimulatorState } from './simulator.ts';
import type { BoardFiles } from './storage/board-files.ts';
import type { TraceOptions } from './trace/trace-event.ts';
import { TraceDemand } from './trace/trace-demand.ts';
import { Trace, type TraceSource } from './trace/trace.ts';

export interface MachineOptions {
	profile: BoardProfile;
	/** Default: faithful. */
	mode?: BoardMode;
	/** Default: what Ocre 0.7.0 pins. */
	zephyr?: ZephyrVersion;
	files: BoardFiles;
	createRuntime: CreateRuntime;
	/** Paces both directions of the port at its baud rate. Default false. */
	paced?: boolean;
	clock?: Clock;
	/** Default: the supervisor's firmware. */
	variant?: FirmwareVariant;
}

export interface Machine extends EventSource<SimulatorEvents>, TraceSource, Disposable {
	readonly profile: BoardProfile;
	readonly mode: BoardMode;
	readonly zephyr: ZephyrVersion;
	readonly state: SimulatorState;
	readonly port: Port;
	readonly pins: readonly PinLevel[];
	readonly sensors: readonly SensorReading[];
	readonly display: readonly string[];
	/** Null while no firmware runs. */
	readonly memory: MemoryAccount | null;
	readonly listeners: readonly Listener[];
	/** A connection to a listening port; the other end of the channel goes to `openConnection`. */
	connect(port: number, channel: MessagePort): void;
	setButton(alias: string, pressed: boolean): void;
	/** As in Simulator. */
	setSensor(sensor: string, channel: number, value: number): void;
	/** Whether the port is as slow as its baud rate says. */
	setPaced(paced: boolean): void;
	/** Boots the board in that mode; nothing happens when it is in it. */
	setMode(mode: BoardMode): void;
	/** Containers are gone, storage stays, the console reboots. Ends a pause. */
	reset(): void;
	readonly control: ControlState;
	/** What goes on now; null while no firmware runs. */
	inspect(): BoardInspection | null;
	/** As in Simulator. */
	pause(): void;
	resume(): void;
	step(container: string | null): boolean;
	setSpeed(speed: number): void;
	setRecording(on: boolean): void;
	imageOf(container: string): Promise<{ name: string; bytes: Uint8Array } | null>;
}

class BoardMachine implements Machine {
	readonly port: Port;
	#state: SimulatorState = 'off';
	#mode: BoardMode;
	readonly #events = new Emitter<SimulatorEvents>();
	readonly #options: MachineOptions;
	readonly #clock: Clock;
	readonly #control: BoardControl;
	readonly #trace: Trace;
	readonly #demand = new TraceDemand((options) => this.#trace.setTracing(options));
	readonly #line: Line;
	readonly #sensors: SensorReadings;
	#firmware: Firmware | null = null;

	constructor(options: MachineOptions) {
		this.#options = options;
		this.#mode = options.mode ?? DEFAULT_MODE;
		this.#clock = options.clock ?? systemClock;
		this.#control = new BoardControl(this.#clock);
		this.#control.onchange = (state) => this.#events.emit('control', state);
		this.#trace = new Trace(this.#control.clock, this.#clock, (batch) =>
			this.#events.emit('trace', batch)
		);
		this.#sensors = new SensorReadings(options.profile);
		this.#line = new Line({
			clock: this.#clock,
			paced: options.paced ?? false,
			onreceive: (bytes) => this.#guard(() => this.#firmware?.receive(bytes))
		});
		this.port = new MachinePort(this.#line);
		this.#boot();
	}

	get profile(): BoardProfile {
		return this.#options.profile;
	}

	get mode(): BoardMode {
		return this.#mode;
	}

	get zephyr(): ZephyrVersion {
		return this.#options.zephyr ?? DEFAULT_ZEPHYR;
	}

	get state(): SimulatorState {
		return this.#state;
	}

	get memory(): MemoryAccount | null {
		return this.#firmware?.memory ?? null;
	}

	get pins(): readonly PinLevel[] {
		return this.#firmware?.pins ?? [];
	}

	get sensors(): readonly SensorReading[] {
		return this.#sensors.all;
	}

	get display(): readonly string[] {
		return this.#firmware?.display ?? [];
	}

	get listeners(): readonly Listener[] {
		return this.#firmware?.listeners ?? [];
	}

	connect(port: number, channel: MessagePort): void {
		serveConnection(() => {
			if (!this.#firmware) throw new NetworkError('ENETUNREACH');
			return this.#firmware.connect(port);
		}, channel);
	}

	on<Name extends keyof SimulatorEvents>(
		name: Name,
		listener: (event: SimulatorEvents[Name]) => void
	): Disposable {
		return this.#events.on(name, listener);
	}

	setButton(alias: string, pressed: boolean): void {
		const button = this.#options.profile.buttons.find((item) => item.alias === alias);
		if (!button) throw new RangeError(`the board has no button ${alias}`);
		this.#guard(() => this.#firmware?.setButton(alias, pressed));
	}

	setSensor(sensor: string, channel: number, value: number): void {
		const reading = { sensor, channel, value };
		this.#sensors.set(reading);
		this.#events.emit('sensor', reading);
	}

	setPaced(paced: boolean): void {
		this.#line.paced = paced;
	}

	setMode(mode: BoardMode): void {
		if (mode === this.#mode) return;
		this.#mode = mode;
		this.reset();
	}

	inspect(): BoardInspection | null {
		return this.#firmware?.inspect() ?? null;
	}

	get control(): ControlState {
		return this.#control.state;
	}

	pause(): void {
		if (this.#control.paused) return;
		this.#control.pause();
		this.#trace.board({ action: 'pause', value: 0 });
	}

	resume(): void {
		if (!this.#control.paused) return;
		this.#trace.board({ action: 'resume', value: 0 });
		this.#control.resume();
	}

	step(container: string | null): boolean {
		return this.#control.step(container);
	}

	setSpeed(speed: number): void {
		this.#control.setSpeed(speed);
		this.#trace.board({ action: 'speed', value: speed });
	}

	setTracing(options: TraceOptions | null): void {
		this.#demand.setTracing(options);
	}

	setRecording(on: boolean): void {
		this.#demand.setRecording(on);
	}

	imageOf(container: string): Promise<{ name: string; bytes: Uint8Array } | null> {
		return Promise.resolve(this.#firmware?.imageOf(container) ?? null);
	}

	taken(sizeBytes: number): void {
		this.#trace.taken(sizeBytes);
	}

	reset(): void {
		if (this.#state === 'off') return;
		this.#halt();
		this.resume();
		this.#boot();
	}

	dispose(): void {
		if (this.#state === 'off') return;
		this.#halt();
		this.#state = 'off';
		this.#trace.dispose();
		this.#control.dispose();
		this.#events.clear();
	}

	#boot(): void {
		const { profile, files, createRuntime, variant } = this.#options;
		this.#state = 'booting';
		this.#trace.board({ action: 'boot', value: 0 });
		this.#guard(() => {
			this.#firmware = new Firmware({
				profile,
				mode: this.#mode,
				zephyr: this.zephyr,
				files,
				sensors: this.#sensors,
				createRuntime,
				...(variant ? { variant } : {}),
				clock: this.#clock,
				trace: this.#trace,
				control: this.#control,
				line: this.#line,
				onpin: (pin) => this.#events.emit('pin', pin),
				onnotice: (notice) => this.#events.emit('notice', notice),
				ondisplay: (lines) => this.#events.emit('display', lines),
				onmessage: (message) => this.#events.emit('message', message),
				onmemory: (memory) => this.#events.emit('memory', memory),
				onfatal: (restarts) => (restarts ? this.reset() : this.#halt()),
				onlisteners: (listeners) => this.#events.emit('listeners', listeners),
				onreset: () => this.reset(),
				onfault: (error) => this.#crash(error)
			});
			this.#firmware.start();
			this.#state = 'on';
			this.#events.emit('memory', this.#firmware.memory);
			// A reset lets go of every pin.
			for (const pin of this.#firmware.pins) this.#events.emit('pin', pin);
			this.#events.emit('display', this.#firmware.display);
			this.#events.emit('listeners', []);
		});
	}

	#halt(): void {
		const firmware = this.#firmware;
		this.#firmware = null;
		firmware?.dispose();
	}

	#guard(step: () => void): void {
		try {
			step();
		} catch (error) {
			this.#crash(error);
		}
	}

	/** A defect of the simulator itself: the board stops and says so, on its console too. */
	#crash(error: unknown): void {
		if (this.#state === 'crashed' || this.#state === 'off') return;
		this.#state = 'crashed';
		const message = messageOf(error);
		try {
			this.#halt();
		} catch {
			// It is broken already: what matters is to say so.
		}
		this.#line.send(new TextEncoder().encode(`\r\nThe simulated board stopped: ${message}\r\n`));
		this.#events.emit('crash', { message });
	}
}

export function createMachine(options: MachineOptions): Machine {
	return new BoardMachine(options);
}

/** The machine's console port, for use in the same thread. */
export function machinePort(machine: Machine): Port {
	return machine.port;
}
