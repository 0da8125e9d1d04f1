// The browser's serial ports: what its chooser says, a port that outlives a replug, and what is told of a board unasked.
import { describe, expect, test } from 'vitest';
import { AppError } from '#lib/core/errors.ts';
import type { PortOptions, PortSignals } from '#lib/core/port.ts';
import {
	choosePort,
	ReplugPort,
	sameKind,
	usbName,
	type SerialApi,
	type SerialDevice,
	type UsbIds
} from './serial-access.ts';

class FakeDevice implements SerialDevice {
	readable: ReadableStream<Uint8Array> | null = null;
	writable: WritableStream<Uint8Array> | null = null;
	readonly ids: UsbIds;
	openError: Error | null = null;
	openedWith: PortOptions | null = null;
	signals: PortSignals | null = null;

	constructor(ids: UsbIds = {}) {
		this.ids = ids;
	}

	getInfo(): UsbIds {
		return this.ids;
	}

	open(options: PortOptions): Promise<void> {
		this.openedWith = options;
		if (this.openError) return Promise.reject(this.openError);
		this.readable = new ReadableStream();
		this.writable = new WritableStream();
		return Promise.resolve();
	}

	close(): Promise<void> {
		this.readable = this.writable = null;
		return Promise.resolve();
	}

	setSignals(signals: PortSignals): Promise<void> {
		this.signals = signals;
		return Promise.resolve();
	}
}

const withChooser = (requestPort: SerialApi['requestPort']): SerialApi => ({
	getPorts: () => Promise.resolve([]),
	requestPort,
	addEventListener: () => undefined,
	removeEventListener: () => undefined
});

describe('the chooser', () => {
	const failing = (error: unknown) =>
		choosePort(
			// Browsers reject with a DOMException; a polyfill may reject with anything.
			// eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
			withChooser(() => Promise.reject(error)),
			false
		);

	test('offers boards that run Ocre, or every port there is', async () => {
		const asked: unknown[] = [];
		const api = withChooser((options) => {
			asked.push(options);
			return Promise.resolve(new FakeDevice());
		});
		await choosePort(api, false);
		await choosePort(api, true);
		expect(asked[0]).toMatchObject({
			filters: expect.arrayContaining([{ usbVendorId: 0x2fe3 }, { usbVendorId: 0x0483 }]) as unknown
		});
		expect(asked[1]).toEqual({});
	});

	test('that was closed without a choice is not an error', async () => {
		expect(await failing(new DOMException('No port selected.', 'NotFoundError'))).toBeNull();
	});

	test.each([
		['refused by policy', new DOMException('Not allowed here.', 'SecurityError'), 'serial-denied'],
		['failing otherwise', new DOMException('Out of order.', 'NetworkError'), 'serial-failed'],
		['failing with an error that only is named so', named('NotFoundError'), 'serial-failed'],
		['failing with another error that only is named so', named('SecurityError'), 'serial-failed']
	])('%s says so in the words of the browser', async (_, error, code) => {
		await expect(failing(error)).rejects.toMatchObject({
			code,
			message: error.message,
			cause: error
		});
	});

	test('that rejects with a text has its text told', async () => {
		await expect(failing('no serial here')).rejects.toMatchObject({
			code: 'serial-failed',
			message: 'no serial here'
		});
	});

	test('passes an error on that has its code already', async () => {
		const error = new AppError('usb-not-serial', 'none');
		await expect(failing(error)).rejects.toBe(error);
	});
});

function named(name: string): Error {
	const error = new Error(`only named ${name}`);
	error.name = name;
	return error;
}

describe('a port that outlives a replug', () => {
	test('asks the browser for a large buffer', async () => {
		const device = new FakeDevice();
		await new ReplugPort(device).open({ baudRate: 9600 });
		expect(device.openedWith).toEqual({ baudRate: 9600, bufferSize: 65_536 });
	});

	test('is open when this page left it open, and passes other failures on', async () => {
		const device = new FakeDevice();
		const port = new ReplugPort(device);
		device.openError = new DOMException('The port is already open.', 'InvalidStateError');
		await port.open({ baudRate: 9600 });
		device.openError = new DOMException('Failed to open serial port.', 'NetworkError');
		await expect(port.open({ baudRate: 9600 })).rejects.toBe(device.openError);
		device.openError = named('InvalidStateError');
		await expect(port.open({ baudRate: 9600 })).rejects.toBe(device.openError);
	});

	test('speaks with the device that took the place of the first', async () => {
		const [first, second] = [new FakeDevice(), new FakeDevice()];
		const port = new ReplugPort(first);
		await port.open({ baudRate: 9600 });
		expect([port.readable, port.writable]).toEqual([first.readable, first.writable]);
		await port.close();
		expect(first.readable).toBeNull();
		port.replace(second);
		expect(port.device).toBe(second);
		await port.open({ baudRate: 115_200 });
		expect(second.openedWith).toMatchObject({ baudRate: 115_200 });
		expect(port.readable).toBe(second.readable);
		expect(port.writable).toBe(second.writable);
		await port.setSignals({ break: true });
		expect([first.signals, second.signals]).toEqual([null, { break: true }]);
	});

	test('takes signals of a device that has no lines for them', async () => {
		const device: SerialDevice = {
			readable: null,
			writable: null,
			open: () => Promise.resolve(),
			close: () => Promise.resolve(),
			getInfo: () => ({})
		};
		await expect(new ReplugPort(device).setSignals({ break: true })).resolves.toBeUndefined();
	});
});

describe('the ids of a USB chip', () => {
	test.each([
		[{ usbVendorId: 1, usbProductId: 2 }, { usbVendorId: 1, usbProductId: 2 }, true],
		[{ usbVendorId: 1, usbProductId: 2 }, { usbVendorId: 1, usbProductId: 3 }, false],
		[{ usbVendorId: 1, usbProductId: 2 }, { usbVendorId: 2, usbProductId: 2 }, false],
		[{}, {}, true]
	])('%j and %j: the same kind is %s', (a, b, same) => {
		expect(sameKind(new FakeDevice(a), new FakeDevice(b))).toBe(same);
	});

	test.each([
		[{ usbVendorId: 0x483, usbProductId: 0x374e }, 'Board on USB 0483:374e'],
		[{ usbVendorId: 0x2fe3 }, 'Board on USB 2fe3:0000'],
		[{}, 'Board on a serial port']
	])('%j is named %s', (ids, name) => {
		expect(usbName(new FakeDevice(ids))).toBe(name);
	});
});
