// Grouping and counting problems.
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '#lib/compiler/compiler.ts';
import { countProblems, groupProblems, placeText, withoutEchoes } from './problem-groups.ts';

function problem(
	severity: Diagnostic['severity'],
	file: string | null,
	line: number | null
): Diagnostic {
	const range =
		line === null ? null : { startLine: line, startColumn: 2, endLine: line, endColumn: 3 };
	return { severity, file, range, message: 'x', code: null };
}

describe('groupProblems', () => {
	it('puts files with errors first, and what belongs to no file last among equals', () => {
		const groups = groupProblems([
			problem('warning', 'a.c', 1),
			problem('error', null, null),
			problem('error', 'z.c', 1)
		]);
		expect(groups.map((group) => group.file)).toEqual(['z.c', null, 'a.c']);
	});

	it('orders a file by lines, those of the whole file first', () => {
		const [group] = groupProblems([
			problem('error', 'a.c', 9),
			problem('warning', 'a.c', 2),
			problem('note', 'a.c', null)
		]);
		expect(group?.problems.map(placeText)).toEqual(['', '2:2', '9:2']);
	});
});

describe('countProblems', () => {
	it('counts errors and warnings, not notes', () => {
		const list = [problem('error', 'a', 1), problem('note', 'a', 1), problem('warning', 'a', 1)];
		expect(countProblems(list)).toEqual({ errors: 1, warnings: 1 });
	});
});

describe('withoutEchoes', () => {
	const error = { ...problem('error', 'a.c', 7), hint: 'Did you mean ocre_sleep?' };

	it('leaves out a note that says the hint again, and one about a place outside the project', () => {
		const echo = { ...problem('note', 'a.c', 7), message: "did you mean 'ocre_sleep'?" };
		expect(withoutEchoes([error, echo, problem('note', null, null)])).toEqual([error]);
	});

	it('keeps other notes, and everything when nothing has a place', () => {
		const note = { ...problem('note', 'b.c', 1), message: 'previous definition is here' };
		expect(withoutEchoes([error, note])).toEqual([error, note]);
		expect(withoutEchoes([problem('note', null, null)])).toHaveLength(1);
	});
});
