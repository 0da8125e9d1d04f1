// What happens inside a container's thread that shares memory with the board: link the module to host calls, run it, say
// how it ended.
// The thread decides nothing; every host call is answered by the board.
import type { ValueType } from '#lib/abi/host-functions.ts';
import {
	ControlBlock,
	INSTANTIATED,
	NOT_INSTANTIATED,
	RETURNED,
	START_TRAPPED,
	TRAPPED,
	UNWIND,
	UNWOUND
} from './control-block.ts';
import type { ContainerJob, ImportedFunction, SharedCalls } from './container-thread.ts';
import { Doorbell } from './doorbell.ts';
import {
	argumentsOf,
	describe,
	exitCode,
	exportedFunction,
	importObject,
	LEAVE,
	trapText
} from './guest-module.ts';

/** After this long without anybody taking its request the board is woken by a message of its own. */
const RING_AGAIN_MS = 20;

type HostFunction = (...args: (number | bigint)[]) => number | bigint | undefined;

/** The thread's end of the host calls through shared memory. */
class HostLine {
	readonly #control: ControlBlock;
	readonly #doorbell: Doorbell;
	readonly #sendRing: () => void;

	constructor({ control, doorbell }: SharedCalls, sendRing: () => void) {
		this.#control = new ControlBlock(control);
		this.#doorbell = new Doorbell(doorbell);
		this.#sendRing = sendRing;
	}

	ask(functionIndex: number): number {
		this.#control.request(functionIndex);
		if (this.#doorbell.ring()) this.#sendRing();
		// The message of another thread that was terminated with it is lost: the bell stays rung, the board asleep.
		else if (!this.#control.takenWithin(RING_AGAIN_MS)) this.#sendRing();
		return this.#control.awaitAnswer();
	}

	report(functionIndex: number, text: string): number {
		this.#control.putText(text);
		return this.ask(functionIndex);
	}

	returned(value: number): void {
		this.#control.putArgument(0, 'i32', value);
		this.ask(RETURNED);
	}

	hostFunction(index: number, { params, result }: ImportedFunction): HostFunction {
		const types: readonly ValueType[] = params;
		return (...args) => {
			for (let i = 0; i < types.length; i++) this.#control.putArgument(i, types[i]!, args[i]!);
			if (this.ask(index) === UNWIND) throw LEAVE;
			return result === null ? undefined : this.#control.result(result);
		};
	}
}

/** Runs what the module exports under the name, and reports how it trapped. Null: it has left the module. */
function runExport(
	instance: WebAssembly.Instance,
	name: string | null,
	job: ContainerJob,
	line: HostLine,
	trapped: number
): { returned: unknown } | null {
	const exported = exportedFunction(instance, name);
	if (!exported) return { returned: undefined };
	try {
		return { returned: exported(...argumentsOf(job, name)) };
	} catch (error) {
		if (error === LEAVE) line.ask(UNWOUND);
		else line.report(trapped, trapText(error, instance, job));
		return null;
	}
}

function runEntry(instance: WebAssembly.Instance, job: ContainerJob, line: HostLine): void {
	const run = runExport(instance, job.entry, job, line, TRAPPED);
	if (run) line.returned(exitCode(run.returned));
}

/** Runs one job to its end. `sendRing` wakes a sleeping board. */
export function runContainer(job: ContainerJob, calls: SharedCalls, sendRing: () => void): void {
	const line = new HostLine(calls, sendRing);
	let instance: WebAssembly.Instance;
	try {
		const functions = job.functions.map((one, index) => line.hostFunction(index, one));
		instance = new WebAssembly.Instance(job.module, importObject(job, functions, calls.memory));
	} catch (error) {
		line.report(NOT_INSTANTIATED, describe(error));
		return;
	}
	for (const name of job.probes.starters)
		if (!runExport(instance, name, job, line, START_TRAPPED)) return;
	if (line.ask(INSTANTIATED) === UNWIND) line.ask(UNWOUND);
	else runEntry(instance, job, line);
}
