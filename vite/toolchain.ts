// Vite's side of the compiler's files: makes them before dev, build and tests, tells the app their names through
// `virtual:toolchain`, and serves them compressed and cached forever, as a good static host does.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import type { Connect, Plugin } from 'vite';
import { filesOf, type ToolchainManifest } from '../src/lib/compiler/manifest.ts';
import { acceptsBrotli } from './accepts-brotli.ts';
import { compressToolchain } from './brotli-copies.ts';
import { prepareSmallCore } from './small-core/small-core.ts';
import { prepareToolchain, withPieces } from './toolchain-build.ts';

const MODULE = 'virtual:toolchain';
const RESOLVED = `\0${MODULE}`;

const TYPES: Record<string, string> = {
	'.js': 'text/javascript',
	'.wasm': 'application/wasm',
	'.tar': 'application/x-tar'
};

async function sizeOf(file: string): Promise<number | null> {
	return stat(file).then(
		({ size }) => size,
		() => null
	);
}

async function send(
	response: ServerResponse,
	file: string,
	brotli: boolean,
	body: boolean
): Promise<void> {
	const compressedBytes = brotli ? await sizeOf(`${file}.br`) : null;
	const sizeBytes = compressedBytes ?? (await sizeOf(file));
	if (sizeBytes === null) {
		response.writeHead(404).end();
		return;
	}
	response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream');
	response.setHeader('Content-Length', sizeBytes);
	response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
	response.setHeader('Vary', 'Accept-Encoding');
	if (compressedBytes !== null) response.setHeader('Content-Encoding', 'br');
	if (!body) {
		response.end();
		return;
	}
	const stream = createReadStream(compressedBytes === null ? file : `${file}.br`);
	stream.on('error', (error) => response.destroy(error));
	response.on('close', () => stream.destroy());
	stream.pipe(response);
}

/** Answers for the files of the manifest only, so that no path of a request ever reaches the disk. */
export function serveToolchain(
	manifest: ToolchainManifest,
	staticFolder: string,
	base: string
): Connect.NextHandleFunction {
	const prefix = `${base.replace(/\/$/, '')}/${manifest.folder}/`;
	const names = new Set(filesOf(manifest).map(({ name }) => name));
	return (request, response, next) => {
		const pathname = (request.originalUrl ?? request.url ?? '').split('?')[0] ?? '';
		const name = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : '';
		const isRead = request.method === 'GET' || request.method === 'HEAD';
		if (!isRead || !names.has(name)) {
			next();
			return;
		}
		const file = path.join(staticFolder, manifest.folder, name);
		const brotli = acceptsBrotli(request.headers['accept-encoding']);
		send(response, file, brotli, request.method === 'GET').catch(next);
	};
}

export function toolchain(): Plugin {
	let manifest: ToolchainManifest;
	let root = process.cwd();
	let base = '/';
	const serve = () => serveToolchain(manifest, path.join(root, 'static'), base);
	return {
		name: 'toolchain',
		enforce: 'pre',
		async config(config, { command, isPreview }) {
			root = path.resolve(config.root ?? '.');
			const isBuild = command === 'build' && !isPreview;
			// What is published must be what the manifest says: every visitor's page compares it.
			manifest = await prepareToolchain(root, { verify: isBuild });
			if (!isBuild) return;
			manifest = await prepareSmallCore(manifest, root);
			await compressToolchain(manifest, root);
			manifest = await withPieces(manifest, root);
		},
		configResolved(config) {
			base = config.base;
		},
		resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
		load: (id) =>
			id === RESOLVED ? `export const manifest = ${JSON.stringify(manifest)};` : undefined,
		configureServer: ({ middlewares }) => void middlewares.use(serve()),
		configurePreviewServer: ({ middlewares }) => void middlewares.use(serve())
	};
}
