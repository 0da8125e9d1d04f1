// A page of another origin that has the playground in it, and the project that it shows.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { linkOf } from '#lib/share/share-link.ts';
import { sharedFiles } from '#lib/share/shared-project.ts';

const BUILD = `version: '1'
name: lamp
binaries:
  - path: build/lamp.wasm
config:
  permissions:
    - ocre_timers
    - ocre_gpio
`;
const MAIN = `#include <stdio.h>
#include <ocre_api.h>
int main(void)
{
	printf("from the frame\\n");
	ocre_sleep(60000);
	return 0;
}
`;
const LAMP = { ...sharedFiles('Lamp', { 'build.yaml': BUILD, 'main.c': MAIN }), open: 'main.c' };

/** The part of a link that holds the project. */
export const LAMP_FRAGMENT = linkOf('', LAMP);

const ISOLATED = {
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp'
};

export class OuterPage {
	html = '';
	/** With shared memory, unless `withoutIsolation` was called. */
	#headers: Record<string, string> = ISOLATED;
	readonly #server: Server;

	private constructor(server: Server) {
		this.#server = server;
		server.on('request', (_request, response) => {
			response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...this.#headers });
			response.end(
				`<!doctype html><html lang="en"><title>Lesson</title><body>${this.html}</body></html>`
			);
		});
	}

	static async start(): Promise<OuterPage> {
		const server = createServer();
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		return new OuterPage(server);
	}

	/** Another name than the site’s: another origin and another site. */
	get url(): string {
		return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
	}

	/** Nothing in it and no frame; isolated. */
	clear(): void {
		[this.html, this.#headers] = ['', ISOLATED];
	}

	withoutIsolation(): void {
		this.#headers = {};
	}

	/** `site`: the playground's root, ending in a slash. */
	show(site: string, attributes = ''): void {
		this.html = `<script type="module" src="${site}ocre-playground.js"></script>
	<ocre-playground project="${LAMP_FRAGMENT}" ${attributes} style="height: 700px"></ocre-playground>`;
	}

	close(): void {
		this.#server.closeAllConnections();
		this.#server.close();
	}
}
