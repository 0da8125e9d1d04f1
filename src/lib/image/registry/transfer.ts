// A whole image to and from a repository, with what refers to it: sources and signatures.
import { ARCHIVE_LIMITS } from '#lib/archive/archive-limits.ts';
import { AppError } from '#lib/core/errors.ts';
import {
	blobsOf,
	blobOf,
	encodeJson,
	openArtifact,
	type Artifact,
	type Bytes
} from '../artifact.ts';
import type { Digest } from '../digest.ts';
import { openImage, type OcreImage } from '../image.ts';
import { MAX_REFERRERS } from '../layout.ts';
import { decodeManifest, MEDIA, type Descriptor } from '../oci.ts';
import { fallbackTag } from './paths.ts';
import type { Registry } from './registry.ts';

export interface TransferProgress {
	/** Of all blobs together. */
	doneBytes: number;
	totalBytes: number;
	/** Blobs that are through, and how many there are. */
	doneBlobs: number;
	totalBlobs: number;
	/** The blob on its way. */
	digest: string;
}

export interface TransferOptions {
	signal?: AbortSignal;
	onprogress?: (progress: TransferProgress) => void;
}

export interface PushOptions extends TransferOptions {
	/** Asked before a tag that names another image is moved. Not given: it is not moved (`tag-taken`). */
	mayMove?: (current: Digest) => boolean | Promise<boolean>;
	mountFrom?: string;
}

export interface PushResult {
	digest: Digest;
	/** The tag named another image before. */
	moved: boolean;
	sentBlobs: number;
	keptBlobs: number;
}

export interface PulledImage {
	image: OcreImage;
	referrers: readonly Artifact[];
}

/** Of the image and of all that refers to it, together: what an archive may hold, too. */
const MAX_PULLED_BYTES = ARCHIVE_LIMITS.bytes;

/** Adds up what single blobs report. */
class ProgressSum {
	#done = 0;
	#blobs = 0;
	readonly #items: readonly Descriptor[];
	readonly #report: TransferOptions['onprogress'];

	constructor(items: readonly Descriptor[], report: TransferOptions['onprogress']) {
		this.#items = items;
		this.#report = report;
	}

	of({ digest }: Descriptor): (doneBytes: number) => void {
		return (doneBytes) =>
			this.#report?.({
				doneBytes: this.#done + doneBytes,
				totalBytes: this.#items.reduce((sum, { size }) => sum + size, 0),
				doneBlobs: this.#blobs,
				totalBlobs: this.#items.length,
				digest
			});
	}

	finished(item: Descriptor): void {
		this.#done += item.size;
		this.#blobs++;
		this.of({ ...item })(0);
	}
}

export async function pushImage(
	registry: Registry,
	repository: string,
	tag: string,
	{ artifact }: OcreImage,
	referrers: readonly Artifact[] = [],
	options: PushOptions = {}
): Promise<PushResult> {
	const { signal } = options;
	const { digest } = artifact.descriptor;
	const current = await registry.headManifest(repository, tag, signal);
	const moved = current !== null && current !== digest;
	if (moved && !(await options.mayMove?.(current)))
		throw new AppError('tag-taken', `${repository}:${tag} points to another image, ${current}.`);
	const counts = await pushBlobs(registry, repository, [artifact, ...referrers], options);
	await registry.pushManifest(repository, tag, artifact.manifestBytes, MEDIA.manifest, signal);
	for (const referrer of referrers)
		await pushReferrer(registry, repository, digest, referrer, signal);
	return { digest, moved, ...counts };
}

async function pushBlobs(
	registry: Registry,
	repository: string,
	artifacts: readonly Artifact[],
	{ signal, onprogress, mountFrom }: PushOptions
): Promise<Pick<PushResult, 'sentBlobs' | 'keptBlobs'>> {
	const owners = new Map<Descriptor, Artifact>();
	for (const artifact of artifacts)
		for (const item of blobsOf(artifact.manifest)) owners.set(item, artifact);
	const progress = new ProgressSum([...owners.keys()], onprogress);
	let sentBlobs = 0;
	for (const [item, artifact] of owners) {
		signal?.throwIfAborted();
		const outcome = await registry.pushBlob(repository, item, blobOf(artifact, item), {
			onprogress: progress.of(item),
			...(signal && { signal }),
			...(mountFrom && { mountFrom })
		});
		if (outcome === 'sent') sentBlobs++;
		progress.finished(item);
	}
	return { sentBlobs, keptBlobs: owners.size - sentBlobs };
}

