// The Compiler on top of any kind of worker: loads once, queues, and gives up a worker that is aborted, too slow or
// broken. The compiled module stays here, so a fresh worker is ready in milliseconds. Knows neither page nor Node.
import { systemClock, type Clock } from '#lib/core/clock.ts';
import { AppError, toAppError } from '#lib/core/errors.ts';
import { wrap, type Endpoint, type Remote } from '#lib/core/rpc.ts';
import { SerialQueue } from '#lib/core/serial-queue.ts';
import { untilAborted } from '#lib/core/until-aborted.ts';
import type { CompilerApi } from './api.ts';
import {
	COMPILE_TIMEOUT_MS,
	type Compiler,
	type CompileRequest,
	type CompileResult,
	type CompilerState,
	type LoadProgress
} from './compiler.ts';
import type { ToolchainParts } from './tools/toolchain.ts';

/** A started worker that serves CompilerApi. */
export interface CompilerWorker {
	endpoint: Endpoint;
	/** Set by its owner; called when the worker dies by itself. */
	onfailure: (error: unknown) => void;
	terminate(): void;
}

export interface WorkerCompilerOptions {
	/** Rejects with `toolchain-unavailable`, or with the signal's reason. */
	loadParts(
		signal: AbortSignal,
		onprogress: (progress: LoadProgress) => void
	): Promise<ToolchainParts>;
	/** The same parts with the whole core, when a program turned out to need it. Rejects as `loadParts` does. */
	completeParts(
		parts: ToolchainParts,
		signal: AbortSignal,
		onprogress: (progress: LoadProgress) => void
	): Promise<ToolchainParts>;
	startWorker(): CompilerWorker;
	timeoutMs?: number;
	clock?: Clock;
}

type CallOptions = { signal?: AbortSignal; onprogress?: (progress: LoadProgress) => void };

/** One download that several callers may wait for. */
interface Loading {
	parts: Promise<ToolchainParts>;
	controller: AbortController;
	waiting: number;
	listeners: Set<(progress: LoadProgress) => void>;
	progress: LoadProgress | null;
}

export class WorkerCompiler implements Compiler {
	#options: WorkerCompilerOptions;
	#clock: Clock;
	#queue = new SerialQueue();
	#parts: ToolchainParts | null = null;
	/** What a program was too much for, while the whole core is on its way. */
	#outgrown: ToolchainParts | null = null;
	#loading: Loading | null = null;
	#worker: { worker: CompilerWorker; remote: Remote<CompilerApi> } | null = null;
	#failed = false;
	#compiling = false;
	#disposal = new AbortController();

	constructor(options: WorkerCompilerOptions) {
		this.#options = options;
		this.#clock = options.clock ?? systemClock;
	}

