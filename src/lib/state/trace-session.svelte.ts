// The trace of one board while somebody looks at it: started and ended here, kept here, or opened from a file.
import { DisposableStore, type Disposable } from '#lib/core/disposable.ts';
import type { Simulator } from '#lib/simulator/simulator.ts';
import { loadTrace } from '#lib/simulator/trace/load-trace.ts';
import { decodeTrace } from '#lib/simulator/trace/trace-file.ts';
import { TraceStore } from '#lib/simulator/trace/trace-store.ts';

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
	readonly #live = new TraceStore();
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

	/** Begins a new trace; what was kept is gone with its first event. */
	start(): void {
		this.opened = null;
		this.recording = true;
		this.#live.clear();
		this.version++;
		this.#simulator.setTracing({});
	}

	stop(): void {
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
