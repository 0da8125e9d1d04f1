// Whether this browser keeps a document from opening any connection, as its host asks it to.

/**
 * `closed`: a policy forbids every connection. `checked`: no such policy, but what a page's scripts cannot be denied opens
 * none. `ahead`: no such policy, and a navigation opens a connection before it is refused.
 */
export type ConnectionPolicy = 'closed' | 'checked' | 'ahead';

export interface PolicyProbe {
	/** In a document that may ask this site but for that policy. */
	fetchInside: () => Promise<unknown>;
	/** The same from here, to tell a policy from a site that is out of reach. */
	fetchHere: () => Promise<unknown>;
	/** The browser works ahead of navigations. */
	worksAhead: boolean;
}

export async function connectionPolicy(probe: PolicyProbe): Promise<ConnectionPolicy> {
	const answers = (ask: () => Promise<unknown>) =>
		ask().then(
			() => true,
			() => false
		);
	const isRefused = !(await answers(probe.fetchInside)) && (await answers(probe.fetchHere));
	if (isRefused) return 'closed';
	return probe.worksAhead ? 'ahead' : 'checked';
}

const PATIENCE_MS = 10_000;

/** A worker, because a request that is refused to anything else is an error in the console. */
function loadWorker(realm: Window & typeof globalThis, url: string): Promise<unknown> {
	const worker = new realm.Worker(url);
	return new Promise((resolve, reject) => {
		worker.onmessage = resolve;
		worker.onerror = (event) => {
			event.preventDefault();
			reject(new Error('refused'));
		};
		// Slow is not refused.
		setTimeout(resolve, PATIENCE_MS);
	}).finally(() => worker.terminate());
}

/** Asks this browser. `url` is the document of `web-frame-probe.html`. */
export async function probeConnections(place: HTMLElement, url: string): Promise<ConnectionPolicy> {
	const frame = document.createElement('iframe');
	frame.hidden = true;
	frame.src = url;
	const loaded = new Promise((resolve) => (frame.onload = resolve));
	place.append(frame);
	try {
		await loaded;
		const inside = frame.contentWindow as (Window & typeof globalThis) | null;
		const script = new URL(url, location.href).href.replace(/html$/, 'js');
		return await connectionPolicy({
			fetchInside: () => loadWorker(inside!, script),
			fetchHere: () => fetch(script, { method: 'HEAD', cache: 'no-store' }),
			// Rules for speculation come with it: connections ahead of a navigation have no sign of their own.
			worksAhead: HTMLScriptElement.supports?.('speculationrules') ?? false
		});
	} finally {
		frame.remove();
	}
}