	get state(): CompilerState {
		if (this.#compiling) return 'compiling';
		if (this.#loading) return 'loading';
		if (this.#parts) return 'ready';
		return this.#failed ? 'failed' : 'unloaded';
	}

	async load(options: CallOptions = {}): Promise<void> {
		await this.#load(options);
	}

	compile(request: CompileRequest, options: CallOptions = {}): Promise<CompileResult> {
		return this.#queue.run(async () => {
			const parts = await this.#load(options);
			try {
				return await this.#compile(parts, request, options.signal);
			} catch (error) {
				if (!(error instanceof AppError) || error.code !== 'core-incomplete') throw error;
				this.#parts = null;
				this.#outgrown = parts;
				return await this.#compile(await this.#load(options), request, options.signal);
			}
		}, options.signal);
	}

	dispose(): void {
		this.#disposal.abort(new DOMException('the compiler was closed', 'AbortError'));
		this.#loading?.controller.abort(this.#disposal.signal.reason);
		this.#discardWorker();
	}

	async #load({ signal, onprogress }: CallOptions): Promise<ToolchainParts> {
		signal?.throwIfAborted();
		this.#disposal.signal.throwIfAborted();
		if (this.#parts) return this.#parts;
		const loading = (this.#loading ??= this.#startLoading());
		loading.waiting++;
		if (onprogress) {
			loading.listeners.add(onprogress);
			if (loading.progress) onprogress(loading.progress);
		}
		try {
			return await untilAborted(loading.parts, signal);
		} finally {
			if (onprogress) loading.listeners.delete(onprogress);
			// Nobody wants it any more: stop the download, and let the next call begin a new one.
			if (--loading.waiting === 0 && signal?.aborted) {
				loading.controller.abort(signal.reason);
				if (this.#loading === loading) this.#loading = null;
			}
		}
	}

	#startLoading(): Loading {
		const outgrown = this.#outgrown;
		this.#outgrown = null;
		const controller = new AbortController();
		const onprogress = (progress: LoadProgress) => {
			loading.progress = progress;
			for (const listener of loading.listeners) listener(progress);
		};
		const loading: Loading = {
			// Not at once: the first progress may come before the call returns.
			parts: Promise.resolve().then(() =>
				outgrown
					? this.#options.completeParts(outgrown, controller.signal, onprogress)
					: this.#options.loadParts(controller.signal, onprogress)
			),
			controller,
			waiting: 0,
			listeners: new Set(),
			progress: null
		};
		loading.parts.then(
			(parts) => {
				if (this.#loading !== loading) return;
				this.#loading = null;
				this.#parts = parts;
				this.#warmUp(parts);
			},
			() => {
				// The other programs can do without.
				this.#parts ??= outgrown;
				if (this.#loading !== loading) return;
				this.#loading = null;
				this.#failed = !controller.signal.aborted;
			}
		);
		return loading;
	}

	/** The first compile runs code that the engine has not translated yet: let that happen while the user reads. */
	#warmUp(parts: ToolchainParts): void {
		if (this.#disposal.signal.aborted) return;
		// A failure shows again, with its reason, at the first compile.
		this.#ready(parts, () => this.#discardWorker(), this.#disposal.signal)
			.then(({ remote }) => (this.#queue.pending === 0 ? remote.warmUp() : undefined))
			.catch(() => {});
	}

	async #compile(
		parts: ToolchainParts,
		request: CompileRequest,
		signal: AbortSignal | undefined
	): Promise<CompileResult> {
		this.#compiling = true;
		const end = new AbortController();
		const stop = (reason: unknown) => end.abort(reason);
		const cancelTimer = this.#clock.schedule(this.#timeoutMs, () => stop(this.#timeoutError()));
		const causes = AbortSignal.any([
			end.signal,
			this.#disposal.signal,
			...(signal ? [signal] : [])
		]);
		try {
			const { worker, remote } = await this.#ready(parts, stop, causes);
			worker.onfailure = stop;
			return await untilAborted<CompileResult>(remote.compile(request), causes);
		} catch (error) {
			this.#discardWorker();
			throw toAppError(error, 'compiler-crashed');
		} finally {
			cancelTimer();
			this.#compiling = false;
		}
	}

	async #ready(
		parts: ToolchainParts,
		onfailure: (error: unknown) => void,
		signal: AbortSignal
	): Promise<{ worker: CompilerWorker; remote: Remote<CompilerApi> }> {
		if (this.#worker) return this.#worker;
		const worker = this.#options.startWorker();
		worker.onfailure = onfailure;
		const remote = wrap<CompilerApi>(worker.endpoint);
		this.#worker = { worker, remote };
		await untilAborted(remote.open(parts), signal);
		return this.#worker;
	}

	get #timeoutMs(): number {
		return this.#options.timeoutMs ?? COMPILE_TIMEOUT_MS;
	}

	#timeoutError(): AppError {
		return new AppError(
			'compile-timeout',
			`compiling took longer than ${this.#timeoutMs / 1000} seconds and was stopped`
		);
	}

	#discardWorker(): void {
		this.#worker?.worker.terminate();
		this.#worker = null;
	}
}
