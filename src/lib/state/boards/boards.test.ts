import { expect, test, vi } from 'vitest';
import { FakeTabs } from '#lib/port/fake-port-locks.ts';
import type { PortLocks } from '#lib/port/port-lock.ts';
import { createRig } from '#lib/board/testing/fake-rig.ts';
import { FakeSupervisor } from '#lib/board/testing/fake-supervisor.ts';
import { createBoard } from '#lib/board/ocre-board.ts';
import { utf8 } from '#lib/core/bytes.ts';
import { MemoryProjectStore } from '#lib/storage/memory-store.ts';
import { encodeLabel, LABEL_FILE } from '#lib/flow/boards/board-label.ts';
import { Boards, MAX_BOARDS } from './boards.svelte.ts';
// Fetched with the first board; the clock of these tests would not wait for it.
import './serial-target.svelte.ts';
import { fakeDevice, FakeSerial } from '#lib/port/fake-serial.ts';
import { Settings } from '../settings.svelte.ts';
import { said } from '#lib/texts/testing-said.ts';

function setUp(rig = createRig(), locks: PortLocks | null = null) {
	const { clock } = rig;
	const until = <T>(promise: Promise<T>) => rig.until(promise);
	const pass = (ms: number) => rig.pass(ms);
	const api = new FakeSerial();
	const onback = vi.fn();
	const settings = new Settings(new MemoryProjectStore());
	const boards = new Boards({
		api: () => api,
		createBoard: (port, baudRate) =>
			createBoard(port, { clock, ...(baudRate !== undefined && { baudRate }) }),
		clock,
		locks,
		onshow: () => undefined,
		settings,
		onback
	});
	/** A board with its own name, plugged in. */
	const plug = (supervisor: FakeSupervisor, name?: string, id = '0'.repeat(16)) => {
		if (name) supervisor.files.set(LABEL_FILE, encodeLabel({ id, name }));
		const device = fakeDevice(supervisor, clock);
		api.plug(device);
		return device;
	};
	return { clock, until, pass, api, boards, plug, onback, settings };
}

const RED = 'a'.repeat(16);
const BLUE = 'b'.repeat(16);

test('boards of one kind are connected at once, each with its session; one of them is shown', async () => {
	const { until, boards, plug } = setUp();
	const [red, blue] = [new FakeSupervisor({}), new FakeSupervisor({})];
	await until(boards.connect(plug(red, 'red', RED)));
	await until(boards.connect(plug(blue, 'blue', BLUE)));
	expect(said(boards.connected.map(({ name }) => name))).toEqual(['red', 'blue']);
	expect(said(boards.shown?.name)).toBe('blue');
	expect(said(boards.connected.map(({ session }) => session.state))).toEqual([
		'supervisor',
		'supervisor'
	]);
	expect(said(boards.ports)).toEqual([]);
});

test('what a board prints while another is shown is kept, and marked as unread until it is shown', async () => {
	const { until, pass, boards, plug } = setUp();
	const red = new FakeSupervisor({});
	await until(boards.connect(plug(red)));
	await until(boards.connect(plug(new FakeSupervisor({}))));
	const [first, second] = boards.connected;
	red.send(utf8('hello from red\r\n'));
	await pass(200);
	expect([first!.session.unread, second!.session.unread]).toEqual([true, false]);
	expect(
		first!.session.console
			.since(0)
			.entries.map(({ text }) => text)
			.join('')
	).toContain('hello from red');
	boards.show(first!);
	expect(first!.session.unread).toBe(false);
});

test('two boards of one kind that are unplugged and come back in the other order are not swapped', async () => {
	const { until, pass, api, boards, plug, onback } = setUp();
	const [red, blue] = [new FakeSupervisor({}), new FakeSupervisor({})];
	const ports = [plug(red, 'red', RED), plug(blue, 'blue', BLUE)];
	for (const port of ports) await until(boards.connect(port));
	const [first, second] = boards.connected;
	for (const port of ports) api.unplug(port);
	await pass(100);
	plug(blue);
	await pass(4000);
	expect([first!.waiting, second!.waiting]).toEqual([true, false]);
	plug(red);
	await pass(6000);
	expect(said(boards.connected.map(({ name, waiting }) => [name, waiting]))).toEqual([
		['red', false],
		['blue', false]
	]);
	red.send(utf8('this is red\r\n'));
	await pass(200);
	expect(said(first!.session.console.since(0).entries.at(-1)?.text)).toContain('this is red');
	expect(onback).toHaveBeenCalledTimes(2);
});

test('without names, boards that come back are told apart by the images on them', async () => {
	const { until, pass, api, boards, plug } = setUp();
	const [red, blue] = [new FakeSupervisor({}), new FakeSupervisor({})];
	red.putImage('red.wasm', utf8('red'));
	blue.putImage('blue.wasm', utf8('blue'));
	const ports = [plug(red), plug(blue)];
	for (const port of ports) await until(boards.connect(port));
	for (const port of ports) api.unplug(port);
	await pass(100);
	plug(blue);
	plug(red);
	await pass(8000);
	expect(boards.connected.map(({ session }) => session.images.map(({ name }) => name))).toEqual([
		['red.wasm'],
		['blue.wasm']
	]);
});

