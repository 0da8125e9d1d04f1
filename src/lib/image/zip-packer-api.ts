// What the page asks of the worker that packs zips.
import type { LifeApi } from '#lib/core/worker-life.ts';
import type { ArchiveFile } from './archive.ts';
import type { Bytes } from './artifact.ts';

export interface ZipPackerApi extends LifeApi {
	pack(files: readonly ArchiveFile[]): Promise<Bytes>;
}
