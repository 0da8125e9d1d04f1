// The built site as a good host serves it, and browsers with profiles of their own, for parts that measure whole visits.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { CHROMIUM, CHROMIUM_ARGUMENTS } from '../../test/e2e/chromium.ts';
import { siteServer } from '../serve/site-server.ts';
import { freePort } from './preview.ts';

export interface ServedSite {
	url: string;
	/** Nobody answers any more. */
	close(): void;
}

export async function servedSite(folder = 'build'): Promise<ServedSite> {
	const server = await siteServer(folder);
	const port = await freePort();
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	const close = () => {
		server.closeAllConnections();
		server.close();
	};
	return { url: `http://localhost:${port}/`, close };
}

/** A browser with that profile, or as on a first visit. `use` may close the context and go on with the profile. */
export async function withContext<T>(
	signal: AbortSignal,
	use: (context: BrowserContext, page: Page, profile: string) => Promise<T>,
	kept?: string
): Promise<T> {
	signal.throwIfAborted();
	const profile = kept ?? mkdtempSync(path.join(tmpdir(), 'bench-profile-'));
	const context = await chromium.launchPersistentContext(profile, {
		...{ executablePath: CHROMIUM, viewport: { width: 1440, height: 900 } },
		args: CHROMIUM_ARGUMENTS
	});
	const close = () => void context.close();
	signal.addEventListener('abort', close);
	try {
		// The loader of this script names functions through a helper that the page does not have.
		await context.addInitScript('globalThis.__name ??= (named) => named');
		return await use(context, context.pages()[0] ?? (await context.newPage()), profile);
	} finally {
		signal.removeEventListener('abort', close);
		await context.close();
		if (kept === undefined) rmSync(profile, { recursive: true, force: true });
	}
}
