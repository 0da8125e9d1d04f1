// The trace of one board, from its first run or the first look at it: started and ended here, kept here, or opened from
// a file.
import { DisposableStore, type Disposable } from '#lib/core/disposable.ts';
import type { Simulator } from '#lib/simulator/simulator.ts';
import { readTraceFile, type ReadTraceFile } from '#lib/simulator/trace/trace-reader-client.ts';
import { DEFAULT_TRACE_EVENTS, TraceStore } from '#lib/simulator/trace/trace-store.ts';

/** Kept while nobody has looked: a few megabytes, and minutes of a busy program. */
const UNSEEN_EVENTS = 100_000;

/** A trace from a file. */
export interface OpenedTrace {
	store: TraceStore;
	fileName: string;
	board: string;
	/** Events that the file says are missing, and older ones that are too many to keep. */
	dropped: number;
}

/** A file on its way. */
export interface ReadingTrace {
	fileName: string;
	readBytes: number;
	totalBytes: number;
}

/** What is read sooner is not worth a word. */
const SHOW_READING_AFTER_MS = 400;

export class TraceSession implements Disposable {
	recording = $state(false);
	/** Changes whenever the store has more. */
	version = $state(0);
	/** Looked at instead of the board's own. */
	opened = $state.raw<OpenedTrace | null>(null);
	/** Null also in the first moment of reading. */
	reading = $state.raw<ReadingTrace | null>(null);
	#cancelReading: AbortController | null = null;
	readonly #readFile: ReadTraceFile;
	readonly #live = new TraceStore(UNSEEN_EVENTS);
	/** By the user: then it stays so until they record again. */
	#ended = false;
	readonly #simulator: Pick<Simulator, 'on' | 'setTracing'>;
	readonly #owned = new DisposableStore();

	constructor(
		simulator: Pick<Simulator, 'on' | 'setTracing'>,
		readFile: ReadTraceFile = readTraceFile
	) {
		this.#simulator = simulator;
		this.#readFile = readFile;
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

	/**
	 * Reads a file, which takes as long as it is large; what is shown stays until it is read. Another file, or
	 * `cancelReading`, ends it. Throws AppErrors `trace-invalid`, `trace-too-new`, `trace-too-large`, `trace-failed`.
	 */
	async open(file: Blob, fileName: string): Promise<void> {
		this.cancelReading();
		const cancel = new AbortController();
		this.#cancelReading = cancel;
		const store = new TraceStore();
		const beganAt = performance.now();
		try {
			const { board, dropped } = await this.#readFile(
				file,
				({ batch, readBytes }) => {
					if (batch) store.add(batch);
					if (performance.now() - beganAt > SHOW_READING_AFTER_MS && !cancel.signal.aborted)
						this.reading = { fileName, readBytes, totalBytes: file.size };
				},
				cancel.signal
			);
			this.opened = { store, fileName, board, dropped: dropped + store.dropped };
			this.version++;
		} finally {
			if (this.#cancelReading === cancel) this.#endReading();
		}
	}

	cancelReading(): void {
		this.#cancelReading?.abort();
		this.#endReading();
	}

	#endReading(): void {
		this.#cancelReading = null;
		this.reading = null;
	}

	close(): void {
		this.opened = null;
		this.version++;
	}

	/** Events that are missing in what is shown. */
	get dropped(): number {
		return this.opened?.dropped ?? this.#live.dropped;
	}

	dispose(): void {
		this.cancelReading();
		this.stop();
		this.#owned.dispose();
	}
}
