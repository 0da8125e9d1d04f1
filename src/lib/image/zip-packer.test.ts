import { expect, test } from 'vitest';
import { fakeWorker } from '#lib/core/fake-worker.ts';
import { packZip, type ArchiveFile } from './archive.ts';
import { ASIDE_BYTES, packZipAside } from './zip-packer.ts';

const LARGE: readonly ArchiveFile[] = [{ path: 'a', bytes: new Uint8Array(ASIDE_BYTES) }];
const never = () => new AbortController().signal;

const workerThat = (pack: (files: readonly ArchiveFile[]) => unknown) => fakeWorker({ pack });

test('a large zip is packed in a worker, which is ended, with the same bytes', async () => {
	const worker = workerThat(packZip);
	expect(await packZipAside(LARGE, never(), () => worker)).toEqual(packZip(LARGE));
	expect(worker.terminated).toBe(1);
});

test('a small one starts no worker', async () => {
	const small = [{ path: 'a', bytes: new Uint8Array(100) }];
	const none = () => expect.unreachable();
	expect(await packZipAside(small, never(), none)).toEqual(packZip(small));
});

test('cancelling ends the worker', async () => {
	const worker = workerThat(() => new Promise(() => undefined));
	const stop = new AbortController();
	const packing = packZipAside(LARGE, stop.signal, () => worker);
	stop.abort(new DOMException('enough', 'AbortError'));
	await expect(packing).rejects.toThrow('enough');
	expect(worker.terminated).toBe(1);
});

test('a worker that dies is an error, not a wait', async () => {
	const worker = workerThat(() => new Promise(() => undefined));
	const packing = packZipAside(LARGE, never(), () => worker);
	worker.onerror!({ message: 'out of memory' } as ErrorEvent);
	await expect(packing).rejects.toMatchObject({ code: 'packing-failed', message: 'out of memory' });
	expect(worker.terminated).toBe(1);
});
