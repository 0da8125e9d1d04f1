// The compiler's parts for tests, from the package and the sources of our library.
import { assemblyScriptSdk, standardLibrary } from '../../../../vite/assemblyscript-build.ts';
import type { AsBinaryen, AsFunctions, AsTools } from './as-tools.ts';

/** By names that TypeScript does not follow: what the package declares would hold for all files. */
const MODULES = ['assemblyscript', 'assemblyscript/binaryen'];

const [assemblyscript, { default: binaryen }] = (await Promise.all(
	MODULES.map((name) => import(/* @vite-ignore */ name))
)) as [AsFunctions, { default: AsBinaryen }];

export const AS_TOOLS: AsTools = {
	assemblyscript,
	binaryen,
	standardLibrary: await standardLibrary(),
	sdk: await assemblyScriptSdk()
};
