// Shared memory needs a cross-origin isolated page. Where the host sends no headers, the service worker adds them:
// register it and load the page once more through it.
const TRIED = 'isolation-tried';

/** A worker that cannot be installed is never ready, and never says so. */
const READY_MS = 8000;

function tooLong(): Promise<never> {
	return new Promise((_, reject) =>
		setTimeout(() => reject(new DOMException('not ready', 'TimeoutError')), READY_MS)
	);
}

/** False while the page is about to be loaded again. */
export async function ensureIsolation(scriptUrl: string): Promise<boolean> {
	if (crossOriginIsolated) {
		sessionStorage.removeItem(TRIED);
		return true;
	}
	if (!('serviceWorker' in navigator) || sessionStorage.getItem(TRIED)) return true;
	sessionStorage.setItem(TRIED, 'yes');
	try {
		await navigator.serviceWorker.register(scriptUrl);
		await Promise.race([navigator.serviceWorker.ready, tooLong()]);
	} catch {
		// Refused, as in some private windows: the page goes on and says why it cannot run containers.
		return true;
	}
	location.reload();
	return false;
}
