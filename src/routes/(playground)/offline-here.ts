// Whether this page can keep an offline copy, and how. Fetched once the page has nothing else to do.
import { openBrowserCopy } from '#lib/offline/browser-copy-access.ts';
import type { CopyAccess, CopyRefusal } from '#lib/offline/copy-access.ts';
import type { OfflineParts } from '#lib/state/offline/offline-copy.svelte.ts';

export interface SiteHere {
	/** Url of the site's root, ending in a slash. */
	root: string;
	scriptUrl: string;
	/** Url of a script that only this version of the page has. */
	ownUrl: string;
	/** Groups of files that this browser needs beside the usual ones. */
	groups: () => readonly string[];
}

type Here = Pick<OfflineParts, 'open' | 'refusal' | 'persistsUnasked'>;

export function offlineHere(site: SiteHere): Here {
	const refusal = refusalHere();
	const open = (): Promise<CopyAccess> => openBrowserCopy(site);
	// Chromium decides by itself; others ask the user, and only a press on a button explains why.
	return { open: refusal ? null : open, refusal, persistsUnasked: 'userAgentData' in navigator };
}

function refusalHere(): CopyRefusal | null {
	if (import.meta.env.DEV) return 'development';
	if (!isSecureContext) return 'insecure';
	const has = 'serviceWorker' in navigator && 'caches' in globalThis && 'locks' in navigator;
	return has ? null : 'missing';
}
