// One thread of a container as the board sees it: what it is answered, when others have their turn, how it ends.
import { describe, expect, test } from 'vitest';
import {
	NOT_INSTANTIATED,
	RETURNED,
	START_TRAPPED,
	TRAPPED
} from '../../container/control-block.ts';
import { NEVER, type HostHandler } from '../guest/guest-call.ts';
import type { GuestRunOptions } from './guest-run.ts';
import { GuestExit, GuestTrap } from '../guest/guest-trap.ts';
import { hostFunction, playedRun } from '../testing/played-run.ts';

/** A handler that is answered when the test says so. */
function waiting() {
	let end = (_value: number): void => undefined;
	let fail = (_error: Error): void => undefined;
	const handler: HostHandler = () =>
		new Promise<number>((resolve, reject) => {
			end = resolve;
			fail = reject;
		});
	return { handler, end: (value: number) => end(value), fail: (error: Error) => fail(error) };
}

/** Promise reactions, and no time. */
const settle = async () => {
	for (let i = 0; i < 10; i++) await Promise.resolve();
};

const returns = (value: number, name = 'f', signature = '()i') =>
	hostFunction(name, signature, () => value);

function waitingRun(name = 'ocre_sleep', options: Partial<GuestRunOptions> = {}) {
	const call = waiting();
	const rig = playedRun([hostFunction(name, '()i', call.handler), returns(7)], options);
	rig.play.start();
	return { ...rig, call };
}

describe('a host call', () => {
	test('gets its arguments and is answered', () => {
		const sum = hostFunction('sum', '(ii)i', ({ i32, u32 }) => i32(0) + u32(1));
		const { run, play, told } = playedRun([sum]);
		play.start();
		expect([told.instantiated, play.answer()]).toEqual([1, 0]);
		play.ask(0, [-5, 12]);
		expect(play.answer()).toBe(7);
		expect([run.served, run.activity, run.call]).toEqual([2, 'computing', null]);
	});

	test('of a function that is not there ends the container', () => {
		const { play, told, thread } = playedRun([returns(1)]);
		play.start();
		play.ask(1);
		expect(told.ends).toEqual([{ kind: 'trap', text: 'unknown host function' }]);
		expect(thread.isTerminated).toBe(true);
	});

	test.each([
		['a pointer to the last byte', '(*)i', [65535], true],
		['a pointer behind it', '(*)i', [65536], false],
		['a negative pointer', '(*)i', [-1], false],
		['a range up to the end', '(*~)i', [65532, 4], true],
		['a range beyond it', '(*~)i', [65532, 5], false],
		['an empty range at the end', '(*~)i', [65536, 0], true],
		['a range of negative length', '(*~)i', [0, -1], false],
		['a text that ends', '($)i', [100], true],
		['a text without end', '($)i', [65530], false],
		['a good pointer and a bad one', '(i**)i', [-1, 0, 65536], false],
		['numbers', '(ii)i', [-1, 65536], true]
	])('with %s', (_, signature, args, isGood) => {
		const { play, memory, told } = playedRun([returns(7, 'f', signature)]);
		memory.write(65530, new Uint8Array(6).fill(65));
		play.start();
		play.ask(0, args);
		expect(play.answer()).toBe(isGood ? 7 : 'leave');
		play.leave();
		const text = isGood ? 'terminated by user' : 'out of bounds memory access';
		expect(told.ends).toEqual([{ kind: 'trap', text }]);
	});
});

