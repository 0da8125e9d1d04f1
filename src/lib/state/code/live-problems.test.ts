// Which problems are told while one types.
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '#lib/compiler/compiler.ts';
import { joinProblems, withoutTyping } from './live-problems.ts';

function problem(startLine: number, message = `line ${startLine}`, file = 'main.c'): Diagnostic {
	return {
		severity: 'error',
		message,
		file,
		range: { startLine, startColumn: 1, endLine: startLine, endColumn: 2 },
		code: null
	};
}

const lines = (problems: readonly Diagnostic[]) => problems.map(({ range }) => range!.startLine);

describe('while a line is being typed', () => {
	test('nothing is said of it, nor of what follows from it', () => {
		const problems = [problem(1), problem(5), problem(6), problem(9)];
		expect(lines(withoutTyping(problems, { file: 'main.c', line: 5 }))).toEqual([1]);
		expect(lines(withoutTyping(problems, null))).toEqual([1, 5, 6, 9]);
	});

	test('problems further down are told once it is right by itself, and those of other files always', () => {
		const problems = [problem(1), problem(9), problem(5, 'other', 'b.c')];
		expect(lines(withoutTyping(problems, { file: 'main.c', line: 5 }))).toEqual([1, 9, 5]);
	});
});

describe('with the problems of the last run', () => {
	const files = { 'main.c': 'int x' };

	test('a check of changed files takes the place of what the run found in them', () => {
		const checked = new Map([
			['main.c', { files: { 'main.c': 'int x;' }, problems: [problem(2)] }]
		]);
		const found = [problem(1), problem(3, 'other', 'b.c')];
		expect(lines(joinProblems(found, files, checked, null))).toEqual([3, 2]);
	});

	test('a check of what was run adds nothing but missing permissions', () => {
		const missing = { ...problem(4), code: 'missing-permission' };
		const checked = new Map([['main.c', { files, problems: [problem(1), missing] }]]);
		expect(lines(joinProblems([problem(1)], files, checked, null))).toEqual([1, 4]);
	});
});
