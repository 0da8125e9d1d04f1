// An Ocre container image: one wasm module with what it says of itself, as an OCI artifact.
// Built from a build definition and a module, or opened from an artifact of anywhere.
import { capabilitiesOf, type Capability } from '#lib/abi/capabilities.ts';
import { toValidName } from '#lib/abi/names.ts';
import { AppError } from '#lib/core/errors.ts';
import type { BuildDefinition } from '#lib/project/build-file.ts';
import {
	blobOf,
	createArtifact,
	encodeJson,
	sorted,
	type Artifact,
	type Bytes,
	type Layer
} from './artifact.ts';
import { digestOf, type Digest } from './digest.ts';
import { ANNOTATION, decodeConfig, MEDIA, type Annotations, type ImageConfig } from './oci.ts';

/** A file beside the module, as a further layer. Strict readers take images without such files only. */
export interface Resource {
	path: string;
	bytes: Bytes;
}

export interface OcreImage {
	artifact: Artifact;
	config: ImageConfig;
	wasm: Bytes;
	/** Of `wasm`, as the manifest says and the blob was held to. */
	moduleDigest: Digest;
	/** File name on a board: `blinky.wasm`. */
	imageName: string;
	/** Title and version as the manifest's annotations say; `''` where they do not. */
	title: string;
	version: string;
	resources: readonly Resource[];
	/** What the permissions mean to the runtime. The device never reads them: they become `-k` options. */
	capabilities: readonly Capability[];
	/** What a careful reader should know: an entry that no board calls, layers that no board gets. */
	warnings: readonly string[];
}

export interface BuildImageOptions {
	definition: Pick<BuildDefinition, 'name' | 'imageName' | 'environment' | 'permissions'>;
	wasm: Bytes;
	/** Tag-like text, e.g. `1.0.0`. */
	version?: string;
	entryPoint?: string;
	labels?: Annotations;
	annotations?: Annotations;
	resources?: readonly Resource[];
}

export const DEFAULT_VERSION = '1.0.0';
/** One for all, so that the same program gives the same digest whenever it is built. */
export const CREATED = '1970-01-01T00:00:00Z';

export async function buildImage(options: BuildImageOptions): Promise<OcreImage> {
	const { definition, wasm, version = DEFAULT_VERSION, resources = [] } = options;
	const module: Layer = {
		mediaType: MEDIA.wasm,
		bytes: wasm,
		annotations: { [ANNOTATION.title]: definition.imageName }
	};
	const layers = [module, ...resources.map(resourceLayer)];
	const layerDigests = await Promise.all(layers.map(({ bytes }) => digestOf(bytes)));
	const config = encodeJson(configJson(options, layerDigests));
	const artifact = await createArtifact({
		config: { mediaType: MEDIA.wasmConfig, bytes: config },
		layers,
		annotations: {
			...options.annotations,
			[ANNOTATION.created]: CREATED,
			[ANNOTATION.title]: definition.name,
			[ANNOTATION.version]: version
		}
	});
	return openImage(artifact);
}

function resourceLayer({ path, bytes }: Resource): Layer {
	return { mediaType: MEDIA.resource, bytes, annotations: { [ANNOTATION.title]: path } };
}

function configJson(options: BuildImageOptions, layerDigests: readonly string[]): unknown {
	const { definition, entryPoint = '_start', labels = {} } = options;
	return {
		created: CREATED,
		architecture: 'wasm',
		os: 'wasip1',
		layerDigests,
		module: { entryPoint },
		config: {
			Env: definition.environment,
			Permissions: definition.permissions,
			...(Object.keys(labels).length > 0 && { Labels: sorted(labels) })
		}
	};
}

/** Throws `not-ocre-image`, `media-type-foreign`, `image-invalid` or `layer-digests-differ`. */
export function openImage(artifact: Artifact): OcreImage {
	const { manifest } = artifact;
	if (manifest.config.mediaType !== MEDIA.wasmConfig)
		throw new AppError(
			'not-ocre-image',
			`The config is of type ${manifest.config.mediaType}; an Ocre image has ${MEDIA.wasmConfig}.`
		);
	const config = decodeConfig(blobOf(artifact, manifest.config));
	const modules = manifest.layers.filter(({ mediaType }) => mediaType === MEDIA.wasm);
	const [module] = modules;
	if (!module || modules.length > 1)
		throw new AppError(
			'not-ocre-image',
			`The image has ${modules.length} layers of ${MEDIA.wasm}; a container has exactly one.`
		);
	checkLayerDigests(config, manifest.layers);
	const others = manifest.layers.filter((layer) => layer !== module);
	const title = manifest.annotations?.[ANNOTATION.title] ?? '';
	return {
		artifact,
		config,
		wasm: blobOf(artifact, module),
		moduleDigest: module.digest,
		imageName: imageNameFrom(module.annotations?.[ANNOTATION.title] ?? title),
		title,
		version: manifest.annotations?.[ANNOTATION.version] ?? '',
		resources: others.map((layer, i) => ({
			path: layer.annotations?.[ANNOTATION.title] ?? `resource-${i + 1}`,
			bytes: blobOf(artifact, layer)
		})),
		capabilities: capabilitiesOf(config.permissions),
		warnings: warningsOf(config, others.length)
	};
}

function checkLayerDigests(config: ImageConfig, layers: Artifact['manifest']['layers']): void {
	const same =
		config.layerDigests.length === layers.length &&
		layers.every(({ digest }, i) => digest === config.layerDigests[i]);
	if (!same)
		throw new AppError(
			'layer-digests-differ',
			'The config names other layer digests than the manifest.'
		);
}

function warningsOf({ entryPoint, architecture, os }: ImageConfig, resources: number): string[] {
	return [
		...(entryPoint === '_start'
			? []
			: [`The image names the entry point “${entryPoint}”; boards always call _start.`]),
		...(architecture === 'wasm' && os === 'wasip1'
			? []
			: [`The image is for ${architecture}/${os}; boards run wasm/wasip1.`]),
		...(resources === 0
			? []
			: ['Boards get only the module; resources stay in the image. Strict readers reject them.'])
	];
}

/** A name that a board takes, from a text that may come from anywhere. */
function imageNameFrom(text: string): string {
	const last = text.slice(text.lastIndexOf('/') + 1);
	const name = toValidName(last === '' ? 'image' : last);
	return name.endsWith('.wasm') ? name : `${name}.wasm`;
}
