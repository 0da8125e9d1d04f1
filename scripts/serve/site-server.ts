// Serves a built site as it wants to be served: with its headers, brotli, ranges and checks of freshness. For a class, a
// bench, or a machine without a network.
import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { headersOf } from '../../src/site-headers.ts';
import { acceptsBrotli } from '../../vite/accepts-brotli.ts';
import { byteRange } from './byte-range.ts';
import { findSiteFiles, lookUp, PackedTexts, type ServedFile } from './site-files.ts';

/** Not listening yet. `folder`: what `npm run build` wrote. */
export async function siteServer(folder: string): Promise<Server> {
	const files = await findSiteFiles(folder);
	const packed = new PackedTexts();
	return createServer((request, response) => {
		answer(files, packed, request, response).catch(() => response.destroy());
	});
}

async function answer(
	files: ReadonlyMap<string, ServedFile>,
	packed: PackedTexts,
	request: IncomingMessage,
	response: ServerResponse
): Promise<void> {
	const pathname = pathOf(request.url);
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { Allow: 'GET, HEAD' }).end();
		return;
	}
	const file = pathname === null ? undefined : lookUp(files, pathname);
	const shown = file ?? files.get('/404.html');
	for (const [name, value] of Object.entries(headersOf(file ? (pathname ?? '/') : '/404.html')))
		response.setHeader(name, value);
	if (!shown) {
		response.writeHead(404).end();
		return;
	}
	response.statusCode = file ? 200 : 404;
	await sendFile(shown, packed, request, response);
}

/** Null for what cannot be a path of the site. */
function pathOf(url: string | undefined): string | null {
	try {
		return decodeURIComponent((url ?? '/').split(/[?#]/)[0] ?? '/');
	} catch {
		return null;
	}
}

async function sendFile(
	file: ServedFile,
	packed: PackedTexts,
	request: IncomingMessage,
	response: ServerResponse
): Promise<void> {
	const { headers } = request;
	const brotli = acceptsBrotli(headers['accept-encoding']) && headers.range === undefined;
	const text = brotli && file.brotliName === null ? await packed.of(file) : null;
	const encoded = text !== null || (brotli && file.brotliName !== null);
	const tag = `"${file.tag}${encoded ? '-br' : ''}"`;
	if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache');
	response.setHeader('Content-Type', file.mediaType);
	response.setHeader('Vary', 'Accept-Encoding');
	response.setHeader('Accept-Ranges', 'bytes');
	response.setHeader('ETag', tag);
	if (encoded) response.setHeader('Content-Encoding', 'br');
	const known = headers['if-none-match']?.split(/,\s*/).includes(tag) ?? false;
	if (response.statusCode === 200 && known) {
		response.writeHead(304).end();
		return;
	}
	if (text) {
		response.setHeader('Content-Length', text.length);
		response.end(request.method === 'HEAD' ? undefined : text);
		return;
	}
	await sendBytes(file, encoded, request, response);
}

async function sendBytes(
	file: ServedFile,
	encoded: boolean,
	{ method, headers }: IncomingMessage,
	response: ServerResponse
): Promise<void> {
	const name = encoded ? (file.brotliName ?? file.name) : file.name;
	if (encoded) {
		if (method === 'HEAD') response.end();
		else await pipeline(createReadStream(name), response);
		return;
	}
	const isNewer =
		headers['if-range'] !== undefined && headers['if-range'] !== response.getHeader('ETag');
	const range = isNewer ? null : byteRange(headers.range, file.sizeBytes);
	if (range === 'refused') {
		response.writeHead(416, { 'Content-Range': `bytes */${file.sizeBytes}` }).end();
		return;
	}
	const { first, last } = range ?? { first: 0, last: file.sizeBytes - 1 };
	if (range) {
		response.statusCode = 206;
		response.setHeader('Content-Range', `bytes ${first}-${last}/${file.sizeBytes}`);
	}
	response.setHeader('Content-Length', last - first + 1);
	if (method === 'HEAD' || last < first) response.end();
	else await pipeline(createReadStream(name, { start: first, end: last }), response);
}
