// JavaScript Promise Integration: wasm code that is suspended while a host function waits for a promise. The names are
// those of the WebAssembly JavaScript Promise Integration proposal; TypeScript does not know them yet.

interface PromiseIntegration {
	Suspending: new (wait: (...args: never[]) => Promise<unknown>) => WebAssembly.ImportValue;
	promising(exported: (...args: readonly number[]) => unknown): Entry;
}

type Entry = (...args: readonly number[]) => Promise<unknown>;

/** Null where the engine has none. */
export function promiseIntegration(
	engine: object = globalThis.WebAssembly
): PromiseIntegration | null {
	const { Suspending, promising } = engine as Partial<PromiseIntegration>;
	return typeof Suspending === 'function' && typeof promising === 'function'
		? { Suspending, promising }
		: null;
}
