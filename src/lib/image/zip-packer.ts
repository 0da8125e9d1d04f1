// Packs zips without stopping the page: eight megabytes take a third of a second. Cancelling ends the worker.
import { AppError, toAppError } from '#lib/core/errors.ts';
import { wrap } from '#lib/core/rpc.ts';
import { untilAborted } from '#lib/core/until-aborted.ts';
import { watchWorker, type WatchedWorker } from '#lib/core/worker-life.ts';
import { packZip, type ArchiveFile } from './archive.ts';
import type { Bytes } from './artifact.ts';
import type { ZipPackerApi } from './zip-packer-api.ts';

/** What is smaller is packed in less time than a worker takes to start. */
export const ASIDE_BYTES = 1024 * 1024;

export type PackZip = (files: readonly ArchiveFile[], signal: AbortSignal) => Promise<Bytes>;

/** What is used of a Worker. */
export type PackingWorker = WatchedWorker & { terminate(): void };

function createDefaultWorker(): PackingWorker {
	return new Worker(new URL('./zip-packer.worker.ts', import.meta.url), {
		type: 'module',
		name: 'zip-packer'
	});
}

/** The same bytes as `packZip`. Throws AppError `packing-failed`, and what aborts. */
export async function packZipAside(
	files: readonly ArchiveFile[],
	signal: AbortSignal,
	createWorker: () => PackingWorker = createDefaultWorker
): Promise<Bytes> {
	signal.throwIfAborted();
	if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) < ASIDE_BYTES) return packZip(files);
	const worker = createWorker();
	const gone = new AbortController();
	const life = watchWorker(worker, (reason) => gone.abort(new AppError('packing-failed', reason)));
	try {
		const packing = wrap<ZipPackerApi>(worker).pack(files);
		return await untilAborted<Bytes>(packing, AbortSignal.any([gone.signal, signal]));
	} catch (error) {
		if (signal.aborted) throw error;
		throw toAppError(error, 'packing-failed');
	} finally {
		life.dispose();
		worker.terminate();
	}
}
