import { expect, test } from 'vitest';
import { FakeBoard } from '#lib/board/testing/fake-board.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import { NO_RUN_OPTIONS } from '#lib/project/run-options.ts';
import { BoardSession } from '../boards/board-session.svelte.ts';
import { fakeTarget } from '../boards/fake-target.ts';
import type { Deployment } from '#lib/flow/deploy/deploy.ts';
import { factsOf } from '#lib/flow/deploy/deploy-facts.ts';
import { AT_A_TIME, DeployQueue } from './deploy-queue.svelte.ts';

const PROGRAM: Deployment = {
	id: 'blinky',
	imageName: 'blinky.wasm',
	wasm: new Uint8Array(100),
	capabilities: [],
	environment: [],
	run: NO_RUN_OPTIONS
};

/** A board whose upload ends when the test says so. */
class SlowBoard extends FakeBoard {
	uploading = false;
	finish: (error?: AppError) => void = () => undefined;

	override async upload(...call: Parameters<FakeBoard['upload']>) {
		const [, , { signal } = {}] = call;
		this.uploading = true;
		try {
			await new Promise<void>((resolve, reject) => {
				this.finish = (error) => (error ? reject(error) : resolve());
				signal?.addEventListener('abort', () => reject(signal.reason as Error));
			});
		} finally {
			this.uploading = false;
		}
		return super.upload(...call);
	}
}

function setUp(count: number) {
	const boards = Array.from({ length: count }, () => new SlowBoard());
	const targets = boards.map((board, i) => {
		const session = new BoardSession(board, new ManualClock());
		return { id: `board-${i}`, target: fakeTarget(() => session, { name: `Board ${i}` }) };
	});
	let builds = 0;
	const queue = new DeployQueue(() => Promise.resolve(PROGRAM).finally(() => builds++));
	return { boards, targets, queue, builds: () => builds };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));
const states = (queue: DeployQueue) => queue.rows.map(({ state }) => state);

test('a program is built once and sent to a few boards at a time', async () => {
	const { boards, targets, queue, builds } = setUp(5);
	await queue.start(targets);
	await turn();
	expect(boards.filter(({ uploading }) => uploading)).toHaveLength(AT_A_TIME);
	expect(states(queue)).toEqual(['uploading', 'uploading', 'uploading', 'waiting', 'waiting']);
	for (let i = 0; i < 5; i++) {
		boards[i]!.finish();
		await turn();
	}
	expect(states(queue)).toEqual(Array(5).fill('done'));
	expect(boards.map(({ containers }) => containers.map(({ id }) => id))).toEqual(
		Array(5).fill(['blinky'])
	);
	expect(builds()).toBe(1);
	expect(queue.active).toBe(false);
});

test('a board that fails holds up no other, says why, and can be tried again alone', async () => {
	const { boards, targets, queue, builds } = setUp(2);
	await queue.start(targets);
	await turn();
	boards[0]!.finish(new AppError('board-lost', 'gone'));
	boards[1]!.finish();
	await turn();
	expect(states(queue)).toEqual(['failed', 'done']);
	expect(queue.rows[0]!.failure?.code).toBe('board-lost');
	expect(queue.rows[0]!.failure?.next).not.toBe('');
	queue.retry(targets);
	await turn();
	expect(queue.rows.map(({ id, state }) => [id, state])).toEqual([
		['board-0', 'uploading'],
		['board-1', 'done']
	]);
	boards[0]!.finish();
	await turn();
	expect(states(queue)).toEqual(['done', 'done']);
	expect(builds()).toBe(1);
	expect(boards[1]!.calls).toEqual(['upload blinky.wasm', 'run blinky blinky.wasm']);
});

test('one board is cancelled while the others go on; then all', async () => {
	const { boards, targets, queue } = setUp(5);
	await queue.start(targets);
	await turn();
	queue.cancel('board-4');
	queue.cancel('board-0');
	await turn();
	expect(states(queue)).toEqual(['cancelled', 'uploading', 'uploading', 'uploading', 'cancelled']);
	queue.cancelAll();
	await turn();
	expect(states(queue)).toEqual(Array(5).fill('cancelled'));
	expect(boards.flatMap(({ calls }) => calls)).toEqual([]);
	expect(queue.active).toBe(false);
});

test('a program that cannot be built goes to no board', async () => {
	const { boards, targets } = setUp(2);
	const queue = new DeployQueue(() =>
		Promise.reject(new AppError('compile-failed', 'the program has errors'))
	);
	await expect(queue.start(targets)).rejects.toMatchObject({ code: 'compile-failed' });
	expect(queue.rows).toEqual([]);
	expect(queue.active).toBe(false);
	expect(boards.flatMap(({ calls }) => calls)).toEqual([]);
});

test('a board that is unplugged is told as such, and its port is not touched', async () => {
	const { boards, targets } = setUp(1);
	const unplugged = [{ ...targets[0]!, target: { ...targets[0]!.target, waiting: true } }];
	for (const check of [
		() => Promise.resolve(),
		async (...call: Parameters<typeof factsOf>) => void (await factsOf(...call))
	]) {
		const queue = new DeployQueue(() => Promise.resolve(PROGRAM), check);
		await queue.start(unplugged);
		await turn();
		expect(queue.rows[0]!.failure?.code).toBe('board-unplugged');
	}
	expect(boards[0]!.state).toBe('closed');
});
