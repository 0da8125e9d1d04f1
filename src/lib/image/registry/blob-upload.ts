// One blob to a registry: skipped, mounted, sent at once, or sent in pieces that survive an interruption.
import { AppError } from '#lib/core/errors.ts';
import type { Bytes } from '../artifact.ts';
import type { Descriptor } from '../oci.ts';
import { checkDigestHeader, locationOf } from './answer.ts';
import type { RegistryHttp } from './http.ts';
import { blobPath, pushScope, uploadPath } from './paths.ts';
import { checkRepository } from './reference.ts';

export interface TransferOptions {
	signal?: AbortSignal;
	/** Bytes of this blob so far. */
	onprogress?: (doneBytes: number) => void;
}

export interface PushBlobOptions extends TransferOptions {
	/** A repository of the same registry that may have the blob already. */
	mountFrom?: string;
}

export type PushedBlob = 'exists' | 'mounted' | 'sent';

export interface BlobUpload {
	repository: string;
	item: Descriptor;
	bytes: Bytes;
	/** Larger blobs go in pieces of this size. */
	chunkBytes: number;
}

const MAX_RETRIES = 5;
const BINARY = { 'Content-Type': 'application/octet-stream' };
const RESUMABLE = ['registry-unreachable', 'registry-cors', 'registry-range', 'registry-busy'];

function mayResume(error: unknown): boolean {
	if (!(error instanceof AppError)) return false;
	return RESUMABLE.includes(error.code) || /: 5\d\d/.test(error.message);
}

export async function pushBlob(
	http: RegistryHttp,
	upload: BlobUpload,
	options: PushBlobOptions
): Promise<PushedBlob> {
	const { repository, item, bytes, chunkBytes } = upload;
	const { signal, onprogress, mountFrom } = options;
	const scope = pushScope(repository);
	const head = await http.request(blobPath(repository, item.digest), {
		method: 'HEAD',
		scope,
		accept: [200, 404],
		signal
	});
	onprogress?.(head.status === 200 ? item.size : 0);
	if (head.status === 200) return 'exists';
	const mount = mountFrom ? { mount: item.digest, from: checkRepository(mountFrom) } : {};
	const start = await http.request(uploadPath(repository, mount), {
		method: 'POST',
		scope,
		accept: [201, 202],
		signal
	});
	if (start.status === 201) return 'mounted';
	const place = locationOf(start, http.origin);
	const large = bytes.length > chunkBytes;
	const end = large ? await sendPieces(http, place, upload, options) : place;
	end.searchParams.set('digest', item.digest);
	const response = await http.request(end.href, {
		method: 'PUT',
		scope,
		headers: BINARY,
		...(!large && { body: bytes }),
		accept: [201],
		signal
	});
	checkDigestHeader(response, item.digest);
	onprogress?.(item.size);
	return 'sent';
}

async function sendPieces(
	http: RegistryHttp,
	start: URL,
	{ repository, bytes, chunkBytes }: BlobUpload,
	{ signal, onprogress }: TransferOptions
): Promise<URL> {
	let place = start;
	let done = 0;
	let retries = 0;
	while (done < bytes.length) {
		signal?.throwIfAborted();
		const piece = bytes.subarray(done, done + chunkBytes);
		try {
			const response = await http.request(place.href, {
				method: 'PATCH',
				scope: pushScope(repository),
				headers: { ...BINARY, 'Content-Range': `${done}-${done + piece.length - 1}` },
				body: piece,
				accept: [202],
				signal
			});
			place = locationOf(response, place.href);
			done += piece.length;
			retries = 0;
		} catch (error) {
			if (!mayResume(error) || ++retries > MAX_RETRIES) throw error;
			({ place, done } = await whereItStands(http, place, repository, signal));
		}
		onprogress?.(done);
	}
	return place;
}

/** After an interruption: how much the registry has. */
async function whereItStands(
	http: RegistryHttp,
	place: URL,
	repository: string,
	signal: AbortSignal | undefined
): Promise<{ place: URL; done: number }> {
	const response = await http.request(place.href, {
		scope: pushScope(repository),
		accept: [204],
		signal
	});
	const last = /^(?:bytes=)?0-(\d+)$/.exec(response.headers.get('Range') ?? '')?.[1];
	// A registry that has nothing says 0-0, as one that has a byte.
	const done = last === undefined || last === '0' ? 0 : Number(last) + 1;
	return { place: locationOf(response, place.href), done };
}
