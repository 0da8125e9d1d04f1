import { describe, expect, test } from 'vitest';
import { parseRunOptions, writeRunOptions } from './run-options-file.ts';
import { NO_RUN_OPTIONS, type RunOptions } from './run-options.ts';

const ALL: RunOptions = {
	containerId: 'desk-1',
	args: ['30', 'two words', '# no comment', '- no list', ' blanks around '],
	environment: ['A=', 'B=x: y', 'C="quoted"'],
	mounts: [
		{ guest: '/shared', folder: '/lfs/shared' },
		{ guest: '/data/in', folder: '/lfs' }
	]
};

test.each<RunOptions>([
	ALL,
	{ ...NO_RUN_OPTIONS, containerId: '007' },
	{ ...NO_RUN_OPTIONS, args: ['true', 'null', '~', '1e3', ''] },
	{ ...NO_RUN_OPTIONS, mounts: ALL.mounts }
])('what is written is read again: %j', (run) => {
	expect(parseRunOptions(writeRunOptions(run))).toEqual({ ok: true, run });
});

test('the file says what it is for, and has only what was set', () => {
	expect(writeRunOptions({ ...NO_RUN_OPTIONS, args: ['30'] })).toBe(
		'# How Ocre Playground starts the container of this project, besides build.yaml.\narguments:\n  - "30"\n'
	);
});

describe('a file that is not entirely right gives none, and says where:', () => {
	test.each([
		['', 1, /empty/],
		['- a list', 1, /must be a mapping/],
		['arguments: 30', 1, /must be a list/],
		['arguments:\n  - 30', 2, /Put it in quotes/],
		['container-id: Not Valid', 1, /lower-case/],
		['environment:\n  - A=1\n  - noname', 3, /NAME=value/],
		['mounts:\n  - path: /data', 2, /folder must be a text/],
		['mounts:\n  - path: /data\n    folder: /etc', 3, /under \/lfs/],
		['mounts:\n  - path: /data/../etc\n    folder: /lfs/x', 2, /directly/],
		[`arguments: [${'x, '.repeat(15)}x]`, 1, /at most 14/],
		['arguments: &a [x]\nenvironment: *a', 2, /[Aa]lias/],
		['arguments: [\u0000]', 1, /Control character/]
	])('%j', (source, line, message) => {
		const result = parseRunOptions(source);
		expect(result).toMatchObject({ ok: false, finding: { line } });
		expect(result.ok ? '' : result.finding.message).toMatch(message);
	});
});

test('an error counts behind however many warnings', () => {
	const flood = Array.from({ length: 200 }, (_, i) => `later${i}: 1\n`).join('');
	expect(parseRunOptions(`${flood}arguments: 30`).ok).toBe(false);
});

test('a field that is not known is ignored', () => {
	expect(parseRunOptions('later: 1\narguments: [x]')).toEqual({
		ok: true,
		run: { ...NO_RUN_OPTIONS, args: ['x'] }
	});
});
