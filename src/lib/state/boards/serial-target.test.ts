import { expect, test, vi } from 'vitest';
import { choosePort } from '#lib/port/serial-access.ts';
import { FakeSupervisor } from '#lib/board/testing/fake-supervisor.ts';
import { FakeBoard } from '#lib/board/testing/fake-board.ts';
import { AppError } from '#lib/core/errors.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { createRig } from '#lib/board/testing/fake-rig.ts';
import { createBoard } from '#lib/board/ocre-board.ts';
import { fakeDevice, FakeSerial } from '#lib/port/fake-serial.ts';
import { SerialTarget } from './serial-target.svelte.ts';
import { said } from '#lib/texts/testing-said.ts';

function setUp() {
	const rig = createRig();
	const api = new FakeSerial();
	const supervisor = new FakeSupervisor({});
	const port = fakeDevice(supervisor, rig.clock);
	api.ports = [port];
	const onback = vi.fn();
	const target = new SerialTarget({
		api,
		device: port,
		createBoard: (over) => createBoard(over, { clock: rig.clock }),
		clock: rig.clock,
		id: 'board-1',
		taken: () => false,
		fitsAnother: () => false,
		onidentified: () => undefined,
		onback
	});
	return { rig, api, supervisor, port, target, onback };
}

test('a board is named by what it says; before, by the ids of its USB chip', async () => {
	const { rig, target } = setUp();
	expect(said(target.name)).toBe('Board on USB 2fe3:0001');
	await rig.until(target.session.open());
	expect(said(target.name)).toMatch(/^Board with Ocre \d+\.\d+\.\d+$/);
	expect(said(target.session.state)).toBe('supervisor');
});

test('a board that is unplugged is looked for, and the page goes on when it is back', async () => {
	const { rig, api, supervisor, port, target, onback } = setUp();
	await rig.until(target.session.open());
	api.ports = [];
	port.unplug();
	await rig.pass(3000);
	expect(target.waiting).toBe(true);
	expect(onback).not.toHaveBeenCalled();
	api.plug(fakeDevice(supervisor, rig.clock));
	await rig.pass(5000);
	expect(onback).toHaveBeenCalledOnce();
	expect(target.waiting).toBe(false);
	expect(target.session.state).toBe('supervisor');
});

test('another kind of board is not taken for it', async () => {
	const { rig, api, supervisor, port, target, onback } = setUp();
	await rig.until(target.session.open());
	api.ports = [];
	port.unplug();
	const other = fakeDevice(supervisor, rig.clock, { usbVendorId: 0x0403, usbProductId: 0x6001 });
	api.plug(other);
	await rig.pass(5000);
	expect(target.waiting).toBe(true);
	expect(onback).not.toHaveBeenCalled();
	expect(other.opened).toBe(0);
});

test('a board that is given back is looked for no more', async () => {
	const { rig, api, supervisor, port, target } = setUp();
	await rig.until(target.session.open());
	api.ports = [];
	port.unplug();
	await rig.pass(100);
	await rig.until(target.close());
	target.dispose();
	const back = fakeDevice(supervisor, rig.clock);
	api.plug(back);
	await rig.pass(5000);
	expect(back.opened).toBe(0);
});

test('a chooser that is closed is not an error; a refusal says so', async () => {
	const api = new FakeSerial();
	expect(await choosePort(api, false)).toBeNull();
	api.requestPort = () => Promise.reject(new DOMException('policy', 'SecurityError'));
	await expect(choosePort(api, true)).rejects.toMatchObject({ code: 'serial-denied' });
});

/** A target over a board that answers `kernel` with these lines and restarts when it is told to. */
function setUpResettable(lines: readonly string[]) {
	const board = new FakeBoard();
	board.answers.set('kernel', lines);
	const answer = board.command.bind(board);
	board.command = async (line) => {
		const answered = await answer(line);
		if (line !== 'kernel reboot cold') return answered;
		board.restart();
		throw new AppError('board-restarted', 'the board restarted');
	};
	const api = new FakeSerial();
	const clock = new ManualClock();
	const device = fakeDevice(new FakeSupervisor({}), clock);
	api.ports = [device];
	const target = new SerialTarget({
		...{ api, device, clock, id: 'board-1', createBoard: () => board },
		...{ taken: () => false, fitsAnother: () => false },
		...{ onidentified: () => undefined, onback: () => undefined }
	});
	return { board, target };
}

const { signal } = new AbortController();

test('a board whose shell has a command for it is reset, and what ran can be run again', async () => {
	const { board, target } = setUpResettable(['Subcommands:', '  reboot     : Reboot.']);
	board.images.set('a.wasm', new Uint8Array(3));
	await target.open();
	expect(await target.canReset(signal)).toBe(true);
	expect(await target.canReset(signal)).toBe(true);
	expect(board.calls.filter((call) => call === 'command kernel')).toHaveLength(1);
	await target.session.run({ id: 'a', image: 'a.wasm' });
	await target.reset();
	expect(target.session.state).toBe('supervisor');
	expect(target.session.lost.map(({ run }) => run.id)).toEqual(['a']);
	expect(target.session.room.seen).toMatchObject({ since: 'reset', resets: 1 });
});

test('a board without that command is not offered to be reset', async () => {
	const { target } = setUpResettable(['Subcommands:', '  uptime  :Kernel uptime.']);
	await target.open();
	expect(await target.canReset(signal)).toBe(false);
});
