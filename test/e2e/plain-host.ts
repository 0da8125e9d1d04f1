// A host that serves the files of the built site and nothing else: no isolation headers.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const TYPES: Record<string, string> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.svg': 'image/svg+xml',
	'.json': 'application/json',
	'.wasm': 'application/wasm'
};

export interface PlainHost {
	port: number;
	close(): void;
}

/** The built site on loopback. `headers`: what every answer has besides; `folder`: where it lies, as in `/a/b`. */
export function plainHost(headers: Record<string, string> = {}, folder = ''): Promise<PlainHost> {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		if (!pathname.startsWith(`${folder}/`)) return void response.writeHead(404).end();
		const asked = pathname.slice(folder.length);
		const file = path.join(
			'build',
			path.normalize(asked.endsWith('/') ? `${asked}index.html` : asked)
		);
		readFile(file).then(
			(bytes) => {
				response.setHeaders(new Map(Object.entries(headers)));
				response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream');
				response.end(bytes);
			},
			() => response.writeHead(404).end()
		);
	});
	const close = () => {
		server.closeAllConnections();
		server.close();
	};
	return new Promise((resolve) =>
		server.listen(0, '127.0.0.1', () =>
			resolve({ port: (server.address() as { port: number }).port, close })
		)
	);
}
