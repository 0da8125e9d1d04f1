// A registry's repositories as OCI distribution-spec 1.1 has them: blobs, manifests, tags, referrers.
// Every byte that comes is checked against its digest and size; large blobs go and come in pieces.
import { AppError } from '#lib/core/errors.ts';
import { checkContent, digestOf, DigestStream, type Digest } from '../digest.ts';
import { decodeIndex, decodeJson, MEDIA, type Descriptor } from '../oci.ts';
import type { Bytes } from '../artifact.ts';
import { checkDigestHeader, readLimited, readParts } from './answer.ts';
import {
	pushBlob,
	type PushBlobOptions,
	type PushedBlob,
	type TransferOptions
} from './blob-upload.ts';
import { RegistryHttp, type Credentials, type Fetch, type Scope } from './http.ts';
import { blobPath, fallbackTag, manifestPath, pullScope, pushScope } from './paths.ts';
import { checkReference, checkRegistry, checkRepository } from './reference.ts';

export interface RegistryOptions {
	/** `https://registry.example` */
	address: string;
	/** Kept in memory as long as this object lives, nowhere else. */
	credentials?: Credentials | null;
	fetch?: Fetch;
	/** Larger blobs are sent in pieces of this size. Default 4 MB. */
	chunkBytes?: number;
}

export interface FetchedManifest {
	bytes: Bytes;
	digest: Digest;
	mediaType: string;
}

const DEFAULT_CHUNK_BYTES = 4 * 1024 * 1024;
const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
const MAX_TAG_PAGES = 20;

export class Registry {
	readonly address: string;
	readonly #http: RegistryHttp;
	readonly #chunkBytes: number;

	constructor({ address, credentials, fetch, chunkBytes }: RegistryOptions) {
		this.address = checkRegistry(address);
		const send: Fetch = fetch ?? ((url, init) => globalThis.fetch(url, init));
		this.#http = new RegistryHttp(this.address, credentials ?? null, send);
		this.#chunkBytes = chunkBytes ?? DEFAULT_CHUNK_BYTES;
	}

	/** That something there speaks the registry API, with the credentials given. */
	async check(signal?: AbortSignal): Promise<void> {
		const scope: Scope = { repository: null, actions: 'pull' };
		await this.#http.request('/v2/', { scope, signal });
	}

	/** Null when the tag or digest is not there. */
	async headManifest(
		repository: string,
		reference: string,
		signal?: AbortSignal
	): Promise<Digest | null> {
		const found = await this.#getManifest(repository, reference, signal, [200, 404]);
		return found?.digest ?? null;
	}

	/** The bytes as they came, with their own digest. Throws `registry-not-found`. */
	async manifest(
		repository: string,
		reference: string,
		signal?: AbortSignal
	): Promise<FetchedManifest> {
		const found = await this.#getManifest(repository, reference, signal, [200]);
		if (found) return found;
		throw new AppError('registry-not-found', `${repository}:${reference} does not exist.`);
	}

