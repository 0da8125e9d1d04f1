// What a container's thread knows of its module, in whichever way it calls the board: imports, exports, endings.
import type { ContainerJob } from './container-thread.ts';
import { trapReason } from './trap-reason.ts';

/** Thrown through the wasm code to leave it; one object for all, so that no stack is collected each time. */
export const LEAVE = new Error('leave the container');

/** The names of the JavaScript interface. */
const TABLE_KINDS = { funcref: 'anyfunc', externref: 'externref' } as const;

type ModuleImports = Record<string, WebAssembly.ImportValue>;
type Entry = (...args: readonly number[]) => unknown;

/** Without prototypes: the names are the module's, and `__proto__` is one of them. `functions`: in the job's order. */
export function importObject(
	job: ContainerJob,
	functions: readonly WebAssembly.ImportValue[],
	memory: WebAssembly.Memory | null
): WebAssembly.Imports {
	const imports = Object.create(null) as Record<string, ModuleImports>;
	const offer = (module: string, name: string, value: WebAssembly.ImportValue) => {
		(imports[module] ??= Object.create(null) as ModuleImports)[name] = value;
	};
	job.functions.forEach(({ module, name }, index) => offer(module, name, functions[index]!));
	for (const { module, name, element, initial, maximum } of job.tables)
		offer(module, name, new WebAssembly.Table({ element: TABLE_KINDS[element], initial, maximum }));
	if (memory) offer('env', 'memory', memory);
	return imports;
}

/** Null when there is none of that name. */
export function exportedFunction(
	instance: WebAssembly.Instance,
	name: string | null
): Entry | null {
	const exported = name === null ? undefined : instance.exports[name];
	return typeof exported === 'function' ? (exported as Entry) : null;
}

/** Only the entry takes some. */
export function argumentsOf(job: ContainerJob, name: string | null): readonly number[] {
	return name === job.entry ? job.entryArguments : [];
}

export function exitCode(returned: unknown): number {
	return typeof returned === 'number' ? returned : 0;
}

export function describe(error: unknown): string {
	return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** Why it trapped, as the board's engine says it where that can be told. */
export function trapText(
	error: unknown,
	instance: WebAssembly.Instance,
	{ probes }: ContainerJob
): string {
	const text = describe(error);
	return trapReason(text, instance, probes) ?? text;
}
