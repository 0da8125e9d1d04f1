import { expect, test } from 'vitest';
import { B_U585I_IOT02A } from '#lib/abi/board-profiles.ts';
import { fitsOf, type FitBoard } from '#lib/image/inspect/fits.ts';
import type { Inspection } from '#lib/image/inspect/inspect-module.ts';
import { english } from '#lib/texts/english.ts';
import { fits as texts } from '#lib/texts/en/fits.ts';
import { fitWords } from './fit-words.ts';

const { say } = english();

type Import = Inspection['imports'][number];

const imported = (name: string, more: Partial<Import> = {}): Import => ({
	module: 'env',
	name,
	kind: 'function',
	type: null,
	...more
});

const exported = (name: string, kind: Import['kind']) => ({ name, kind, index: 0 });

function fitsWith(changes: Partial<Inspection>, board: Partial<FitBoard> = {}) {
	const inspection = {
		sizeBytes: 1000,
		imports: [],
		exports: [],
		features: [],
		memories: [],
		...changes
	} as unknown as Inspection;
	return fitsOf({ inspection, permissions: [], profile: { ...B_U585I_IOT02A, ...board } });
}

const SPAWN = imported('thread-spawn', { module: 'wasi' });
const SHARED = { initialPages: 1, maxPages: 2, shared: true };

const FOUND = [
	...fitsWith({ features: ['gc'], sizeBytes: 2 ** 30 }),
	...fitsWith({ imports: [imported('ocre_no_a')] }),
	...fitsWith({ imports: ['a', 'b', 'c', 'd', 'e', 'f'].map((end) => imported(`ocre_no_${end}`)) }),
	...fitsWith({ imports: [imported('ocre_gpio_init')] }, { groups: null }),
	...fitsWith({ imports: [imported('sock_open', { module: 'wasi_snapshot_preview1' })] }),
	...fitsWith({ imports: [imported('ocre_gpio_init')] }, { groups: [] }),
	...fitsWith({ imports: [imported('ocre_gpio_init', { type: '(i64)' })] }),
	...fitsWith({ imports: [imported('ram', { module: 'host', kind: 'memory' })] }),
	...fitsWith({
		imports: [imported('ocre_subscribe_message')],
		exports: [
			exported('malloc', 'function'),
			exported('free', 'function'),
			exported('__heap_base', 'global')
		] as never
	}),
	...fitsWith({ imports: [SPAWN] }),
	...fitsWith({ imports: [SPAWN], memories: [SHARED] as never })
];

test('the catalogue says in English what the engine says', () => {
	for (const fit of FOUND) expect(say(fitWords(fit))).toBe(fit.message);
});

test('every text is for something that can be found', () => {
	const met = new Set(FOUND.map(({ key }) => key));
	expect(Object.keys(texts).filter((key) => !met.has(key))).toEqual([]);
});
