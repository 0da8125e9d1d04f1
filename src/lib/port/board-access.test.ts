import { expect, test } from 'vitest';
import { boardAccess } from './board-access.ts';
import { FakeUsb, FakeUsbDevice, quietBoard } from './fake-usb.ts';
import type { SerialApi } from './serial-access.ts';

const serial: SerialApi = {
	getPorts: () => Promise.resolve([]),
	requestPort: () => Promise.reject(new DOMException('none', 'NotFoundError')),
	addEventListener: () => undefined,
	removeEventListener: () => undefined
};

test('a browser is asked for serial ports first, then for USB devices, and may have neither', async () => {
	const usb = new FakeUsb();
	usb.devices = [new FakeUsbDevice(quietBoard())];
	expect(boardAccess({ serial, usb })).toEqual({ kind: 'serial', api: serial });
	const access = boardAccess({ usb });
	expect(access?.kind).toBe('usb');
	expect(await access!.api.getPorts()).toHaveLength(1);
	expect(boardAccess({})).toBeNull();
	expect(boardAccess()).toBeNull();
});
