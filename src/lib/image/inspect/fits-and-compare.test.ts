// What a board lacks for a module, and what changed between two: made of the facts alone, without a module.
import { describe, expect, test } from 'vitest';
import { compareModules } from './compare.ts';
import { fitsOf, kib, memoryNeedOf, type FitBoard } from './fits.ts';
import type { Inspection } from './inspect-module.ts';

const PAGE = 65536;

function inspection(changes: Partial<Inspection> = {}): Inspection {
	return {
		sizeBytes: 1000,
		imports: [],
		exports: [
			{ name: '_start', kind: 'function' },
			{ name: 'memory', kind: 'memory' }
		],
		memories: [{ initialPages: 2, maxPages: 8, shared: false, imported: false }],
		tables: [],
		globals: 0,
		dataSegments: [],
		features: [],
		functions: [],
		hasNames: false,
		...changes
	} as Inspection;
}

const BOARD: FitBoard = {
	name: 'the board',
	groups: ['wasi', 'events', 'timers', 'sockets', 'files'] as unknown as FitBoard['groups'],
	hasSimd: false,
	containerMemoryBytes: 1000 + 3 * PAGE,
	storage: { blockBytes: 100, blocks: 10 }
};

const imports = (...names: string[]) =>
	names.map((name) => ({
		module: name.startsWith('ocre') ? 'env' : 'wasi_snapshot_preview1',
		name,
		kind: 'function',
		type: ''
	})) as unknown as Inspection['imports'];

const find = (
	changes: Partial<Inspection>,
	board: Partial<FitBoard> = {},
	permissions: string[] = []
) => fitsOf({ inspection: inspection(changes), permissions, profile: { ...BOARD, ...board } });
const codes = (...given: Parameters<typeof find>) =>
	find(...given).map(({ severity, code }) => `${severity} ${code}`);

describe('a module', () => {
	test('that just fits has nothing to be said of', () => {
		expect(find({})).toEqual([]);
	});

	test('one byte larger than the storage or the memory does not fit', () => {
		expect(codes({ sizeBytes: 1001 })).toEqual(['error image-too-large', 'error memory-too-large']);
		expect(codes({ sizeBytes: 1001 }, { containerMemoryBytes: null })).toEqual([
			'error image-too-large'
		]);
		expect(codes({ sizeBytes: 1001 }, { storage: null })).toEqual(['error memory-too-large']);
	});

	test('needs its image, its memory and a page of heap; a shared memory its maximum', () => {
		const memory = { initialPages: 2, maxPages: 8, shared: false, imported: false };
		const need = (...memories: object[]) =>
			memoryNeedOf(inspection({ memories: memories as Inspection['memories'] }));
		expect(need()).toBe(1000 + PAGE);
		expect(need(memory)).toBe(1000 + 3 * PAGE);
		expect(need({ ...memory, shared: true })).toBe(1000 + 9 * PAGE);
		expect(need({ ...memory, shared: true, maxPages: null })).toBe(1000 + 3 * PAGE);
		expect(need(memory, memory)).toBe(1000 + 5 * PAGE);
		expect([kib(1), kib(1024), kib(1025), kib(2_000_000)]).toEqual([
			'1 KiB',
			'1 KiB',
			'2 KiB',
			'1,954 KiB'
		]);
	});

	test('needs an entry that is a function and a memory that is one', () => {
		expect(codes({ exports: [] })).toEqual(['warning entry-missing', 'error memory-not-exported']);
		const swapped = [
			{ name: '_start', kind: 'memory', index: 0 },
			{ name: 'memory', kind: 'function', index: 0 }
		] satisfies Inspection['exports'];
		expect(codes({ exports: swapped })).toHaveLength(2);
	});

	test('uses what the runtime has; SIMD where the board has it', () => {
		expect(codes({ features: ['threads', 'bulk-memory'] })).toEqual([]);
		expect(codes({ features: ['simd'] })).toEqual(['error feature-unsupported']);
		expect(codes({ features: ['simd'] }, { hasSimd: true })).toEqual([]);
		expect(codes({ features: ['simd'] }, { hasSimd: null })).toEqual(['error feature-unsupported']);
		expect(codes({ features: ['gc'] }, { hasSimd: true })).toEqual(['error feature-unsupported']);
	});
});

describe('functions', () => {
	test('that no firmware has are told by name, at most five of them', () => {
		const names = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `ocre_no_${letter}`);
		const [one] = find({ imports: imports(names[0]!) });
		expect(one).toMatchObject({ severity: 'warning', code: 'import-unknown' });
		expect(one!.message).toMatch(/ocre_no_a: .* calls it\./);
		expect(find({ imports: imports(...names.slice(0, 5)) })[0]!.message).toMatch(
			/ocre_no_e: .* one of them\./
		);
		expect(find({ imports: imports(...names) })[0]!.message).toContain('ocre_no_e, …');
	});

	test('that this firmware lacks, or may lack', () => {
		const display = imports('ocre_gpio_init');
		expect(codes({ imports: display }, { groups: [] })).toContain('warning import-missing');
		expect(codes({ imports: display }, { groups: null })).toContain('unknown import-uncertain');
	});

	test('that need a capability are told with it, each capability once', () => {
		const needs = (names: string[], permissions: string[] = []) =>
			find({ imports: imports(...names) }, { groups: null }, permissions)
				.filter(({ code }) => code === 'capability-missing')
				.map(({ capability }) => capability);
		expect(needs(['path_open', 'path_rename'])).toEqual(['filesystem']);
		expect(needs(['path_open'], ['filesystem'])).toEqual([]);
		expect(needs(['sock_open'])).toEqual(['networking']);
		expect(needs(['ocre_subscribe_message'])).toEqual(['ocre:api']);
		expect(needs(['ocre_get_event', 'fd_write'])).toEqual([]);
	});
});

describe('two modules', () => {
	const fn = (name: string | null, sizeBytes: number) => ({
		index: 0,
		name,
		type: '()',
		offset: 0,
		sizeBytes
	});
	const compare = (before: Partial<Inspection>, after: Partial<Inspection>) =>
		compareModules(inspection(before), inspection(after));

	test('differ by functions, the largest change first', () => {
		const { functions } = compare(
			{ functions: [fn('a', 10), fn('b', 10), fn('c', 10), fn('gone', 100)] },
			{ functions: [fn('b', 15), fn('a', 10), fn('c', 2), fn('new', 50), fn('new', 1)] }
		);
		expect(functions).toEqual([
			{ name: 'gone', beforeBytes: 100, afterBytes: null },
			{ name: 'new', beforeBytes: null, afterBytes: 51 },
			{ name: 'c', beforeBytes: 10, afterBytes: 2 },
			{ name: 'b', beforeBytes: 10, afterBytes: 15 }
		]);
	});

	test('are compared by size, imports, exports and what has no name', () => {
		const found = compare(
			{ imports: imports('path_open', 'fd_write'), functions: [fn(null, 5)] },
			{
				sizeBytes: 7,
				imports: imports('fd_write', 'sock_open'),
				exports: [{ name: '_start', kind: 'function', index: 0 }],
				functions: [fn(null, 5), fn(null, 6), fn('a', 1)]
			}
		);
		expect(found).toMatchObject({
			sizeBytes: { before: 1000, after: 7 },
			imports: {
				added: ['wasi_snapshot_preview1.sock_open'],
				removed: ['wasi_snapshot_preview1.path_open']
			},
			exports: { added: [], removed: ['memory'] },
			unnamed: { before: { count: 1, sizeBytes: 5 }, after: { count: 2, sizeBytes: 11 } }
		});
	});
});
