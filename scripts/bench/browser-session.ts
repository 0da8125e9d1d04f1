// Real Chromium on the built site, with a profile of its own, as a first visitor: opened for one part of the bench.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM, CHROMIUM_ARGUMENTS } from '../../test/e2e/chromium.ts';
import { PlaygroundPage } from '../../test/e2e/pages/playground-page.ts';
import { plainHost } from '../../test/e2e/plain-host.ts';
import { freePort, servePreview } from './preview.ts';

type Use = (page: Page, playground: PlaygroundPage) => Promise<void>;

/** A name that is not localhost: over plain http its pages may not share memory. */
const PLAIN_NAME = 'playground.test';

/** Closes everything when `use` is done, and at once when the signal is aborted: then whatever `use` waits for fails. */
export async function withPage(signal: AbortSignal, use: Use): Promise<void> {
	const port = await freePort();
	const server = await servePreview(port);
	try {
		await withBrowser(signal, use, `http://localhost:${port}`);
	} finally {
		server.kill();
	}
}

/** The same over plain http, where the page is not isolated. */
export async function withPlainPage(signal: AbortSignal, use: Use): Promise<void> {
	const host = await plainHost();
	try {
		await withBrowser(signal, use, `http://${PLAIN_NAME}:${host.port}`, [
			`--host-resolver-rules=MAP ${PLAIN_NAME} 127.0.0.1`
		]);
	} finally {
		host.close();
	}
}

async function withBrowser(
	signal: AbortSignal,
	use: Use,
	baseURL: string,
	args: readonly string[] = []
): Promise<void> {
	signal.throwIfAborted();
	const profile = mkdtempSync(path.join(tmpdir(), 'bench-profile-'));
	try {
		const context = await chromium.launchPersistentContext(profile, {
			...{ executablePath: CHROMIUM, viewport: { width: 1440, height: 900 }, baseURL },
			args: [...CHROMIUM_ARGUMENTS, ...args]
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
		rmSync(profile, { recursive: true, force: true });
	}
}
