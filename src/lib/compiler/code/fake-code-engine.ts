// A code engine that knows nothing: for tests, and for languages to begin from.
import type { ServedCodeEngine } from './code-worker.ts';

export function emptyCodeEngine(): ServedCodeEngine {
	return {
		complete: () => null,
		describe: () => null,
		signature: () => null,
		hover: () => null,
		definition: () => [],
		references: () => [],
		rename: () => ({ ok: false, why: 'no-name' }),
		check: () => [],
		format: () => null,
		library: () => null
	};
}
