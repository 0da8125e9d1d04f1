// What spares this page a compile: the files of examples that the site's build made, and what this browser kept.
import { recipe, keys } from 'virtual:prebuilt';
import { manifest } from 'virtual:toolchain';
import { KeptBuilds, SITE_BUILDS_FOLDER } from '#lib/flow/build/kept-builds.ts';
import { toolchainRecord } from '#lib/flow/build/toolchain-record.ts';
import { openBuildStore } from '#lib/storage/indexeddb-build-store.ts';

/** `root`: url of the site's root, ending in a slash. */
export function pageBuilds(root: string): KeptBuilds {
	return new KeptBuilds({
		site: {
			...{ recipe, keys },
			async fetch(name, signal) {
				const response = await fetch(`${root}${SITE_BUILDS_FOLDER}/${name}`, { signal });
				return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
			}
		},
		openStore: () => openBuildStore(),
		toolchain: (language) => toolchainRecord(manifest, language)
	});
}
