// The simulated board for the page: a worker behind the Simulator contract.
import { DEFAULT_MODE, type BoardMode } from '#lib/abi/board-mode.ts';
import { DEFAULT_ZEPHYR, type ZephyrVersion } from '#lib/abi/zephyr.ts';
import { Emitter } from '#lib/core/emitter.ts';
import type { ByteStream } from '#lib/core/byte-stream.ts';
import { toDisposable, type Disposable } from '#lib/core/disposable.ts';
import { systemClock, type Clock } from '#lib/core/clock.ts';
import { AppError, messageOf } from '#lib/core/errors.ts';
import { lateWorker, type WorkerFace } from '#lib/core/late-worker.ts';
import { transfer, wrapMortal, type Remote } from '#lib/core/rpc.ts';
import { watchWorker } from '#lib/core/worker-life.ts';
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
	clock?: Clock;
}

/** A board that does not do so much as boot again within this time has come to a stop. */
const ANSWER_LIMIT_MS = 10_000;

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
	readonly #life: Disposable;
	/** Whatever waits for the worker gets its reason. */
	readonly #gone = new AbortController();
	readonly #clock: Clock;

	constructor({
		profile,
		mode = DEFAULT_MODE,
		zephyr = DEFAULT_ZEPHYR,
		paced = false,
		createWorker = createDefaultWorker,
		start,
		clock = systemClock
	}: CreateSimulatorOptions) {
		this.profile = profile;
		this.zephyr = zephyr;
		this.#mode = mode;
		this.#sensors = new SensorReadings(profile);
		this.#worker = start ? lateWorker(createWorker, start) : createWorker();
		this.#clock = clock;
		this.#life = watchWorker(this.#worker, (reason) => this.#crash(reason));
		this.#api = wrapMortal<SimulatorApi>(this.#worker, this.#gone.signal);
		const serial = new MessageChannel();
		const events = new MessageChannel();
		this.port = new RemotePort(serial.port1);
		this.#boardEvents = events.port1;
		events.port1.onmessage = ({ data }: MessageEvent<unknown>) =>
			this.#handle(decodeBoardEvent(data));
		const options = { profile, mode, zephyr, paced, serial: serial.port2, events: events.port2 };
		this.#tell(() => this.#api.boot(transfer(options, [serial.port2, events.port2])));
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
		this.#tell(() => this.#api.connect(port, transfer(port2, [port2])));
		return openConnection(port1, { port, signal, gone: this.#gone.signal });
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
		this.#tell(() => this.#api.watchMessages(this.#watchers > 0));
	}

	setButton(alias: string, pressed: boolean): void {
		if (!this.profile.buttons.some((button) => button.alias === alias))
			throw new RangeError(`the board has no button ${alias}`);
		this.#tell(() => this.#api.setButton(alias, pressed));
	}

	setSensor(sensor: string, channel: number, value: number): void {
		const reading = { sensor, channel, value };
		this.#sensors.set(reading);
		this.#events.emit('sensor', reading);
		this.#tell(() => this.#api.setSensor(sensor, channel, value));
	}

	setPaced(paced: boolean): void {
		this.#tell(() => this.#api.setPaced(paced));
	}

	async setMode(mode: BoardMode): Promise<void> {
		if (mode === this.#mode) return;
		this.#mode = mode;
		await this.#inTime(() => this.#api.setMode(mode));
	}

	async reset(): Promise<void> {
		await this.#inTime(() => this.#api.reset());
	}

	get control(): ControlState {
		return this.#control;
	}

	pause(): void {
		this.#tell(() => this.#api.pause());
	}

	resume(): void {
		this.#tell(() => this.#api.resume());
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
		await this.#inTime(() => this.#api.eraseStorage());
	}

	async saveStorage(): Promise<void> {
		if (this.#state === 'on') await this.#api.saveStorage();
	}

	async settled(): Promise<void> {
		if (this.#state !== 'on') return;
		const settled = new Promise<void>((resolve) => this.#settling.push(resolve));
		this.#tell(() => this.#api.settle());
		await settled;
	}

	#settle(): void {
		for (const resolve of this.#settling.splice(0)) resolve();
	}

	dispose(): void {
		this.#settle();
		if (this.#state === 'off') return;
		this.#state = 'off';
		this.#end(new DOMException('the board was switched off', 'AbortError'));
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

	/** Something that a board does at once. One that does not answer any more counts as crashed. */
	async #inTime(call: () => Promise<void>): Promise<void> {
		if (!this.#isUsable) return;
		const cancel = this.#clock.schedule(ANSWER_LIMIT_MS, () =>
			this.#crash(`it did not answer for ${ANSWER_LIMIT_MS / 1000} seconds`)
		);
		try {
			await call();
		} finally {
			cancel();
		}
	}

	#crash(message: string): void {
		if (this.#state === 'off' || this.#state === 'crashed') return;
		this.#state = 'crashed';
		this.#settle();
		this.#end(new AppError('simulator-crashed', message));
		this.#events.emit('crash', { message });
	}

	/** Its containers' workers end with it. */
	#end(reason: Error): void {
		this.#life.dispose();
		this.#gone.abort(reason);
		this.#worker.terminate();
		this.#boardEvents.close();
		this.port.lose();
	}
}

export function createSimulator(options: CreateSimulatorOptions): Simulator {
	return new WorkerSimulator(options);
}
