// Makes `web-frame.html`: the document that holds the frames of containers' pages. It carries the policy that they inherit,
// with the hash of the one script that may run in them, and that script as text.
import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import type { Plugin } from 'vite';

export const WEB_FRAME = 'web-frame.html';
/** A document under the same headers that may ask this site: where it gets no answer, connections are forbidden. */
const PROBE = 'web-frame-probe.html';
const PROBE_SCRIPT = 'web-frame-probe.js';

/** No network, no frame, no form, no script but the loader and what it makes. */
export function pagePolicy(loader: string): string {
	const hash = createHash('sha256').update(loader).digest('base64');
	return [
		`default-src 'none'`,
		// Files in memory belong to the document that made them: a frame in the page cannot load the page's.
		`script-src 'sha256-${hash}' blob: 'unsafe-eval'`,
		`style-src 'unsafe-inline' data:`,
		`img-src data: blob:`,
		`media-src data: blob:`,
		`font-src data:`,
		`connect-src data: blob:`,
		`worker-src blob:`,
		`frame-src 'none'`,
		`form-action 'none'`,
		`base-uri 'none'`
	].join('; ');
}

export async function bundleLoader(): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: ['src/web-frame/loader.ts'],
		bundle: true,
		write: false,
		format: 'iife',
		target: 'es2022',
		minify: true,
		charset: 'ascii',
		banner: { js: '"use strict";' },
		logLevel: 'error'
	});
	return outputFiles[0]!.text.trim();
}

export async function webFrameDocument(): Promise<string> {
	const loader = await bundleLoader();
	return `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<meta http-equiv="x-dns-prefetch-control" content="off" />
		<meta http-equiv="Content-Security-Policy" content="${pagePolicy(loader)}" />
		<title>Pages of containers</title>
		<style>html, body, iframe { display: block; width: 100%; height: 100%; margin: 0; border: 0; background: #fff; color-scheme: light; }</style>
	</head>
	<body>
		<script type="text/plain" id="loader">${loader}</script>
	</body>
</html>
`;
}

const PROBE_DOCUMENT = `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<meta http-equiv="Content-Security-Policy" content="default-src 'none'; worker-src 'self'" />
		<title>May this document connect?</title>
	</head>
</html>
`;

async function documentOf(name: string): Promise<string | null> {
	if (name === PROBE) return PROBE_DOCUMENT;
	if (name === PROBE_SCRIPT) return 'postMessage(0);\n';
	return name === WEB_FRAME ? webFrameDocument() : null;
}

export function webFrame(): Plugin {
	return {
		name: 'web-frame',
		applyToEnvironment: ({ name }) => name === 'client',
		configureServer: ({ middlewares }) =>
			void middlewares.use((request, response, next) => {
				const name = request.url?.split('?')[0]?.split('/').at(-1) ?? '';
				documentOf(name).then((document) => {
					if (document === null) return next();
					const type = name === PROBE_SCRIPT ? 'text/javascript' : 'text/html';
					response.setHeader('Content-Type', `${type}; charset=utf-8`);
					response.end(document);
				}, next);
			}),
		async generateBundle(options) {
			if (!options.dir?.endsWith('client')) return;
			this.emitFile({ type: 'asset', fileName: WEB_FRAME, source: await webFrameDocument() });
			this.emitFile({ type: 'asset', fileName: PROBE, source: PROBE_DOCUMENT });
			this.emitFile({ type: 'asset', fileName: PROBE_SCRIPT, source: 'postMessage(0);\n' });
		}
	};
}
