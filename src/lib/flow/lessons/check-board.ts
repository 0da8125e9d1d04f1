// A fresh simulated board for one check: the simulator, in a worker of its own in the page, and the driver at its port.
import type { Board } from '#lib/board/board.ts';
import { DisposableStore, type Disposable } from '#lib/core/disposable.ts';
import type { EventSource } from '#lib/core/emitter.ts';
import { AppError } from '#lib/core/errors.ts';
import type { Port } from '#lib/core/port.ts';
import type { CallCount, CheckBoard } from '#lib/lesson/check-host.ts';
import type { ScenarioPanel } from '#lib/scenario/scenario-host.ts';
import { batchBytes } from '#lib/simulator/trace/batch-bytes.ts';
import { BatchReader, type TraceBatch } from '#lib/simulator/trace/trace-batch.ts';
import {
	TRACE_KINDS,
	type TraceFunction,
	type TraceOptions
} from '#lib/simulator/trace/trace-event.ts';

/** A Simulator, or a Machine in Node. */
export type CheckedSimulator = ScenarioPanel &
	EventSource<{ trace: TraceBatch }> &
	Disposable & {
		readonly port: Port;
		reset(): void | Promise<void>;
		setTracing(options: TraceOptions | null): void;
		/** Of a Machine: what was read of its trace. */
		taken?(sizeBytes: number): void;
	};

const CALL = TRACE_KINDS.indexOf('call');
/** More than this is no log of a lesson. */
const MAX_FILE_BYTES = 256 * 1024;

export async function openCheckBoard(
	simulator: CheckedSimulator,
	createBoard: (port: Port) => Board,
	signal: AbortSignal
): Promise<CheckBoard> {
	const owned = new DisposableStore();
	owned.add(simulator);
	try {
		const board = owned.add(createBoard(simulator.port));
		await board.open({ signal });
		return {
			board,
			panel: simulator,
			async reset(aborted) {
				await board.close();
				await simulator.reset();
				await board.open({ signal: aborted });
			},
			countCalls: () => owned.add(new TracedCalls(simulator)),
			readFile: (path, aborted) => readFile(board, path, aborted),
			dispose: () => owned.dispose()
		};
	} catch (error) {
		owned.dispose();
		throw error;
	}
}

async function readFile(board: Board, path: string, signal: AbortSignal) {
	const { storage } = board;
	const found = await storage.stat(path, { signal }).catch((error: unknown) => {
		// A folder on the way that does not exist yet.
		if (error instanceof AppError && MISSING.includes(error.code)) return null;
		throw error;
	});
	if (found?.kind !== 'file' || (found.sizeBytes ?? 0) > MAX_FILE_BYTES) return null;
	return (await storage.read(path, { signal })).bytes;
}

const MISSING: readonly string[] = ['file-missing', 'not-a-folder'];

/** Host calls by the names of their functions, from the trace. */
class TracedCalls implements CallCount, Disposable {
	readonly #simulator: CheckedSimulator;
	readonly #listening: Disposable;
	readonly #counts = new Map<string, number>();
	#trace = -1;
	#functions: TraceFunction[] = [];

	constructor(simulator: CheckedSimulator) {
		this.#simulator = simulator;
		this.#listening = simulator.on('trace', (batch) => this.#take(batch));
		simulator.setTracing({});
	}

	async of(name: string): Promise<number> {
		await this.#simulator.settled?.();
		return this.#counts.get(name) ?? 0;
	}

	#take(batch: TraceBatch): void {
		if (batch.trace !== this.#trace) this.#functions = [];
		this.#trace = batch.trace;
		this.#functions.push(...batch.functions);
		const reader = new BatchReader(batch, { names: [], functions: this.#functions });
		for (let at = 0; at < batch.count; at++) {
			const called = reader.kindNumber(at) === CALL && this.#functions[reader.functionNumber(at)];
			if (called) this.#counts.set(called.name, (this.#counts.get(called.name) ?? 0) + 1);
		}
		this.#simulator.taken?.(batchBytes(batch));
	}

	dispose(): void {
		this.#listening.dispose();
		this.#simulator.setTracing(null);
	}
}
