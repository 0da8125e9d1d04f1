// The serial port over WebUSB: the requests of CDC ACM, bytes both ways, and the errors that end a stream or the port.
import { expect, test } from 'vitest';
import { ManualClock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import {
	BULK_PAIR,
	CDC_INTERFACES,
	FakeUsb,
	FakeUsbDevice,
	quietBoard,
	usbInterface
} from './fake-usb.ts';
import { BOARD_FILTERS, choosePort } from './serial-access.ts';
import { UsbSerialApi } from './usb-access.ts';
import type { UsbInterface } from './usb-device.ts';
import { UsbSerialPort } from './usb-serial-port.ts';

function setUp(interfaces?: readonly UsbInterface[]) {
	const clock = new ManualClock();
	const supervisor = quietBoard();
	const device = new FakeUsbDevice(supervisor, interfaces);
	return { clock, supervisor, device, port: new UsbSerialPort(device, clock) };
}

const opened = async (interfaces?: readonly UsbInterface[]) => {
	const all = setUp(interfaces);
	await all.port.open({ baudRate: 115_200 });
	return all;
};

const codeOf = (promise: Promise<unknown>) =>
	promise.then(
		() => 'none',
		(error: unknown) => (error instanceof AppError ? error.code : (error as Error).name)
	);

const read = async (port: UsbSerialPort) => {
	const reader = port.readable!.getReader();
	const { value } = await reader.read().finally(() => reader.releaseLock());
	return latin1(value!);
};

test('opening claims both interfaces and sets rate, DTR and RTS', async () => {
	const { device, port } = await opened();
	expect([...device.claimed]).toEqual([0, 1]);
	expect(device.requests).toEqual([[0x20, 0, [0x00, 0xc2, 0x01, 0x00, 0, 0, 8]]]);
	await port.setSignals({ dataTerminalReady: true, requestToSend: true });
	await port.setSignals({ requestToSend: false });
	expect(device.requests.slice(1)).toEqual([
		[0x22, 3, []],
		[0x22, 1, []]
	]);
	await port.close();
	expect(device.requests.at(-1)).toEqual([0x22, 0, []]);
});

test('a BREAK begins and ends, and a device that takes none says so', async () => {
	const { device, port } = await opened();
	await port.setSignals({ break: true });
	await port.setSignals({ break: false });
	expect(device.requests.slice(1)).toEqual([
		[0x23, 0xffff, []],
		[0x23, 0, []]
	]);
	device.refusedRequests.add(0x23);
	expect(await codeOf(port.setSignals({ break: true }))).toBe('break-refused');
});

test('a device that knows no rates and lines is opened all the same', async () => {
	const { device, port } = setUp();
	device.refusedRequests.add(0x20).add(0x22);
	await port.open({ baudRate: 115_200 });
	await port.setSignals({ dataTerminalReady: true });
	expect(port.readable).not.toBeNull();
});

test('the serial port is found behind other functions, and in an alternate setting', async () => {
	const [control, data] = CDC_INTERFACES;
	const storage = usbInterface(0, 8, { endpoints: BULK_PAIR });
	const { device } = await opened([
		storage,
		{ ...control!, interfaceNumber: 2 },
		{
			interfaceNumber: 3,
			alternates: [
				{ ...data!.alternates[0]!, endpoints: [] },
				{ ...data!.alternates[0]!, alternateSetting: 1 }
			]
		}
	]);
	expect([...device.claimed]).toEqual([2, 3]);
	expect(device.alternates).toEqual([[3, 1]]);
});

test('interfaces are looked at by their numbers, in whatever order they are told', async () => {
	const { device } = await opened([...CDC_INTERFACES].reverse());
	expect([...device.claimed]).toEqual([0, 1]);
});

test('a port that never opened is closed without a word to the device', async () => {
	const { device, port } = setUp();
	await device.open();
	await port.close();
	expect([device.requests, device.opened]).toEqual([[], false]);
});

test('the data interface of another function is not taken for its own', async () => {
	const { port } = setUp([
		usbInterface(0, 2, { interfaceSubclass: 2 }),
		usbInterface(1, 2, { interfaceSubclass: 2 }),
		usbInterface(2, 10, { endpoints: BULK_PAIR })
	]);
	await port.open({ baudRate: 9600 });
	await port.close();
	const { port: none } = setUp([usbInterface(0, 2, { interfaceSubclass: 2 })]);
	expect(await codeOf(none.open({ baudRate: 9600 }))).toBe('usb-not-serial');
});

test('a chip with a protocol of its maker is refused with that reason', async () => {
	const { port } = setUp([usbInterface(0, 0xff, { endpoints: BULK_PAIR })]);
	expect(await codeOf(port.open({ baudRate: 115_200 }))).toBe('usb-own-protocol');
	const mixed = setUp([
		usbInterface(0, 2, { interfaceSubclass: 2 }),
		usbInterface(1, 0xff, { endpoints: BULK_PAIR })
	]);
	expect(await codeOf(mixed.port.open({ baudRate: 115_200 }))).toBe('usb-own-protocol');
});

test('what the system or another program refuses is told apart, and leaves the device closed', async () => {
	const denied = setUp();
	denied.device.openError = new DOMException('Access denied.', 'SecurityError');
	expect(await codeOf(denied.port.open({ baudRate: 115_200 }))).toBe('usb-denied');
	const held = setUp();
	held.device.claimError = new DOMException('Unable to claim interface.', 'NetworkError');
	expect(await codeOf(held.port.open({ baudRate: 115_200 }))).toBe('port-busy');
	expect(held.device.opened).toBe(false);
	held.device.claimError = null;
	await held.port.open({ baudRate: 115_200 });
});

test('a stall is cleared in both directions, and no byte is lost or sent twice', async () => {
	const { device, supervisor, port } = await opened();
	const received: string[] = [];
	supervisor.receive = (bytes) => void received.push(latin1(bytes));
	const reading = read(port);
	device.give({ status: 'stall' });
	device.give({ status: 'ok' });
	supervisor.send(utf8('after'));
	expect(await reading).toBe('after');
	device.outStatuses.push('stall');
	const writer = port.writable!.getWriter();
	await writer.write(utf8('to the board'));
	expect(received).toEqual(['to the board']);
	expect(device.halts).toEqual(['in 1', 'out 2']);
});

test('a write that fills its last packet is ended by an empty one, once, and no other is', async () => {
	const { device, supervisor, port } = await opened();
	let sizes: number[] = [];
	supervisor.receive = (bytes) => void sizes.push(bytes.length);
	const writer = port.writable!.getWriter();
	const sizesOf = async (length: number) => {
		sizes = [];
		await writer.write(new Uint8Array(length));
		return sizes;
	};
	expect(await sizesOf(63)).toEqual([63]);
	expect(await sizesOf(64)).toEqual([64, 0]);
	expect(await sizesOf(65)).toEqual([65]);
	expect(await sizesOf(4096)).toEqual([4096, 0]);
	expect(await sizesOf(4100)).toEqual([4096, 4]);
	expect(await sizesOf(0)).toEqual([]);
	// The empty one is sent again when the device stalls at it.
	device.outStatuses.push('ok', 'stall');
	expect(await sizesOf(128)).toEqual([128, 0]);
	expect(device.halts).toEqual(['out 2']);
});

test('a device that always stalls is not asked for ever', async () => {
	const { device, port } = await opened();
	for (let i = 0; i < 20; i++) device.give({ status: 'stall' });
	expect(await codeOf(read(port))).toBe('NetworkError');
	device.outStatuses.push(...Array.from({ length: 20 }, () => 'stall' as const));
	const writer = port.writable!.getWriter();
	expect(await codeOf(writer.write(utf8('x')))).toBe('NetworkError');
});

test('an error ends the reader and not the port', async () => {
	const { device, supervisor, port } = await opened();
	const first = codeOf(read(port));
	await Promise.resolve();
	device.failRead(new DOMException('A transfer error has occurred.', 'NetworkError'));
	expect(await first).toBe('NetworkError');
	const second = codeOf(read(port));
	device.give({ status: 'babble' });
	expect(await second).toBe('BufferOverrunError');
	const third = read(port);
	supervisor.send(utf8('still here'));
	expect(await third).toBe('still here');
});

test('a reader that is cancelled takes nothing from the next', async () => {
	const { supervisor, port } = await opened();
	const reader = port.readable!.getReader();
	const reading = reader.read();
	await reader.cancel();
	reader.releaseLock();
	expect((await reading).done).toBe(true);
	const next = read(port);
	supervisor.send(utf8('for the next'));
	expect(await next).toBe('for the next');
});

test('an unplugged device ends its streams, and has none afterwards', async () => {
	const { device, port } = await opened();
	const reading = codeOf(read(port));
	await Promise.resolve();
	device.unplug();
	expect(await reading).toBe('NotFoundError');
	expect([port.readable, port.writable]).toEqual([null, null]);
	await port.close();
	await port.open({ baudRate: 115_200 });
	expect(port.readable).not.toBeNull();
});

test('a board that takes no bytes is given up after a while, so that it can be closed', async () => {
	const { clock, device, port } = await opened();
	device.deaf = true;
	const writer = port.writable!.getWriter();
	const writing = codeOf(writer.write(utf8('x')));
	await clock.advance(9_000);
	expect(device.opened).toBe(true);
	await clock.advance(2_000);
	expect(await writing).toBe('AbortError');
	expect(device.opened).toBe(false);
	expect(port.writable).toBeNull();
});

test('a port cannot be closed under a reader, nor opened twice', async () => {
	const { port } = await opened();
	expect(await codeOf(port.open({ baudRate: 115_200 }))).toBe('InvalidStateError');
	const reader = port.readable!.getReader();
	expect(await codeOf(port.close())).toBe('TypeError');
	await reader.cancel();
	reader.releaseLock();
	await port.close();
	expect(await codeOf(port.setSignals({ break: true }))).toBe('InvalidStateError');
});

test('devices with a serial port are ports, and the same ones every time', async () => {
	const usb = new FakeUsb();
	const api = new UsbSerialApi(usb);
	const board = new FakeUsbDevice(quietBoard());
	usb.devices = [new FakeUsbDevice(quietBoard(), [usbInterface(0, 3)]), board];
	const [port, ...others] = await api.getPorts();
	expect(others).toEqual([]);
	expect(port!.getInfo()).toEqual({ usbVendorId: 0x2fe3, usbProductId: 1 });
	usb.choice = board;
	expect(await choosePort(api, false)).toBe(port);
	expect(usb.filters).toHaveLength(BOARD_FILTERS.length);
	expect(usb.filters[0]).toMatchObject({ classCode: 2, subclassCode: 2 });
	await choosePort(api, true);
	expect(usb.filters).toEqual([]);
	usb.choice = null;
	expect(await choosePort(api, true)).toBeNull();
	usb.choice = usb.devices[0]!;
	expect(await codeOf(choosePort(api, true))).toBe('usb-not-serial');
});
