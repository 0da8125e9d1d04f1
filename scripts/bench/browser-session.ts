// Real Chromium on the built site, with a profile of its own, as a first visitor: opened for one part of the bench.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM, CHROMIUM_ARGUMENTS } from '../../test/e2e/chromium.ts';
import { PlaygroundPage } from '../../test/e2e/pages/playground-page.ts';
import { freePort, servePreview } from './preview.ts';

/** Closes everything when `use` is done, and at once when the signal is aborted: then whatever `use` waits for fails. */
export async function withPage(
	signal: AbortSignal,
	use: (page: Page, playground: PlaygroundPage) => Promise<void>
): Promise<void> {
	const port = await freePort();
	const server = await servePreview(port);
	const profile = mkdtempSync(path.join(tmpdir(), 'bench-profile-'));
	try {
		signal.throwIfAborted();
		const context = await chromium.launchPersistentContext(profile, {
			executablePath: CHROMIUM,
			viewport: { width: 1440, height: 900 },
			baseURL: `http://localhost:${port}`,
			args: CHROMIUM_ARGUMENTS
		});
		const close = () => void context.close();
		signal.addEventListener('abort', close);
		try {
			// The loader of this script names functions through a helper that the page does not have.
			await context.addInitScript('globalThis.__name ??= (named) => named');
			const page = context.pages()[0] ?? (await context.newPage());
			await use(page, new PlaygroundPage(page));
		} finally {
			signal.removeEventListener('abort', close);
			await context.close();
		}
	} finally {
		server.kill();
		rmSync(profile, { recursive: true, force: true });
	}
}
