// The compiler's parts for tests, from the package and the sources of our library.
import * as assemblyscript from 'assemblyscript';
import binaryen from 'assemblyscript/binaryen';
import { assemblyScriptSdk, standardLibrary } from '../../../../vite/assemblyscript-build.ts';
import type { AsTools } from './as-tools.ts';

export const AS_TOOLS: AsTools = {
	assemblyscript,
	binaryen,
	standardLibrary: await standardLibrary(),
	sdk: await assemblyScriptSdk()
};