describe('a call that waits', () => {
	test('for time lets the starter go on, and is seen waiting until it is answered', async () => {
		const { run, play, clock, call, told } = waitingRun();
		play.ask(0);
		expect([play.answer(), told.blocked]).toEqual(['none', 1]);
		expect([run.activity, run.call, run.waiting]).toEqual(['waiting', 'ocre_sleep', false]);
		call.end(3);
		await clock.advance(0);
		expect([play.answer(), run.activity, run.call]).toEqual([3, 'computing', null]);
	});

	test('for the first time waits for the starter to have its turn, later for nobody', async () => {
		const { play, clock, call } = waitingRun();
		play.ask(0);
		call.end(3);
		await settle();
		expect(play.answer()).toBe('none');
		await clock.advance(0);
		expect(play.answer()).toBe(3);
		play.ask(0);
		call.end(4);
		await settle();
		expect(play.answer()).toBe(4);
	});

	test('for a new thread lets its starter have that turn, too, without being asked', async () => {
		const { play, clock, call, told } = waitingRun('thread-spawn');
		play.ask(0);
		call.end(1);
		await settle();
		expect([play.answer(), told.blocked]).toEqual(['none', 0]);
		await clock.advance(0);
		expect(play.answer()).toBe(1);
	});

	test('for the console lets nobody go on', async () => {
		const { play, call, told } = waitingRun('fd_write');
		play.ask(0);
		expect(play.answer()).toBe('none');
		call.end(0);
		await settle();
		expect([play.answer(), told.blocked]).toEqual([0, 0]);
	});

	test('because its log line found no room is answered once there is some', async () => {
		const { run, play, board, told } = playedRun([returns(5)]);
		let hasRoom = () => {};
		board.room = new Promise((resolve) => (hasRoom = resolve));
		play.start();
		play.ask(0);
		expect([play.answer(), run.activity]).toEqual(['none', 'waiting']);
		hasRoom();
		await settle();
		expect([play.answer(), told.blocked]).toEqual([5, 0]);
	});

	test('and fails ends the container with its reason', async () => {
		const { run, play, call, told } = waitingRun();
		play.ask(0);
		call.fail(new GuestTrap('no more'));
		await settle();
		expect([play.answer(), run.activity]).toEqual(['leave', 'computing']);
		play.leave();
		expect(told.ends).toEqual([{ kind: 'trap', text: 'no more' }]);
	});

	test('on a firmware that went down is never answered', async () => {
		const { run, play, clock } = playedRun([hostFunction('f', '()i', () => NEVER)]);
		play.start();
		play.ask(0);
		await clock.advance(60_000);
		expect([play.answer(), run.activity, run.waiting]).toEqual(['none', 'waiting', false]);
	});
});

describe('a stop', () => {
	test('during a sleep counts when the sleep is over, and the first reason stays', async () => {
		const { run, play, clock, call, told } = waitingRun();
		play.ask(0);
		run.stop({ kind: 'exit', code: 4 });
		run.stop({ kind: 'exit', code: 5 });
		expect(run.killed).toBe(true);
		await clock.advance(1000);
		expect([play.answer(), told.ends]).toEqual(['none', []]);
		call.end(0);
		await clock.advance(0);
		expect(play.answer()).toBe('leave');
		play.leave();
		expect(told.ends).toEqual([{ kind: 'exit', code: 4 }]);
	});

	test('on a documented board waits for no sleep', async () => {
		const { run, play, call, told, thread } = waitingRun('ocre_sleep', { mode: 'documented' });
		play.ask(0);
		run.stop({ kind: 'exit', code: 4 });
		expect([told.ends, thread.isTerminated]).toEqual([[{ kind: 'exit', code: 4 }], true]);
		call.end(0);
		await settle();
		expect(told.ends).toHaveLength(1);
	});

	test.each(['computes', 'waits for the console'])('ends a container at once that %s', (where) => {
		const { run, play, told, thread } = waitingRun('fd_write');
		if (where !== 'computes') play.ask(0);
		run.stop({ kind: 'trap', text: 'stopped' });
		expect([told.ends, thread.isTerminated]).toEqual([[{ kind: 'trap', text: 'stopped' }], true]);
	});

	test('before there is an instance is a stop, too', async () => {
		const call = waiting();
		const { run, play, clock, told } = playedRun([hostFunction('f', '()i', call.handler)]);
		play.ask(0);
		run.stop({ kind: 'exit', code: 4 });
		call.end(0);
		await clock.advance(0);
		play.leave();
		expect(told.ends).toEqual([{ kind: 'exit', code: 4 }]);
	});
});