test('an image that a board was given since it was asked tells it apart as well', async () => {
	const { until, pass, api, boards, plug } = setUp();
	const devices = [new FakeSupervisor({}), new FakeSupervisor({})];
	const ports = devices.map((device) => plug(device));
	for (const port of ports) await until(boards.connect(port));
	const { session } = boards.connected[0]!;
	await until(session.board.upload('new.wasm', utf8('new')));
	await until(session.refresh());
	for (const port of ports) api.unplug(port);
	await pass(100);
	for (const device of devices.reverse()) plug(device);
	await pass(8000);
	expect(boards.connected.map((one) => one.session.images.length)).toEqual([1, 0]);
});

test('a port that another board has, or that was there all the time, is not taken for the one that is waited for', async () => {
	const { until, pass, api, boards, plug } = setUp();
	const first = plug(new FakeSupervisor({}));
	const spare = plug(new FakeSupervisor({}));
	await until(boards.connect(first));
	await until(boards.connect(plug(new FakeSupervisor({}))));
	api.unplug(first);
	await pass(5000);
	expect(boards.connected[0]!.waiting).toBe(true);
	expect(spare.opened).toBe(0);
});

test('each board is disconnected on its own; the simulated one is shown when the shown one goes', async () => {
	const { until, boards, plug } = setUp();
	const first = plug(new FakeSupervisor({}));
	await until(boards.connect(first));
	await until(boards.connect(plug(new FakeSupervisor({}))));
	const [one, two] = boards.connected;
	await until(boards.disconnect(one!));
	expect(boards.connected).toEqual([two]);
	expect(boards.shown).toBe(two);
	expect(boards.ports).toEqual([first]);
	await until(boards.disconnect(two!));
	expect(boards.shown).toBeNull();
	expect(first.readable).toBeNull();
});

test('a connection under way is cancelled by disconnecting it, without an error', async () => {
	const { until, pass, boards, plug } = setUp();
	const mute = new FakeSupervisor({});
	mute.hung = true;
	const device = plug(mute);
	const connecting = boards.connect(device);
	await pass(500);
	expect(boards.shown?.session.state).toBe('opening');
	await until(boards.disconnect(boards.shown!));
	await expect(until(connecting)).resolves.toBeUndefined();
	expect(device.readable).toBeNull();
});

test('a port that something else holds is told, and the board is not kept', async () => {
	const { until, boards, plug } = setUp();
	const device = plug(new FakeSupervisor({}));
	device.open = () =>
		Promise.reject(new DOMException('Failed to open serial port.', 'NetworkError'));
	await expect(until(boards.connect(device))).rejects.toMatchObject({ code: 'port-busy' });
	expect(boards.connected).toEqual([]);
	expect(boards.shown).toBeNull();
});

test(`no more than ${MAX_BOARDS} boards are connected`, async () => {
	const { until, boards, plug } = setUp();
	for (let i = 0; i < MAX_BOARDS; i++) await until(boards.connect(plug(new FakeSupervisor({}))));
	await expect(boards.connect(plug(new FakeSupervisor({})))).rejects.toMatchObject({
		code: 'too-many-boards'
	});
});

