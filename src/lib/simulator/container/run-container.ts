// What happens inside a container's thread: link the module to host calls, run it, say how it ended.
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
import type { ContainerJob, ImportedFunction } from './container-thread.ts';
import { Doorbell } from './doorbell.ts';
import { trapReason } from './trap-reason.ts';

/** Thrown through the wasm code to leave it; one object for all, so that no stack is collected each time. */
const LEAVE = new Error('leave the container');

/** After this long without anybody taking its request the board is woken by a message of its own. */
const RING_AGAIN_MS = 20;

/** The names of the JavaScript interface. */
const TABLE_KINDS = { funcref: 'anyfunc', externref: 'externref' } as const;

type Entry = (...args: readonly number[]) => unknown;
type HostFunction = (...args: (number | bigint)[]) => number | bigint | undefined;

class HostLine {
	readonly #control: ControlBlock;
	readonly #doorbell: Doorbell;
	readonly #sendRing: () => void;

	constructor(job: ContainerJob, sendRing: () => void) {
		this.#control = new ControlBlock(job.control);
		this.#doorbell = new Doorbell(job.doorbell);
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

type ModuleImports = Record<string, WebAssembly.ImportValue>;

/** Without prototypes: the names are the module's, and `__proto__` is one of them. */
function importObject(job: ContainerJob, line: HostLine): WebAssembly.Imports {
	const imports = Object.create(null) as Record<string, ModuleImports>;
	const offer = (module: string, name: string, value: WebAssembly.ImportValue) => {
		(imports[module] ??= Object.create(null) as ModuleImports)[name] = value;
	};
	job.functions.forEach((imported, index) =>
		offer(imported.module, imported.name, line.hostFunction(index, imported))
	);
	for (const { module, name, element, initial, maximum } of job.tables)
		offer(module, name, new WebAssembly.Table({ element: TABLE_KINDS[element], initial, maximum }));
	if (job.memory) offer('env', 'memory', job.memory);
	return imports;
}

function describe(error: unknown): string {
	return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** Runs what the module exports under the name, and reports how it trapped. Null: it has left the module. */
function runExport(
	instance: WebAssembly.Instance,
	name: string | null,
	job: ContainerJob,
	line: HostLine,
	trapped: number
): { returned: unknown } | null {
	const exported = name === null ? undefined : instance.exports[name];
	if (typeof exported !== 'function') return { returned: undefined };
	try {
		const args = name === job.entry ? job.entryArguments : [];
		return { returned: (exported as Entry)(...args) };
	} catch (error) {
		if (error === LEAVE) line.ask(UNWOUND);
		else {
			const text = describe(error);
			line.report(trapped, trapReason(text, instance, job.probes) ?? text);
		}
		return null;
	}
}

function runEntry(instance: WebAssembly.Instance, job: ContainerJob, line: HostLine): void {
	const run = runExport(instance, job.entry, job, line, TRAPPED);
	if (run) line.returned(typeof run.returned === 'number' ? run.returned : 0);
}

/** Runs one job to its end. `sendRing` wakes a sleeping board. */
export function runContainer(job: ContainerJob, sendRing: () => void): void {
	const line = new HostLine(job, sendRing);
	let instance: WebAssembly.Instance;
	try {
		instance = new WebAssembly.Instance(job.module, importObject(job, line));
	} catch (error) {
		line.report(NOT_INSTANTIATED, describe(error));
		return;
	}
	for (const name of job.probes.starters)
		if (!runExport(instance, name, job, line, START_TRAPPED)) return;
	if (line.ask(INSTANTIATED) === UNWIND) line.ask(UNWOUND);
	else runEntry(instance, job, line);
}
