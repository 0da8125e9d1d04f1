// A compiler for tests of what stands on it: answers as it was told, and honours cancels.
import { AppError } from '#lib/core/errors.ts';
import type {
	CompileRequest,
	CompileResult,
	Compiler,
	CompilerState,
	LoadProgress,
	SizeReport
} from './compiler.ts';
import type { LanguageParts } from './language.ts';

interface CallOptions {
	signal?: AbortSignal;
	onprogress?: (progress: LoadProgress) => void;
}

export class FakeCompiler implements Compiler {
	state: CompilerState = 'unloaded';
	readonly requests: CompileRequest[] = [];
	/** Answers in turn; the last one stays. */
	results: CompileResult[] = [compiled(Uint8Array.of(0, 0x61, 0x73, 0x6d))];
	/** The next load fails like a lost network. */
	offline = false;
	/** A compile waits for this, or for its signal. */
	gate: Promise<void> = Promise.resolve();

	async load({ signal, onprogress }: CallOptions = {}): Promise<void> {
		signal?.throwIfAborted();
		if (this.offline) throw new AppError('toolchain-unavailable', 'no network');
		onprogress?.({ doneBytes: 5, totalBytes: 10, phase: 'downloading' });
		await Promise.resolve();
		this.state = 'ready';
	}

	async parts(): Promise<LanguageParts> {
		if (this.state !== 'ready') await this.load();
		return { packs: [] };
	}

	async compile(request: CompileRequest, options: CallOptions = {}): Promise<CompileResult> {
		if (this.state !== 'ready') await this.load(options);
		this.requests.push(request);
		await Promise.race([this.gate, abortOf(options.signal)]);
		return this.results.length > 1 ? this.results.shift()! : this.results[0]!;
	}

	dispose(): void {
		this.state = 'unloaded';
	}
}

function abortOf(signal: AbortSignal | undefined): Promise<never> {
	return new Promise((_resolve, reject) => {
		const stop = () => reject(signal!.reason as Error);
		if (signal?.aborted) stop();
		signal?.addEventListener('abort', stop, { once: true });
	});
}

/** A result that carries this image. */
export function compiled(wasm: Uint8Array<ArrayBuffer>): Extract<CompileResult, { ok: true }> {
	return { ok: true, wasm, report: emptyReport(wasm.length), diagnostics: [] };
}

function emptyReport(imageBytes: number): SizeReport {
	return {
		imageBytes,
		codeBytes: 0,
		dataBytes: 0,
		zeroDataBytes: 0,
		stackBytes: 0,
		initialPages: 1,
		maxPages: 64,
		sharedMemory: false,
		functions: 0,
		imports: []
	};
}
