// Sends the site's headers from Vite's own servers, and writes the file from which hosts read them.
// Kit's pages do not get `server.headers`, so this is a middleware in front of everything.
import type { Connect, Plugin } from 'vite';
import { headersFile, headersOf } from '../src/site-headers.ts';

/** Vite's own cache rules stay: in development nothing is kept. */
const LEFT_TO_VITE = ['Cache-Control'];

function sendHeaders(base: string): Connect.NextHandleFunction {
	return (request, response, next) => {
		const [path = '/'] = (request.url ?? '/').split('?');
		const inside = path.startsWith(base) ? `/${path.slice(base.length)}` : path;
		for (const [name, value] of Object.entries(headersOf(inside)))
			if (!LEFT_TO_VITE.includes(name)) response.setHeader(name, value);
		next();
	};
}

export function siteHeaders(): Plugin {
	return {
		name: 'site-headers',
		applyToEnvironment: ({ name }) => name === 'client',
		configureServer: ({ middlewares, config }) => void middlewares.use(sendHeaders(config.base)),
		configurePreviewServer: ({ middlewares, config }) =>
			void middlewares.use(sendHeaders(config.base)),
		generateBundle(options) {
			if (options.dir?.endsWith('client'))
				this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
		}
	};
}
