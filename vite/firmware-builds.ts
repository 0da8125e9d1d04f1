// Firmware builds that a site offers: `FIRMWARE_DIR` names a folder as `npm run firmware -- manifest` writes it. Its
// manifest and the files that it names, checked, become `firmware/` of the site; without it a site offers none. The page
// knows by `__OFFERS_FIRMWARE__` whether to ask for it.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { parseFirmwareManifest } from '../src/lib/flash/manifest/firmware-manifest.ts';
import { checkFirmwareFile } from '../src/lib/flash/manifest/manifest-files.ts';

export const FIRMWARE_FOLDER = 'firmware';

/** By their paths in the site's folder. Throws what a page would throw for a manifest or a file that is not right. */
export async function readFirmwareBuilds(
	folder: string
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
	const manifestFile = path.join(folder, 'manifest.json');
	const source = await readFile(manifestFile);
	const base = new URL('.', pathToFileURL(path.resolve(manifestFile)));
	const { builds } = parseFirmwareManifest(source.toString('utf8'), { url: base.href });
	const files = new Map([['manifest.json', new Uint8Array(source)]]);
	for (const file of builds.flatMap((build) => build.files)) {
		// All of them are paths below the folder.
		const url = file.url!;
		const bytes = new Uint8Array(await readFile(new URL(url)));
		checkFirmwareFile(file, bytes);
		files.set(url.slice(base.href.length), bytes);
	}
	return files;
}

export function firmwareBuilds(folder = process.env.FIRMWARE_DIR): Plugin {
	return {
		name: 'firmware-builds',
		applyToEnvironment: ({ name }) => name === 'client',
		config: () => ({ define: { __OFFERS_FIRMWARE__: JSON.stringify(Boolean(folder)) } }),
		configureServer({ middlewares }) {
			if (!folder) return;
			middlewares.use((request, response, next) => {
				const asked = new URL(request.url ?? '', 'http://x').pathname;
				const at = asked.indexOf(`/${FIRMWARE_FOLDER}/`);
				if (at < 0) return next();
				readFirmwareBuilds(folder).then((files) => {
					const bytes = files.get(asked.slice(at + FIRMWARE_FOLDER.length + 2));
					if (!bytes) return next();
					const isManifest = asked.endsWith('.json');
					response.setHeader(
						'Content-Type',
						isManifest ? 'application/json' : 'application/octet-stream'
					);
					response.end(bytes);
				}, next);
			});
		},
		async generateBundle(options) {
			if (!folder || !options.dir?.endsWith('client')) return;
			for (const [name, source] of await readFirmwareBuilds(folder))
				this.emitFile({ type: 'asset', fileName: `${FIRMWARE_FOLDER}/${name}`, source });
		}
	};
}
