// The rule finds each way to name a file that the table does not allow, and lets pass what it allows.
import { Linter } from 'eslint';
import ts from 'typescript-eslint';
import { expect, test } from 'vitest';
import { houseRule, problemOf, resolve, roomsOf } from './house-rule.js';

const linter = new Linter({ cwd: '/house' });

function lint(file: string, code: string): string[] {
	const messages = linter.verify(
		code,
		[
			{
				files: ['**/*.ts'],
				languageOptions: { parser: ts.parser },
				plugins: { house: { rules: { house: houseRule } } },
				rules: { 'house/house': 'error' }
			}
		],
		{ filename: `/house/src/${file}` }
	);
	return messages.map(({ message }) => message);
}

const WAYS = [
	["import { x } from 'TARGET';"],
	["import type { X } from 'TARGET';"],
	["import 'TARGET';"],
	["export { x } from 'TARGET';"],
	["export * from 'TARGET';"],
	["export const x = () => import('TARGET');"],
	["export type X = import('TARGET').X;"],
	["new Worker(new URL('TARGET', import.meta.url));"],
	["import text from 'TARGET?raw';"],
	["import Thread from 'TARGET?worker';"]
] as const;

test.each(WAYS)('an engine may not name another one: %s', (code) => {
	for (const target of ['#lib/simulator/simulator.ts', '../simulator/simulator.ts'])
		expect(lint('lib/board/board.ts', code.replace('TARGET', target))).toEqual([
			expect.stringContaining('lib/board may import only')
		]);
	expect(lint('lib/board/board.ts', code.replace('TARGET', '#lib/core/bytes.ts'))).toEqual([]);
});

test.each(WAYS)('a file inside a room is not a door: %s', (code) => {
	const inside = code.replace('TARGET', './shell/shell-line.ts');
	expect(lint('lib/board/ocre-board.ts', inside)).toEqual([
		expect.stringContaining('is inside lib/board/shell, whose doors are: shell.ts')
	]);
	expect(lint('lib/board/ocre-board.ts', code.replace('TARGET', './shell/shell.ts'))).toEqual([]);
	expect(lint('lib/board/ocre-board.test.ts', inside)).toEqual([]);
	expect(lint('lib/board/shell/shell-ask.ts', code.replace('TARGET', './shell-line.ts'))).toEqual(
		[]
	);
});

test('a room inside a room has doors of its own', () => {
	expect(roomsOf('lib/simulator/runtime/guest/guest-heap.ts')).toEqual([
		'lib/simulator/runtime',
		'lib/simulator/runtime/guest'
	]);
	const heap = '#lib/simulator/runtime/guest/guest-heap.ts';
	expect(problemOf('lib/simulator/machine.ts', heap)).toContain('inside lib/simulator/runtime,');
	expect(problemOf('lib/simulator/runtime/runtime.ts', './peripherals/gpio.ts')).toBeNull();
});

test('a test of another folder keeps to the doors', () => {
	expect(problemOf('lib/state/run.test.ts', '#lib/board/shell/shell-line.ts')).not.toBeNull();
	expect(problemOf('lib/state/run.test.ts', '#lib/board/testing/fake-board.ts')).toBeNull();
});

test('what is made for tests stays out of the page', () => {
	const fake = '#lib/board/testing/fake-board.ts';
	expect(problemOf('lib/state/playground.svelte.ts', fake)).toContain('for tests only');
	expect(problemOf('routes/bench/fakes.ts', fake)).toBeNull();
});

test.each(['svelte', 'svelte/reactivity', '$app/paths', '../state/settings.svelte.ts'])(
	'an engine may not import %s',
	(specifier) => {
		expect(problemOf('lib/flow/deploy/deploy.ts', specifier)).not.toBeNull();
		expect(problemOf('lib/core/bytes.ts', specifier)).not.toBeNull();
	}
);

test('a feature may not import another feature, nor a module the tests beside src', () => {
	expect(problemOf('lib/features/run/x.ts', '../board/y.ts')).not.toBeNull();
	expect(problemOf('lib/features/run/x.ts', './y.ts')).toBeNull();
	expect(problemOf('lib/core/bytes.ts', '../../../test/recording.ts')).not.toBeNull();
	expect(problemOf('lib/core/bytes.test.ts', '../../../test/recording.ts')).toBeNull();
});

test('a folder that the table does not have is an error, also without any import', () => {
	expect(lint('lib/unheard/of.ts', 'export const x = 1;')).toEqual([
		'lib/unheard is not in the table of lint/house.js'
	]);
	expect(problemOf('lib/board/ocre-board.ts', './unheard/of.ts')).toContain('not in lint/house.js');
});

test('packages are nobody’s folder', () => {
	expect(resolve('lib/core/bytes.ts', 'fflate')).toBeNull();
	expect(problemOf('lib/core/bytes.ts', 'fflate')).toBeNull();
});
