// When the page is on the screen: what is needed less than that is fetched afterwards.
import { getContext, setContext } from 'svelte';

const KEY = Symbol('drawn');

export function setDrawn(drawn: Promise<void>): void {
	void setContext(KEY, drawn);
}

/** Settled from the beginning where no page says when. */
export function getDrawn(): Promise<void> {
	return getContext<Promise<void> | undefined>(KEY) ?? Promise.resolve();
}
