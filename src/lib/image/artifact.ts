// One manifest with the blobs it names: an image, or something said about an image (its sources, a signature).
import { utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { checkContent, digestOf, type Digest } from './digest.ts';
import { decodeManifest, MEDIA, type Annotations, type Descriptor, type Manifest } from './oci.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

export interface Artifact {
	/** Of the manifest: its digest is the identity of the whole. */
	descriptor: Descriptor;
	manifest: Manifest;
	/** As serialised once; never written again. */
	manifestBytes: Bytes;
	/** By digest: config and layers. */
	blobs: ReadonlyMap<Digest, Bytes>;
}

export interface Layer {
	mediaType: string;
	bytes: Bytes;
	annotations?: Annotations;
}

export interface ArtifactParts {
	config: Layer;
	layers: readonly Layer[];
	artifactType?: string;
	subject?: Descriptor;
	annotations?: Annotations;
}

/** JSON without blanks; keys in the order given: the same value gives the same bytes. */
export function encodeJson(value: unknown): Bytes {
	return utf8(JSON.stringify(value));
}

/** The config that OCI gives to artifacts that have none. */
export const EMPTY_CONFIG: Layer = { mediaType: MEDIA.empty, bytes: utf8('{}') };

export async function describe({ mediaType, bytes, annotations }: Layer): Promise<Descriptor> {
	return {
		mediaType,
		digest: await digestOf(bytes),
		size: bytes.length,
		...(annotations && { annotations })
	};
}

/** Entries in the order of their keys, so that the order in which they were given does not matter. */
export function sorted(annotations: Annotations): Annotations {
	return Object.fromEntries(Object.entries(annotations).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export async function createArtifact(parts: ArtifactParts): Promise<Artifact> {
	const config = await describe(parts.config);
	const layers = await Promise.all(parts.layers.map(describe));
	const manifest: Manifest = {
		schemaVersion: 2,
		mediaType: MEDIA.manifest,
		...(parts.artifactType && { artifactType: parts.artifactType }),
		config,
		layers,
		...(parts.subject && { subject: bare(parts.subject) }),
		...(parts.annotations && { annotations: sorted(parts.annotations) })
	};
	const manifestBytes = encodeJson(manifest);
	const blobs = new Map<Digest, Bytes>([[config.digest, parts.config.bytes]]);
	layers.forEach(({ digest }, i) => blobs.set(digest, parts.layers[i]!.bytes));
	const described = await describe({ mediaType: MEDIA.manifest, bytes: manifestBytes });
	return {
		descriptor: parts.artifactType ? { ...described, artifactType: parts.artifactType } : described,
		manifest,
		manifestBytes,
		blobs
	};
}

/** What a subject needs, and nothing that could differ between two places that name it. */
export function bare({ mediaType, digest, size }: Descriptor): Descriptor {
	return { mediaType, digest, size };
}

/** All descriptors of a manifest, config first, each digest once. */
export function blobsOf(manifest: Manifest): Descriptor[] {
	const byDigest = new Map<Digest, Descriptor>();
	for (const item of [manifest.config, ...manifest.layers])
		if (!byDigest.has(item.digest)) byDigest.set(item.digest, item);
	return [...byDigest.values()];
}

/**
 * An artifact from bytes of anywhere: each blob is fetched by its descriptor and checked for size and digest.
 * `fetch` returns null for a blob that is not there (`blob-missing`). `digest`: by somebody who knows some already.
 */
export async function openArtifact(
	manifestBytes: Bytes,
	fetch: (blob: Descriptor) => Promise<Bytes | null> | Bytes | null,
	digest: (bytes: Bytes) => Promise<Digest> = digestOf
): Promise<Artifact> {
	const manifest = decodeManifest(manifestBytes);
	const blobs = new Map<Digest, Bytes>();
	for (const item of blobsOf(manifest)) {
		const bytes = await fetch(item);
		if (!bytes) throw new AppError('blob-missing', `The blob ${item.digest} is missing.`);
		checkContent(`The blob ${item.digest}`, item, {
			digest: await digest(bytes),
			size: bytes.length
		});
		blobs.set(item.digest, bytes);
	}
	const { artifactType } = manifest;
	return {
		descriptor: {
			mediaType: MEDIA.manifest,
			digest: await digest(manifestBytes),
			size: manifestBytes.length,
			...(artifactType && { artifactType })
		},
		manifest,
		manifestBytes,
		blobs
	};
}

export function blobOf(artifact: Artifact, { digest }: Descriptor): Bytes {
	const bytes = artifact.blobs.get(digest);
	if (!bytes) throw new AppError('blob-missing', `The blob ${digest} is missing.`);
	return bytes;
}
