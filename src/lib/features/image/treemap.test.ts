import { expect, test } from 'vitest';
import type { Inspection } from '#lib/image/inspect/inspect-module.ts';
import { tilesOf } from './treemap.ts';

const section = (name: string, sizeBytes: number, offset: number, custom = false) => ({
	name,
	sizeBytes,
	offset,
	custom
});

function inspection(sizes: readonly number[]): Inspection {
	return {
		sizeBytes: 1000,
		imports: [],
		exports: [],
		functions: sizes.map((sizeBytes, index) => ({
			index,
			name: index === 0 ? 'main' : null,
			sizeBytes,
			offset: 0,
			type: '()'
		})),
		memories: [],
		tables: [],
		globals: 0,
		dataSegments: [],
		sections: [section('type', 10, 10), section('code', 400, 30), section('data', 200, 500)],
		startFunction: null,
		features: [],
		hasNames: true
	};
}

test('areas are as the sizes, and fill the box', () => {
	const tiles = tilesOf(inspection([300, 100]), 2);
	expect(tiles.map(({ label }) => label)).toEqual([
		'main',
		'function 1',
		'data section',
		'type section'
	]);
	const area = (tile: (typeof tiles)[number]) => tile.width * tile.height;
	const total = tiles.reduce((sum, tile) => sum + area(tile), 0);
	expect(total).toBeCloseTo(100 * 100);
	for (const tile of tiles) expect(area(tile) / total).toBeCloseTo(tile.sizeBytes / 610);
});

test('many small functions are one tile', () => {
	const tiles = tilesOf(inspection(Array.from({ length: 500 }, (_, i) => 500 - i)), 1);
	expect(tiles.find(({ key }) => key === 'rest')?.label).toBe('440 smaller functions');
	expect(tiles.filter(({ group }) => group === 'code')).toHaveLength(61);
});

test('a module with nothing in it has no tiles', () => {
	expect(tilesOf({ ...inspection([]), sections: [] }, 1)).toEqual([]);
});
