// The streams of a serial port over WebUSB from open to close: what is asked of the device, and what an end leaves.
import { describe, expect, test } from 'vitest';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { BULK_PAIR, CDC_INTERFACES, FakeUsbDevice, quietBoard, usbInterface } from './fake-usb.ts';
import type { UsbInterface } from './usb-device.ts';
import { UsbSerialPort } from './usb-serial-port.ts';

const RATE = { baudRate: 115_200 };

function setUp(interfaces?: readonly UsbInterface[]) {
	const clock = new ManualClock();
	const board = quietBoard();
	const received: string[] = [];
	const device = new FakeUsbDevice(board, interfaces);
	board.receive = (bytes) => void received.push(latin1(bytes));
	return { clock, board, device, received, port: new UsbSerialPort(device, clock) };
}

async function opened() {
	const all = setUp();
	await all.port.open(RATE);
	return all;
}

const nameOf = (promise: Promise<unknown>) =>
	promise.then(
		() => 'none',
		(error: unknown) => (error instanceof Error ? error.name : String(error))
	);

async function read(port: UsbSerialPort): Promise<string> {
	const reader = port.readable!.getReader();
	const { value } = await reader.read().finally(() => reader.releaseLock());
	return latin1(value!);
}

async function write(port: UsbSerialPort, text: string): Promise<void> {
	const writer = port.writable!.getWriter();
	await writer.write(utf8(text)).finally(() => writer.releaseLock());
}

describe('opening', () => {
	test('a closed port has no streams, an open one has the same ones every time', async () => {
		const { port } = setUp();
		expect([port.readable, port.writable]).toEqual([null, null]);
		await port.open(RATE);
		expect(port.readable).not.toBeNull();
		expect(port.readable).toBe(port.readable);
		expect(port.writable).toBe(port.writable);
		await port.close();
		expect([port.readable, port.writable]).toEqual([null, null]);
	});

	test('chooses the configuration of the serial port, unless the device has it already', async () => {
		const fresh = setUp();
		await fresh.port.open(RATE);
		expect(fresh.device.selected).toEqual([1]);
		await fresh.port.close();
		await fresh.port.open(RATE);
		expect(fresh.device.selected).toEqual([1]);
	});

	test('takes the first configuration with a serial port', async () => {
		const { device, port } = setUp();
		const [only] = device.configurations;
		device.configurations = [
			{ configurationValue: 4, interfaces: [usbInterface(0, 3)] },
			{ ...only!, configurationValue: 5 }
		];
		await port.open(RATE);
		expect(device.selected).toEqual([5]);
	});

	test('leaves the only setting of an interface as it is', async () => {
		const { device } = await opened();
		expect(device.alternates).toEqual([]);
	});

	test('that fails at the rate leaves the device closed, and can be tried again', async () => {
		const { device, port } = setUp();
		device.requestError = new DOMException('The transfer failed.', 'NetworkError');
		expect(await nameOf(port.open(RATE))).toBe('NetworkError');
		expect(device.opened).toBe(false);
		expect(port.readable).toBeNull();
		device.requestError = null;
		await port.open(RATE);
		expect(port.readable).not.toBeNull();
	});

	test('passes on what the device itself says', async () => {
		const { device, port } = setUp();
		device.openError = new DOMException('The device was disconnected.', 'NotFoundError');
		await expect(port.open(RATE)).rejects.toBe(device.openError);
	});

	test('forgets the lines of the time before', async () => {
		const { device, port } = await opened();
		await port.setSignals({ dataTerminalReady: true });
		await port.close();
		await port.open(RATE);
		await port.setSignals({ requestToSend: true });
		expect(device.requests.at(-1)).toEqual([0x22, 2, []]);
	});
});

describe('signals', () => {
	test('change only the lines that are named', async () => {
		const { device, port } = await opened();
		const lineOf = async (signals: Parameters<UsbSerialPort['setSignals']>[0]) => {
			await port.setSignals(signals);
			return device.requests.at(-1);
		};
		expect(await lineOf({ requestToSend: true })).toEqual([0x22, 2, []]);
		expect(await lineOf({ dataTerminalReady: true })).toEqual([0x22, 3, []]);
		expect(await lineOf({ dataTerminalReady: false })).toEqual([0x22, 2, []]);
		const before = device.requests.length;
		await port.setSignals({});
		expect(device.requests).toHaveLength(before);
		await port.setSignals({ break: true });
		expect(device.requests.slice(before)).toEqual([[0x23, 0xffff, []]]);
	});
});

