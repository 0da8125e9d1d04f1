// The supervisor's commands where their answers are damaged on the way, or not the truth: what is asked again, what is
// looked up, and what is said at the end.
import { describe, expect, test } from 'vitest';
import { AppError } from '#lib/core/errors.ts';
import { FakeShell, logLine, type FakeAnswer } from '../testing/fake-shell.ts';
import { Supervisor } from './supervisor.ts';

const LIST = 'ID\tSTATUS\tIMAGE';
const IMAGES = 'SHA-256\t\t\t\t\t\t\t\t\tSIZE\tNAME';
const HASH = 'ab'.repeat(32);
const DAMAGED: FakeAnswer = { garbled: true };
/** The shell did not know the word that arrived. */
const MISHEARD: FakeAnswer = { lines: ['ocr: command not found'], returnValue: -8 };
const row = (id: string, status: string) => `${id}\t${status.padEnd(7)}\tapp.wasm`;
const listed = (...rows: string[]): FakeAnswer => ({ lines: [LIST, ...rows] });
const said = (...lines: string[]): FakeAnswer => ({ lines });
const refused = (text: string): FakeAnswer => ({ lines: [text], returnValue: -1 });

function setUp() {
	const shell = new FakeShell();
	return { shell, board: new Supervisor(shell) };
}

const failure = (promise: Promise<unknown>) =>
	promise.then(
		() => 'none',
		(error: unknown) => (error instanceof AppError ? error.code : String(error))
	);

describe('a question', () => {
	test('is asked again while its answer comes damaged', async () => {
		const { shell, board } = setUp();
		shell.answers('ocre ps', DAMAGED, said('no heading'), MISHEARD, listed(row('a', 'RUNNING')));
		expect(await board.containers()).toEqual([{ id: 'a', status: 'running', image: 'app.wasm' }]);
		expect(shell.count('ocre ps')).toBe(4);
	});

	test('is given up after six damaged answers, however whole the last one looks', async () => {
		const { shell, board } = setUp();
		shell.answers('ocre ps', { ...listed(), garbled: true });
		expect(await failure(board.containers())).toBe('answer-garbled');
		expect(shell.count('ocre ps')).toBe(6);
	});

	test('that is answered with no is not asked again', async () => {
		const { shell, board } = setUp();
		shell.answers('ocre version', said('ocre: command not found'));
		expect(await failure(board.version())).toBe('not-a-supervisor');
		expect(shell.count('ocre version')).toBe(1);
	});

	test('goes with the signal of its caller, and with the time that hashing takes', async () => {
		const shell = new FakeShell();
		const { signal } = new AbortController();
		const board = new Supervisor(shell, signal);
		shell.answers('ocre ps', listed()).answers('ocre image ls', said(IMAGES));
		await board.containers();
		await board.images();
		const [list, images] = shell.sent.map(({ options }) => options);
		expect([list!.signal, images!.signal]).toEqual([signal, signal]);
		expect(images!.limitMs).toBeGreaterThan(list!.limitMs);
	});

	test('knows the log line after which no answer comes', async () => {
		const { shell, board } = setUp();
		shell.answers('ocre ps', listed());
		await board.containers();
		const hangs = shell.sent[0]!.options.hangs!;
		const text = 'Failed to instantiate module: no memory';
		expect(hangs(logLine('err', text))).toBe(true);
		expect(hangs(logLine('inf', text))).toBe(false);
		expect(hangs(logLine('err', `Not ${text}`))).toBe(false);
	});

	test('finds one container among several, or none', async () => {
		const { shell, board } = setUp();
		shell.answers('ocre ps', listed(row('a', 'RUNNING'), row('b', 'EXITED')));
		expect(await board.container('b')).toMatchObject({ id: 'b', status: 'stopped' });
		expect(await board.container('c')).toBeUndefined();
	});

	test('for free bytes may stay without an answer', async () => {
		const { shell, board } = setUp();
		shell.answers('fs statvfs /lfs', said('bsize 16, frsize 4096, blocks 128, bfree 3'), said());
		expect(await board.freeBytes()).toBe(12_288);
		expect(await board.freeBytes()).toBeUndefined();
	});
});

describe('an image', () => {
	const LS = 'ocre image ls app.wasm';
	const there = said(IMAGES, `${HASH}\t12\tapp.wasm`);
	const missing = said(
		IMAGES,
		"Failed to stat image '/lfs/ocre/images/app.wasm'",
		"Failed to list image '/lfs/ocre/images/app.wasm'"
	);
	const silent = said(IMAGES);

	test('is there, or is said to be missing', async () => {
		const { shell, board } = setUp();
		shell.answers(LS, there, missing);
		expect(await board.image('app.wasm')).toEqual({
			name: 'app.wasm',
			sizeBytes: 12,
			sha256: HASH
		});
		expect(await board.image('app.wasm', true)).toBeUndefined();
		expect(shell.count(LS)).toBe(2);
	});

	test('of which nothing is said three times is missing, unless one must be sure', async () => {
		const { shell, board } = setUp();
		shell.answers(LS, silent);
		expect(await board.image('app.wasm')).toBeUndefined();
		expect(shell.count(LS)).toBe(3);
		expect(await failure(board.image('app.wasm', true))).toBe('answer-garbled');
		expect(shell.count(LS)).toBe(3 + 6);
	});

	test('of another name is an answer to another question', async () => {
		const { shell, board } = setUp();
		const other = said(IMAGES, `${HASH}\t12\tother.wasm`);
		const otherMissing = said(IMAGES, "Failed to stat image '/lfs/ocre/images/other.wasm'");
		shell.answers(LS, other, otherMissing, there);
		expect(await board.image('app.wasm')).toMatchObject({ name: 'app.wasm' });
		expect(shell.count(LS)).toBe(3);
	});
});

describe('removing an image', () => {
	const RM = 'ocre image rm app.wasm';
	const missing = said("Failed to remove image '/lfs/ocre/images/app.wasm'");

	test.each([
		['at once', [said()], 1],
		['where the shell knows no return values', [{ returnValue: null }], 1],
		['after a damaged answer', [DAMAGED, said()], 2],
		['when the damaged attempt before did it', [DAMAGED, missing], 2],
		['after a line that was misheard', [MISHEARD, said()], 2],
		[
			'after a line about another image',
			[said("Failed to remove image '/lfs/ocre/images/app.was'"), said()],
			2
		],
		['after a failure that nothing was said of', [{ returnValue: -1 }, said()], 2]
	])('works %s', async (_, answers: FakeAnswer[], times) => {
		const { shell, board } = setUp();
		shell.answers(RM, ...answers);
		await board.removeImage('app.wasm');
		expect(shell.count(RM)).toBe(times);
	});

	test.each([
		['is not there', [missing], 'image-missing', 1],
		['is not told of', [DAMAGED], 'answer-garbled', 3],
		['is missing in a damaged answer only', [{ ...missing, garbled: true }], 'answer-garbled', 3],
		['has a bad name', [refused("Invalid characters in image ID 'x'")], 'name-refused', 1]
	])('fails when it %s', async (_, answers: FakeAnswer[], code, times) => {
		const { shell, board } = setUp();
		shell.answers(RM, ...answers);
		expect(await failure(board.removeImage('app.wasm'))).toBe(code);
		expect(shell.count(RM)).toBe(times);
	});
});
