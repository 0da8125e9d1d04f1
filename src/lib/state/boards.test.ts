import { expect, test, vi } from 'vitest';
import { createRig } from '#lib/board/fake-rig.ts';
import { FakeSupervisor } from '#lib/board/fake-supervisor.ts';
import { createBoard } from '#lib/board/ocre-board.ts';
import { utf8 } from '#lib/core/bytes.ts';
import { encodeLabel, LABEL_FILE } from './board-label.ts';
import { Boards, MAX_BOARDS } from './boards.svelte.ts';
import { fakeDevice, FakeSerial } from './fake-serial.ts';

function setUp() {
	const rig = createRig();
	const { clock } = rig;
	const until = <T>(promise: Promise<T>) => rig.until(promise);
	const pass = (ms: number) => rig.pass(ms);
	const api = new FakeSerial();
	const onback = vi.fn();
	const boards = new Boards({
		api: () => api,
		createBoard: (port) => createBoard(port, { clock }),
		clock,
		onshow: () => undefined,
		onback,
		onidentified: () => undefined
	});
	/** A board with its own name, plugged in. */
	const plug = (supervisor: FakeSupervisor, name?: string, id = '0'.repeat(16)) => {
		if (name) supervisor.files.set(LABEL_FILE, encodeLabel({ id, name }));
		const device = fakeDevice(supervisor, clock);
		api.plug(device);
		return device;
	};
	return { clock, until, pass, api, boards, plug, onback };
}

const RED = 'a'.repeat(16);
const BLUE = 'b'.repeat(16);

test('boards of one kind are connected at once, each with its session; one of them is shown', async () => {
	const { until, boards, plug } = setUp();
	const [red, blue] = [new FakeSupervisor({}), new FakeSupervisor({})];
	await until(boards.connect(plug(red, 'red', RED)));
	await until(boards.connect(plug(blue, 'blue', BLUE)));
	expect(boards.connected.map(({ name }) => name)).toEqual(['red', 'blue']);
	expect(boards.shown?.name).toBe('blue');
	expect(boards.connected.map(({ session }) => session.state)).toEqual([
		'supervisor',
		'supervisor'
	]);
	expect(boards.ports).toEqual([]);
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
	expect(boards.connected.map(({ name, waiting }) => [name, waiting])).toEqual([
		['red', false],
		['blue', false]
	]);
	red.send(utf8('this is red\r\n'));
	await pass(200);
	expect(first!.session.console.since(0).entries.at(-1)?.text).toContain('this is red');
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

test('a board that is named keeps its name, also for another page', async () => {
	const { until, boards, plug } = setUp();
	const supervisor = new FakeSupervisor({});
	await until(boards.connect(plug(supervisor)));
	const [board] = boards.connected;
	expect(board!.name).toMatch(/^Board with Ocre/);
	expect(await until(board!.rename('Desk 7'))).toBe(true);
	expect(board!.name).toBe('Desk 7');
	const other = setUp();
	await other.until(other.boards.connect(other.plug(supervisor)));
	expect(other.boards.shown!.name).toBe('Desk 7');
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
	const log = boards.shown!.log.map(({ text }) => text).join('\n');
	expect(log).toMatch(
		/opening USB 2fe3:0001[\s\S]*the supervisor answers[\s\S]*it says: Ocre[\s\S]*the port is gone[\s\S]*is back/
	);
});