describe('the end', () => {
	const ended = (index: number, text = '', options: Partial<GuestRunOptions> = {}) => {
		const rig = playedRun([], options);
		rig.play.start();
		rig.play.report(index, text);
		return rig;
	};

	test.each([
		['faithful', 'main', 0],
		['documented', 'main', 9],
		['documented', '_start', 0]
	] as const)('in a return, %s, of %s has the code %i', (mode, entry, code) => {
		const { play, told, thread } = playedRun([], { mode, entry });
		play.start();
		play.ask(RETURNED, [9]);
		expect(told.ends).toEqual([{ kind: 'return', code }]);
		expect([play.answer(), thread.isTerminated]).not.toContain('leave');
	});

	test('without an entry is the trap that says so', () => {
		const { told } = ended(RETURNED, '', { entry: null, entryProblem: 'no main' });
		expect(told.ends).toEqual([{ kind: 'trap', text: 'no main' }]);
	});

	test.each([
		['a trap', TRAPPED, { kind: 'trap', text: 'unreachable' }],
		['a failed link', NOT_INSTANTIATED, { kind: 'not-instantiated', text: 'unreachable' }],
		[
			'a trap of the start function',
			START_TRAPPED,
			{ kind: 'not-instantiated', text: 'Exception: unreachable' }
		]
	])('in %s is told in the words of the runtime', (_, index, outcome) => {
		const { told, play } = ended(index, 'RuntimeError: unreachable executed');
		expect(told.ends).toEqual([outcome]);
		expect(play.answer()).toBe(0);
	});

	test.each([
		['an exit', new GuestExit(3), { kind: 'exit', code: 3 }],
		['a trap', new GuestTrap('over'), { kind: 'trap', text: 'over' }],
		['our fault', new Error('oops'), { kind: 'trap', text: 'the simulator failed: oops' }]
	])('in %s of a host call comes when the thread has left', (_, error, outcome) => {
		const fails = hostFunction('f', '()i', () => {
			throw error;
		});
		const { play, told, thread } = playedRun([fails]);
		play.start();
		play.ask(0);
		expect([play.answer(), told.ends]).toEqual(['leave', []]);
		play.leave();
		expect([told.ends, thread.isTerminated]).toEqual([[outcome], false]);
	});

	test.each([
		[new GuestExit(3), 'Exception: wasi proc exit'],
		[new GuestTrap('over'), 'Exception: over']
	])('in a start function leaves no instance (%s)', (error, text) => {
		const fails = hostFunction('f', '()i', () => {
			throw error;
		});
		const { play, told } = playedRun([fails]);
		play.ask(0);
		play.leave();
		expect(told.ends).toEqual([{ kind: 'not-instantiated', text }]);
	});

	test('of a container that catches it and goes on calling is not waited for', () => {
		const exits = hostFunction('f', '()i', () => {
			throw new GuestExit(3);
		});
		const { play, told, thread } = playedRun([exits, returns(1)]);
		play.start();
		play.ask(0);
		play.ask(1);
		expect([told.ends, thread.isTerminated]).toEqual([[{ kind: 'exit', code: 3 }], true]);
	});

	test('of the thread itself is told once, also when it had been stopped', () => {
		const { run, told, thread } = playedRun([]);
		thread.oncrash!('out of memory');
		run.stop({ kind: 'exit', code: 4 });
		expect(told.ends).toEqual([{ kind: 'trap', text: 'out of memory' }]);
	});

	test('by a switch is not told, and comes once', () => {
		const { run, play, told, thread } = playedRun([returns(1)]);
		play.start();
		run.dispose();
		run.dispose();
		play.ask(0);
		expect([run.waiting, told.ends, thread.isTerminated]).toEqual([false, [], true]);
	});
});
