import { expect, test, vi } from 'vitest';
import {
	choosePort,
	serialApi,
	type SerialApi,
	type SerialDevice
} from '#lib/board/serial-access.ts';
import { FakePort } from '#lib/board/fake-port.ts';
import { FakeSupervisor } from '#lib/board/fake-supervisor.ts';
import { createRig } from '#lib/board/fake-rig.ts';
import { createBoard } from '#lib/board/ocre-board.ts';
import { SerialTarget } from './serial-target.svelte.ts';

const IDS = { usbVendorId: 0x2fe3, usbProductId: 1 };

function device(port: FakePort, ids = IDS): SerialDevice {
	return Object.assign(port, { getInfo: () => ids });
}

/** The browser's ports as far as a test plugs them in. */
class FakeSerial implements SerialApi {
	ports: SerialDevice[] = [];
	readonly #events = new EventTarget();
	getPorts = () => Promise.resolve([...this.ports]);
	requestPort = (): Promise<SerialDevice> =>
		Promise.reject(new DOMException('No port selected by the user.', 'NotFoundError'));
	addEventListener: SerialApi['addEventListener'] = (type, listener) =>
		this.#events.addEventListener(type, listener);
	removeEventListener: SerialApi['removeEventListener'] = (type, listener) =>
		this.#events.removeEventListener(type, listener);
	plug(port: SerialDevice): void {
		this.ports.push(port);
		this.#events.dispatchEvent(new Event('connect'));
	}
}

function setUp() {
	const rig = createRig();
	const api = new FakeSerial();
	const supervisor = new FakeSupervisor({});
	const port = new FakePort(supervisor, rig.clock);
	api.ports = [device(port)];
	const onback = vi.fn();
	const target = new SerialTarget({
		api,
		device: api.ports[0]!,
		createBoard: (over) => createBoard(over, { clock: rig.clock }),
		clock: rig.clock,
		onback
	});
	return { rig, api, supervisor, port, target, onback };
}

test('a board is named by what it says; before, by the ids of its USB chip', async () => {
	const { rig, target } = setUp();
	expect(target.name).toBe('Board on USB 2fe3:0001');
	await rig.until(target.session.open());
	expect(target.name).toMatch(/^Board with Ocre \d+\.\d+\.\d+$/);
	expect(target.session.state).toBe('ready');
});

test('a board that is unplugged is looked for, and the page goes on when it is back', async () => {
	const { rig, api, supervisor, port, target, onback } = setUp();
	await rig.until(target.session.open());
	api.ports = [];
	port.unplug();
	await rig.pass(3000);
	expect(target.waiting).toBe(true);
	expect(onback).not.toHaveBeenCalled();
	api.plug(device(new FakePort(supervisor, rig.clock)));
	await rig.pass(5000);
	expect(onback).toHaveBeenCalledOnce();
	expect(target.waiting).toBe(false);
	expect(target.session.state).toBe('ready');
});

test('another kind of board is not taken for it', async () => {
	const { rig, api, supervisor, port, target, onback } = setUp();
	await rig.until(target.session.open());
	api.ports = [];
	port.unplug();
	const other = new FakePort(supervisor, rig.clock);
	api.plug(device(other, { usbVendorId: 0x0403, usbProductId: 0x6001 }));
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
	const back = new FakePort(supervisor, rig.clock);
	api.plug(device(back));
	await rig.pass(5000);
	expect(back.opened).toBe(0);
});

test('a chooser that is closed is no error; a refusal says so', async () => {
	const api = new FakeSerial();
	expect(await choosePort(api, false)).toBeNull();
	api.requestPort = () => Promise.reject(new DOMException('policy', 'SecurityError'));
	await expect(choosePort(api, true)).rejects.toMatchObject({ code: 'serial-denied' });
});

test('a browser without serial ports is told by what it lacks', () => {
	expect(serialApi()).toBeNull();
});
