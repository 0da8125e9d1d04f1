// `image rebuild`: compiles the sources in an image once more and compares the module, byte for byte.
import { AppError } from '#lib/core/errors.ts';
import { digestOf } from '#lib/image/digest.ts';
import { toolchainRecord } from '#lib/state/toolchain-record.ts';
import { compileFiles } from '../cli/compile-folder.ts';
import { parseWords, readImage } from './files.ts';

export async function rebuild(argv: string[]): Promise<number> {
	const [file = ''] = parseWords(argv, 'rebuild FILE', 1).words;
	const { image, sources } = await readImage(file);
	if (!sources) throw new AppError('sources-missing', `${file} contains no sources.`);
	const compiled = await compileFiles(sources.files);
	if (!compiled) return 1;
	const expected = await digestOf(image.wasm);
	const actual = await digestOf(compiled.wasm);
	if (actual === expected) {
		console.log(`same ${actual}`);
		return 0;
	}
	const record = await toolchainRecord(compiled.toolchain);
	const why =
		record.digest === sources.toolchain.digest
			? 'the toolchain is the same, so the module was not built from the sources in the image'
			: `it was built with ${sources.toolchain.compiler}, SDK ${sources.toolchain.sdk}; this is ${record.compiler}, SDK ${record.sdk}`;
	throw new AppError(
		'rebuild-differs',
		`The module differs: ${expected} in the image, ${actual} rebuilt; ${why}.`
	);
}
