// An image as an OCI image layout: the files of a folder, a tar or a zip. index.json names exactly one manifest, as
// Ocre documents it; what refers to the image (sources, signatures) lies among the blobs and is found by its subject.
import { AppError, isAbort } from '#lib/core/errors.ts';
import type { ArchiveFile } from './archive.ts';
import { bare, encodeJson, openArtifact, type Artifact, type Bytes } from './artifact.ts';
import { hexOf, type Digest } from './digest.ts';
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
/** Larger blobs are no manifests worth looking into. */
const MAX_MANIFEST_BYTES = 256 * 1024;

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
	const byPath = new Map(files.map(({ path, bytes }) => [path, bytes]));
	const index = decodeIndex(required(byPath, INDEX_FILE));
	checkVersion(required(byPath, LAYOUT_FILE));
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
	const blob = ({ digest }: Pick<Descriptor, 'digest'>) =>
		byPath.get(BLOBS + hexOf(digest)) ?? null;
	const image = openImage(await openEntry(entry, blob));
	return {
		image,
		referrers: await referrersAmong(files, image.artifact.descriptor, blob),
		tag: entry.annotations?.[ANNOTATION.refName] ?? null
	};
}

function required(byPath: ReadonlyMap<string, Bytes>, path: string): Bytes {
	const bytes = byPath.get(path);
	if (!bytes) throw new AppError('image-invalid', `The image layout has no ${path}.`);
	return bytes;
}

function checkVersion(bytes: Bytes): void {
	const { imageLayoutVersion } = decodeJson(bytes, LAYOUT_FILE);
	if (typeof imageLayoutVersion !== 'string' || !/^1\.\d+\.\d+$/.test(imageLayoutVersion))
		throw new AppError('image-invalid', 'The version of the image layout is not 1.');
}

async function openEntry(
	entry: Descriptor,
	blob: (item: Descriptor) => Bytes | null
): Promise<Artifact> {
	const bytes = blob(entry);
	if (!bytes) throw new AppError('blob-missing', `The manifest ${entry.digest} is missing.`);
	const artifact = await openArtifact(bytes, blob);
	const { digest, size } = artifact.descriptor;
	if (digest !== entry.digest || size !== entry.size)
		throw new AppError(
			'digest-mismatch',
			`The manifest has the digest ${digest} (${size} bytes), not ${entry.digest} (${entry.size} bytes).`
		);
	return artifact;
}

/** What does not open is left out: a layout may hold anything beside the image. */
async function referrersAmong(
	files: readonly ArchiveFile[],
	subject: Descriptor,
	blob: (item: Descriptor) => Bytes | null
): Promise<Artifact[]> {
	const found: Artifact[] = [];
	for (const { path, bytes } of files) {
		if (!path.startsWith(BLOBS) || bytes.length > MAX_MANIFEST_BYTES || bytes[0] !== 0x7b) continue;
		try {
			if (decodeManifest(bytes).subject?.digest !== subject.digest) continue;
			const artifact = await openArtifact(bytes, blob);
			if (path === BLOBS + hexOf(artifact.descriptor.digest)) found.push(artifact);
		} catch (error) {
			if (isAbort(error)) throw error;
		}
	}
	return found;
}
