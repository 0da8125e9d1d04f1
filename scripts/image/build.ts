// `image build`: a project folder becomes an image with its sources.
import { AppError } from '#lib/core/errors.ts';
import { imageOfBuild, type SourcesOrigin } from '#lib/flow/build/program-image.ts';
import { toolchainRecord } from '#lib/flow/build/toolchain-record.ts';
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
	const origin = options['no-sources'] ? null : await originOf(compiled);
	const { image, referrers } = await imageOfBuild(compiled, origin, version);
	await writeImage(options.output, image, referrers);
	console.log(image.artifact.descriptor.digest);
	return 0;
}

async function originOf({
	definition,
	toolchain,
	language
}: CompiledFolder): Promise<SourcesOrigin> {
	const record = await toolchainRecord(toolchain, language);
	return { projectName: definition.name, exampleId: null, toolchain: record };
}
