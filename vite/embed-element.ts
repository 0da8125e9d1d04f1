// Makes `ocre-playground.js`, the element by which other pages embed the playground, and its types beside it.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import type { Plugin } from 'vite';

export const ELEMENT_SCRIPT = 'ocre-playground.js';
const ELEMENT_TYPES = 'ocre-playground.d.ts';
const FOLDER = 'src/embed-element';

export async function elementScript(): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [`${FOLDER}/ocre-playground.ts`],
		bundle: true,
		write: false,
		format: 'esm',
		target: 'es2022',
		minify: true,
		charset: 'ascii',
		banner: { js: '/* Ocre Playground, Apache-2.0 */' },
		logLevel: 'error'
	});
	return outputFiles[0]!.text;
}

async function fileOf(name: string): Promise<{ type: string; text: string } | null> {
	if (name === ELEMENT_SCRIPT) return { type: 'text/javascript', text: await elementScript() };
	if (name !== ELEMENT_TYPES) return null;
	const text = await readFile(`${FOLDER}/ocre-playground-types.d.ts`, 'utf8');
	return { type: 'text/plain', text };
}

export function embedElement(): Plugin {
	return {
		name: 'embed-element',
		applyToEnvironment: ({ name }) => name === 'client',
		configureServer: ({ middlewares }) =>
			void middlewares.use((request, response, next) => {
				const name = request.url?.split('?')[0]?.split('/').at(-1) ?? '';
				fileOf(name).then((file) => {
					if (!file) return next();
					response.setHeader('Content-Type', `${file.type}; charset=utf-8`);
					response.end(file.text);
				}, next);
			}),
		async generateBundle(options) {
			if (!options.dir?.endsWith('client')) return;
			for (const fileName of [ELEMENT_SCRIPT, ELEMENT_TYPES]) {
				const { text } = (await fileOf(fileName))!;
				this.emitFile({ type: 'asset', fileName, source: text });
			}
		}
	};
}
