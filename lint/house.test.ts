// The tree and its table are the same: folders, rooms and doors are all there, and files do not import in circles.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { DOORS, HOUSES, MAY_IMPORT } from './house.js';
import { roomsOf } from './house-rule.js';
import { circlesIn, importsOf, importsOfTree } from './import-graph.ts';

const SRC = fileURLToPath(new URL('../src', import.meta.url));
const imports = importsOfTree(SRC);

function foldersOf(folder: string): string[] {
	return fs
		.readdirSync(`${SRC}/${folder}`, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => (folder ? `${folder}/${name}` : name));
}

test('every folder is in the table, and the table has no others', () => {
	const there = [
		...foldersOf('').filter((folder) => folder !== 'lib'),
		...foldersOf('lib').filter((folder) => folder !== 'lib/features'),
		...foldersOf('lib/features')
	];
	expect(Object.keys(MAY_IMPORT).sort()).toEqual(there.sort());
});

test('every room has doors, and each door is a file', () => {
	expect(Object.keys(DOORS).sort()).toEqual(HOUSES.flatMap(foldersOf).sort());
	const missing = Object.entries(DOORS).flatMap(([room, doors]) =>
		doors.filter((door) => door !== '*' && !fs.existsSync(`${SRC}/${room}/${door}`))
	);
	expect(missing).toEqual([]);
});

test('no folder of a house has more than 30 sources', () => {
	const crowded = [...HOUSES, ...Object.keys(DOORS)].filter(
		(folder) =>
			fs.readdirSync(`${SRC}/${folder}`).filter((name) => /(?<!\.test)\.ts$/.test(name)).length > 30
	);
	expect(crowded).toEqual([]);
});

test('no files import each other in a circle when the code runs', () => {
	expect(imports.length).toBeGreaterThan(1000);
	expect(circlesIn(imports.filter(({ kind }) => kind === 'value'))).toEqual([]);
});

test('no types go in a circle through several rooms', () => {
	const across = circlesIn(imports.filter(({ kind }) => kind !== 'later')).filter(
		(circle) => new Set(circle.map((file) => roomsOf(file).at(-1))).size > 1
	);
	expect(across).toEqual([]);
});

test('circles are found, and kinds of imports told apart', () => {
	const tree = [
		...importsOf(
			'lib/a/one.ts',
			"import { two } from './two.ts'; import type { X } from './x.ts';"
		),
		...importsOf(
			'lib/a/two.ts',
			"export * from '#lib/a/three.ts'; import { type Y } from './y.ts';"
		),
		...importsOf('lib/a/three.ts', "const one = () => import('./one.ts');"),
		...importsOf('lib/a/Four.svelte', '<script lang="ts">import five from \'./five.ts\';</script>')
	];
	expect(tree.map(({ kind }) => kind)).toEqual([
		'value',
		'type',
		'value',
		'type',
		'later',
		'value'
	]);
	expect(circlesIn(tree.filter(({ kind }) => kind === 'value'))).toEqual([]);
	expect(circlesIn(tree)).toEqual([['lib/a/one.ts', 'lib/a/three.ts', 'lib/a/two.ts']]);
});
