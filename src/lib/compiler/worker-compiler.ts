// The Compiler on top of any kind of worker: loads once, queues, and gives up a worker that is aborted, too slow or
// broken. The compiled module stays here, so a fresh worker is ready in milliseconds. Knows neither page nor Node.
import { systemClock, type Clock } from '#lib/core/clock.ts';
import { AppError, toAppError } from '#lib/core/errors.ts';
import { wrapMortal, type Endpoint, type Remote } from '#lib/core/rpc.ts';
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
	/** Set by its owner; called when the worker ends by itself, whether it is at work or not. */
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

interface StartedWorker {
	worker: CompilerWorker;
	remote: Remote<CompilerApi>;
	/** Rejects what waits for an answer. */
	gone: AbortController;
	opened: boolean;
}

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
	#worker: StartedWorker | null = null;
	/** Ends the compile that is under way. */
	#stopCompile: ((reason: unknown) => void) | null = null;
	onend?: () => void;
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
		this.#ready(parts, this.#disposal.signal)
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
			this.#stopCompile = stop;
			const { remote } = await this.#ready(parts, causes);
			return await untilAborted<CompileResult>(remote.compile(request), causes);
		} catch (error) {
			this.#discardWorker();
			throw toAppError(error, 'compiler-crashed');
		} finally {
			cancelTimer();
			this.#stopCompile = null;
			this.#compiling = false;
		}
	}

	async #ready(parts: ToolchainParts, signal: AbortSignal): Promise<StartedWorker> {
		if (this.#worker) return this.#worker;
		const worker = this.#options.startWorker();
		const gone = new AbortController();
		const started = {
			worker,
			gone,
			opened: false,
			remote: wrapMortal<CompilerApi>(worker.endpoint, gone.signal)
		};
		worker.onfailure = (error) => this.#ended(started, error);
		this.#worker = started;
		await untilAborted(started.remote.open(parts), signal);
		started.opened = true;
		return started;
	}

	/** It ended by itself. The next compile starts another one. */
	#ended(started: StartedWorker, error: unknown): void {
		if (this.#worker !== started) return;
		if (this.#stopCompile) {
			this.#stopCompile(error);
			return;
		}
		this.#discardWorker();
		// One that could not even start says why at the first compile.
		if (started.opened) this.onend?.();
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
		const started = this.#worker;
		this.#worker = null;
		started?.gone.abort(new DOMException('the compiler was ended', 'AbortError'));
		started?.worker.terminate();
	}
}
