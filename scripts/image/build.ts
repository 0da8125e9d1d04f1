// `image build`: a project folder becomes an image with its sources.
import { AppError } from '#lib/core/errors.ts';
import { digestOf } from '#lib/image/digest.ts';
import { buildImage, type OcreImage } from '#lib/image/image.ts';
import { resourcesOf } from '#lib/image/resources.ts';
import { packSources } from '#lib/image/sources.ts';
import { toolchainRecord } from '#lib/state/toolchain-record.ts';
import { compileFolder, type CompiledFolder } from '../cli/compile-folder.ts';
import { parseWords, writeImage } from './files.ts';

const USAGE = 'build FOLDER -o FILE.tar|FILE.zip [--version TEXT] [--no-sources]';

export async function build(argv: string[]): Promise<number> {
	const { words, options } = parseWords(argv, USAGE, 1, {
		output: { type: 'string', short: 'o' },
		version: { type: 'string' },
		'no-sources': { type: 'boolean' }
	});
	const [folder = ''] = words;
	if (typeof options.output !== 'string')
		throw new AppError('bad-usage', `usage: npm run image -- ${USAGE}`);
	const compiled = await compileFolder(folder);
	if (!compiled) return 1;
	const version = typeof options.version === 'string' ? options.version : undefined;
	const image = await imageOf(compiled, version);
	const referrers = options['no-sources'] ? [] : [await sourcesOf(compiled, image)];
	await writeImage(options.output, image, referrers);
	console.log(image.artifact.descriptor.digest);
	return 0;
}

export async function imageOf(
	{ definition, wasm, files }: CompiledFolder,
	version?: string
): Promise<OcreImage> {
	const resources = resourcesOf(files);
	return buildImage({ definition, wasm, resources, ...(version && { version }) });
}

async function sourcesOf({ definition, files, wasm, toolchain }: CompiledFolder, image: OcreImage) {
	return packSources(
		{
			projectName: definition.name,
			exampleId: null,
			files,
			toolchain: await toolchainRecord(toolchain),
			moduleDigest: await digestOf(wasm)
		},
		image.artifact.descriptor
	);
}
