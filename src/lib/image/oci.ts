// The OCI formats that Ocre images use, as types and as checked decoders. Bytes stay as they were received: a digest
// is of bytes, never of a value that was written again. Source: OCI image-spec 1.1, Ocre's image format, oci-wasm 0.6.
import { AppError } from '#lib/core/errors.ts';
import { isDigest, type Digest } from './digest.ts';

export const MEDIA = {
	manifest: 'application/vnd.oci.image.manifest.v1+json',
	index: 'application/vnd.oci.image.index.v1+json',
	wasmConfig: 'application/vnd.wasm.config.v0+json',
	wasm: 'application/wasm',
	empty: 'application/vnd.oci.empty.v1+json',
	resource: 'application/octet-stream'
} as const;

export const ANNOTATION = {
	title: 'org.opencontainers.image.title',
	version: 'org.opencontainers.image.version',
	created: 'org.opencontainers.image.created',
	refName: 'org.opencontainers.image.ref.name'
} as const;

export type Annotations = Readonly<Record<string, string>>;

export interface Descriptor {
	mediaType: string;
	digest: Digest;
	/** In bytes. */
	size: number;
	artifactType?: string;
	annotations?: Annotations;
}

export interface Manifest {
	schemaVersion: 2;
	mediaType: string;
	artifactType?: string;
	config: Descriptor;
	layers: readonly Descriptor[];
	/** The manifest that this one says something about. */
	subject?: Descriptor;
	annotations?: Annotations;
}

export interface Index {
	schemaVersion: 2;
	mediaType?: string;
	manifests: readonly Descriptor[];
	annotations?: Annotations;
}

/** What an Ocre image says of itself. `Env` and `Permissions` are Ocre's additions to the wasm config. */
export interface ImageConfig {
	created: string;
	architecture: string;
	os: string;
	layerDigests: readonly string[];
	entryPoint: string;
	environment: readonly string[];
	permissions: readonly string[];
	labels: Annotations;
}

const MAX_JSON_BYTES = 4 * 1024 * 1024;
const MAX_LAYERS = 256;
const MAX_ANNOTATIONS = 256;
const MAX_TEXT = 4096;

type Fields = Readonly<Record<string, unknown>>;

function broken(what: string, problem: string, cause?: unknown): AppError {
	return new AppError('image-invalid', `${what} ${problem}.`, { cause });
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON of at most 4 MB, as an object. `what` names it in the error. */
export function decodeJson(bytes: Uint8Array, what: string): Fields {
	if (bytes.length > MAX_JSON_BYTES) throw broken(what, 'is larger than 4 MB');
	let value: unknown;
	try {
		value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch (error) {
		throw broken(what, 'is not JSON', error);
	}
	if (!isFields(value)) throw broken(what, 'is not a JSON object');
	return value;
}

function text(value: unknown, what: string): string {
	if (typeof value === 'string' && value.length <= MAX_TEXT) return value;
	throw broken(what, 'is not text of a valid length');
}

function texts(value: unknown, what: string): string[] {
	if (value === undefined || value === null) return [];
	if (Array.isArray(value) && value.length <= MAX_LAYERS)
		return value.map((item) => text(item, what));
	throw broken(what, 'is not a list of strings');
}

function annotations(value: unknown, what: string): Annotations {
	if (value === undefined || value === null) return {};
	if (!isFields(value)) throw broken(what, 'is not an object of strings');
	const entries = Object.entries(value);
	if (entries.length > MAX_ANNOTATIONS) throw broken(what, 'has too many entries');
	return Object.fromEntries(entries.map(([key, item]) => [key, text(item, `${what} “${key}”`)]));
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined) {
	return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
}

function annotationsOf(value: Fields, what: string): { annotations?: Annotations } {
	return value.annotations === undefined
		? {}
		: { annotations: annotations(value.annotations, `${what} annotations`) };
}

function descriptor(value: unknown, what: string): Descriptor {
	if (!isFields(value)) throw broken(what, 'is missing');
	const { digest, size, artifactType } = value;
	if (typeof digest !== 'string' || !isDigest(digest))
		throw new AppError('digest-unsupported', `${what} has no sha256 digest.`);
	if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
		throw broken(what, 'has no size');
	return {
		mediaType: text(value.mediaType, `${what} media type`),
		digest,
		size,
		...optional('artifactType', artifactType === undefined ? undefined : text(artifactType, what)),
		...annotationsOf(value, what)
	};
}

function descriptors(value: unknown, what: string): Descriptor[] {
	if (!Array.isArray(value)) throw broken(what, 'is not a list');
	if (value.length > MAX_LAYERS) throw broken(what, 'has too many entries');
	return value.map((item, i) => descriptor(item, `${what} ${i + 1}`));
}

function checkVersion(fields: Fields, what: string): void {
	if (fields.schemaVersion !== 2) throw broken(what, 'is not version 2');
}

export function decodeManifest(bytes: Uint8Array): Manifest {
	const fields = decodeJson(bytes, 'The manifest');
	checkVersion(fields, 'The manifest');
	const mediaType = fields.mediaType ?? MEDIA.manifest;
	if (mediaType !== MEDIA.manifest)
		throw new AppError(
			'media-type-foreign',
			`The manifest has the media type ${JSON.stringify(mediaType).slice(0, 200)}, not ${MEDIA.manifest}.`
		);
	return {
		schemaVersion: 2,
		mediaType: MEDIA.manifest,
		...optional(
			'artifactType',
			fields.artifactType === undefined ? undefined : text(fields.artifactType, 'artifactType')
		),
		config: descriptor(fields.config, 'The config'),
		layers: descriptors(fields.layers, 'Layer'),
		...optional(
			'subject',
			fields.subject === undefined ? undefined : descriptor(fields.subject, 'The subject')
		),
		...annotationsOf(fields, 'The manifest’s')
	};
}

export function decodeIndex(bytes: Uint8Array): Index {
	const fields = decodeJson(bytes, 'The index');
	checkVersion(fields, 'The index');
	return {
		schemaVersion: 2,
		manifests: descriptors(fields.manifests, 'Manifest'),
		...annotationsOf(fields, 'The index’s')
	};
}

export function decodeConfig(bytes: Uint8Array): ImageConfig {
	const fields = decodeJson(bytes, 'The config');
	const module = isFields(fields.module) ? fields.module : {};
	const config = isFields(fields.config) ? fields.config : {};
	return {
		created: fields.created === undefined ? '' : text(fields.created, 'created'),
		architecture: text(fields.architecture, 'architecture'),
		os: text(fields.os, 'os'),
		layerDigests: texts(fields.layerDigests, 'layerDigests'),
		entryPoint: module.entryPoint === undefined ? '_start' : text(module.entryPoint, 'entryPoint'),
		environment: texts(config.Env, 'Env'),
		permissions: texts(config.Permissions, 'Permissions'),
		labels: annotations(config.Labels, 'Labels')
	};
}
