// One connection from outside: who is told of what, who has the console, and what an end of the port ends.
import { describe, expect, test } from 'vitest';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import { FakePort } from '#lib/port/fake-port.ts';
import type { BoardState } from '../board.ts';
import { FakeSupervisor } from '../testing/fake-supervisor.ts';
import { until } from '../testing/fake-rig.ts';
import { Session } from './session.ts';

const codeOf = (promise: Promise<unknown>) =>
	promise.then(
		() => 'resolved',
		(error: unknown) => (error instanceof AppError ? error.code : (error as Error).name)
	);

function setUp(baudRate?: number) {
	const clock = new ManualClock();
	const device = new FakeSupervisor({});
	device.now = () => clock.now();
	const port = new FakePort(device, clock);
	const told = {
		states: [] as BoardState[],
		sent: '',
		raw: '',
		output: '',
		restarts: 0,
		probes: 0
	};
	const kind = { isSupervisor: true };
	const session = new Session(
		port,
		clock,
		{
			onstate: (state) => told.states.push(state),
			onraw: (bytes) => (told.raw += latin1(bytes)),
			onsent: (bytes) => (told.sent += latin1(bytes)),
			onoutput: (text) => (told.output += text),
			onlog: () => undefined,
			onrestart: () => told.restarts++,
			isSupervisor: () => {
				told.probes++;
				return Promise.resolve(kind.isSupervisor);
			}
		},
		baudRate
	);
	const wait = <T>(promise: Promise<T>) => until(clock, port, promise, 600_000);
	return { clock, device, port, session, told, kind, wait };
}

async function opened() {
	const all = setUp();
	await all.wait(all.session.open());
	return all;
}

const nothing = () => Promise.resolve();

describe('opening', () => {
	test('is refused while it is open, and of use again after an end', async () => {
		const { session, port, wait } = await opened();
		expect(await codeOf(session.open())).toBe('port-busy');
		expect([session.state, port.opened]).toEqual(['supervisor', 1]);
		port.unplug();
		await wait(codeOf(session.run(nothing)));
		expect(session.state).toBe('lost');
		await wait(session.open());
		expect([session.state, port.opened]).toEqual(['supervisor', 2]);
	});

	test('takes the usual rate, the given one, or the one that is asked for', async () => {
		const usual = setUp();
		await usual.wait(usual.session.open());
		expect([usual.session.baudRate, usual.port.baudRate]).toEqual([115_200, 115_200]);
		const given = setUp(9600);
		await given.wait(given.session.open());
		expect(given.port.baudRate).toBe(9600);
		await given.wait(given.session.close());
		await given.wait(given.session.open(undefined, 57_600));
		expect([given.session.baudRate, given.port.baudRate]).toEqual([57_600, 57_600]);
	});

	test('of a port that another tab keeps says that it is taken; of any other that fails, closed', async () => {
		const { session, port, wait } = setUp();
		const open = port.open.bind(port);
		port.open = () => Promise.reject(new AppError('port-taken', 'Another tab has it.'));
		expect(await wait(codeOf(session.open()))).toBe('port-taken');
		expect(session.state).toBe('taken');
		port.open = () => Promise.reject(new Error('no such port'));
		expect(await wait(codeOf(session.open()))).toBe('port-busy');
		expect(session.state).toBe('closed');
		port.open = open;
		await wait(session.open());
		expect(session.state).toBe('supervisor');
	});

	test('asks once what answers, and again after a restart', async () => {
		const { session, device, told, kind, wait, clock } = await opened();
		await wait(session.run(nothing));
		expect([told.probes, session.state]).toEqual([1, 'supervisor']);
		kind.isSupervisor = false;
		device.reset();
		for (let i = 0; i < 20; i++) await wait(clock.advance(50));
		await wait(session.run(nothing));
		expect([told.probes, told.restarts, session.state]).toEqual([2, 1, 'shell']);
	});
});

