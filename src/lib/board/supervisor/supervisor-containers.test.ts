// The supervisor's commands on a container where their answers are damaged on the way, or not the truth: what is looked
// up in the list, and what is said at the end.
import { describe, expect, test } from 'vitest';
import { AppError } from '#lib/core/errors.ts';
import { FakeShell, type FakeAnswer } from '../testing/fake-shell.ts';
import { Supervisor } from './supervisor.ts';

const LIST = 'ID\tSTATUS\tIMAGE';
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

describe('a run', () => {
	const RUN = 'ocre run -d -n a app.wasm';
	const OPTIONS = { id: 'a', image: 'app.wasm' };
	const run = (answer: FakeAnswer, list: FakeAnswer = listed()) => {
		const { shell, board } = setUp();
		shell.answers(RUN, answer).answers('ocre ps', list);
		return { shell, done: board.run(OPTIONS) };
	};
	const STARTED = "Started container 'a' on runtime 'wamr/wasip1'";

	test('that prints the id and returns 0 is believed', async () => {
		const { shell, done } = run(said('a'));
		await done;
		expect(shell.sent).toHaveLength(1);
		expect(shell.sent[0]!.options.lastWord).toBe('a');
	});

	test('that prints more is believed as well, and the rest is output', async () => {
		const { shell, done } = run(said('hello', 'a'));
		await done;
		expect(shell.output).toEqual(['hello']);
	});

	test.each([
		['a damaged answer', { ...said('a'), garbled: true }],
		['no id', said()],
		['an id and a word that the shell did not know', said('a', 'x: command not found')],
		['an unknown return value', { ...said('a'), returnValue: null }]
	])('with %s is looked up in the list', async (_, answer) => {
		expect(await failure(run(answer).done)).toBe('answer-garbled');
		const { shell, done } = run(answer, listed(row('a', 'RUNNING')));
		await done;
		expect(shell.count('ocre ps')).toBe(1);
	});

	test('whose log says that it started needs no list', async () => {
		const { shell, done } = run({ ...DAMAGED, logs: [STARTED] });
		await done;
		expect(shell.count('ocre ps')).toBe(0);
		const other = { ...DAMAGED, logs: [STARTED.replace("'a'", "'b'")] };
		expect(await failure(run(other).done)).toBe('answer-garbled');
	});

	const CREATE_FAILED = 'Failed to create container';

	test.each([
		["Invalid characters in container ID 'a'. Valid are", [], 'name-refused'],
		['Invalid mount format: x', [], 'command-refused'],
		[CREATE_FAILED, ["Container with ID 'a' already exists"], 'container-exists'],
		[CREATE_FAILED, ["Container with ID 'b' already exists"], 'create-failed'],
		[CREATE_FAILED, ["Failed to open file '/lfs/ocre/images/app.wasm' errno=2"], 'image-missing'],
		[CREATE_FAILED, ["Failed to open file '/lfs/ocre/images/app.wasm' errno=20"], 'create-failed'],
		[CREATE_FAILED, [], 'create-failed']
	])('that says %j after %j', async (line, errors, code) => {
		const { done } = run({ ...refused(line), errors });
		expect(await failure(done)).toBe(code);
	});

	test('that failed tells the first reason, or else what the command said', async () => {
		const { done } = run({
			...refused(CREATE_FAILED),
			errors: ['Failed to create container', 'no memory', 'later']
		});
		await expect(done).rejects.toMatchObject({
			message: expect.stringContaining('no memory') as string
		});
		const bare = run({ ...refused(CREATE_FAILED), logs: ['only a remark'] });
		await expect(bare.done).rejects.toMatchObject({
			message: expect.stringContaining(CREATE_FAILED) as string
		});
	});

	test('that made the container and could not start it leaves it there, and says so', async () => {
		const answer = { ...refused('Failed to start container'), errors: ['no thread'] };
		await expect(run(answer, listed(row('a', 'ERROR'))).done).rejects.toMatchObject({
			code: 'start-failed',
			message: expect.stringContaining('no thread') as string
		});
		expect(await failure(run(answer).done)).toBe('create-failed');
	});
});

