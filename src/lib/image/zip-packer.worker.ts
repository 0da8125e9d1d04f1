// The worker that packs zips, while the page goes on.
import { expose, transfer } from '#lib/core/rpc.ts';
import { live } from '#lib/core/worker-life.ts';
import { packZip } from './archive.ts';
import type { ZipPackerApi } from './zip-packer-api.ts';

const api = {
	live: (lock) => live(lock),
	pack: (files) => {
		const zip = packZip(files);
		return transfer(zip, [zip.buffer]);
	}
} satisfies {
	[Name in keyof ZipPackerApi]: (...args: Parameters<ZipPackerApi[Name]>) => unknown;
};

expose(api);
