// Makes `web-frame.html`: the document that holds the frames of containers' pages. It carries the policy that they inherit,
// with the hash of the one script that may run in them, and that script as text.
import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import type { Plugin } from 'vite';

export const WEB_FRAME = 'web-frame.html';

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

export function webFrame(): Plugin {
	return {
		name: 'web-frame',
		applyToEnvironment: ({ name }) => name === 'client',
		configureServer: ({ middlewares }) =>
			void middlewares.use((request, response, next) => {
				if (!request.url?.split('?')[0]?.endsWith(`/${WEB_FRAME}`)) return next();
				webFrameDocument().then((document) => {
					response.setHeader('Content-Type', 'text/html; charset=utf-8');
					response.end(document);
				}, next);
			}),
		async generateBundle(options) {
			if (options.dir?.endsWith('client'))
				this.emitFile({ type: 'asset', fileName: WEB_FRAME, source: await webFrameDocument() });
		}
	};
}
