// How entries become lines.
import { describe, expect, it } from 'vitest';
import type { ConsoleEntry } from './console-feed.ts';
import { ConsoleFormatter, formatTime } from './console-formatter.ts';
import { english } from '#lib/texts/english.ts';
import { verbatim } from '#lib/texts/words.ts';

const AT = new Date(2025, 0, 2, 14, 3, 7, 42).getTime();
const output = (text: string): ConsoleEntry => ({ kind: 'output', text, atMs: AT });
const log = (text: string): ConsoleEntry => ({
	kind: 'log',
	level: 'err',
	module: 'ocre',
	text,
	atMs: AT
});

const note = (text: string): ConsoleEntry => ({
	kind: 'note',
	words: verbatim(text),
	text: '',
	atMs: AT
});
const { say } = english();

const plain = (entries: ConsoleEntry[], options = {}) =>
	new ConsoleFormatter({ timestamps: false, boardLog: true, plain: true, say, ...options }).format(
		entries
	);

describe('ConsoleFormatter', () => {
	it('joins pieces of a line', () => {
		expect(plain([output('LED '), output('on\nLED'), output(' off\n')])).toBe('LED on\nLED off\n');
	});

	it('gives a log line a line of its own, also in the middle of another', () => {
		expect(plain([output('half'), log('no memory'), output('rest\n')])).toBe(
			'half\n<err> ocre: no memory\nrest\n'
		);
	});

	it('marks what is not seen, and leaves it in a file', () => {
		const entries = [output('a\u202eb\u200b ש\n'), log('c\u2066')];
		const shown = new ConsoleFormatter({ timestamps: false, boardLog: true, say }).format(entries);
		expect(shown).toContain('a‹U+202E›b‹U+200B› ש\n');
		expect(shown).toContain('ocre: c‹U+2066›');
		expect(plain(entries)).toBe('a\u202eb\u200b ש\n<err> ocre: c\u2066\n');
	});

	it('leaves the board’s log out when it is not wanted', () => {
		expect(plain([output('half'), log('no memory'), output('rest\n')], { boardLog: false })).toBe(
			'halfrest\n'
		);
	});

	it('puts the time before each line once, also before empty lines', () => {
		const time = formatTime(AT);
		expect(plain([output('a'), output('b\n\nc')], { timestamps: true })).toBe(
			`${time}  ab\n${time}  \n${time}  c`
		);
	});

	it('does not stamp a line that has not begun', () => {
		const formatter = new ConsoleFormatter({ say, timestamps: true, boardLog: true, plain: true });
		expect(formatter.format([output('a\n')])).toBe(`${formatTime(AT)}  a\n`);
		expect(formatter.format([output('b')])).toBe(`${formatTime(AT)}  b`);
	});

	it('keeps colours for the terminal and drops them for files', () => {
		const red = output('\u001b[31mred\u001b[0m\n');
		expect(plain([red])).toBe('red\n');
		expect(new ConsoleFormatter({ timestamps: false, boardLog: true, say }).format([red])).toBe(
			'\u001b[31mred\u001b[0m\n'
		);
	});

	it('lets no escape into log lines and remarks', () => {
		expect(plain([log('a\u001b[2J\u001b[31mb\nc')])).toBe('<err> ocre: ab c\n');
		expect(plain([note('\u001b]0;t\u0007Started')])).toBe('Started\n');
	});

	it('says how many lines are missing', () => {
		const formatter = new ConsoleFormatter({ say, timestamps: false, boardLog: true, plain: true });
		formatter.format([output('open')]);
		expect(formatter.skipped(1200)).toBe(
			'\n… 1,200 lines skipped: printed faster than they can be kept\n'
		);
	});
});

describe('formatTime', () => {
	it('shows the local time to the millisecond', () => {
		expect(formatTime(AT)).toBe('14:03:07.042');
	});
});

describe('sources', () => {
	const from = (source: string, text: string): ConsoleEntry =>
		({ ...output(text), source }) as ConsoleEntry;
	const lines = (entries: ConsoleEntry[], only: string[] | null = null) =>
		plain(entries, { sources: true, only: only && new Set(only) });

	it('stand before each line', () => {
		expect(lines([from('a', 'one\ntwo\n'), log('no memory'), output('who\n')])).toBe(
			'a │ one\na │ two\nboard │ <err> ocre: no memory\ncontainers │ who\n'
		);
	});

	it('break a line that another one goes on with', () => {
		expect(lines([from('a', 'ha'), from('b', 'lf\n'), from('a', 'x'), from('a', 'y\n')])).toBe(
			'a │ ha\nb │ lf\na │ xy\n'
		);
	});

	it('can be chosen; log lines that tell of a container go with it', () => {
		const told = { ...log("Container 'a' exited. Result is = 0"), source: 'a' } as ConsoleEntry;
		const all = [from('a', 'one\n'), from('b', 'two\n'), told, log('other')];
		expect(lines(all, ['@a'])).toBe(
			"a │ one\nboard │ <err> ocre: Container 'a' exited. Result is = 0\n"
		);
		expect(lines(all, ['@b'])).toBe('b │ two\n');
		expect(lines(all, ['board']).split('\n')).toHaveLength(3);
	});

	it('have their colours in the order of their coming', () => {
		const formatter = new ConsoleFormatter(
			{ timestamps: false, boardLog: true, sources: true, say },
			() => ['b', 'a']
		);
		expect(formatter.format([from('a', 'x\n')])).toBe('\u001b[34ma │ \u001b[39mx\n');
	});

	it('shows a command and its answer', () => {
		const sent: ConsoleEntry[] = [
			{ kind: 'command', text: 'ocre ps', atMs: AT },
			{ kind: 'answer', text: 'ID\u001b[2J', atMs: AT }
		];
		expect(plain(sent)).toBe('› ocre ps\nID\n');
	});
});