describe('a task', () => {
	test('has the console for itself, in the order of asking, and the board is busy meanwhile', async () => {
		const { session, clock, wait } = await opened();
		const seen: string[] = [];
		let end = () => {};
		const first = session.run(() => {
			seen.push(`first ${session.state}`);
			return new Promise<void>((resolve) => (end = resolve));
		});
		const second = session.run(() => {
			seen.push(`second ${session.state}`);
			return Promise.resolve(2);
		});
		await wait(clock.advance(20));
		expect([seen, session.awaited]).toEqual([['first busy'], true]);
		end();
		await wait(first);
		expect(await wait(second)).toBe(2);
		expect([seen, session.awaited]).toEqual([['first busy', 'second busy'], false]);
		expect(session.state).toBe('supervisor');
	});

	test('that fails leaves a console that works', async () => {
		const { session, wait } = await opened();
		const failing = session.run(() => Promise.reject(new AppError('smp-gone', 'failed')));
		expect(await wait(codeOf(failing))).toBe('smp-gone');
		expect(session.state).toBe('supervisor');
		expect(await wait(session.run(() => Promise.resolve(1)))).toBe(1);
	});

	test('is refused on a connection that is closed or gone, with which of the two', async () => {
		const { session, port, wait } = setUp();
		expect(await wait(codeOf(session.run(nothing)))).toBe('board-closed');
		await wait(session.open());
		port.unplug();
		await wait(Promise.resolve());
		expect(await wait(codeOf(session.run(nothing)))).toBe('board-lost');
		await wait(session.open());
		port.onrevoked!();
		expect(session.state).toBe('taken');
		expect(await wait(codeOf(session.run(nothing)))).toBe('board-taken');
		await wait(session.close());
		expect(session.state).toBe('closed');
		expect(await wait(codeOf(session.run(nothing)))).toBe('board-closed');
	});

	test('that waited while the connection was closed and opened again is not done', async () => {
		const { session, clock, wait } = await opened();
		let end = () => {};
		const first = session.run(() => new Promise<void>((resolve) => (end = resolve)));
		let isDone = false;
		const second = codeOf(session.run(() => Promise.resolve((isDone = true))));
		await wait(clock.advance(20));
		const closing = session.close();
		end();
		await wait(Promise.all([first, closing]));
		const opening = session.open();
		expect(await wait(second)).toBe('board-closed');
		await wait(opening);
		expect([isDone, session.state]).toEqual([false, 'supervisor']);
	});
});

describe('what passes', () => {
	test('is told byte by byte, both ways', async () => {
		const { told, port } = await opened();
		expect(told.sent).toHaveLength(port.bytesToBoard);
		expect(told.raw).toHaveLength(port.bytesToHost);
	});

	test('is told of a terminal, too, whose own the console is then', async () => {
		const { session, clock, told, device, wait } = await opened();
		let screen = '';
		const terminal = await wait(session.attach((bytes) => (screen += latin1(bytes))));
		expect(session.state).toBe('terminal');
		const before = told.output;
		expect(await codeOf(session.run(nothing))).toBe('terminal-open');
		expect(await wait(codeOf(session.attach(() => undefined)))).toBe('terminal-open');
		terminal.write(utf8('ocre ps\r'));
		device.printIdle('#');
		await wait(clock.advance(20));
		expect(screen).toContain('ID\tSTATUS\tIMAGE');
		expect(screen).toContain('#');
		expect(told.sent.endsWith('ocre ps\r')).toBe(true);
		expect(told.output).toBe(before);
		await wait(terminal.detach());
		expect(session.state).toBe('supervisor');
		await wait(session.run(nothing));
		terminal.write(utf8('too late\r'));
		expect(told.sent).not.toContain('too late');
	});

	test('after the end is nothing', async () => {
		const { session, told, port, wait } = await opened();
		port.unplug();
		await wait(codeOf(session.run(nothing)));
		const { sent } = told;
		await wait(session.close());
		expect(told.sent).toBe(sent);
	});
});

test('states are told when they change, and each is the one that is there', async () => {
	const { session, told, wait } = await opened();
	await wait(session.run(nothing));
	await wait(session.close());
	await wait(session.close());
	expect(told.states.filter((state, i) => state === told.states[i - 1])).toEqual([]);
	expect(told.states).toEqual([
		'opening',
		'supervisor',
		'busy',
		'supervisor',
		'busy',
		'supervisor',
		'closed'
	]);
	expect(session.reason).toBeNull();
});
