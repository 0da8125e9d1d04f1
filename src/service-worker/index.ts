// Makes the page cross-origin isolated on static hosts that cannot send headers: documents and worker scripts
// are relayed with the site's headers added. Everything else goes past it untouched, so that the
// browser's HTTP cache (and with it V8's cache of compiled WebAssembly) keeps working.
/// <reference lib="webworker" />
import { headersOf } from '../site-headers.ts';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;

function withHeaders(response: Response, url: URL): Response {
	if (response.status === 0) return response;
	const headers = new Headers(response.headers);
	const root = new URL(worker.registration.scope).pathname;
	for (const [name, value] of Object.entries(headersOf(`/${url.pathname.slice(root.length)}`)))
		headers.set(name, value);
	const { status, statusText } = response;
	return new Response(response.body, { status, statusText, headers });
}

worker.addEventListener('install', () => void worker.skipWaiting());

worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
	if (request.mode !== 'navigate' && request.destination !== 'worker') return;
	event.respondWith(fetch(request).then((response) => withHeaders(response, url)));
});
