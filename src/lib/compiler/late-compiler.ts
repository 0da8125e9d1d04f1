// A compiler whose client is fetched when it is first asked for something.
import { untilAborted } from '#lib/core/until-aborted.ts';
import type { Compiler } from './compiler.ts';

/** `fetch` makes the compiler; it is called again where it failed. */
export function lateCompiler(fetch: () => Promise<Compiler>): Compiler {
	return new LateCompiler(fetch);
}

class LateCompiler implements Compiler {
	onend?: () => void;
	#fetch: () => Promise<Compiler>;
	#compiler: Compiler | null = null;
	#fetching: Promise<Compiler> | null = null;
	#disposed = false;

	constructor(fetch: () => Promise<Compiler>) {
		this.#fetch = fetch;
	}

	get state() {
		return this.#compiler?.state ?? 'unloaded';
	}

	load: Compiler['load'] = async (options) => (await this.#client(options?.signal)).load(options);

	parts: Compiler['parts'] = async (language, options) =>
		(await this.#client(options?.signal)).parts(language, options);

	compile: Compiler['compile'] = async (request, options) =>
		(await this.#client(options?.signal)).compile(request, options);

	wake(): void {
		this.#compiler?.wake?.();
	}

	dispose(): void {
		this.#disposed = true;
		this.#compiler?.dispose();
	}

	async #client(signal: AbortSignal | undefined): Promise<Compiler> {
		this.#fetching ??= this.#make().catch((error: unknown) => {
			this.#fetching = null;
			throw error;
		});
		return untilAborted(this.#fetching, signal);
	}

	async #make(): Promise<Compiler> {
		const compiler = await this.#fetch();
		if (this.#disposed) compiler.dispose();
		compiler.onend = () => this.onend?.();
		return (this.#compiler = compiler);
	}
}
