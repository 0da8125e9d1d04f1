import adapter from '@sveltejs/adapter-static';
import { sourceVersion } from './vite/source-version.js';

/** A folder of the project for another build beside the usual one: tests of sites that are built otherwise use it. */
const siteDir = process.env.SITE_DIR;

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ fallback: '404.html', ...(siteDir && { pages: `${siteDir}/site` }) }),
		...(siteDir && { outDir: siteDir }),
		// Not the time: the same sources give the same site, whose visitors then have nothing to fetch.
		version: { name: sourceVersion() },
		paths: { base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''), relative: true },
		// With the document, so that the first paint waits for nothing else: connections are busy with scripts by then.
		inlineStyleThreshold: Infinity,
		// Registered by the page itself, and only where the host sends no isolation headers.
		serviceWorker: { register: false },
		// A strict policy: scripts and workers of this origin only, WebAssembly but no eval.
		// Styles may be inline because xterm and CodeMirror write style elements.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', 'wasm-unsafe-eval'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self', 'data:'],
				// Registries of the user's choice: https anywhere, plain http on this machine only.
				'connect-src': ['self', 'https:', 'http://localhost:*', 'http://127.0.0.1:*'],
				'worker-src': ['self'],
				// One document that shows pages of containers, in a sandbox and with a policy of its own.
				'frame-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['self'],
				'form-action': ['none'],
				'object-src': ['none']
			}
		}
	}
};
