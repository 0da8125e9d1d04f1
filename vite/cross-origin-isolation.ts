// Sends the headers that make a page cross-origin isolated (SharedArrayBuffer) from Vite's own servers,
// and the policy of worker scripts, as static/_headers does on a host that reads it.
// Kit's pages do not get `server.headers`, so this is a middleware in front of everything.
import type { Connect, Plugin } from 'vite';

const WORKER_POLICY =
	"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'";

const setIsolation: Connect.NextHandleFunction = (request, response, next) => {
	response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
	response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
	// Sandboxed, its origin is opaque: to some browsers it is from elsewhere.
	const isFrame = request.url?.split('?')[0]?.endsWith('/web-frame.html');
	response.setHeader('Cross-Origin-Resource-Policy', isFrame ? 'cross-origin' : 'same-origin');
	response.setHeader('X-Content-Type-Options', 'nosniff');
	response.setHeader('Referrer-Policy', 'no-referrer');
	next();
};

const setWorkerPolicy: Connect.NextHandleFunction = (request, response, next) => {
	if (request.url?.includes('/immutable/workers/'))
		response.setHeader('Content-Security-Policy', WORKER_POLICY);
	next();
};

export function crossOriginIsolation(): Plugin {
	return {
		name: 'cross-origin-isolation',
		configureServer: ({ middlewares }) => void middlewares.use(setIsolation),
		configurePreviewServer({ middlewares }) {
			middlewares.use(setIsolation);
			middlewares.use(setWorkerPolicy);
		}
	};
}
