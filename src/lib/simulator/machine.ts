// A whole simulated board in one thread: storage that survives, and everything that a reset makes again
// (runtime, shells, SMP) around one UART. It knows no workers of its own; the runtime does.
import { DEFAULT_MODE, type BoardMode } from '#lib/abi/board-mode.ts';
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import { DEFAULT_ZEPHYR, type ZephyrVersion } from '#lib/abi/zephyr.ts';
import { systemClock, type Clock } from '#lib/core/clock.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import type { EventSource } from '#lib/core/emitter.ts';
import { messageOf } from '#lib/core/errors.ts';
import type { Port } from '#lib/core/port.ts';
import { BoardControl } from './control/board-control.ts';
import { Firmware, type CreateRuntime, type FirmwareVariant } from './firmware.ts';
import type { BoardInspection } from './inspection.ts';
import { SerialLine } from './line.ts';
import { MachinePort } from './machine-port.ts';
import { ImageSlots } from './mcuboot/image-slots.ts';
import { serveConnection } from './network/connection-bridge.ts';
import { NetworkError } from './network/network-error.ts';
import type { BoardFiles } from './storage/board-files.ts';
import {
	SimulatorStream,
	type BoardPower,
	type SimulatorInput,
	type SimulatorState,
	type StreamEvents
} from './stream/stream.ts';
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
	/** Where it shows and tells everything. Default: one of its own. */
	stream?: SimulatorStream;
}

export interface Machine extends EventSource<StreamEvents>, TraceSource, Disposable {
	readonly profile: BoardProfile;
	readonly mode: BoardMode;
	readonly zephyr: ZephyrVersion;
	readonly state: SimulatorState;
	readonly port: Port;
	/** A connection to a listening port; the other end of the channel goes to `openConnection`. */
	connect(port: number, channel: MessagePort): void;
	/** As in Simulator. */
	put(input: SimulatorInput): void;
	/** Whether the port is as slow as its baud rate says. */
	setPaced(paced: boolean): void;
	/** Boots the board in that mode; nothing happens when it is in it. */
	setMode(mode: BoardMode): void;
	/** Containers are gone, storage stays, the console reboots. Ends a pause. */
	reset(): void;
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
	#mode: BoardMode;
	readonly #stream: SimulatorStream;
	readonly #options: MachineOptions;
	readonly #clock: Clock;
	readonly #control: BoardControl;
	readonly #trace: Trace;
	readonly #demand = new TraceDemand((options) => this.#trace.setTracing(options));
	readonly #line: SerialLine;
	/** Null: the board boots without MCUboot. */
	readonly #slots: ImageSlots | null;
	#firmware: Firmware | null = null;

	constructor(options: MachineOptions) {
		this.#options = options;
		this.#mode = options.mode ?? DEFAULT_MODE;
		this.#stream = options.stream ?? new SimulatorStream(options.profile);
		this.#clock = options.clock ?? systemClock;
		const { id, mcuboot } = options.profile;
		this.#slots = mcuboot ? new ImageSlots({ board: id, slotBytes: mcuboot.slotBytes }) : null;
		this.#control = new BoardControl(this.#clock);
		this.#control.onchange = (control) => this.#stream.set({ control });
		this.#trace = new Trace(this.#control.clock, this.#clock, (batch) =>
			this.#stream.tell({ kind: 'trace', value: batch })
		);
		this.#line = new SerialLine({
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
		return this.#stream.state;
	}

	connect(port: number, channel: MessagePort): void {
		serveConnection(() => {
			if (!this.#firmware) throw new NetworkError('ENETUNREACH');
			return this.#firmware.connect(port);
		}, channel);
	}

	on<Name extends keyof StreamEvents>(
		name: Name,
		listener: (event: StreamEvents[Name]) => void
	): Disposable {
		return this.#stream.on(name, listener);
	}

	put(input: SimulatorInput): void {
		this.#stream.put(input);
		this.#guard(() => this.#firmware?.put(input));
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
		if (this.state.power === 'off') return;
		this.#halt();
		this.resume();
		this.#boot();
	}

	dispose(): void {
		if (this.state.power === 'off') return;
		this.#halt();
		this.#power = 'off';
		this.#trace.dispose();
		this.#control.dispose();
		this.#stream.clear();
	}

	set #power(power: BoardPower) {
		this.#stream.set({ power });
	}

	#boot(): void {
		const { profile, files, createRuntime, variant } = this.#options;
		this.#power = 'booting';
		this.#trace.board({ action: 'boot', value: 0 });
		this.#guard(() => {
			this.#runBootloader();
			this.#firmware = new Firmware({
				profile,
				mode: this.#mode,
				zephyr: this.zephyr,
				files,
				createRuntime,
				...(variant ? { variant } : {}),
				slots: this.#slots,
				clock: this.#clock,
				trace: this.#trace,
				control: this.#control,
				line: this.#line,
				stream: this.#stream,
				onfatal: (restarts) => (restarts ? this.reset() : this.#halt()),
				onreset: () => this.reset(),
				onfault: (error) => this.#crash(error)
			});
			this.#firmware.start();
			this.#power = 'on';
		});
	}

	#runBootloader(): void {
		if (!this.#slots) return;
		const lines = ['*** Booting MCUboot ***', ...this.#slots.boot(), ''];
		this.#line.send(new TextEncoder().encode(lines.join('\r\n')));
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
		if (this.state.power === 'crashed' || this.state.power === 'off') return;
		this.#power = 'crashed';
		const message = messageOf(error);
		try {
			this.#halt();
		} catch {
			// It is broken already: what matters is to say so.
		}
		this.#line.send(new TextEncoder().encode(`\r\nThe simulated board stopped: ${message}\r\n`));
		this.#stream.tell({ kind: 'crash', value: { message } });
	}
}

export function createMachine(options: MachineOptions): Machine {
	return new BoardMachine(options);
}

/** The machine's console port, for use in the same thread. */
export function machinePort(machine: Machine): Port {
	return machine.port;
}
