// The built site, served for a browser that measures it.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

const START_MS = 30_000;
const LOOK_MS = 100;

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}

/** Resolves when the built site answers. */
export async function servePreview(port: number): Promise<ChildProcess> {
	const server = spawn(
		process.execPath,
		[
			...['node_modules/vite/bin/vite.js', 'preview'],
			...['--host', '127.0.0.1', '--port', String(port), '--strictPort']
		],
		{ stdio: ['ignore', 'ignore', 'inherit'] }
	);
	const end = performance.now() + START_MS;
	while (server.exitCode === null && performance.now() < end) {
		const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
		if (answer?.ok) return server;
		await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
	}
	server.kill();
	throw new Error('the preview server did not start: build the site first');
}
