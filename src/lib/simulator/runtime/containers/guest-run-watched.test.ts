// What is seen of a thread from outside: how long it computes, what a trace keeps of its calls, where a pause stops it.
import { describe, expect, test } from 'vitest';
import type { HostHandler } from '../guest/guest-call.ts';
import { GuestExit } from '../guest/guest-trap.ts';
import { hostFunction, playedRun } from '../testing/played-run.ts';

const sleeping = (clock: () => { sleep(ms: number): Promise<void> }): HostHandler => {
	return ({ i32 }) =>
		clock()
			.sleep(i32(0))
			.then(() => 1);
};

/** A container with a function that sleeps and one that returns at once. */
function watched() {
	const rig: ReturnType<typeof playedRun> = playedRun([
		hostFunction(
			'ocre_sleep',
			'(i)i',
			sleeping(() => rig.clock)
		),
		hostFunction('f', '(i)i', ({ i32 }) => i32(0)),
		hostFunction('exit', '(i)i', ({ i32 }) => {
			throw new GuestExit(i32(0));
		})
	]);
	rig.play.start();
	return rig;
}

describe('how long it computes', () => {
	/** The share of the time since the last look, in milliseconds of a hundred. */
	const share = ({ control }: ReturnType<typeof watched>) => control.inspect()[0]?.cpuShare;

	test('is unknown at the first look, and all of the time without a call', async () => {
		const rig = watched();
		expect(share(rig)).toBeNull();
		await rig.clock.advance(100);
		expect(share(rig)).toBe(1);
		await rig.clock.advance(100);
		expect(share(rig)).toBe(1);
	});

	test('leaves out what it sleeps', async () => {
		const rig = watched();
		rig.play.ask(0, [0]);
		await rig.clock.advance(0);
		share(rig);
		await rig.clock.advance(30);
		rig.play.ask(0, [60]);
		await rig.clock.advance(60);
		expect(rig.play.answer()).toBe(1);
		await rig.clock.advance(10);
		expect(share(rig)).toBeCloseTo(0.4);
	});

	test('counts both sides of a call that is answered at once', async () => {
		const rig = watched();
		share(rig);
		await rig.clock.advance(50);
		rig.play.ask(1, [5]);
		expect(rig.play.answer()).toBe(5);
		await rig.clock.advance(50);
		expect(share(rig)).toBe(1);
	});

	test('is nothing while it sleeps, whenever the looking begins, and none of it is counted later', async () => {
		const rig = watched();
		rig.play.ask(0, [1000]);
		share(rig);
		await rig.clock.advance(100);
		expect(share(rig)).toBe(0);
		await rig.clock.advance(100);
		expect(share(rig)).toBe(0);
		await rig.clock.advance(800);
		share(rig);
		await rig.clock.advance(50);
		expect(share(rig)).toBe(1);
	});

	test('is nothing while a pause holds it', async () => {
		const rig = watched();
		share(rig);
		rig.control.pause();
		rig.play.ask(1, [5]);
		await rig.clock.advance(100);
		expect(share(rig)).toBe(0);
	});
});

describe('a trace', () => {
	function events({ trace, traced }: ReturnType<typeof watched>) {
		trace.flush();
		return [...traced].flatMap((event) => (event.kind === 'call' ? [event] : []));
	}

	test('has a call from its beginning to its answer', async () => {
		const rig = watched();
		rig.trace.setTracing({});
		await rig.clock.advance(5);
		rig.play.ask(0, [40]);
		await rig.clock.advance(40);
		const [call] = events(rig);
		expect(call).toMatchObject({ container: 't', thread: 0, at: 5, endedAt: 45, args: [40] });
		expect(call).toMatchObject({ result: 1, returned: true });
	});

	test('has a call that ends the container without a result, once', () => {
		const rig = watched();
		rig.trace.setTracing({});
		rig.play.ask(2, [3]);
		rig.play.leave();
		expect(events(rig)).toMatchObject([{ args: [3], returned: false }]);
	});

	test('has a call during which the container was ended', async () => {
		const rig = watched();
		rig.trace.setTracing({});
		rig.play.ask(0, [40]);
		await rig.clock.advance(10);
		rig.thread.oncrash!('gone');
		expect(events(rig)).toMatchObject([{ at: 0, endedAt: 10, returned: false }]);
		await rig.clock.advance(100);
		expect(events(rig)).toHaveLength(1);
	});

	test('that began during a call begins with the next', async () => {
		const rig = watched();
		rig.play.ask(0, [40]);
		await rig.clock.advance(10);
		rig.trace.setTracing({});
		await rig.clock.advance(30);
		rig.play.ask(1, [5]);
		expect(events(rig).map(({ function: { name } }) => name)).toEqual(['f']);
	});

	test('knows whose call is being answered, and that none is between calls', () => {
		const callers: (string | null)[] = [];
		const rig: ReturnType<typeof playedRun> = playedRun([
			hostFunction('f', '()i', () => {
				callers.push(rig.trace.caller);
				return 0;
			})
		]);
		rig.play.start();
		rig.play.ask(0);
		rig.trace.setTracing({});
		rig.play.ask(0);
		expect([...callers, rig.trace.caller]).toEqual([null, 't', null]);
	});
});

describe('a pause', () => {
	test('holds it before its next call, lets its starter go on, and answers it afterwards', () => {
		const rig = watched();
		rig.control.pause();
		rig.play.ask(1, [5]);
		expect([rig.play.answer(), rig.told.blocked]).toEqual(['none', 1]);
		expect([rig.run.activity, rig.run.call, rig.run.waiting]).toEqual(['held', 'f', false]);
		rig.control.resume();
		expect([rig.run.activity, rig.play.answer()]).toEqual(['computing', 5]);
	});

	test('does not let a call go on early that sleeps', () => {
		const rig = watched();
		rig.play.ask(0, [40]);
		rig.control.pause();
		rig.control.resume();
		rig.run.release();
		expect([rig.run.activity, rig.play.answer()]).toEqual(['waiting', 'none']);
	});

	test('of which one step is taken goes on with the answer', () => {
		const rig = watched();
		rig.control.pause();
		rig.play.ask(1, [5]);
		expect(rig.control.step('t')).toBe(true);
		expect([rig.play.answer(), rig.control.stepping, rig.control.paused]).toEqual([5, false, true]);
		rig.play.ask(1, [6]);
		expect(rig.play.answer()).toBe('none');
	});
});
