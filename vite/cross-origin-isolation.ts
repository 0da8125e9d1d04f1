// Sends the headers that make a page cross-origin isolated (SharedArrayBuffer) from Vite's own servers.
// Kit's pages do not get `server.headers`, so this is a middleware in front of everything.
import type { Connect, Plugin } from 'vite';

const setHeaders: Connect.NextHandleFunction = (_request, response, next) => {
	response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
	response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
	response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
	next();
};

export function crossOriginIsolation(): Plugin {
	return {
		name: 'cross-origin-isolation',
		configureServer: ({ middlewares }) => void middlewares.use(setHeaders),
		configurePreviewServer: ({ middlewares }) => void middlewares.use(setHeaders)
	};
}
