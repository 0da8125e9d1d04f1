// A program as a container image, with the sources that it was built from beside it, and the way back: the sources of an
// image built again and compared with its module, byte for byte.
import { AppError } from '#lib/core/errors.ts';
import type { Artifact } from '#lib/image/artifact.ts';
import type { Digest } from '#lib/image/digest.ts';
import { buildImage, DEFAULT_VERSION, type OcreImage } from '#lib/image/image.ts';
import { checkTag } from '#lib/image/registry/reference.ts';
import { resourcesOf } from '#lib/image/resources.ts';
import { packSources, type Sources, type ToolchainRecord } from '#lib/image/sources.ts';
import type { LanguageId } from '#lib/project/languages.ts';
import {
	buildProject,
	type BuildCompiler,
	type BuildOptions,
	type FinishedBuild,
	type Program
} from './build.ts';

/** What an image says of the project that it came from. */
export type SourcesOrigin = Pick<Sources, 'projectName' | 'exampleId' | 'toolchain'>;

export interface ProgramImage {
	image: OcreImage;
	/** Refer to the image: its sources, where they are wanted. */
	referrers: readonly Artifact[];
}

/** `origin: null`: the image goes without its sources. Throws `tag-invalid` for a version that is not a tag. */
export async function imageOfBuild(
	{ definition, program, files }: Pick<FinishedBuild, 'definition' | 'program' | 'files'>,
	origin: SourcesOrigin | null,
	version: string = DEFAULT_VERSION
): Promise<ProgramImage> {
	checkTag(version);
	const resources = resourcesOf(files);
	const image = await buildImage({ definition, wasm: program.wasm, version, resources });
	if (!origin) return { image, referrers: [] };
	const sources: Sources = { ...origin, files, moduleDigest: program.digest };
	return { image, referrers: [await packSources(sources, image.artifact.descriptor)] };
}

export type RebuildResult = { expected: Digest; actual: Digest } & (
	| { same: true }
	/** `sameToolchain`: then the sources in the image are not those of its module. */
	| { same: false; sameToolchain: boolean; builtWith: ToolchainRecord }
);

/** Throws `sources-missing` for an image without sources, and what building throws. */
export async function rebuildImage(
	compiler: BuildCompiler,
	{ image, sources }: { image: OcreImage; sources: Sources | null },
	record: (language: LanguageId) => Promise<ToolchainRecord>,
	options: BuildOptions
): Promise<RebuildResult> {
	const { files, toolchain } = checkSources(sources);
	const { program, language } = await buildProject(compiler, files, options);
	return compareRebuilt(program, image, toolchain, () => record(language));
}

/** Throws `sources-missing`. */
export function checkSources(sources: Sources | null): Sources {
	if (!sources) throw new AppError('sources-missing', 'The image contains no sources.');
	return sources;
}

/** `builtWith`: the toolchain that the image names; `record` tells this one's. */
export async function compareRebuilt(
	{ digest: actual }: Pick<Program, 'digest'>,
	image: OcreImage,
	builtWith: ToolchainRecord,
	record: () => Promise<ToolchainRecord>
): Promise<RebuildResult> {
	const { moduleDigest: expected } = image;
	if (actual === expected) return { expected, actual, same: true };
	const sameToolchain = (await record()).digest === builtWith.digest;
	return { expected, actual, same: false, sameToolchain, builtWith };
}
