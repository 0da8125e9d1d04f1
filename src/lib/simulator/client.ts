// The simulated board for the page: a worker behind the Simulator contract.
import { DEFAULT_MODE, type BoardMode } from '#lib/abi/board-mode.ts';
import { DEFAULT_ZEPHYR, type ZephyrVersion } from '#lib/abi/zephyr.ts';
import { Emitter } from '#lib/core/emitter.ts';
import type { ByteStream } from '#lib/core/byte-stream.ts';
import { toDisposable, type Disposable } from '#lib/core/disposable.ts';
import { AppError, messageOf } from '#lib/core/errors.ts';
import { lateWorker, type WorkerFace } from '#lib/core/late-worker.ts';
import { transfer, wrap, type Remote } from '#lib/core/rpc.ts';
import { decodeBoardEvent, type BoardEvent, type SimulatorApi } from './api.ts';
import { checkSpeed, RUNNING, type ControlState } from './control/board-control.ts';
import type { BoardInspection } from './inspection.ts';
import { openConnection } from './network/connection-bridge.ts';
import type { Listener } from './network/network.ts';
import { RemotePort } from './port-bridge.ts';
import { SensorReadings, type SensorReading } from './sensor-readings.ts';
import type {
	MemoryAccount,
	PinLevel,
	Simulator,
	SimulatorEvents,
	SimulatorOptions,
	SimulatorState,
	StorageKeeping
} from './simulator.ts';
import type { TraceOptions } from './trace/trace-event.ts';
import { batchBytes } from './trace/trace-batch.ts';
import { TraceDemand } from './trace/trace-demand.ts';

export interface CreateSimulatorOptions extends SimulatorOptions {
	createWorker?: () => Worker;
	/** The board's code is fetched when this settles: what is on the screen comes first. */
	start?: Promise<unknown>;
}

function createDefaultWorker(): Worker {
	return new Worker(new URL('./simulator.worker.ts', import.meta.url), {
		type: 'module',
		name: 'board'
	});
}

class WorkerSimulator implements Simulator {
	readonly profile;
	readonly zephyr: ZephyrVersion;
	readonly port: RemotePort;
	#state: SimulatorState = 'booting';
	#mode: BoardMode;
	#storageKeeping: StorageKeeping | null = null;
	#memory: MemoryAccount | null = null;
	#control: ControlState = RUNNING;
	readonly #demand = new TraceDemand((options) => this.#tell(() => this.#api.setTracing(options)));
	#pins = new Map<string, PinLevel>();
	readonly #settling: (() => void)[] = [];
	readonly #sensors: SensorReadings;
	#display: readonly string[] = [];
	#watchers = 0;
	#listeners: readonly Listener[] = [];
	readonly #events = new Emitter<SimulatorEvents>();
	readonly #worker: WorkerFace;
	readonly #api: Remote<SimulatorApi>;
	readonly #boardEvents: MessagePort;

