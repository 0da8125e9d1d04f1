// The digest of all that a compile depends on: files, language, options, toolchain, and our own code around it. The same
// digest means the same result, byte for byte.
import type { CompileRequest } from '#lib/compiler/compiler.ts';
import { utf8 } from '#lib/core/bytes.ts';
import { digestOf, hexOf } from '#lib/image/digest.ts';
import type { ToolchainRecord } from '#lib/image/sources.ts';
import { languageOf } from '#lib/project/languages.ts';

export interface CompileInputs {
	request: CompileRequest;
	toolchain: ToolchainRecord;
	/** Of the sources of our compile pipeline. */
	recipe: string;
}

/** 64 lower-case hexadecimal digits. The order of the files does not matter. */
export async function inputsDigest({ request, toolchain, recipe }: CompileInputs): Promise<string> {
	const { files, language = languageOf(files), ...options } = request;
	const sorted = (record: object) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
	const inputs = [recipe, toolchain, language, sorted(options), sorted(files)];
	return hexOf(await digestOf(utf8(JSON.stringify(inputs))));
}
