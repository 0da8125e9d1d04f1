// An image as an OCI image layout: the files of a folder, a tar or a zip. index.json names exactly one manifest, as
// Ocre documents it; what refers to the image (sources, signatures) lies among the blobs and is found by its subject.
import { AppError, isAbort } from '#lib/core/errors.ts';
import type { ArchiveFile } from './archive.ts';
import { bare, encodeJson, openArtifact, type Artifact, type Bytes } from './artifact.ts';
import { checkContent, digestOf, hexOf, type Digest } from './digest.ts';
import { openImage, type OcreImage } from './image.ts';
import {
	ANNOTATION,
	decodeIndex,
	decodeJson,
	decodeManifest,
	MEDIA,
	type Descriptor
} from './oci.ts';

const LAYOUT_FILE = 'oci-layout';
const INDEX_FILE = 'index.json';
const BLOBS = 'blobs/sha256/';
/** Larger blobs are not manifests worth looking into. */
const MAX_MANIFEST_BYTES = 256 * 1024;
/** Of blobs that are looked into because they might be a manifest, together. */
const MAX_LOOKED_INTO_BYTES = 16 * 1024 * 1024;
/** Sources, signatures: more than these are left out. */
export const MAX_REFERRERS = 64;

export interface OpenedLayout {
	image: OcreImage;
	referrers: readonly Artifact[];
	/** The tag that the layout was stored under, if any. */
	tag: string | null;
}

/** The files in a fixed order: the same image gives the same archive. */
export function layoutFiles(
	{ artifact, version }: OcreImage,
	referrers: readonly Artifact[] = []
): ArchiveFile[] {
	const annotations = { [ANNOTATION.refName]: version };
	const index = {
		schemaVersion: 2,
		mediaType: MEDIA.index,
		manifests: [{ ...bare(artifact.descriptor), ...(version && { annotations }) }]
	};
	const blobs = new Map<Digest, Bytes>();
	for (const part of [artifact, ...referrers]) {
		blobs.set(part.descriptor.digest, part.manifestBytes);
		for (const [digest, bytes] of part.blobs) blobs.set(digest, bytes);
	}
	return [
		{ path: LAYOUT_FILE, bytes: encodeJson({ imageLayoutVersion: '1.0.0' }) },
		{ path: INDEX_FILE, bytes: encodeJson(index) },
		...[...blobs].map(([digest, bytes]) => ({ path: BLOBS + hexOf(digest), bytes }))
	];
}

export function isLayout(files: readonly ArchiveFile[]): boolean {
	return files.some(({ path }) => path === LAYOUT_FILE || path === INDEX_FILE);
}

/** Everything is checked: the chain of digests and sizes, media types, that there is one manifest. */
export async function openLayout(files: readonly ArchiveFile[]): Promise<OpenedLayout> {
	const blobs = new LayoutBlobs(files);
	const index = decodeIndex(blobs.required(INDEX_FILE));
	checkVersion(blobs.required(LAYOUT_FILE));
	const [entry, ...others] = index.manifests;
	if (!entry) throw new AppError('image-invalid', 'index.json names no manifest.');
	if (others.length > 0)
		throw new AppError(
			'several-manifests',
			`index.json names ${index.manifests.length} manifests; an Ocre image has one.`
		);
	if (entry.mediaType !== MEDIA.manifest)
		throw new AppError(
			'media-type-foreign',
			`index.json names a ${entry.mediaType}; an Ocre image has a ${MEDIA.manifest}.`
		);
	const image = openImage(await openEntry(entry, blobs));
	return {
		image,
		referrers: await referrersAmong(files, image.artifact.descriptor, blobs),
		tag: entry.annotations?.[ANNOTATION.refName] ?? null
	};
}

/** The files of a layout. However many manifests name a blob, it is hashed once. */
class LayoutBlobs {
	readonly #byPath: ReadonlyMap<string, Bytes>;
	readonly #digests = new Map<Bytes, Promise<Digest>>();

	constructor(files: readonly ArchiveFile[]) {
		this.#byPath = new Map(files.map(({ path, bytes }) => [path, bytes]));
	}

	required(path: string): Bytes {
		const bytes = this.#byPath.get(path);
		if (!bytes) throw new AppError('image-invalid', `The image layout has no ${path}.`);
		return bytes;
	}

	readonly fetch = ({ digest }: Pick<Descriptor, 'digest'>): Bytes | null =>
		this.#byPath.get(BLOBS + hexOf(digest)) ?? null;

	readonly digest = (bytes: Bytes): Promise<Digest> => {
		const known = this.#digests.get(bytes) ?? digestOf(bytes);
		this.#digests.set(bytes, known);
		return known;
	};

	open(manifestBytes: Bytes): Promise<Artifact> {
		return openArtifact(manifestBytes, this.fetch, this.digest);
	}
}

function checkVersion(bytes: Bytes): void {
	const { imageLayoutVersion } = decodeJson(bytes, LAYOUT_FILE);
	if (typeof imageLayoutVersion !== 'string' || !/^1\.\d+\.\d+$/.test(imageLayoutVersion))
		throw new AppError('image-invalid', 'The version of the image layout is not 1.');
}

async function openEntry(entry: Descriptor, blobs: LayoutBlobs): Promise<Artifact> {
	const bytes = blobs.fetch(entry);
	if (!bytes) throw new AppError('blob-missing', `The manifest ${entry.digest} is missing.`);
	const actual = { digest: await blobs.digest(bytes), size: bytes.length };
	checkContent(`The manifest ${entry.digest}`, entry, actual);
	return blobs.open(bytes);
}

/** What does not open is left out: a layout may hold anything beside the image. */
async function referrersAmong(
	files: readonly ArchiveFile[],
	subject: Descriptor,
	blobs: LayoutBlobs
): Promise<Artifact[]> {
	const found: Artifact[] = [];
	let lookedInto = 0;
	for (const { path, bytes } of files) {
		if (!path.startsWith(BLOBS) || bytes.length > MAX_MANIFEST_BYTES || bytes[0] !== 0x7b) continue;
		lookedInto += bytes.length;
		if (lookedInto > MAX_LOOKED_INTO_BYTES || found.length === MAX_REFERRERS) break;
		try {
			if (decodeManifest(bytes).subject?.digest !== subject.digest) continue;
			if (path !== BLOBS + hexOf(await blobs.digest(bytes))) continue;
			found.push(await blobs.open(bytes));
		} catch (error) {
			if (isAbort(error)) throw error;
		}
	}
	return found;
}
