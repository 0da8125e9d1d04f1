// What happens inside a container's thread that shares no memory with the board: the same as in `run-container.ts`, but the
// wasm code is suspended while a host call waits for its answer.
import { promiseIntegration } from '#lib/core/promise-integration.ts';
import {
	INSTANTIATED,
	NOT_INSTANTIATED,
	START_TRAPPED,
	TRAPPED,
	UNWOUND
} from './control-block.ts';
import type { ContainerJob, MessageCalls } from './container-thread.ts';
import {
	argumentsOf,
	describe,
	exitCode,
	exportedFunction,
	importObject,
	LEAVE,
	trapText
} from './guest-module.ts';
import type { PostedAnswer, PostedCall } from './posted-calls.ts';
import { PostedLine } from './posted-line.ts';

/** Sends a call and resolves with its answer. */
export type AskBoard = (call: PostedCall) => Promise<PostedAnswer>;

class SuspendingRun {
	readonly #job: ContainerJob;
	readonly #line: PostedLine;
	readonly #ask: AskBoard;
	readonly #integration = promiseIntegration();

	constructor(job: ContainerJob, calls: MessageCalls, ask: AskBoard) {
		this.#job = job;
		this.#line = new PostedLine(calls);
		this.#ask = ask;
	}

	async run(): Promise<void> {
		let instance: WebAssembly.Instance;
		try {
			const imports = importObject(this.#job, this.#functions(), this.#line.memory);
			instance = new WebAssembly.Instance(this.#job.module, imports);
		} catch (error) {
			await this.#report(NOT_INSTANTIATED, describe(error));
			return;
		}
		for (const name of this.#job.probes.starters)
			if (!(await this.#runExport(instance, name, START_TRAPPED))) return;
		if (await this.#report(INSTANTIATED)) await this.#runEntry(instance);
		else await this.#report(UNWOUND);
	}

	#functions(): WebAssembly.ImportValue[] {
		const { Suspending } = this.#needed;
		return this.#job.functions.map(
			(imported, index) =>
				new Suspending(async (...args: (number | bigint)[]) =>
					this.#line.resultOf(await this.#ask(this.#line.call(index, imported, args)))
				)
		);
	}

	get #needed() {
		if (!this.#integration) throw new Error('this engine cannot suspend WebAssembly');
		return this.#integration;
	}

	async #runEntry(instance: WebAssembly.Instance): Promise<void> {
		const run = await this.#runExport(instance, this.#job.entry, TRAPPED);
		if (run) this.#line.take(await this.#ask(this.#line.returned(exitCode(run.returned))));
	}

	/** Null: it has left the module. */
	async #runExport(
		instance: WebAssembly.Instance,
		name: string | null,
		trapped: number
	): Promise<{ returned: unknown } | null> {
		const exported = exportedFunction(instance, name);
		if (!exported) return { returned: undefined };
		try {
			const returned = await this.#needed.promising(exported)(...argumentsOf(this.#job, name));
			return { returned };
		} catch (error) {
			if (error === LEAVE) await this.#report(UNWOUND);
			else await this.#report(trapped, trapText(error, instance, this.#job));
			return null;
		}
	}

	/** False: the module is to be left. */
	async #report(functionIndex: number, text = ''): Promise<boolean> {
		return this.#line.take(await this.#ask(this.#line.report(functionIndex, text)));
	}
}

/** Runs one job to its end. */
export function runSuspending(
	job: ContainerJob,
	calls: MessageCalls,
	ask: AskBoard
): Promise<void> {
	return new SuspendingRun(job, calls, ask).run();
}
