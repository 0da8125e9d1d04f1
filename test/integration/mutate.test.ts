// Our part of the mutation testing: which changes are chosen, which texts are left out, and what is said at the end.
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
	isMessageText,
	type SyntaxNode,
	type SyntaxPath
} from '../../scripts/mutate/message-text.ts';
import {
	NOT_CHOSEN,
	outcomeLine,
	outcomeOf,
	sourceAt,
	summary
} from '../../scripts/mutate/report.ts';
import { sampleOf, type Change } from '../../scripts/mutate/sample.ts';

function change(line: number, replacement = 'false'): Change {
	return {
		fileName: 'src/lib/wire/crc16.ts',
		location: { start: { line, column: 3 }, end: { line, column: 9 } },
		mutatorName: 'BooleanLiteral',
		replacement
	};
}

describe('the sample', () => {
	const changes = Array.from({ length: 200 }, (_, line) => change(line));
	const lines = (sample: Change[]) => sample.map(({ location }) => location.start.line);

	test('is the same for the same seed, in whatever order the changes come', () => {
		const first = sampleOf(changes, 20, 1);
		expect(lines(first)).toHaveLength(20);
		expect(new Set(lines(first)).size).toBe(20);
		expect(sampleOf([...changes].reverse(), 20, 1)).toEqual(first);
	});

	test('is another one for another seed', () => {
		const [first, second] = [1, 2].map((seed) => new Set(lines(sampleOf(changes, 20, seed))));
		expect([...first!].filter((line) => second!.has(line)).length).toBeLessThan(10);
	});

	test('grows by more of the same, up to all', () => {
		expect(sampleOf(changes, 50, 3).slice(0, 20)).toEqual(sampleOf(changes, 20, 3));
		expect(sampleOf(changes, 1000, 3)).toHaveLength(200);
	});

	test('chooses evenly over the whole', () => {
		const chosen = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((seed) => lines(sampleOf(changes, 50, seed)));
		const early = chosen.filter((line) => line < 100).length;
		expect(early).toBeGreaterThan(150);
		expect(early).toBeLessThan(250);
	});

	test('tells two changes of one place apart', () => {
		const two = [change(1, 'true'), change(1, 'false')];
		const firsts = Array.from({ length: 20 }, (_, seed) => sampleOf(two, 1, seed)[0]!.replacement);
		expect(new Set(firsts).size).toBe(2);
	});
});

describe('texts for people', () => {
	const text = (value: string): SyntaxNode => ({ type: 'StringLiteral', value });
	const within = (node: SyntaxNode, ...around: SyntaxNode[]): SyntaxPath => ({
		node,
		parentPath: around.reduceRight<SyntaxPath | null>(
			(parentPath, outer) => ({ node: outer, parentPath }),
			null
		)
	});
	const named = (name: string): SyntaxNode => ({ type: 'Identifier', name });
	const failure = { type: 'NewExpression', callee: named('AppError') };
	const log = {
		type: 'CallExpression',
		callee: { type: 'MemberExpression', property: { type: 'PrivateName', id: named('log') } }
	};
	const ask = { type: 'CallExpression', callee: named('ask') };

	test('are sentences in an error or a log line, also within a choice', () => {
		expect(isMessageText(within(text('no such file'), failure))).toBe(true);
		expect(isMessageText(within(text('no such file'), log))).toBe(true);
		expect(isMessageText(within(text('a b'), { type: 'ConditionalExpression' }, failure))).toBe(
			true
		);
		const template = { type: 'TemplateLiteral', quasis: [{ value: { raw: 'no file ' } }] };
		expect(isMessageText(within(template, failure))).toBe(true);
	});

	test('are neither codes nor commands nor values', () => {
		expect(isMessageText(within(text('file-missing'), failure))).toBe(false);
		expect(isMessageText(within(text('ocre image ls'), ask))).toBe(false);
		expect(isMessageText(within(text('a b')))).toBe(false);
		expect(isMessageText(within({ type: 'NumericLiteral', value: 1 }, failure))).toBe(false);
		expect(isMessageText(within(text('a b'), { type: 'ArrowFunctionExpression' }, failure))).toBe(
			false
		);
	});
});

describe('the report', () => {
	const result = {
		...change(3),
		fileName: path.resolve('src/lib/wire/crc16.ts'),
		status: 'Survived' as const
	};

	test('counts what no test runs as not noticed, and leaves out what was not tested', () => {
		const results = (
			['Killed', 'Timeout', 'RuntimeError', 'Survived', 'NoCoverage', 'Ignored'] as const
		).map((status) => ({ ...result, status }));
		const others = { ...result, status: 'CompileError' as const, statusReason: NOT_CHOSEN };
		expect(summary([...results, others])).toBe(
			'3 of 5 noticed (60 %), 1 survived, 1 not reached by any test'
		);
		expect(summary([others])).toBe('There was nothing to test.');
		expect(() => outcomeOf({ ...others, statusReason: 'broken' })).toThrow('broken');
	});

	test('shows the place and the change, and nothing of what was not tested', () => {
		expect(outcomeLine(result)).toMatch(
			/^survived {2}src\/lib\/wire\/crc16\.ts:3:3 {2}.+ {2}→ {2}false$/
		);
		expect(outcomeLine({ ...result, status: 'Ignored' })).toBeNull();
	});

	test('takes the source between two positions, over lines, too', () => {
		const source = 'one two\nthree\nfour five';
		const at = (line: number, column: number) => ({ line, column });
		expect(sourceAt(source, { start: at(1, 5), end: at(1, 8) })).toBe('two');
		expect(sourceAt(source, { start: at(1, 5), end: at(3, 5) })).toBe('two\nthree\nfour');
	});
});
