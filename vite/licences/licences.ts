// Vite's side of the licences: sees what really gets into the site, refuses what may not be passed on, and writes
// LICENSE, NOTICE and licences.html beside it.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { licencesPage, noticeText } from './notice.ts';
import { packageFolderOf, readPackage } from './packages.ts';
import { problemsOf } from './terms.ts';
import { toolchainWorks } from './toolchain-works.ts';
import type { Work } from './work.ts';

const STYLE_SHEET = /\.(css|scss|less)(\?|$)/;

/** What modules and files of others an output was made of. Style sheets leave their chunk before it is written. */
function sourcesOf(output: Rolldown.OutputAsset | Rolldown.OutputChunk): string[] {
	if (output.type === 'asset') return output.originalFileNames;
	return Object.entries(output.modules)
		.filter(([id, { renderedLength }]) => renderedLength > 0 || STYLE_SHEET.test(id))
		.map(([id]) => id);
}

export interface Licences {
	/** For the build itself. */
	plugin: Plugin;
	/** For the builds of its workers. */
	workerPlugin: () => Plugin;
}

/** `works`: what the site contains besides packages, given the folder of static files. */
export function licences(
	works: (staticFolder: string) => Promise<Work[]> = toolchainWorks
): Licences {
	const folders = new Set<string>();
	let root = process.cwd();

	const collect = (bundle: Rolldown.OutputBundle) => {
		for (const source of Object.values(bundle).flatMap(sourcesOf)) {
			const folder = packageFolderOf(path.posix.normalize(source), root);
			if (folder !== null) folders.add(path.resolve(root, folder));
		}
	};
	const contained = async () => {
		const all = [
			...(await Promise.all([...folders].map(readPackage))),
			...(await works(path.join(root, 'static')))
		];
		// A package may be in the bundle and in the compiler's files.
		return [...new Map(all.map((work) => [`${work.name} ${work.version}`, work])).values()];
	};
	const read = (name: string) => readFile(path.join(root, name), 'utf8');

	return {
		workerPlugin: () => ({
			name: 'licences-of-workers',
			generateBundle: (_, bundle) => collect(bundle)
		}),
		plugin: {
			name: 'licences',
			apply: 'build',
			applyToEnvironment: ({ name }) => name === 'client',
			configResolved: (config) => void (root = config.root),
			generateBundle: {
				order: 'post',
				async handler(_, bundle) {
					collect(bundle);
					const all = await contained();
					const problems = all.flatMap(problemsOf);
					if (problems.length > 0)
						this.error(
							`The site may not contain this:\n${problems.join('\n')}\nvite/licences/terms.ts says what it may.`
						);
					const [licence, notice] = [await read('LICENSE'), await read('NOTICE')];
					const emit = (fileName: string, source: string) =>
						void this.emitFile({ type: 'asset', fileName, source });
					emit('LICENSE', licence);
					emit('NOTICE', noticeText(notice, all));
					emit('licences.html', licencesPage({ licence }, all));
				}
			}
		}
	};
}
