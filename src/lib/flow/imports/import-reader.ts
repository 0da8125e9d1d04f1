// Reads what came from outside, in a worker: it can be cancelled, it has a time limit, and neither a file that takes
// forever nor one that takes all memory is more than an error.
import { systemClock, type Clock } from '#lib/core/clock.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import { AppError, toAppError } from '#lib/core/errors.ts';
import { proxy, transfer, wrap, type Endpoint, type Remote } from '#lib/core/rpc.ts';
import { untilAborted } from '#lib/core/until-aborted.ts';
import { watchWorker } from '#lib/core/worker-life.ts';
import { buffersOf } from './buffers-of.ts';
import type { ReadSubmissions } from '../grading/read-submissions.ts';
import type { ImportReaderApi } from './import-reader-api.ts';
import { loadGiven, type Given, type Import } from './read-import.ts';

/** A file of the largest size takes a second on a fast machine. */
export const IMPORT_TIMEOUT_MS = 30_000;

export interface ReadOptions {
	signal: AbortSignal;
	/** Bytes that were unpacked. */
	onprogress: (unpackedBytes: number) => void;
}

export interface ImportReader extends Disposable {
	/** Rejects with the signal's reason, with `import-timeout`, `import-crashed`, and what `readImport` throws. */
	read(given: Given, options: ReadOptions): Promise<Import>;
}

/** The same for what a teacher was given. */
export interface SubmissionReader extends Disposable {
	/** Rejects with the signal's reason, with `import-timeout`, `import-crashed`, and what archives are refused for. */
	readSubmissions(given: Given, options: ReadOptions): Promise<ReadSubmissions>;
}

/** What is used of a Worker. */
export interface ImportWorker {
	endpoint: Endpoint;
	/** Set by its owner; called when the worker dies by itself, or never starts. */
	onfailure: (error: AppError) => void;
	terminate(): void;
}

export interface WorkerImportReaderOptions {
	startWorker?: () => ImportWorker;
	clock?: Clock;
	timeoutMs?: number;
}

interface Running {
	worker: ImportWorker;
	remote: Remote<ImportReaderApi>;
	/** Its code has arrived. */
	ready: Promise<unknown>;
}

type Reading<T> = (
	remote: Remote<ImportReaderApi>,
	...args: Parameters<ImportReaderApi['read']>
) => Promise<T>;

export class WorkerImportReader implements ImportReader, SubmissionReader {
	readonly #startWorker: () => ImportWorker;
	readonly #clock: Clock;
	readonly #timeoutMs: number;
	#running: Running | null = null;

	constructor(options: WorkerImportReaderOptions = {}) {
		this.#startWorker = options.startWorker ?? startWorker;
		this.#clock = options.clock ?? systemClock;
		this.#timeoutMs = options.timeoutMs ?? IMPORT_TIMEOUT_MS;
	}

	read(given: Given, options: ReadOptions): Promise<Import> {
		return this.#read<Import>(given, options, async (remote, ...args) => remote.read(...args));
	}

	readSubmissions(given: Given, options: ReadOptions): Promise<ReadSubmissions> {
		return this.#read<ReadSubmissions>(given, options, async (remote, ...args) =>
			remote.readSubmissions(...args)
		);
	}

	async #read<T>(
		given: Given,
		{ signal, onprogress }: ReadOptions,
		reading: Reading<T>
	): Promise<T> {
		const end = new AbortController();
		const causes = AbortSignal.any([end.signal, signal]);
		let cancelTimer = () => {};
		try {
			const loaded = await untilAborted(loadGiven(given), causes);
			const { worker, remote, ready } = (this.#running ??= this.#start());
			worker.onfailure = (error) => end.abort(error);
			await untilAborted(ready, causes);
			cancelTimer = this.#clock.schedule(this.#timeoutMs, () => end.abort(timeoutError(given)));
			const read = reading(remote, transfer(loaded, buffersOf(loaded)), proxy(onprogress));
			return await untilAborted<T>(read, causes);
		} catch (error) {
			// A worker that answered with an error can read the next file.
			if (causes.aborted) this.dispose();
			throw toAppError(error, 'import-crashed');
		} finally {
			cancelTimer();
		}
	}

	/** The next file gets a new worker. */
	dispose(): void {
		this.#running?.worker.terminate();
		this.#running = null;
	}

	#start(): Running {
		const worker = this.#startWorker();
		const remote = wrap<ImportReaderApi>(worker.endpoint);
		return { worker, remote, ready: Promise.resolve(remote.ready()) };
	}
}

function timeoutError({ name }: Given): AppError {
	return new AppError('import-timeout', `Reading “${name}” took too long.`);
}

function startWorker(): ImportWorker {
	const worker = new Worker(new URL('./import-reader.worker.ts', import.meta.url), {
		type: 'module',
		name: 'import reader'
	});
	let isReady = false;
	const started: ImportWorker = {
		endpoint: worker,
		onfailure: () => {},
		terminate() {
			life.dispose();
			worker.terminate();
		}
	};
	worker.addEventListener('message', () => (isReady = true), { once: true });
	const life = watchWorker(worker, (reason) =>
		started.onfailure(new AppError(isReady ? 'import-crashed' : 'part-unavailable', reason))
	);
	return started;
}