test('many boards keep no more of their consoles than eight did', async () => {
	const { until, boards, plug } = setUp();
	const line = { kind: 'output', atMs: 0, text: `${'x'.repeat(99_999)}\n` } as const;
	const kept = () =>
		boards.connected.map(({ session }) =>
			session.console.since(0).entries.reduce((sum, { text }) => sum + text.length, 0)
		);
	await until(boards.connect(plug(new FakeSupervisor({}))));
	const [first] = boards.connected;
	for (let i = 0; i < 39; i++) first!.session.console.append(line);
	expect(kept()[0]).toBeGreaterThan(3_800_000);
	for (let i = 1; i < MAX_BOARDS; i++) await until(boards.connect(plug(new FakeSupervisor({}))));
	// The others came: the first has let go of its share at once.
	expect(kept()[0]).toBeLessThanOrEqual(1_000_000);
	for (const { session } of boards.connected)
		for (let i = 0; i < 20; i++) session.console.append(line);
	expect(kept().reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(32_000_000);
	for (const target of boards.connected.slice(4)) await until(boards.disconnect(target));
	for (let i = 0; i < 39; i++) first!.session.console.append(line);
	expect(kept()[0]).toBeGreaterThan(3_000_000);
});

test('a board that is named keeps its name, also for another page', async () => {
	const { until, boards, plug } = setUp();
	const supervisor = new FakeSupervisor({});
	await until(boards.connect(plug(supervisor)));
	const [board] = boards.connected;
	expect(said(board!.name)).toMatch(/^Board with Ocre/);
	expect(await until(board!.rename('Desk 7'))).toBe(true);
	expect(said(board!.name)).toBe('Desk 7');
	const other = setUp();
	await other.until(other.boards.connect(other.plug(supervisor)));
	expect(said(other.boards.shown!.name)).toBe('Desk 7');
});

test('a board that is unplugged while it takes its name is known again, whether it has it or not', async () => {
	for (const isKept of [true, false]) {
		const { until, pass, api, boards, plug } = setUp();
		const supervisor = new FakeSupervisor({});
		const port = plug(supervisor);
		await until(boards.connect(port));
		const board = boards.shown!;
		const renamed = board.rename('Desk 7');
		api.unplug(port);
		await until(renamed);
		// The bytes were on their way, or were not.
		if (isKept)
			supervisor.files.set(LABEL_FILE, encodeLabel({ id: '0123456789abcdef', name: 'Desk 7' }));
		plug(supervisor);
		await pass(6000);
		expect(board.waiting).toBe(false);
	}
});

test('the connection log tells what happened, in order', async () => {
	const { until, pass, api, boards, plug } = setUp();
	const supervisor = new FakeSupervisor({});
	const port = plug(supervisor);
	await until(boards.connect(port));
	api.unplug(port);
	await pass(100);
	plug(supervisor);
	await pass(4000);
	const log = boards.shown!.log.map(({ words }) => said(words)).join('\n');
	expect(said(log)).toMatch(
		/opening USB 2fe3:0001[\s\S]*the supervisor answers[\s\S]*it reports Ocre[\s\S]*the port is gone[\s\S]*is back/
	);
});

test('when the page opens, boards that the user wants are connected, and others of their kind are given back', async () => {
	const before = setUp();
	const [red, blue] = [new FakeSupervisor({}), new FakeSupervisor({})];
	await before.until(before.boards.connect(before.plug(red, 'red', RED)));
	await before.until(before.boards.connect(before.plug(blue, 'blue', BLUE)));
	before.boards.setReconnect(before.boards.connected[0]!, true);
	for (const board of before.boards.connected) await before.until(board.close());

	const { until, boards, plug, settings } = setUp();
	settings.change({ knownBoards: before.settings.value.knownBoards });
	const ports = [plug(blue), plug(red)];
	await until(boards.watch());
	await until(boards.reconnect());
	expect(said(boards.connected.map(({ name }) => name))).toEqual(['red']);
	expect(said(boards.shown?.name)).toBe('red');
	expect(ports[0]!.readable).toBeNull();
});

test('a page that remembers nothing opens no port by itself', async () => {
	const { until, boards, plug } = setUp();
	const port = plug(new FakeSupervisor({}));
	await until(boards.watch());
	await until(boards.reconnect());
	expect(boards.ports).toEqual([port]);
	expect(port.opened).toBe(0);
});

test('a board that another tab has is told as such, and is taken over when asked to', async () => {
	const tabs = new FakeTabs();
	const rig = createRig();
	const [first, second] = [setUp(rig, tabs.locksOf('1')), setUp(rig, tabs.locksOf('2'))];
	const supervisor = new FakeSupervisor({});
	const held = first.plug(supervisor);
	await first.until(first.boards.connect(held));
	const wanted = second.plug(supervisor);
	const open = wanted.open.bind(wanted);
	wanted.open = (options) =>
		held.readable
			? Promise.reject(new DOMException('Failed to open serial port.', 'NetworkError'))
			: open(options);
	await expect(second.until(second.boards.connect(wanted))).rejects.toMatchObject({
		code: 'port-taken'
	});
	const [mine, theirs] = [second.boards.shown!, first.boards.shown!];
	expect(mine.session.state).toBe('taken');
	await second.until(mine.takeOver());
	expect(mine.session.state).toBe('supervisor');
	expect(theirs.session.state).toBe('taken');
	expect(said(theirs.log.at(-1)!.words)).toBe('another tab took over the board');
});

test('a console at another speed is found; the log tells it, and the next time that speed is first', async () => {
	const { until, pass, boards, plug, settings } = setUp();
	const supervisor = new FakeSupervisor({});
	const port = plug(supervisor);
	port.deviceBaudRate = 57_600;
	const connected = boards.connect(port);
	for (let i = 0; i < 5; i++) {
		await pass(100);
		supervisor.send(utf8('some text of a board'));
	}
	await until(connected);
	const target = boards.shown!;
	expect(target.session.baudRate).toBe(57_600);
	expect(target.log.map(({ words }) => said(words)).join('\n')).toContain('trying 57600 baud');
	expect(settings.value.knownBoards[0]?.baudRate).toBe(57_600);
	await until(boards.disconnect(target));
	await until(boards.connect(port));
	expect(boards.shown!.log.map(({ words }) => said(words)).join('\n')).not.toContain('trying');
});

test('where the browser refuses to tell its ports, as in a frame, there are none', async () => {
	const { api, boards } = setUp();
	api.getPorts = () => Promise.reject(new DOMException('denied', 'SecurityError'));
	await expect(boards.watch()).resolves.toBeUndefined();
	expect(boards.ports).toEqual([]);
});
