// Loads the parts of one language once for everybody who waits for them, and the whole core for them when a program
// turns out to need it. A load that nobody waits for any more is stopped.
import { untilAborted } from '#lib/core/until-aborted.ts';
import type { LoadProgress } from './compiler.ts';
import type { LanguageParts } from './language.ts';

export interface PartsSource {
	/** Rejects with `toolchain-unavailable`, or with the signal's reason. */
	loadParts(
		signal: AbortSignal,
		onprogress: (progress: LoadProgress) => void
	): Promise<LanguageParts>;
	/** The same parts with the whole core. Rejects as `loadParts` does. */
	completeParts(
		parts: LanguageParts,
		signal: AbortSignal,
		onprogress: (progress: LoadProgress) => void
	): Promise<LanguageParts>;
}

/** One download that several callers may wait for. */
interface Loading {
	parts: Promise<LanguageParts>;
	controller: AbortController;
	waiting: number;
	listeners: Set<(progress: LoadProgress) => void>;
	progress: LoadProgress | null;
}

export interface LoadCall {
	signal?: AbortSignal;
	onprogress?: (progress: LoadProgress) => void;
}

export class PartsLoader {
	readonly #source: PartsSource;
	readonly #onparts: (parts: LanguageParts) => void;
	#parts: LanguageParts | null = null;
	/** What a program was too much for, while the whole core is on its way. */
	#outgrown: LanguageParts | null = null;
	#loading: Loading | null = null;
	#failed = false;

	/** `onparts`: they came just now. */
	constructor(source: PartsSource, onparts: (parts: LanguageParts) => void) {
		this.#source = source;
		this.#onparts = onparts;
	}

	get state(): 'unloaded' | 'loading' | 'ready' | 'failed' {
		if (this.#loading) return 'loading';
		if (this.#parts) return 'ready';
		return this.#failed ? 'failed' : 'unloaded';
	}

	/** Null until they came, and while the whole core is on its way. */
	get parts(): LanguageParts | null {
		return this.#parts;
	}

	async load({ signal, onprogress }: LoadCall): Promise<LanguageParts> {
		if (this.#parts) return this.#parts;
		const loading = (this.#loading ??= this.#start());
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

	/** A program was too much for these parts: the next load brings the whole core. */
	outgrow(parts: LanguageParts): void {
		this.#parts = null;
		this.#outgrown = parts;
	}

	abort(reason: unknown): void {
		this.#loading?.controller.abort(reason);
	}

	#start(): Loading {
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
					? this.#source.completeParts(outgrown, controller.signal, onprogress)
					: this.#source.loadParts(controller.signal, onprogress)
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
				this.#onparts(parts);
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
}
