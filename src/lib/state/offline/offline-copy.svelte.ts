// The offline copy as the page shows it: what is kept, what is on its way, what the user can do about it. It begins once the
// page has nothing else to do, and whatever goes wrong leaves the page as it is.
import type { Clock } from '#lib/core/clock.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import { isAbort } from '#lib/core/errors.ts';
import type { CopyAccess, CopyRefusal } from '#lib/offline/copy-access.ts';
import { storageRefusal, type FetchProgress } from '#lib/offline/fetch-files.ts';
import type { CopyState } from '#lib/offline/site-copy.ts';
import type { ConnectionFacts, HeldBack } from '#lib/state/runs/early-compiler.svelte.ts';
import { heldBackBy } from '#lib/state/runs/early-compiler.svelte.ts';
import { errorWords, type ErrorWords } from '#lib/texts/error-words.ts';

export type OfflineStage =
	| { stage: 'waiting' | 'ready' | 'paused' | 'removed' }
	| { stage: 'unavailable'; by: CopyRefusal }
	| { stage: 'held-back'; by: HeldBack }
	| { stage: 'fetching'; progress: FetchProgress | null }
	| { stage: 'failed'; problem: ErrorWords };

export interface OfflineParts {
	/** Null: `refusal` says why. */
	open: (() => Promise<CopyAccess>) | null;
	refusal: CopyRefusal | null;
	connection: () => ConnectionFacts | null;
	clock: Clock;
	/** The browser keeps what a page asks for without asking the user. */
	persistsUnasked: boolean;
	/** Loads the page again; what is not saved yet was saved. */
	reload: () => void;
	/** A new version of the page is whole. */
	onupdate: () => void;
}

/** How often a page that stays open asks for a new version. */
const CHECK_MS = 60 * 60 * 1000;

export class OfflineCopy implements Disposable {
	#parts: OfflineParts;
	#stage = $state.raw<OfflineStage>({ stage: 'waiting' });
	/** What is kept; null while that was not looked at. */
	kept = $state.raw<CopyState | null>(null);
	/** Whether the browser keeps it until the user removes it; null while nobody asked. */
	persisted = $state<boolean | null>(null);
	#access: Promise<CopyAccess> | null = null;
	#controller: AbortController | null = null;
	#told = false;
	#cancelCheck: () => void = () => undefined;

	constructor(parts: OfflineParts) {
		this.#parts = parts;
		if (!parts.open) this.#stage = { stage: 'unavailable', by: parts.refusal ?? 'missing' };
	}

	get state(): OfflineStage {
		return this.#stage;
	}

	/** All that is wanted is here; a check for a new version may be under way. */
	get ready(): boolean {
		return this.kept?.ready ?? false;
	}

	/** The page is there: fetches what is usually kept, where nothing speaks against it. Never rejects. */
	async begin(): Promise<void> {
		if (!this.#parts.open) return;
		try {
			const { record, ready } = await this.look();
			const by = heldBackBy(this.#parts.connection());
			if (record.wish === 'none') this.#stage = { stage: 'removed' };
			else if (record.paused) this.#stage = { stage: 'paused' };
			else if (by !== null && !ready) this.#stage = { stage: 'held-back', by };
			else await this.#fetch();
		} catch (error) {
			this.#fail(error);
		}
		this.#cancelCheck();
		this.#cancelCheck = this.#parts.clock.schedule(CHECK_MS, () => void this.check());
	}

	/** Looks for a new version, where the copy is kept. */
	async check(): Promise<void> {
		if (['ready', 'failed', 'waiting'].includes(this.#stage.stage)) await this.begin();
	}

	/** Goes on with what is wanted. */
	async resume(): Promise<void> {
		await this.#try(async () => {
			const { record } = await this.look();
			const { copy } = await this.#open();
			await (record.wish === 'none' ? copy.wish('usual') : copy.pause(false));
			this.persisted = await (await this.#open()).persisted(true);
			await this.#fetch();
		});
	}

	/** Everything that the site has. */
	async fetchAll(): Promise<void> {
		await this.#try(async () => {
			const access = await this.#open();
			await access.copy.wish('all');
			this.persisted = await access.persisted(true);
			await this.#fetch();
		});
	}

	async pause(): Promise<void> {
		await this.#try(async () => {
			await (await this.#open()).copy.pause(true);
			this.#controller?.abort(new DOMException('paused', 'AbortError'));
			this.#stage = { stage: 'paused' };
		});
	}

	async remove(): Promise<void> {
		await this.#try(async () => {
			this.#controller?.abort(new DOMException('removed', 'AbortError'));
			const access = await this.#open();
			await access.alone(new AbortController().signal, () => access.copy.remove());
			await access.retire();
			await this.look();
			this.#stage = { stage: 'removed' };
		});
	}

	/** Opens the page again in the version that waits. */
	async takeUpdate(): Promise<void> {
		await this.#try(async () => {
			await (await this.#open()).copy.take();
			this.#parts.reload();
		});
	}

	async look(): Promise<CopyState> {
		const access = await this.#open();
		this.kept = await access.copy.look();
		this.persisted = await access.persisted(false);
		if (this.kept.updateReady && !this.#told) {
			this.#told = true;
			this.#parts.onupdate();
		}
		return this.kept;
	}

	async #fetch(): Promise<void> {
		this.#controller?.abort(new DOMException('begun again', 'AbortError'));
		const controller = (this.#controller = new AbortController());
		const { signal } = controller;
		const access = await this.#open();
		this.#stage = { stage: 'fetching', progress: null };
		try {
			await access.serve();
			await access.alone(signal, () =>
				access.copy.update({
					signal,
					onprogress: (progress) => {
						if (this.#controller === controller) this.#stage = { stage: 'fetching', progress };
					}
				})
			);
			this.persisted = await access.persisted(this.#parts.persistsUnasked);
		} finally {
			if (this.#controller === controller) this.#controller = null;
			await this.look();
		}
		this.#stage = { stage: 'ready' };
	}

	async #try(action: () => Promise<void>): Promise<void> {
		try {
			await action();
		} catch (error) {
			this.#fail(error);
		}
	}

	/** Without a network there is nothing to fetch: what is here is what counts. */
	#fail(error: unknown): void {
		if (isAbort(error)) {
			if (this.#stage.stage === 'fetching' && !this.#controller) this.#stage = { stage: 'paused' };
			return;
		}
		const problem = errorWords(storageRefusal(error));
		const unreachable = problem.code === 'offline-unreachable';
		this.#stage = unreachable && this.ready ? { stage: 'ready' } : { stage: 'failed', problem };
	}

	#open(): Promise<CopyAccess> {
		const { open } = this.#parts;
		if (!open) return Promise.reject(new DOMException('there is no copy here', 'AbortError'));
		this.#access ??= open().then(
			(access) => {
				access.onchange = () => void this.#heard();
				return access;
			},
			(error: unknown) => {
				this.#access = null;
				throw error;
			}
		);
		return this.#access;
	}

	/** Another tab fetched, paused or removed something. */
	async #heard(): Promise<void> {
		if (this.#controller) return;
		const kept = await this.look().catch(() => null);
		if (!kept || this.#controller) return;
		if (kept.record.wish === 'none') this.#stage = { stage: 'removed' };
		else if (kept.record.paused) this.#stage = { stage: 'paused' };
		else if (kept.ready) this.#stage = { stage: 'ready' };
	}

	dispose(): void {
		this.#cancelCheck();
		this.#controller?.abort(new DOMException('closed', 'AbortError'));
		void this.#access?.then((access) => access.dispose()).catch(() => undefined);
	}
}
