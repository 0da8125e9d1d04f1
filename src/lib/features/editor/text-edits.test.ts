// The pure pieces of the editor.
import { describe, expect, it } from 'vitest';
import { changeBetween, indentUnitOf, normaliseLines } from './text-edits.ts';

function apply(before: string, after: string): string {
	const change = changeBetween(before, after);
	return change ? before.slice(0, change.from) + change.insert + before.slice(change.to) : before;
}

describe('changeBetween', () => {
	it.each([
		['', 'abc'],
		['abc', ''],
		['aaa', 'aa'],
		['aa', 'aaaa'],
		['one two three', 'one 2 three'],
		['abab', 'abcab']
	])('turns %j into %j', (before, after) => {
		expect(apply(before, after)).toBe(after);
	});

	it('leaves equal ends alone', () => {
		expect(changeBetween('int a;\nint b;\n', 'int a;\nint c;\n')).toEqual({
			from: 11,
			to: 12,
			insert: 'c'
		});
		expect(changeBetween('same', 'same')).toBeNull();
	});
});

describe('indentUnitOf', () => {
	it('follows the text', () => {
		expect(indentUnitOf('a.c', 'int f(void)\n{\n\treturn 1;\n}')).toBe('\t');
		expect(indentUnitOf('a.c', 'int f(void)\n{\n  return 1;\n}')).toBe('  ');
		expect(indentUnitOf('a.c', '/*\n * comment\n */')).toBe('    ');
	});

	it('never uses tabs in YAML, where they are errors', () => {
		expect(indentUnitOf('build.yaml', 'a:\n\tb: 1')).toBe('  ');
		expect(indentUnitOf('build.yaml', '')).toBe('  ');
	});
});

describe('normaliseLines', () => {
	it('makes every kind of line end a line feed', () => {
		expect(normaliseLines('a\r\nb\rc\n')).toBe('a\nb\nc\n');
	});
});
