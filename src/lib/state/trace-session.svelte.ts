// The trace of one board, from its first run or the first look at it: started and ended here, kept here, or opened from
// a file.
import { DisposableStore, type Disposable } from '#lib/core/disposable.ts';
import type { Simulator } from '#lib/simulator/simulator.ts';
import { loadTrace } from '#lib/simulator/trace/load-trace.ts';
import { decodeTrace } from '#lib/simulator/trace/trace-file.ts';
import { DEFAULT_TRACE_EVENTS, TraceStore } from '#lib/simulator/trace/trace-store.ts';

/** Kept while nobody has looked: a few megabytes, and minutes of a busy program. */
const UNSEEN_EVENTS = 100_000;

/** A trace from a file. */
export interface OpenedTrace {
	store: TraceStore;
	fileName: string;
	board: string;
}

export class TraceSession implements Disposable {
	recording = $state(false);
	/** Changes whenever the store has more. */
	version = $state(0);
	/** Looked at instead of the board's own. */
	opened = $state.raw<OpenedTrace | null>(null);
	readonly #live = new TraceStore(UNSEEN_EVENTS);
	/** By the user: then it stays so until they record again. */
	#ended = false;
	readonly #simulator: Pick<Simulator, 'on' | 'setTracing'>;
	readonly #owned = new DisposableStore();

	constructor(simulator: Pick<Simulator, 'on' | 'setTracing'>) {
		this.#simulator = simulator;
		this.#owned.add(
			simulator.on('trace', (batch) => {
				this.#live.add(batch);
				this.version++;
			})
		);
	}

	get store(): TraceStore {
		return this.opened?.store ?? this.#live;
	}

	/** Somebody looks: much is kept from now on. */
	look(): void {
		this.#live.maxEvents = DEFAULT_TRACE_EVENTS;
		this.begin();
	}

	/** Something is about to run: recorded, unless it is already or the user has ended it. What a file has stays open. */
	begin(): void {
		if (!this.recording && !this.#ended) this.#record();
	}

	/** The user begins a new trace; what was kept is gone with its first event. */
	start(): void {
		this.opened = null;
		this.#ended = false;
		this.#record();
	}

	#record(): void {
		this.recording = true;
		this.#live.clear();
		this.version++;
		this.#simulator.setTracing({});
	}

	/** The user has seen enough: what was kept stays. */
	stop(): void {
		this.#ended = true;
		if (!this.recording) return;
		this.recording = false;
		this.#simulator.setTracing(null);
	}

	/** Throws AppError `trace-invalid` or `trace-too-new`. */
	open(json: string, fileName: string): void {
		const document = decodeTrace(json);
		this.opened = { store: loadTrace(document), fileName, board: document.board };
		this.version++;
	}

	close(): void {
		this.opened = null;
		this.version++;
	}

	dispose(): void {
		this.stop();
		this.#owned.dispose();
	}
}
