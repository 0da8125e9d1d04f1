// The tools of clang, out of the parts of a language that uses them.
import { AppError } from '#lib/core/errors.ts';
import type { LanguageParts } from '../language.ts';
import { Toolchain } from '../tools/toolchain.ts';

export function toolchainOf({ core, ...parts }: LanguageParts): Toolchain {
	if (!core) throw new AppError('compiler-crashed', 'the compiler was opened without its core');
	return new Toolchain({ core, ...parts });
}
