// WebUSB's devices as serial ports: which are offered, which are known, and who is told of one.
import { expect, test } from 'vitest';
import { FakeUsb, FakeUsbDevice, quietBoard, usbInterface } from './fake-usb.ts';
import { UsbSerialApi } from './usb-access.ts';

const board = () => new FakeUsbDevice(quietBoard());

test('a filter names the chip as far as it is known, and always the class of a serial port', async () => {
	const usb = new FakeUsb();
	usb.choice = board();
	const serial = { classCode: 2, subclassCode: 2 };
	await new UsbSerialApi(usb).requestPort({
		filters: [{ usbVendorId: 0x483, usbProductId: 0x374e }, { usbVendorId: 0x2fe3 }, {}]
	});
	expect(usb.filters).toEqual([
		{ vendorId: 0x483, productId: 0x374e, ...serial },
		{ vendorId: 0x2fe3, ...serial },
		serial
	]);
});

test('without filters every device is offered', async () => {
	const usb = new FakeUsb();
	usb.choice = board();
	usb.filters = [{ vendorId: 1 }];
	await new UsbSerialApi(usb).requestPort();
	expect(usb.filters).toEqual([]);
});

test('a chosen device without a serial port is refused', async () => {
	const usb = new FakeUsb();
	usb.choice = new FakeUsbDevice(quietBoard(), [usbInterface(0, 3)]);
	const choosing = new UsbSerialApi(usb).requestPort();
	await expect(choosing).rejects.toMatchObject({ code: 'usb-not-serial' });
});

test('two boards of the same kind are two ports, each the same one every time', async () => {
	const usb = new FakeUsb();
	const api = new UsbSerialApi(usb);
	usb.devices = [board(), board()];
	const [first, second] = await api.getPorts();
	expect(first).not.toBe(second);
	expect((await api.getPorts()).map((port) => [first, second].indexOf(port))).toEqual([0, 1]);
	usb.choice = usb.devices[1]!;
	expect(await api.requestPort()).toBe(second);
});

test('who listens is told of devices that come and go, until the listener is taken away', () => {
	const usb = new FakeUsb();
	const api = new UsbSerialApi(usb);
	const told: string[] = [];
	const listener = ({ type }: Event) => void told.push(type);
	api.addEventListener('connect', listener);
	api.addEventListener('disconnect', listener);
	usb.dispatchEvent(new Event('connect'));
	usb.dispatchEvent(new Event('disconnect'));
	expect(told).toEqual(['connect', 'disconnect']);
	api.removeEventListener('connect', listener);
	usb.dispatchEvent(new Event('connect'));
	usb.dispatchEvent(new Event('disconnect'));
	expect(told).toEqual(['connect', 'disconnect', 'disconnect']);
});
