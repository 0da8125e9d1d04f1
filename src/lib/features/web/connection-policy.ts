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

/** Asks this browser. `url` is the document of `web-frame-probe.html`. */
export async function probeConnections(place: HTMLElement, url: string): Promise<ConnectionPolicy> {
	const frame = document.createElement('iframe');
	frame.hidden = true;
	frame.src = url;
	const loaded = new Promise((resolve) => (frame.onload = resolve));
	place.append(frame);
	try {
		await loaded;
		const inside = frame.contentWindow!;
		const target = new URL(url, location.href).href;
		const options: RequestInit = { method: 'HEAD', cache: 'no-store' };
		return await connectionPolicy({
			fetchInside: () => inside.fetch(target, options),
			fetchHere: () => fetch(target, options),
			// Rules for speculation come with it: connections ahead of a navigation have no sign of their own.
			worksAhead: HTMLScriptElement.supports?.('speculationrules') ?? false
		});
	} finally {
		frame.remove();
	}
}
