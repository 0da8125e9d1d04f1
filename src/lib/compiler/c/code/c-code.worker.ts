// The worker that knows C and C++ while one writes: beside the compiler's, so that no compile waits for it.
import { serveCodeEngine } from '../../code/code-worker.ts';
import type { LanguageParts } from '../../language.ts';
import { KeptHeaders } from '../kept-headers.ts';
import { NO_STORE, PrecompiledHeaders } from '../precompiled-headers.ts';
import { toolchainOf } from '../toolchain-of.ts';
import { CCodeEngine } from './c-code-engine.ts';
import { headerLibraryOf } from './header-library-of.ts';

serveCodeEngine<LanguageParts>(self, (parts) => {
	const toolchain = toolchainOf(parts);
	const hasFolders = 'navigator' in globalThis && 'storage' in navigator;
	return new CCodeEngine(
		toolchain,
		headerLibraryOf(parts.packs),
		async (file, files) => (await import('./format-c.ts')).formatC(file, files),
		new PrecompiledHeaders(toolchain, hasFolders ? new KeptHeaders() : NO_STORE)
	);
});
