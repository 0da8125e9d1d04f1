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

/** The built site on loopback. `headers`: what every answer has besides. */
export function plainHost(headers: Record<string, string> = {}): Promise<PlainHost> {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const file = path.join(
			'build',
			path.normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname)
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
