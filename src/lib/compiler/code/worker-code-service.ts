// The CodeService on top of any kind of worker: one call at a time, those for the eye first, and only the latest of each
// kind. The worker ends when nobody has asked for a while, and one that hangs or breaks is replaced.
import { systemClock, type Clock } from '#lib/core/clock.ts';
import { AppError, toAppError } from '#lib/core/errors.ts';
import { wrapMortal, type Remote } from '#lib/core/rpc.ts';
import { untilAborted } from '#lib/core/until-aborted.ts';
import type { CodeAnswer, CodeService } from '../code-service.ts';
import type { CompilerWorker } from '../worker-compiler.ts';
import { CodeCalls, type QueuedCodeCall } from './code-calls.ts';
import type { CodeCall, CodeCallName, CodeWorkerApi } from './code-worker.ts';

export interface WorkerCodeServiceOptions<Parts> {
	/** What the worker's engine is made of. Asked again after a failure. */
	loadParts(signal: AbortSignal): Promise<Parts>;
	/** The same with everything, for an engine that failed with `core-incomplete`. */
	completeParts?(parts: Parts, signal: AbortSignal): Promise<Parts>;
	startWorker(): CompilerWorker;
	/** A call that takes longer costs the worker. */
	timeoutMs?: number;
	/** The worker ends after so long without a call. */
	idleMs?: number;
	clock?: Clock;
}

const TIMEOUT_MS = 15_000;
const IDLE_MS = 120_000;

interface Started {
	worker: CompilerWorker;
	remote: Remote<CodeWorkerApi>;
	gone: AbortController;
}

export class WorkerCodeService<Parts> implements CodeService {
	readonly #options: WorkerCodeServiceOptions<Parts>;
	readonly #clock: Clock;
	readonly #calls = new CodeCalls();
	readonly #disposal = new AbortController();
	#parts: Parts | null = null;
	#started: Started | null = null;
	#working = false;
	#stopIdling = () => {};

	constructor(options: WorkerCodeServiceOptions<Parts>) {
		this.#options = options;
		this.#clock = options.clock ?? systemClock;
	}

	complete: CodeService['complete'] = (request, signal) =>
		this.#ask({ name: 'complete', request }, signal);
	describe: CodeService['describe'] = (request, signal) =>
		this.#ask({ name: 'describe', request }, signal);
	signature: CodeService['signature'] = (request, signal) =>
		this.#ask({ name: 'signature', request }, signal);
	hover: CodeService['hover'] = (request, signal) => this.#ask({ name: 'hover', request }, signal);
	definition: CodeService['definition'] = (request, signal) =>
		this.#ask({ name: 'definition', request }, signal);
	references: CodeService['references'] = (request, signal) =>
		this.#ask({ name: 'references', request }, signal);
	rename: CodeService['rename'] = (request, signal) =>
		this.#ask({ name: 'rename', request }, signal);
	check: CodeService['check'] = (request, signal) => this.#ask({ name: 'check', request }, signal);
	format: CodeService['format'] = (request, signal) =>
		this.#ask({ name: 'format', request }, signal);
	library: CodeService['library'] = (request, signal) =>
		this.#ask({ name: 'library', request }, signal);

	dispose(): void {
		const reason = new DOMException('the code service was closed', 'AbortError');
		this.#disposal.abort(reason);
		this.#calls.clear(reason);
		this.#end();
	}

	#ask<Name extends CodeCallName>(
		call: CodeCall & { name: Name },
		signal: AbortSignal | undefined
	): Promise<CodeAnswer<Name>> {
		if (this.#disposal.signal.aborted) return Promise.reject(this.#disposal.signal.reason as Error);
		const answer = this.#calls.add(call, signal);
		void this.#work();
		// The worker's engine answers as its contract says: both sides are ours.
		return answer as Promise<CodeAnswer<Name>>;
	}

	/** One call after the other, until none is left. */
	async #work(): Promise<void> {
		if (this.#working) return;
		this.#working = true;
		this.#stopIdling();
		for (let call = this.#calls.take(); call; call = this.#calls.take()) await this.#answer(call);
		this.#working = false;
		if (this.#started) this.#rest(this.#started);
	}

	#rest({ remote }: Started): void {
		remote.rest().catch(() => undefined);
		this.#stopIdling = this.#clock.schedule(this.#options.idleMs ?? IDLE_MS, () => this.#end());
	}

	async #answer(waiting: QueuedCodeCall): Promise<void> {
		try {
			waiting.resolve(await this.#try(waiting.call));
		} catch (error) {
			waiting.reject(error);
		}
	}

	async #try(call: CodeCall): Promise<unknown> {
		try {
			return await this.#send(call);
		} catch (error) {
			const parts = this.#parts;
			const incomplete = error instanceof AppError && error.code === 'core-incomplete';
			if (!incomplete || !this.#options.completeParts || parts === null) throw error;
			this.#parts = await this.#options.completeParts(parts, this.#disposal.signal);
			return await this.#send(call);
		}
	}

	async #send(call: CodeCall): Promise<unknown> {
		const late = new AbortController();
		const ends = AbortSignal.any([late.signal, this.#disposal.signal]);
		this.#parts ??= await this.#options.loadParts(this.#disposal.signal);
		const timeoutMs = this.#options.timeoutMs ?? TIMEOUT_MS;
		const stop = this.#clock.schedule(timeoutMs, () =>
			late.abort(new AppError('compile-timeout', `${call.name} took too long and was stopped`))
		);
		try {
			const { remote } = this.#started ?? (await this.#start(this.#parts, ends));
			return await untilAborted(remote.call(call), ends);
		} catch (error) {
			this.#end();
			throw toAppError(error, 'compiler-crashed');
		} finally {
			stop();
		}
	}

	async #start(parts: Parts, ends: AbortSignal): Promise<Started> {
		const worker = this.#options.startWorker();
		const gone = new AbortController();
		const remote = wrapMortal<CodeWorkerApi>(worker.endpoint, gone.signal);
		const started = { worker, gone, remote };
		worker.onfailure = (error) => {
			gone.abort(toAppError(error, 'compiler-crashed'));
			if (this.#started === started) this.#end();
		};
		this.#started = started;
		await untilAborted(remote.open(parts), ends);
		return started;
	}

	#end(): void {
		const started = this.#started;
		this.#started = null;
		this.#stopIdling();
		started?.gone.abort(new AppError('compiler-crashed', 'the code service was ended'));
		started?.worker.terminate();
	}
}
