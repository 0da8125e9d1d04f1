// The built site, served for a browser that measures it.
import { spawn, type ChildProcess } from 'node:child_process';

/** Resolves when the built site answers. */
export async function servePreview(port: number): Promise<ChildProcess> {
	const server = spawn(
		'node_modules/.bin/vite',
		['preview', '--host', '127.0.0.1', '--port', String(port), '--strictPort'],
		{ stdio: 'ignore' }
	);
	for (let i = 0; i < 100; i++) {
		const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
		if (answer?.ok) return server;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	server.kill();
	throw new Error('the preview server did not start: build the site first');
}
