// The simulated board for the page: a worker behind the Simulator contract.
import { DEFAULT_MODE, type BoardMode } from '#lib/abi/board-mode.ts';
import { DEFAULT_ZEPHYR, type ZephyrVersion } from '#lib/abi/zephyr.ts';
import type { ByteStream } from '#lib/core/byte-stream.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import { systemClock, type Clock } from '#lib/core/clock.ts';
import { AppError, messageOf } from '#lib/core/errors.ts';
import { loadPart } from '#lib/core/load-part.ts';
import { lateWorker, type WorkerFace } from '#lib/core/late-worker.ts';
import { transfer, wrapMortal, type Remote } from '#lib/core/rpc.ts';
import { watchWorker } from '#lib/core/worker-life.ts';
import type { SimulatorApi, TraceTaken } from './api.ts';
import { checkSpeed } from './control/board-control.ts';
import type { BoardInspection } from './inspection.ts';
import { RemotePort } from './port-bridge.ts';
import type { Simulator, SimulatorOptions } from './simulator.ts';
import { decodeBatch, type StreamBatch } from './stream/stream-batch.ts';
import {
	SimulatorStream,
	type SimulatorInput,
	type SimulatorState,
	type StreamEvents
} from './stream/stream.ts';
import type { TraceOptions } from './trace/trace-event.ts';
import { batchBytes } from './trace/batch-bytes.ts';
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
	#mode: BoardMode;
	readonly #stream: SimulatorStream;
	readonly #demand = new TraceDemand((options) => this.#tell(() => this.#api.setTracing(options)));
	readonly #settling: (() => void)[] = [];
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
		volatile = false,
		createWorker = createDefaultWorker,
		start,
		clock = systemClock
	}: CreateSimulatorOptions) {
		this.profile = profile;
		this.zephyr = zephyr;
		this.#mode = mode;
		this.#stream = new SimulatorStream(profile);
		this.#stream.set({ power: 'booting' });
		this.#stream.onlistening = (names) => this.#tell(() => this.#api.listen(names));
		this.#worker = start ? lateWorker(createWorker, start) : createWorker();
		this.#clock = clock;
		this.#life = watchWorker(this.#worker, (reason) => this.#crash(reason));
		this.#api = wrapMortal<SimulatorApi>(this.#worker, this.#gone.signal);
		const serial = new MessageChannel();
		const events = new MessageChannel();
		this.port = new RemotePort(serial.port1);
		this.#boardEvents = events.port1;
		events.port1.onmessage = ({ data }: MessageEvent<unknown>) => this.#take(decodeBatch(data));
		const ports = { serial: serial.port2, events: events.port2 };
		const options = { profile, mode, zephyr, paced, volatile, ...ports };
		this.#tell(() => this.#api.boot(transfer(options, [serial.port2, events.port2])));
	}

	get state(): SimulatorState {
		return this.#stream.state;
	}

	get mode(): BoardMode {
		return this.#mode;
	}

	async connect(port: number, signal?: AbortSignal): Promise<ByteStream> {
		// Few visitors open a connection: its code comes with the first.
		const { openConnection } = await loadPart(() => import('./network/connection-bridge.ts'));
		signal?.throwIfAborted();
		if (this.state.power !== 'on') throw new AppError('network-missing', 'the board is not on');
		const { port1, port2 } = new MessageChannel();
		this.#tell(() => this.#api.connect(port, transfer(port2, [port2])));
		return openConnection(port1, { port, signal, gone: this.#gone.signal });
	}

	on<Name extends keyof StreamEvents>(
		name: Name,
		listener: (event: StreamEvents[Name]) => void
	): Disposable {
		return this.#stream.on(name, listener);
	}

	put(input: SimulatorInput): void {
		this.#stream.put(input);
		this.#tell(() => this.#api.put(input));
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

	async eraseStorage(): Promise<void> {
		await this.#inTime(() => this.#api.eraseStorage());
	}

	async saveStorage(): Promise<void> {
		if (this.state.power === 'on') await this.#api.saveStorage();
	}

	async settled(): Promise<void> {
		if (this.state.power !== 'on') return;
		const settled = new Promise<void>((resolve) => this.#settling.push(resolve));
		this.#tell(() => this.#api.settle());
		await settled;
	}

	#settle(): void {
		for (const resolve of this.#settling.splice(0)) resolve();
	}

	dispose(): void {
		this.#settle();
		if (this.state.power === 'off') return;
		this.#stream.set({ power: 'off' });
		this.#end(new DOMException('the board was switched off', 'AbortError'));
		this.#stream.clear();
	}

	#take({ state, events, settled }: StreamBatch): void {
		this.#stream.set(state);
		for (const event of events) {
			if (event.kind === 'crash') this.#crash(event.value.message);
			else this.#stream.tell(event);
			if (event.kind === 'trace')
				this.#boardEvents.postMessage({ taken: batchBytes(event.value) } satisfies TraceTaken);
		}
		if (settled) this.#settling.shift()?.();
	}

	get #isUsable(): boolean {
		return this.state.power === 'on' || this.state.power === 'booting';
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
		if (this.#gone.signal.aborted) return;
		this.#stream.set({ power: 'crashed' });
		this.#settle();
		this.#end(new AppError('simulator-crashed', message));
		this.#stream.tell({ kind: 'crash', value: { message } });
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
