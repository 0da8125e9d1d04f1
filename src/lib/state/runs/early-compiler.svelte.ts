// Fetches the compiler before anybody asks for it: while the page is idle or once something was edited, unless the
// connection is one that costs or is slow. What it does can be seen, stopped and started.
import type { LoadProgress } from '#lib/compiler/compiler.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import { isAbort } from '#lib/core/errors.ts';
import type { LanguageId } from '#lib/project/languages.ts';
import type { Toolchain } from './toolchain.svelte.ts';

/** What browsers tell of the connection; some tell nothing. */
export interface ConnectionFacts {
	saveData?: boolean;
	/** `cellular`, `wifi`, … */
	type?: string;
	/** `slow-2g`, `2g`, `3g` or `4g`. */
	effectiveType?: string;
}

/** Why nothing is fetched unasked. */
export type HeldBack = 'save-data' | 'metered' | 'slow';

export function heldBackBy(connection: ConnectionFacts | null): HeldBack | null {
	if (connection?.saveData) return 'save-data';
	if (connection?.type === 'cellular') return 'metered';
	return /^((slow-)?2g|3g)$/.test(connection?.effectiveType ?? '') ? 'slow' : null;
}

export type EarlyState =
	| { stage: 'waiting' | 'ready' | 'stopped' | 'failed' }
	| { stage: 'held-back'; by: HeldBack }
	| { stage: 'fetching'; progress: LoadProgress | null };

export interface EarlyParts {
	toolchain: Toolchain;
	/** Of the project that is open. */
	language: () => LanguageId;
	connection: () => ConnectionFacts | null;
	/** Calls back once the page has nothing else to do; returns what cancels that. */
	whenIdle: (callback: () => void) => () => void;
	/** Resolves once no run is under way. One that needs the compiler fetches it itself. */
	runEnded: () => Promise<void>;
}

export class EarlyCompiler implements Disposable {
	#parts: EarlyParts;
	#stage = $state.raw<EarlyState>({ stage: 'waiting' });
	#cancelWait: () => void = () => undefined;
	#controller: AbortController | null = null;
	#settle: () => void = () => undefined;
	#hasBegun = false;
	/** It is here, or nothing fetches it now. */
	readonly settled = new Promise<void>((resolve) => (this.#settle = resolve));

	constructor(parts: EarlyParts) {
		this.#parts = parts;
	}

	/** A run may have fetched it meanwhile. */
	get state(): EarlyState {
		if (this.#isReady) return { stage: 'ready' };
		// What came was for the language of another project.
		return this.#stage.stage === 'ready' ? { stage: 'waiting' } : this.#stage;
	}

	/** The page is there: fetches as soon as it is idle, where nothing speaks against it. */
	begin(): void {
		this.#hasBegun = true;
		const by = heldBackBy(this.#parts.connection());
		if (by !== null) {
			this.#stage = { stage: 'held-back', by };
			this.#settle();
		} else this.#startWhenIdle();
	}

	/** The open project is in another language now: what compiles that one comes by itself, too. */
	languageChanged(): void {
		if (this.#hasBegun && !this.#controller && this.state.stage === 'waiting')
			this.#startWhenIdle();
	}

	/** What was just edited needs it: at once, also while the page starts or something runs. */
	edited(): void {
		if (this.#controller || this.state.stage !== 'waiting') return;
		if (heldBackBy(this.#parts.connection()) === null) void this.start();
	}

	#startWhenIdle(): void {
		this.#cancelWait();
		this.#cancelWait = this.#parts.whenIdle(() => void this.#startAfterRun());
	}

	async #startAfterRun(): Promise<void> {
		await this.#parts.runEnded();
		if (this.state.stage === 'waiting') await this.start();
	}

	/** At once, on any connection. Never rejects: a run tells what is wrong. */
	async start(): Promise<void> {
		this.#cancelWait();
		if (this.#controller) return;
		if (this.#isReady) return this.#settle();
		const controller = (this.#controller = new AbortController());
		this.#stage = { stage: 'fetching', progress: null };
		try {
			await this.#parts.toolchain.load({
				language: this.#parts.language(),
				signal: controller.signal,
				onprogress: (progress) => (this.#stage = { stage: 'fetching', progress })
			});
			this.#stage = { stage: 'ready' };
		} catch (error) {
			this.#stage = { stage: isAbort(error) ? 'stopped' : 'failed' };
		} finally {
			this.#controller = null;
			this.#settle();
		}
		// Another project may have been opened meanwhile.
		this.languageChanged();
	}

	get #isReady(): boolean {
		return this.#parts.toolchain.isReady(this.#parts.language());
	}

	/** A run that waits for the same download goes on. */
	stop(): void {
		this.#cancelWait();
		this.#controller?.abort(new DOMException('stopped', 'AbortError'));
		this.#settle();
		if (!this.#controller && this.#stage.stage === 'waiting') this.#stage = { stage: 'stopped' };
	}

	dispose(): void {
		this.stop();
	}
}