	constructor({
		profile,
		mode = DEFAULT_MODE,
		zephyr = DEFAULT_ZEPHYR,
		paced = false,
		createWorker = createDefaultWorker,
		start
	}: CreateSimulatorOptions) {
		this.profile = profile;
		this.zephyr = zephyr;
		this.#mode = mode;
		this.#sensors = new SensorReadings(profile);
		this.#worker = start ? lateWorker(createWorker, start) : createWorker();
		this.#worker.onerror = ({ message }) => this.#crash(message || 'the board could not be loaded');
		this.#api = wrap<SimulatorApi>(this.#worker);
		const serial = new MessageChannel();
		const events = new MessageChannel();
		this.port = new RemotePort(serial.port1);
		this.#boardEvents = events.port1;
		events.port1.onmessage = ({ data }: MessageEvent<unknown>) =>
			this.#handle(decodeBoardEvent(data));
		const options = { profile, mode, zephyr, paced, serial: serial.port2, events: events.port2 };
		this.#api
			.boot(transfer(options, [serial.port2, events.port2]))
			.catch((error: unknown) => this.#crash(messageOf(error)));
	}

	get state(): SimulatorState {
		return this.#state;
	}

	get mode(): BoardMode {
		return this.#mode;
	}

	get memory(): MemoryAccount | null {
		return this.#memory;
	}

	get pins(): readonly PinLevel[] {
		return [...this.#pins.values()];
	}

	get sensors(): readonly SensorReading[] {
		return this.#sensors.all;
	}

	get display(): readonly string[] {
		return this.#display;
	}

	get listeners(): readonly Listener[] {
		return this.#listeners;
	}

	async connect(port: number, signal?: AbortSignal): Promise<ByteStream> {
		signal?.throwIfAborted();
		if (this.#state !== 'on') throw new AppError('network-missing', 'the board is not on');
		const { port1, port2 } = new MessageChannel();
		this.#api
			.connect(port, transfer(port2, [port2]))
			.catch((error: unknown) => this.#crash(messageOf(error)));
		return openConnection(port1, { port, signal });
	}

	on<Name extends keyof SimulatorEvents>(
		name: Name,
		listener: (event: SimulatorEvents[Name]) => void
	): Disposable {
		const registration = this.#events.on(name, listener);
		return name === 'message' ? this.#watchMessages(registration) : registration;
	}

	/** The board tells of messages only while somebody listens here. */
	#watchMessages(registration: Disposable): Disposable {
		if (this.#watchers++ === 0) this.#tellWatching();
		return toDisposable(() => {
			registration.dispose();
			if (--this.#watchers === 0) this.#tellWatching();
		});
	}

	#tellWatching(): void {
		if (this.#state !== 'on' && this.#state !== 'booting') return;
		this.#api
			.watchMessages(this.#watchers > 0)
			.catch((error: unknown) => this.#crash(messageOf(error)));
	}

	setButton(alias: string, pressed: boolean): void {
		if (!this.profile.buttons.some((button) => button.alias === alias))
			throw new RangeError(`the board has no button ${alias}`);
		if (this.#state !== 'on' && this.#state !== 'booting') return;
		this.#api.setButton(alias, pressed).catch((error: unknown) => this.#crash(messageOf(error)));
	}

	setSensor(sensor: string, channel: number, value: number): void {
		const reading = { sensor, channel, value };
		this.#sensors.set(reading);
		this.#events.emit('sensor', reading);
		if (this.#state !== 'on' && this.#state !== 'booting') return;
		this.#api
			.setSensor(sensor, channel, value)
			.catch((error: unknown) => this.#crash(messageOf(error)));
	}

	setPaced(paced: boolean): void {
		if (this.#state !== 'on' && this.#state !== 'booting') return;
		this.#api.setPaced(paced).catch((error: unknown) => this.#crash(messageOf(error)));
	}

	async setMode(mode: BoardMode): Promise<void> {
		if (mode === this.#mode) return;
		this.#mode = mode;
		if (this.#state === 'on' || this.#state === 'booting') await this.#api.setMode(mode);
	}

	async reset(): Promise<void> {
		if (this.#state === 'on' || this.#state === 'booting') await this.#api.reset();
	}

	get control(): ControlState {
		return this.#control;
	}

	pause(): void {
		this.#tell(this.#api.pause);
	}

	resume(): void {
		this.#tell(this.#api.resume);
	}

	async step(container: string | null): Promise<boolean> {
		return this.#isUsable ? this.#api.step(container) : false;
	}

	setSpeed(speed: number): void {
		checkSpeed(speed);
		this.#tell(() => this.#api.setSpeed(speed));
	}

	async inspect(): Promise<BoardInspection | null> {
		return this.#isUsable ? this.#api.inspect() : null;
	}

	setTracing(options: TraceOptions | null): void {
		this.#demand.setTracing(options);
	}

	setRecording(on: boolean): void {
		this.#demand.setRecording(on);
	}

	async imageOf(container: string): Promise<{ name: string; bytes: Uint8Array } | null> {
		return this.#isUsable ? this.#api.imageOf(container) : null;
	}

	get storageKeeping(): StorageKeeping | null {
		return this.#storageKeeping;
	}

	async eraseStorage(): Promise<void> {
		if (this.#state === 'on' || this.#state === 'booting') await this.#api.eraseStorage();
	}

	async saveStorage(): Promise<void> {
		if (this.#state === 'on') await this.#api.saveStorage();
	}

	async settled(): Promise<void> {
		if (this.#state !== 'on') return;
		const settled = new Promise<void>((resolve) => this.#settling.push(resolve));
		this.#api.settle().catch((error: unknown) => this.#crash(messageOf(error)));
		await settled;
	}

	#settle(): void {
		for (const resolve of this.#settling.splice(0)) resolve();
	}

	dispose(): void {
		this.#settle();
		if (this.#state === 'off') return;
		this.#state = 'off';
		this.#end();
		this.#events.clear();
	}

	#handle(event: BoardEvent): void {
		switch (event.kind) {
			case 'settled':
				this.#settling.shift()?.();
				break;
			case 'pin':
				this.#pins.set(`${event.pin.port}.${event.pin.pin}`, event.pin);
				this.#events.emit('pin', event.pin);
				break;
			case 'notice':
				this.#events.emit('notice', event.notice);
				break;
			case 'message':
				this.#events.emit('message', event.message);
				break;
			case 'display':
				this.#display = event.lines;
				this.#events.emit('display', event.lines);
				break;
			case 'storage':
				this.#storageKeeping = event.keeping;
				this.#events.emit('storage', event.keeping);
				break;
			case 'memory':
				this.#memory = event.memory;
				this.#events.emit('memory', event.memory);
				break;
			case 'control':
				this.#control = event.control;
				this.#events.emit('control', event.control);
				break;
			case 'trace':
				this.#boardEvents.postMessage({ taken: batchBytes(event.batch) });
				this.#events.emit('trace', event.batch);
				break;
			case 'listeners':
				this.#listeners = event.listeners;
				this.#events.emit('listeners', event.listeners);
				break;
			case 'state':
				this.#state = event.state;
				break;
			case 'crash':
				this.#crash(event.message);
		}
	}

	get #isUsable(): boolean {
		return this.#state === 'on' || this.#state === 'booting';
	}

	#tell(call: () => Promise<unknown>): void {
		if (this.#isUsable) call().catch((error: unknown) => this.#crash(messageOf(error)));
	}

	#crash(message: string): void {
		if (this.#state === 'off' || this.#state === 'crashed') return;
		this.#state = 'crashed';
		this.#settle();
		this.#end();
		this.#events.emit('crash', { message });
	}

	/** Its containers' workers end with it. */
	#end(): void {
		this.#worker.terminate();
		this.#boardEvents.close();
		this.port.lose();
	}
}

export function createSimulator(options: CreateSimulatorOptions): Simulator {
	return new WorkerSimulator(options);
}