describe('a command on a container', () => {
	const MISSING = refused("Failed to get container 'a'");
	const STOPPED = refused("Container 'a' is not running");
	const set = (command: string, answers: FakeAnswer[], ...lists: FakeAnswer[]) => {
		const { shell, board } = setUp();
		shell.answers(`ocre ${command} a`, ...answers).answers('ocre ps', ...lists);
		return { shell, board };
	};

	test.each([
		['start', MISSING, 'container-missing'],
		['start', refused("Container 'a' is not ready to run"), 'container-in-use'],
		['kill', MISSING, 'container-missing'],
		['kill', STOPPED, 'container-not-running'],
		['kill', refused("Container 'a' has not started"), 'container-not-running'],
		['remove', MISSING, 'container-missing'],
		['remove', refused("Container 'a' is in use"), 'container-in-use']
	] as const)('%s: %j is %s', async (method, answer, code) => {
		const { shell, board } = set(method === 'remove' ? 'rm' : method, [answer]);
		expect(await failure(board[method]('a'))).toBe(code);
		expect(shell.sent).toHaveLength(1);
	});

	test('whose answer is about another container was damaged on its way', async () => {
		const other = refused("Container 'b' is not running");
		const { shell, board } = set('kill', [other, said('a')]);
		await board.kill('a');
		expect(shell.count('ocre kill a')).toBe(2);
	});

	test.each([
		['runs', 'RUNNING', 'none'],
		['does not run', 'STOPPED', 'answer-garbled']
	])('start with a damaged answer succeeded when the container %s', async (_, status, code) => {
		const { board } = set('start', [DAMAGED], listed(row('a', status)));
		expect(await failure(board.start('a'))).toBe(code);
	});

	test('start that returns a failure tells the last reason', async () => {
		const errors = ['first', 'last'];
		const { board } = set('start', [{ ...said('a'), returnValue: -1, errors, logs: ['remark'] }]);
		await expect(board.start('a')).rejects.toMatchObject({
			code: 'start-failed',
			message: expect.stringContaining(': last.') as string
		});
		const unknown = set('start', [{ ...said('a'), returnValue: null }]);
		expect(await failure(unknown.board.start('a'))).toBe('none');
	});

	test('kill is repeated while it is not answered, three times at most', async () => {
		const { shell, board } = set('kill', [MISHEARD, DAMAGED, said('a')]);
		await board.kill('a');
		expect(shell.count('ocre kill a')).toBe(3);
		const never = set('kill', [said()]);
		expect(await failure(never.board.kill('a'))).toBe('answer-garbled');
		expect(never.shell.count('ocre kill a')).toBe(3);
	});

	test('kill that finds its container stopped by the attempt before has done its work', async () => {
		const { board } = set('kill', [DAMAGED, STOPPED]);
		expect(await failure(board.kill('a'))).toBe('none');
		const gone = set('kill', [DAMAGED, MISSING]);
		expect(await failure(gone.board.kill('a'))).toBe('container-missing');
	});

	test('remove believes the list more than the answer', async () => {
		const done = set('rm', [said('a')]);
		await done.board.remove('a');
		expect(done.shell.sent).toHaveLength(1);
		const failed = { ...said('a'), returnValue: -1 };
		const gone = set('rm', [failed], listed());
		await gone.board.remove('a');
		expect(gone.shell.count('ocre rm a')).toBe(1);
		const stays = set('rm', [failed], listed(row('a', 'STOPPED')));
		expect(await failure(stays.board.remove('a'))).toBe('answer-garbled');
		expect(stays.shell.count('ocre rm a')).toBe(3);
	});

	test('remove that finds nothing after a damaged attempt has done its work', async () => {
		const { board } = set('rm', [DAMAGED, MISSING], listed(row('a', 'STOPPED')), listed());
		expect(await failure(board.remove('a'))).toBe('none');
		const inUse = set(
			'rm',
			[DAMAGED, refused("Container 'a' is in use")],
			listed(row('a', 'RUNNING'))
		);
		expect(await failure(inUse.board.remove('a'))).toBe('container-in-use');
	});

	test.each([
		['the number', said('7'), 7],
		['a negative number', said('-22'), -22],
		['the last of several', said('1', '2'), 2]
	])('the exit code is %s', async (_, answer, code) => {
		const { board } = set('wait', [answer]);
		expect(await board.exitCode('a')).toBe(code);
	});

	test('the exit code is asked for again, or there is none', async () => {
		const { shell, board } = set('wait', [said(), MISHEARD, said('3')]);
		expect(await board.exitCode('a')).toBe(3);
		expect(shell.count('ocre wait a')).toBe(3);
		expect(await failure(set('wait', [MISSING]).board.exitCode('a'))).toBe('container-missing');
		const failed = set('wait', [refused("Failed to wait for container 'a'")]);
		expect(await failure(failed.board.exitCode('a'))).toBe('answer-garbled');
		expect(failed.shell.output).toEqual([]);
	});
});
