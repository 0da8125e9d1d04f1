// What a part of the page is asked to do from elsewhere, such as “search the console” from the palette. The part takes
// it once it is there: it may have to be fetched first.

import { untrack } from 'svelte';

/** By the part that does it. */
export type ErrandName =
	| 'console.search'
	| 'console.copy'
	| 'console.download'
	| 'files.create'
	| 'search.find'
	| 'storage.upload'
	| 'storage.folder'
	| 'storage.download'
	| 'storage.remove'
	| 'storage.refresh'
	| 'storage.erase'
	| 'containers.run-image'
	| 'containers.remove-image'
	| 'cables.rename'
	| 'cables.forget'
	| 'images.act'
	| 'page.teach';

export interface Errand {
	readonly name: ErrandName;
	/** What it is about, as the part understands it; empty where that is clear. */
	readonly subject: string;
}

export type ErrandTakers = { readonly [Name in ErrandName]?: (subject: string) => unknown };

export class Errands {
	/** One at a time: a later one takes the place of one that nobody took. */
	current = $state.raw<Errand | null>(null);

	ask(name: ErrandName, subject = ''): void {
		this.current = { name, subject };
	}

	/** Does it if it is for one of these; it is done once. */
	take(takers: ErrandTakers): void {
		const errand = this.current;
		const taker = errand && takers[errand.name];
		if (!taker) return;
		this.current = null;
		// What it reads does not make it look for another.
		untrack(() => taker(errand.subject));
	}
}
