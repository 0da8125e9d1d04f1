// The Compiler on top of any kind of worker: loads once, queues, and gives up a worker that is aborted, too slow or
// broken. The compiled module stays here, so a fresh worker is ready in milliseconds. Knows neither page nor Node.
import { systemClock, type Clock } from '#lib/core/clock.ts';
import { AppError, toAppError } from '#lib/core/errors.ts';
import { wrapMortal, type Endpoint, type Remote } from '#lib/core/rpc.ts';
import { SerialQueue } from '#lib/core/serial-queue.ts';
import { untilAborted } from '#lib/core/until-aborted.ts';
import { DEFAULT_LANGUAGE, languageOf, type LanguageId } from '#lib/project/languages.ts';
import type { CompilerApi } from './api.ts';
import {
	COMPILE_TIMEOUT_MS,
	type Compiler,
	type CompileRequest,
	type CompileResult,
	type CompilerState
} from './compiler.ts';
import type { LanguageParts } from './language.ts';
import { PartsLoader, type LoadCall, type PartsSource } from './parts-loader.ts';

/** A started worker that serves CompilerApi. */
export interface CompilerWorker {
	endpoint: Endpoint;
	/** Set by its owner; called when the worker ends by itself, whether it is at work or not. */
	onfailure: (error: unknown) => void;
	terminate(): void;
}

export interface WorkerCompilerOptions {
	sourceOf(language: LanguageId): PartsSource;
	startWorker(): CompilerWorker;
	timeoutMs?: number;
	/** The worker ends after so long without a compile, and gives back the memory that compiling took. */
	idleMs?: number;
	/** The worker starts with the first compile, not before: for machines with little memory. */
	startsLate?: boolean;
	clock?: Clock;
}

/** Long enough for somebody who reads an error, and thinks. */
const IDLE_MS = 60_000;

interface StartedWorker {
	worker: CompilerWorker;
	remote: Remote<CompilerApi>;
	/** Rejects what waits for an answer. */
	gone: AbortController;
	languages: Map<LanguageId, { parts: LanguageParts; open: Promise<void> }>;
	/** It answered once. */
	answered: boolean;
}

export class WorkerCompiler implements Compiler {
	#options: WorkerCompilerOptions;
	#clock: Clock;
	#queue = new SerialQueue();
	#loaders = new Map<LanguageId, PartsLoader>();
	#worker: StartedWorker | null = null;
	/** Ends the compile that is under way. */
	#stopCompile: ((reason: unknown) => void) | null = null;
	onend?: () => void;
	#stopIdling = () => {};
	/** Of the last compile. */
	#last: LanguageId | null = null;
	#compiling = false;
	#disposal = new AbortController();

	constructor(options: WorkerCompilerOptions) {
		this.#options = options;
		this.#clock = options.clock ?? systemClock;
	}

	get state(): CompilerState {
		if (this.#compiling) return 'compiling';
		const states = [...this.#loaders.values()].map(({ state }) => state);
		return (['loading', 'ready', 'failed'] as const).find((s) => states.includes(s)) ?? 'unloaded';
	}

	async load(options: LoadCall & { language?: LanguageId } = {}): Promise<void> {
		await this.#load(options.language ?? DEFAULT_LANGUAGE, options);
	}

	async parts(
		language: LanguageId,
		{ whole, ...options }: { signal?: AbortSignal; whole?: LanguageParts } = {}
	): Promise<LanguageParts> {
		const parts = await this.#load(language, options);
		// Somebody else may have asked for the whole core since.
		if (!whole || parts.core !== whole.core) return parts;
		this.#loaderOf(language).outgrow(parts);
		return this.#load(language, options);
	}

	compile(request: CompileRequest, options: LoadCall = {}): Promise<CompileResult> {
		const language = request.language ?? languageOf(request.files);
		return this.#queue.run(async () => {
			const parts = await this.#load(language, options);
			try {
				return await this.#compile(language, parts, request, options.signal);
			} catch (error) {
				if (!(error instanceof AppError) || error.code !== 'core-incomplete') throw error;
				this.#loaderOf(language).outgrow(parts);
				const whole = await this.#load(language, options);
				return await this.#compile(language, whole, request, options.signal);
			}
		}, options.signal);
	}