/** By its digest; where the registry keeps no list of referrers, into the index that clients keep under a tag. */
export async function pushReferrer(
	registry: Registry,
	repository: string,
	subject: Digest,
	{ descriptor, manifest, manifestBytes }: Artifact,
	signal?: AbortSignal
): Promise<void> {
	const { listsReferrers } = await registry.pushManifest(
		repository,
		descriptor.digest,
		manifestBytes,
		MEDIA.manifest,
		signal
	);
	if (listsReferrers) return;
	const known = await registry.referrers(repository, subject, signal);
	if (known.some(({ digest }) => digest === descriptor.digest)) return;
	const { artifactType } = manifest;
	const entry = { ...descriptor, ...(artifactType && { artifactType }) };
	const index = encodeJson({
		schemaVersion: 2,
		mediaType: MEDIA.index,
		manifests: [...known, entry]
	});
	await registry.pushManifest(repository, fallbackTag(subject), index, MEDIA.index, signal);
}

export async function pullImage(
	registry: Registry,
	repository: string,
	reference: string,
	options: TransferOptions = {}
): Promise<PulledImage> {
	const { signal } = options;
	const { bytes, mediaType } = await registry.manifest(repository, reference, signal);
	if (mediaType === MEDIA.index)
		throw new AppError(
			'several-manifests',
			`${repository}:${reference} is an index of several images; an Ocre image is one manifest.`
		);
	const room = { leftBytes: MAX_PULLED_BYTES };
	const image = openImage(await pullArtifact({ registry, repository, room }, bytes, options));
	const referrers = await pullReferrers({ registry, repository, room }, image, signal);
	return { image, referrers };
}

/** Where from, and how much may still come. */
interface PullSource {
	registry: Registry;
	repository: string;
	room: { leftBytes: number };
}

async function pullArtifact(
	{ registry, repository, room }: PullSource,
	manifestBytes: Bytes,
	{ signal, onprogress }: TransferOptions
): Promise<Artifact> {
	const items = blobsOf(decodeManifest(manifestBytes));
	const sizeBytes = items.reduce((sum, { size }) => sum + size, 0);
	if (sizeBytes > room.leftBytes)
		throw new AppError(
			'registry-too-large',
			`The image has more than ${MAX_PULLED_BYTES / (1024 * 1024)} MB.`
		);
	room.leftBytes -= sizeBytes;
	const progress = new ProgressSum(items, onprogress);
	return openArtifact(manifestBytes, async (item) => {
		signal?.throwIfAborted();
		const bytes = await registry.blob(repository, item, {
			onprogress: progress.of(item),
			...(signal && { signal })
		});
		progress.finished(item);
		return bytes;
	});
}

/** What does not open, or is of no use here, does not keep the image from being used. */
async function pullReferrers(
	source: PullSource,
	{ artifact }: OcreImage,
	signal: AbortSignal | undefined
): Promise<Artifact[]> {
	const { registry, repository } = source;
	const found: Artifact[] = [];
	const { digest } = artifact.descriptor;
	const listed = await registry.referrers(repository, digest, signal).catch((error: unknown) => {
		if (error instanceof AppError) return [];
		throw error;
	});
	for (const { digest: referrer } of listed.slice(0, MAX_REFERRERS)) {
		try {
			const { bytes } = await registry.manifest(repository, referrer, signal);
			if (decodeManifest(bytes).subject?.digest !== digest) continue;
			found.push(await pullArtifact(source, bytes, signal ? { signal } : {}));
		} catch (error) {
			if (!(error instanceof AppError)) throw error;
		}
	}
	return found;
}
