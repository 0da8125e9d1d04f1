// A host of a test's own for the built site, which can go away and come back, and get another version of it.
import { createHash } from 'node:crypto';
import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { siteServer } from '../../scripts/serve/site-server.ts';
import { encodeSiteList } from '../../src/lib/offline/site-list.ts';
import { listSite } from '../../vite/site-list.ts';

const BUILT = 'build';

export class OwnHost {
	readonly asked: string[] = [];
	#server: Server | null = null;
	#handle: RequestListener | null = null;
	#folders: string[] = [];
	port = 0;

	static async start(): Promise<OwnHost> {
		const host = new OwnHost();
		await host.deploy(BUILT);
		await host.comeBack();
		return host;
	}

	get url(): string {
		return `http://localhost:${this.port}/`;
	}

	/** What is served from now on. */
	async deploy(folder: string): Promise<void> {
		const [handle] = (await siteServer(folder)).listeners('request');
		this.#handle = handle as RequestListener;
	}

	/** Another version of the site: every script has another name, and the page another title. */
	async deployNext(title: string): Promise<void> {
		const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
		this.#folders.push(folder);
		cpSync(BUILT, folder, { recursive: true });
		await makeOtherVersion(folder, title);
		await this.deploy(folder);
	}

	/** Nobody answers any more. */
	goAway(): void {
		this.#server?.closeAllConnections();
		this.#server?.close();
		this.#server = null;
	}

	async comeBack(): Promise<void> {
		const server = createServer((request, response) => {
			this.asked.push(request.url ?? '');
			this.#handle?.(request, response);
		});
		await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
		const address = server.address();
		if (address !== null && typeof address === 'object') this.port = address.port;
		this.#server = server;
	}

	dispose(): void {
		this.goAway();
		for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true });
	}
}

const SCRIPT = /^(.+\.)([\w-]{8})(\.js)$/;

/** As a build of changed sources: names of scripts change, and whatever names them. */
async function makeOtherVersion(folder: string, title: string): Promise<void> {
	const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const renamed = new Map<string, string>();
	for (const name of all.filter((one) => one.startsWith(`_app${path.sep}immutable`))) {
		const [, stem, hash, ending] = SCRIPT.exec(path.basename(name)) ?? [];
		if (stem === undefined || hash === undefined) continue;
		const next = `${stem}${[...hash].reverse().join('')}${ending}`;
		renamed.set(path.basename(name), next);
		renameSync(path.join(folder, name), path.join(folder, path.dirname(name), next));
	}
	const pattern = new RegExp(
		[...renamed.keys()].map((name) => name.replaceAll('.', '\\.')).join('|'),
		'g'
	);
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (!/\.(js|html)$/.test(name)) continue;
		const file = path.join(folder, name);
		const before = readFileSync(file, 'utf8');
		const after = before
			.replace(pattern, (old) => renamed.get(old) ?? old)
			.replace('<title>Ocre Playground</title>', `<title>${title}</title>`);
		writeFileSync(file, name.endsWith('.html') ? withNewHashes(before, after) : after);
	}
	writeFileSync(path.join(folder, 'site.json'), encodeSiteList(await listSite(folder)));
}

const INLINE = /<script>([\s\S]*?)<\/script>/g;

/** The policy of a document names its inline scripts by their hashes. */
function withNewHashes(before: string, after: string): string {
	const hashes = (html: string) =>
		[...html.matchAll(INLINE)].map(
			([, text = '']) => `sha256-${createHash('sha256').update(text).digest('base64')}`
		);
	const next = hashes(after);
	return hashes(before).reduce((html, old, i) => html.replaceAll(old, next[i] ?? old), after);
}
