import { describe, expect, test } from 'vitest';
import { mergeTexts } from './merge-text.ts';

const text = (...lines: string[]) => lines.join('\n');
const BASE = text('a', 'b', 'c', 'd', 'e');

describe('changes of two sides that do not overlap are joined', () => {
	test.each([
		['different lines', text('A', 'b', 'c', 'd', 'e'), text('a', 'b', 'c', 'd', 'E')],
		['a line added and one removed', text('A', 'a', 'b', 'c', 'd', 'e'), text('a', 'b', 'c', 'e')],
		['both ends', text('new', BASE), text(BASE, 'end')],
		['everything above and below', text('1', '2', 'c', 'd', 'e'), text('a', 'b', 'c', '3', '4')]
	])('%s', (_what, mine, theirs) => {
		const merged = mergeTexts(BASE, mine, theirs);
		expect(merged).not.toBeNull();
		expect(mergeTexts(BASE, theirs, mine)).toBe(merged);
		const lines = merged!.split('\n');
		for (const side of [mine, theirs])
			for (const line of side.split('\n')) if (!BASE.includes(line)) expect(lines).toContain(line);
	});

	test('and give exactly the text that has both', () => {
		expect(mergeTexts(BASE, text('A', 'b', 'c', 'd', 'e'), text('a', 'b', 'c', 'e', 'f'))).toBe(
			text('A', 'b', 'c', 'e', 'f')
		);
	});

	test('also where lines repeat', () => {
		const base = text('{', '}', '', '{', '}', '', '{', '}');
		const mine = text('{', 'x', '}', '', '{', '}', '', '{', '}');
		const theirs = text('{', '}', '', '{', '}', '', '{', 'y', '}');
		expect(mergeTexts(base, mine, theirs)).toBe(
			text('{', 'x', '}', '', '{', '}', '', '{', 'y', '}')
		);
	});
});

test('a side that changed nothing gives way to the other', () => {
	expect(mergeTexts(BASE, BASE, 'x')).toBe('x');
	expect(mergeTexts(BASE, 'x', BASE)).toBe('x');
});

test('the same change on both sides is made once', () => {
	const same = text('a', 'X', 'c', 'd', 'e');
	expect(mergeTexts(BASE, same, same)).toBe(same);
	expect(mergeTexts(BASE, text(same, 'f'), same)).toBe(text(same, 'f'));
});

describe('there is no merge', () => {
	test.each([
		['of one line changed twice', text('a', 'b', 'C', 'd', 'e'), text('a', 'b', 'c!', 'd', 'e')],
		['of a line changed and removed', text('a', 'b', 'C', 'd', 'e'), text('a', 'b', 'd', 'e')],
		['of neighbours', text('a', 'B', 'c', 'd', 'e'), text('a', 'b', 'C', 'd', 'e')],
		[
			'of two insertions at one place',
			text('a', '1', 'b', 'c', 'd', 'e'),
			text('a', '2', 'b', 'c', 'd', 'e')
		],
		['of two texts that replaced all', 'mine', 'theirs']
	])('%s', (_what, mine, theirs) => {
		expect(mergeTexts(BASE, mine, theirs)).toBeNull();
	});

	test('of two new texts', () => {
		expect(mergeTexts('', 'mine', 'theirs')).toBeNull();
	});
});

test('line ends that an editor made equal are not a change', () => {
	const base = BASE.replaceAll('\n', '\r\n');
	expect(mergeTexts(base, text('A', 'b', 'c', 'd', 'e'), text('a', 'b', 'c', 'd', 'E'))).toBe(
		text('A', 'b', 'c', 'd', 'E')
	);
	const [mine, theirs] = [base.replace('a', 'A'), base.replace('e', 'E')];
	expect(mergeTexts(base, mine, theirs)).toBe(mine.replace('e', 'E'));
});

test('very many lines between two changes are not searched for minutes', () => {
	const numbered = (count: number) => Array.from({ length: count }, (_, i) => `line ${i}`);
	const both = (lines: string[]) =>
		mergeTexts(text(...lines), text('mine', ...lines), text(...lines, 'theirs'));
	expect(both(numbered(5000))).toBe(text('mine', ...numbered(5000), 'theirs'));
	expect(both(numbered(100_000))).toBeNull();
	expect(both(Array<string>(50_000).fill(''))).toBeNull();
});

test('thousands of random changes: every line that a side added is there, or there is no merge', () => {
	let seed = 7;
	const dice = (n: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;
	const change = (lines: string[], mark: string) => {
		const next = [...lines];
		for (let i = 0; i <= dice(3); i++) {
			const at = dice(next.length + 1);
			next.splice(at, dice(2), ...(dice(3) ? [`${mark}${i}`] : []));
		}
		return next;
	};
	let merges = 0;
	for (let round = 0; round < 3000; round++) {
		const base = Array.from({ length: 4 + dice(20) }, () => `l${dice(8)}`);
		const [mine, theirs] = [change(base, 'm'), change(base, 't')];
		const merged = mergeTexts(base.join('\n'), mine.join('\n'), theirs.join('\n'));
		if (merged === null) continue;
		merges++;
		const lines = merged.split('\n');
		for (const line of [...mine, ...theirs]) if (/^[mt]/.test(line)) expect(lines).toContain(line);
	}
	expect(merges).toBeGreaterThan(1000);
});
