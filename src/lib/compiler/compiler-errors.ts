// The errors of the compiler: each code with the values that its text takes. The texts are in texts/en.
import type { Internal, NoValues } from '#lib/core/errors.ts';

export interface CompilerErrors {
	'compile-timeout': NoValues;
	'compiler-crashed': NoValues;
	'core-incomplete': Internal;
	'module-text-impossible': NoValues;
	'source-too-large': NoValues;
	'toolchain-damaged': NoValues;
	'toolchain-unavailable': NoValues;
	'unsupported-type': NoValues;
}

declare module '#lib/core/errors.ts' {
	interface ErrorCodes extends CompilerErrors {}
}