	wake(): void {
		if (this.#compiling || this.#options.startsLate || this.#last === null) return;
		if (this.#worker) return this.#rest();
		const language = this.#last;
		const parts = this.#loaders.get(language)?.parts ?? null;
		if (parts === null || this.#disposal.signal.aborted) return;
		// A failure shows again, with its reason, at the next compile.
		this.#ready(language, parts, this.#disposal.signal)
			.then(() => this.#rest())
			.catch(() => {});
	}

	dispose(): void {
		this.#disposal.abort(new DOMException('the compiler was closed', 'AbortError'));
		for (const loader of this.#loaders.values()) loader.abort(this.#disposal.signal.reason);
		this.#discardWorker();
	}

	async #load(language: LanguageId, options: LoadCall): Promise<LanguageParts> {
		options.signal?.throwIfAborted();
		this.#disposal.signal.throwIfAborted();
		const loader = this.#loaderOf(language);
		if (!loader.parts) this.#fetchCode(language);
		return loader.load(options);
	}

	/** The worker starts while the parts come, and fetches what will open them. */
	#fetchCode(language: LanguageId): void {
		if (this.#options.startsLate || this.#worker) return;
		this.#worker = this.#start();
		// A failure shows again, with its reason, when the parts are opened.
		this.#worker.remote.fetchCode(language).catch(() => {});
		this.#rest();
	}

	#loaderOf(language: LanguageId): PartsLoader {
		let loader = this.#loaders.get(language);
		if (!loader) {
			const source = this.#options.sourceOf(language);
			loader = new PartsLoader(source, (parts) => this.#warmUp(language, parts));
			this.#loaders.set(language, loader);
		}
		return loader;
	}

	/** The first compile runs code that the engine has not translated yet: let that happen while the user reads. */
	#warmUp(language: LanguageId, parts: LanguageParts): void {
		if (this.#disposal.signal.aborted || this.#options.startsLate) return;
		// A failure shows again, with its reason, at the first compile.
		this.#ready(language, parts, this.#disposal.signal)
			.then(({ remote }) => (this.#queue.pending === 0 ? remote.warmUp(language) : undefined))
			.then(() => this.#rest())
			.catch(() => {});
	}

	/** Nothing is to be done: the worker ends, unless something comes within the time. */
	#rest(): void {
		this.#stopIdling();
		if (!this.#worker) return;
		this.#stopIdling = this.#clock.schedule(this.#options.idleMs ?? IDLE_MS, () => {
			if (!this.#compiling && this.#queue.pending === 0) this.#discardWorker();
		});
	}

	async #compile(
		language: LanguageId,
		parts: LanguageParts,
		request: CompileRequest,
		signal: AbortSignal | undefined
	): Promise<CompileResult> {
		this.#compiling = true;
		this.#last = language;
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
			const { remote } = await this.#ready(language, parts, causes);
			return await untilAborted<CompileResult>(remote.compile({ ...request, language }), causes);
		} catch (error) {
			this.#discardWorker();
			throw toAppError(error, 'compiler-crashed');
		} finally {
			cancelTimer();
			this.#stopCompile = null;
			this.#compiling = false;
			this.#rest();
		}
	}

	/** A worker that compiles a language with these parts. */
	async #ready(
		language: LanguageId,
		parts: LanguageParts,
		signal: AbortSignal
	): Promise<StartedWorker> {
		this.#stopIdling();
		const started = (this.#worker ??= this.#start());
		let entry = started.languages.get(language);
		if (entry?.parts !== parts) {
			entry = { parts, open: started.remote.open(language, parts) };
			started.languages.set(language, entry);
		}
		await untilAborted(entry.open, signal);
		started.answered = true;
		return started;
	}

	#start(): StartedWorker {
		const worker = this.#options.startWorker();
		const gone = new AbortController();
		const remote = wrapMortal<CompilerApi>(worker.endpoint, gone.signal);
		const started = { worker, gone, remote, languages: new Map(), answered: false };
		worker.onfailure = (error) => this.#ended(started, error);
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
		if (started.answered) this.onend?.();
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
		this.#stopIdling();
		started?.gone.abort(new DOMException('the compiler was ended', 'AbortError'));
		started?.worker.terminate();
	}
}
