// What looking after the offline copy needs of a browser besides files: a service worker that answers from it, one tab that
// fetches, storage that stays, and word from other tabs. One interface, in the browser and in memory for tests.
import type { Disposable } from '#lib/core/disposable.ts';
import type { SiteCopy } from './site-copy.ts';

export interface CopyAccess extends Disposable {
	readonly copy: SiteCopy;
	/** Pages are answered from the copy from now on, and this page says which version it is of. Rejects with `offline-refused`. */
	serve(): Promise<void>;
	/** Nobody answers any more, unless the page needs that for its isolation. */
	retire(): Promise<void>;
	/** Waits until no other tab fetches. */
	alone<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T>;
	/** Whether the browser keeps the copy until the user removes it. `ask`: it may ask the user. */
	persisted(ask: boolean): Promise<boolean>;
	/** Something about the copy changed: other tabs look again. */
	tell(): void;
	/** Another tab changed something. */
	onchange?: () => void;
}

/** Why there can be no copy here. */
export type CopyRefusal = 'insecure' | 'missing' | 'development';
