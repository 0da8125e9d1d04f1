// The offline copy as this browser has it, for pages and for the service worker.
import { CACHE_NAME, RECORD_LOCK } from './copy-marks.ts';
import { SiteStore } from './site-store.ts';

/** `root`: url of the site's root, ending in a slash: sites of one host do not mix. Rejects where the browser keeps nothing. */
export async function browserSiteStore(root: string): Promise<SiteStore> {
	const cache = await caches.open(cacheNameOf(root));
	return new SiteStore({ cache, root, exclusive });
}

export function cacheNameOf(root: string): string {
	return `${CACHE_NAME} ${new URL(root).pathname}`;
}

function exclusive<T>(work: () => Promise<T>): Promise<T> {
	const locks = (navigator as { locks?: LockManager }).locks;
	return locks ? locks.request(RECORD_LOCK, work) : work();
}
