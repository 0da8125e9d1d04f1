// `image rebuild`: compiles the sources in an image once more and compares the module, byte for byte.
import { AppError } from '#lib/core/errors.ts';
import { checkSources, compareRebuilt } from '#lib/flow/build/program-image.ts';
import { toolchainRecord } from '#lib/flow/build/toolchain-record.ts';
import { compileFiles } from '../cli/compile-folder.ts';
import { parseWords, readImage } from './files.ts';

export async function rebuild(argv: string[]): Promise<number> {
	const [file = ''] = parseWords(argv, 'rebuild FILE', 1).words;
	const { image, sources } = await readImage(file);
	const { files, toolchain: builtWith } = checkSources(sources);
	const compiled = await compileFiles(files);
	if (!compiled) return 1;
	const record = () => toolchainRecord(compiled.toolchain, compiled.language);
	const result = await compareRebuilt(compiled.program, image, builtWith, record);
	if (result.same) {
		console.log(`same ${result.actual}`);
		return 0;
	}
	const { compiler, sdk } = await record();
	const why = result.sameToolchain
		? 'the toolchain is the same, so the module was not built from the sources in the image'
		: `it was built with ${builtWith.compiler}, SDK ${builtWith.sdk}; this is ${compiler}, SDK ${sdk}`;
	throw new AppError(
		'rebuild-differs',
		`The module differs: ${result.expected} in the image, ${result.actual} rebuilt; ${why}.`
	);
}