describe('reading', () => {
	test('keeps eight reads of one packet waiting at the endpoint of its port', async () => {
		const { board, device, port } = setUp([
			CDC_INTERFACES[0]!,
			usbInterface(1, 10, {
				endpoints: [
					{ endpointNumber: 7, direction: 'in', type: 'interrupt', packetSize: 8 },
					{ ...BULK_PAIR[0]!, endpointNumber: 3, packetSize: 512 },
					{ ...BULK_PAIR[1]!, endpointNumber: 4 }
				]
			})
		]);
		await port.open(RATE);
		for (const text of ['one', 'two', 'three']) {
			const reading = read(port);
			await Promise.resolve();
			board.send(utf8(text));
			expect(await reading).toBe(text);
		}
		expect(device.mostReads).toBe(8);
		expect(device.lastRead).toEqual([3, 512]);
		await write(port, 'x');
		expect(device.lastWrite).toBe(4);
	});

	test('three stalls in a row are cleared, and bytes between them begin the count again', async () => {
		const { device, board, port } = await opened();
		for (let i = 0; i < 2; i++) {
			for (let stall = 0; stall < 3; stall++) device.give({ status: 'stall' });
			board.send(utf8(`after ${i}`));
			expect(await read(port)).toBe(`after ${i}`);
		}
		expect(device.halts).toEqual(new Array(6).fill('in 1'));
		for (let stall = 0; stall < 4; stall++) device.give({ status: 'stall' });
		expect(await nameOf(read(port))).toBe('NetworkError');
	});

	test('the view of the bytes that the browser gives is kept to', async () => {
		const { device, port } = await opened();
		device.give({
			status: 'ok',
			data: new DataView(utf8('..middle..').buffer, 2, 6)
		});
		expect(await read(port)).toBe('middle');
	});

	test('a stream that was cancelled is followed by a new one', async () => {
		const { board, port } = await opened();
		const first = port.readable!;
		await first.cancel();
		expect(port.readable).not.toBe(first);
		const reading = read(port);
		board.send(utf8('again'));
		expect(await reading).toBe('again');
	});

	test('a stream of before does not read from the port that was opened after it', async () => {
		const { port } = await opened();
		const old = port.readable!;
		await port.close();
		await port.open(RATE);
		const reader = old.getReader();
		await reader.read().catch(() => undefined);
		expect(await nameOf(reader.read())).not.toBe('none');
	});

	test('an error that closes the device takes the port with it, whatever its name', async () => {
		const { device, port } = await opened();
		const reading = nameOf(read(port));
		await Promise.resolve();
		device.opened = false;
		device.failRead(new DOMException('A transfer error has occurred.', 'NetworkError'));
		expect(await reading).toBe('NetworkError');
		expect([port.readable, port.writable]).toEqual([null, null]);
	});
});

describe('writing', () => {
	test('a stream that was closed or aborted is followed by a new one', async () => {
		const { received, port } = await opened();
		for (const end of ['close', 'abort'] as const) {
			const before = port.writable!;
			await before[end]();
			expect(port.writable).not.toBe(before);
			await write(port, end);
		}
		expect(received).toEqual(['close', 'abort']);
	});

	test('an error ends the stream and not the port', async () => {
		const { device, received, port } = await opened();
		device.outStatuses.push('stall', 'stall', 'stall', 'stall');
		expect(await nameOf(write(port, 'x'))).toBe('NetworkError');
		expect(device.halts).toEqual(['out 2', 'out 2', 'out 2']);
		expect(device.opened).toBe(true);
		device.outStatuses.push('stall', 'stall', 'stall');
		await write(port, 'three are cleared');
		expect(received).toEqual(['three are cleared']);
	});

	test('a board that took its bytes in time is not given up later', async () => {
		const { clock, device, port } = await opened();
		await write(port, 'x');
		await clock.advance(60_000);
		expect(device.opened).toBe(true);
		expect(port.writable).not.toBeNull();
	});

	test('what is changed behind a write is not what is sent', async () => {
		const { received, port } = await opened();
		const writer = port.writable!.getWriter();
		const bytes = new Uint8Array(8192).fill(65);
		const writing = writer.write(bytes);
		await Promise.resolve();
		bytes.fill(66);
		await writing;
		expect(new Set(received.join(''))).toEqual(new Set(['A']));
	});
});

describe('closing', () => {
	test('takes DTR and RTS away first, once', async () => {
		const { device, port } = await opened();
		await port.setSignals({ dataTerminalReady: true });
		await port.close();
		await port.close();
		expect(device.requests.filter(([request]) => request === 0x22)).toEqual([
			[0x22, 1, []],
			[0x22, 0, []]
		]);
		expect(device.opened).toBe(false);
	});

	test('is not kept from it by a device that refuses to be asked', async () => {
		const { device, port } = await opened();
		device.requestError = new DOMException('The transfer failed.', 'NetworkError');
		await port.close();
		expect(device.opened).toBe(false);
	});

	test('waits for a writer as for a reader', async () => {
		const { device, port } = await opened();
		const writer = port.writable!.getWriter();
		expect(await nameOf(port.close())).toBe('TypeError');
		expect(device.opened).toBe(true);
		writer.releaseLock();
		await port.close();
		expect(device.opened).toBe(false);
	});

	test('asks nothing of a device that is gone', async () => {
		const { device, port } = await opened();
		device.opened = false;
		const before = device.requests.length;
		await port.close();
		expect(device.requests).toHaveLength(before);
	});

	test('a device can be given back to the browser', async () => {
		const { device, port } = await opened();
		await port.forget();
		expect(device.isForgotten).toBe(true);
	});
});
