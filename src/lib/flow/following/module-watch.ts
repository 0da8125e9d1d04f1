// Looks at a place again and again, and tells of each module that is new or was changed, once it is settled: its size and
// time stay the same, and it is a whole module or will not become one.
import type { Clock } from '#lib/core/clock.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import { AppError } from '#lib/core/errors.ts';
import type { Bytes } from '#lib/image/artifact.ts';
import { completeness } from './completeness.ts';
import type { FollowedPlace, FoundFile, PlaceLook } from './followed-place.ts';

export const WATCH_TIMES = {
	/** Between two looks where nothing tells of changes. */
	lookMs: 1000,
	/** The same where something does, in case it misses one. */
	observedMs: 5000,
	/** Between two looks while a file is being written. */
	settleStepMs: 200,
	/** So long a file has to stay as it is. */
	settledMs: 400,
	/** So long the rest of a module is waited for. */
	wholeMs: 4000
} as const;

/** Looks that fail, one after the other, for a reason that could pass by itself. */
const MAX_FAILURES = 10;

export interface SettledModule extends FoundFile {
	bytes: Bytes;
	/** The definitions of the place at that time. */
	definitions: readonly FoundFile[];
}

export interface WatchListener {
	/** The modules that are there now, at the first look and whenever that changed. */
	onlook(look: PlaceLook): void;
	/** A build was done. */
	onmodule(module: SettledModule): void;
	/** One that nobody reads: it is too large. */
	onrefused(file: FoundFile, error: AppError): void;
	/** It cannot be looked at: `follow-gone` is tried again, anything else ends the watch. Null: it is there again. */
	ontrouble(error: unknown): void;
}

interface Known {
	sizeBytes: number;
	changedAt: number;
	/** Since when it is as it is, on the clock; null: it was told of, or there from the start. */
	since: number | null;
}

export class ModuleWatch implements Disposable {
	readonly #place: FollowedPlace;
	readonly #clock: Clock;
	readonly #listener: WatchListener;
	#known: Map<string, Known> | null = null;
	#disposed = false;
	#isObserved = false;
	#endObserving: (() => void) | null = null;
	#wake: (() => void) | null = null;
	/** Something changed while one looked. */
	#isAsked = false;
	#failures = 0;
	#isTroubled = false;

	constructor(place: FollowedPlace, clock: Clock, listener: WatchListener) {
		this.#place = place;
		this.#clock = clock;
		this.#listener = listener;
	}

	/** Resolves when it ended: disposed, or by a trouble that does not pass. */
	async run(): Promise<void> {
		this.#endObserving = await this.#place.observe(() => this.#ask());
		this.#isObserved = this.#endObserving !== null;
		if (this.#disposed) this.#endObserving?.();
		while (!this.#disposed) {
			const goesOn = await this.#lookOnce();
			if (!goesOn || this.#disposed) break;
			await this.#pause();
		}
		this.dispose();
	}

	dispose(): void {
		this.#disposed = true;
		this.#endObserving?.();
		this.#endObserving = null;
		this.#ask();
	}

	#ask(): void {
		this.#isAsked = true;
		this.#wake?.();
	}

	#pause(): Promise<void> {
		if (this.#isAsked) return Promise.resolve();
		const { settleStepMs, observedMs, lookMs } = WATCH_TIMES;
		const isSettling = [...(this.#known?.values() ?? [])].some(({ since }) => since !== null);
		const usualMs = this.#isObserved && !this.#isTroubled ? observedMs : lookMs;
		return new Promise((resolve) => {
			const cancel = this.#clock.schedule(isSettling ? settleStepMs : usualMs, () =>
				this.#wake?.()
			);
			this.#wake = () => {
				this.#wake = null;
				cancel();
				resolve();
			};
		});
	}

	/** False: it cannot go on. */
	async #lookOnce(): Promise<boolean> {
		this.#isAsked = false;
		try {
			const look = await this.#place.look();
			if (this.#disposed) return false;
			this.#recover();
			this.#note(look);
			await this.#tellSettled(look);
			return true;
		} catch (error) {
			return !this.#disposed && this.#fail(error);
		}
	}

	#recover(): void {
		this.#failures = 0;
		if (this.#isTroubled) this.#listener.ontrouble(null);
		this.#isTroubled = false;
	}

	#fail(error: unknown): boolean {
		const code = error instanceof AppError ? error.code : null;
		if (code === 'follow-gone') {
			if (!this.#isTroubled) this.#listener.ontrouble(error);
			this.#isTroubled = true;
			return true;
		}
		if (code !== 'follow-denied' && ++this.#failures < MAX_FAILURES) return true;
		this.#listener.ontrouble(error);
		return false;
	}

	#note(look: PlaceLook): void {
		const before = this.#known;
		const now = this.#clock.now();
		const known = new Map<string, Known>();
		for (const { path, sizeBytes, changedAt } of look.modules) {
			const old = before?.get(path);
			const isSame = old?.sizeBytes === sizeBytes && old.changedAt === changedAt;
			known.set(path, isSame ? old : { sizeBytes, changedAt, since: before ? now : null });
		}
		this.#known = known;
		const isChanged =
			!before ||
			before.size !== known.size ||
			[...known].some(([path, one]) => before.get(path) !== one);
		if (isChanged) this.#listener.onlook(look);
	}

	async #tellSettled(look: PlaceLook): Promise<void> {
		for (const file of look.modules) {
			const known = this.#known?.get(file.path);
			if (!known || known.since === null) continue;
			const ageMs = this.#clock.now() - known.since;
			if (ageMs < WATCH_TIMES.settledMs) continue;
			const bytes = await this.#read(file, known);
			if (this.#disposed) return;
			// Written to meanwhile, or gone: the next look has it.
			if (bytes?.length !== file.sizeBytes) continue;
			if (completeness(bytes) === 'partial' && ageMs < WATCH_TIMES.wholeMs) continue;
			known.since = null;
			this.#listener.onmodule({ ...file, bytes, definitions: look.definitions });
		}
	}

	async #read(file: FoundFile, known: Known): Promise<Bytes | null> {
		try {
			return await this.#place.read(file.path);
		} catch (error) {
			if (!(error instanceof AppError) || error.code !== 'follow-too-large') throw error;
			known.since = null;
			this.#listener.onrefused(file, error);
			return null;
		}
	}
}
