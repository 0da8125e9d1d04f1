// The sources of an image, as an artifact that refers to it: the project's files, and what they were compiled with.
// From image and sources the same module can be built again and compared.
import { AppError } from '#lib/core/errors.ts';
import { checkFiles } from '#lib/project/edit-project.ts';
import { checkProjectName } from '#lib/project/project-name.ts';
import { decodeTextFile } from '#lib/project/text-file.ts';
import { utf8 } from '#lib/core/bytes.ts';
import { packTar, unpackTar } from './archive.ts';
import {
	blobOf,
	createArtifact,
	EMPTY_CONFIG,
	encodeJson,
	type Artifact,
	type Layer
} from './artifact.ts';
import { isDigest, type Digest } from './digest.ts';
import { decodeJson, type Descriptor } from './oci.ts';

export const SOURCES_TYPE = 'application/vnd.ocre-playground.sources.v1';
const FILES_TYPE = 'application/vnd.ocre-playground.sources.files.v1.tar';
const RECORD_TYPE = 'application/vnd.ocre-playground.sources.record.v1+json';

/** What a module was compiled with. Equal records and equal sources give equal modules. */
export interface ToolchainRecord {
	/** npm package and version of the compiler. */
	compiler: string;
	/** Version of the SDK that programs include. */
	sdk: string;
	/** Of everything that the compiler reads: its core, the C library, the SDK. */
	digest: Digest;
}

export interface Sources {
	projectName: string;
	exampleId: string | null;
	/** Project path → text. */
	files: Readonly<Record<string, string>>;
	toolchain: ToolchainRecord;
	/** Of the module that came out. */
	moduleDigest: Digest;
}

/** The artifact to store and push beside the image that `subject` describes. */
export async function packSources(sources: Sources, subject: Descriptor): Promise<Artifact> {
	const { projectName, exampleId, files, toolchain, moduleDigest } = sources;
	const paths = Object.keys(files).sort();
	const tar = await packTar(paths.map((path) => ({ path, bytes: utf8(files[path] ?? '') })));
	const { compiler, sdk, digest } = toolchain;
	const record = encodeJson({
		projectName,
		exampleId,
		toolchain: { compiler, sdk, digest },
		moduleDigest
	});
	const layers: Layer[] = [
		{ mediaType: FILES_TYPE, bytes: tar },
		{ mediaType: RECORD_TYPE, bytes: record }
	];
	return createArtifact({ artifactType: SOURCES_TYPE, config: EMPTY_CONFIG, layers, subject });
}

export function isSources({ manifest }: Pick<Artifact, 'manifest'>): boolean {
	return manifest.artifactType === SOURCES_TYPE;
}

/** Throws `sources-invalid` for what is not what it claims to be; paths and sizes are those that a project may have. */
export function openSources(artifact: Artifact): Sources {
	const layer = (mediaType: string) => {
		const found = artifact.manifest.layers.find((item) => item.mediaType === mediaType);
		if (!found) throw new AppError('sources-invalid', `The sources have no ${mediaType}.`);
		return blobOf(artifact, found);
	};
	const files: Record<string, string> = {};
	for (const { path, bytes } of unpackTar(layer(FILES_TYPE)))
		files[path] = decodeTextFile(bytes, path);
	return { ...readRecord(layer(RECORD_TYPE)), files: checkFiles(files) };
}

function readRecord(bytes: Uint8Array): Omit<Sources, 'files'> {
	const { projectName, exampleId, toolchain, moduleDigest } = decodeJson(
		bytes,
		'The record of the sources'
	);
	const { compiler, sdk, digest } = (
		typeof toolchain === 'object' && toolchain !== null ? toolchain : {}
	) as Record<string, unknown>;
	return {
		projectName: checkProjectName(text(projectName)),
		exampleId: typeof exampleId === 'string' ? text(exampleId) : null,
		toolchain: { compiler: text(compiler), sdk: text(sdk), digest: digestText(digest) },
		moduleDigest: digestText(moduleDigest)
	};
}

function text(value: unknown): string {
	if (typeof value === 'string' && value.length <= 200) return value;
	throw new AppError('sources-invalid', 'The record of the sources lacks a field.');
}

function digestText(value: unknown): Digest {
	const digest = text(value);
	if (isDigest(digest)) return digest;
	throw new AppError('sources-invalid', 'The record of the sources has an invalid digest.');
}
