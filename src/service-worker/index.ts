// Makes the page cross-origin isolated on static hosts that cannot send headers: pages and worker scripts
// are relayed with the two isolation headers added. Everything else goes past it untouched, so that the
// browser's HTTP cache (and with it V8's cache of compiled WebAssembly) keeps working.
/// <reference lib="webworker" />

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;

const ISOLATION_HEADERS = {
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp',
	'Cross-Origin-Resource-Policy': 'same-origin'
};

/** What worker scripts may do; pages carry their own policy. */
const WORKER_POLICY =
	"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'";

function isolated(response: Response, isWorker: boolean): Response {
	if (response.status === 0) return response;
	const headers = new Headers(response.headers);
	for (const [name, value] of Object.entries(ISOLATION_HEADERS)) headers.set(name, value);
	if (isWorker) headers.set('Content-Security-Policy', WORKER_POLICY);
	const { status, statusText } = response;
	return new Response(response.body, { status, statusText, headers });
}

worker.addEventListener('install', () => void worker.skipWaiting());

worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method !== 'GET' || new URL(request.url).origin !== worker.location.origin) return;
	const isWorker = request.destination === 'worker';
	if (request.mode !== 'navigate' && !isWorker) return;
	event.respondWith(fetch(request).then((response) => isolated(response, isWorker)));
});