	async #getManifest(
		repository: string,
		reference: string,
		signal: AbortSignal | undefined,
		accept: readonly number[]
	): Promise<FetchedManifest | null> {
		checkReference(reference);
		const response = await this.#http.request(manifestPath(repository, reference), {
			scope: pullScope(repository),
			headers: { Accept: `${MEDIA.manifest}, ${MEDIA.index}` },
			accept,
			signal
		});
		if (response.status === 404) return null;
		const bytes = await readLimited(response, MAX_MANIFEST_BYTES);
		const digest = await digestOf(bytes);
		const named = reference.startsWith('sha256:')
			? reference
			: response.headers.get('Docker-Content-Digest');
		if (named && named !== digest)
			throw new AppError(
				'digest-mismatch',
				`The manifest ${reference} has the digest ${digest}, not ${named}.`
			);
		const type = response.headers.get('Content-Type')?.split(';')[0]?.trim();
		return { bytes, digest, mediaType: type ?? MEDIA.manifest };
	}

	/** Checked against its descriptor while it comes: a lie about the size ends it early. */
	async blob(
		repository: string,
		item: Descriptor,
		{ signal, onprogress }: TransferOptions = {}
	): Promise<Bytes> {
		const response = await this.#http.request(blobPath(repository, item.digest), {
			scope: pullScope(repository),
			signal
		});
		const what = `The blob ${item.digest}`;
		const stream = new DigestStream();
		const bytes = new Uint8Array(item.size);
		await readParts(response, (part) => {
			if (stream.size + part.length > item.size)
				throw new AppError('size-mismatch', `${what} has more than ${item.size} bytes.`);
			bytes.set(part, stream.size);
			stream.add(part);
			onprogress?.(stream.size);
		});
		const { size } = stream;
		checkContent(what, item, { size, digest: size === item.size ? stream.end() : '' });
		return bytes;
	}

	/**
	 * Skips what is there, mounts it from another repository when it is in `mountFrom`, sends it otherwise: at once
	 * when small, in pieces that go on where an interruption left them when large.
	 */
	pushBlob(
		repository: string,
		item: Descriptor,
		bytes: Bytes,
		options: PushBlobOptions = {}
	): Promise<PushedBlob> {
		return pushBlob(this.#http, { repository, item, bytes, chunkBytes: this.#chunkBytes }, options);
	}

	/** `listsReferrers`: the registry noted the subject, so that it will be in its list. */
	async pushManifest(
		repository: string,
		reference: string,
		bytes: Bytes,
		mediaType: string = MEDIA.manifest,
		signal?: AbortSignal
	): Promise<{ listsReferrers: boolean }> {
		checkReference(reference);
		const response = await this.#http.request(manifestPath(repository, reference), {
			method: 'PUT',
			scope: pushScope(repository),
			headers: { 'Content-Type': mediaType },
			body: bytes,
			accept: [201],
			signal
		});
		checkDigestHeader(response, await digestOf(bytes));
		return { listsReferrers: response.headers.has('OCI-Subject') };
	}

	/** All tags, over as many pages as the registry makes of them. */
	async tags(repository: string, signal?: AbortSignal): Promise<string[]> {
		checkRepository(repository);
		const found: string[] = [];
		let next: URL | null = new URL(`/v2/${repository}/tags/list`, this.address);
		for (let page = 0; next && page < MAX_TAG_PAGES; page++) {
			const response: Response = await this.#http.request(next.href, {
				scope: pullScope(repository),
				signal
			});
			const bytes = await readLimited(response, MAX_MANIFEST_BYTES);
			const { tags } = decodeJson(bytes, 'The list of tags');
			if (Array.isArray(tags)) found.push(...tags.filter((tag) => typeof tag === 'string'));
			next = nextPage(response, next);
		}
		return found;
	}

	/** Only by digest: a tag could have moved in the meantime. */
	async deleteManifest(repository: string, digest: Digest, signal?: AbortSignal): Promise<void> {
		await this.#http.request(manifestPath(repository, digest), {
			method: 'DELETE',
			scope: { repository, actions: 'delete' },
			accept: [202],
			signal
		});
	}

	/** Manifests that refer to this one; from the tag `sha256-…` where the registry has no such list. */
	async referrers(
		repository: string,
		digest: Digest,
		signal?: AbortSignal
	): Promise<readonly Descriptor[]> {
		checkRepository(repository);
		try {
			const response = await this.#http.request(`/v2/${repository}/referrers/${digest}`, {
				scope: pullScope(repository),
				headers: { Accept: MEDIA.index },
				signal
			});
			return decodeIndex(await readLimited(response, MAX_MANIFEST_BYTES)).manifests;
		} catch (error) {
			// Registries without that list answer 404, with or without the headers that a page needs to see it.
			if (!(error instanceof AppError) || !LISTLESS.includes(error.code)) throw error;
		}
		const index = await this.#getManifest(repository, fallbackTag(digest), signal, [200, 404]);
		return index ? decodeIndex(index.bytes).manifests : [];
	}
}

const LISTLESS = ['registry-not-found', 'registry-unsupported', 'registry-cors', 'image-invalid'];
function nextPage(response: Response, current: URL): URL | null {
	const target = /<([^<>]+)>\s*;\s*rel="?next"?/i.exec(response.headers.get('Link') ?? '')?.[1];
	const next = target && URL.canParse(target, current) ? new URL(target, current) : null;
	return next && next.origin === current.origin && next.href !== current.href ? next : null;
}
