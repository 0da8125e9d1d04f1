import { expect, test } from 'vitest';
import { ManualClock } from '#lib/core/clock.ts';
import { fakeDevice, FakeSerial } from './fake-serial.ts';
import { LentPort } from './lent-port.ts';

const clock = new ManualClock();
const silent = { attach: () => {}, receive: () => {} } as never;
const device = (usbProductId = 1) =>
	fakeDevice(silent, clock, { usbVendorId: 0x2fe3, usbProductId });

test('a board that comes back as another port is found, and no other board is taken for it', async () => {
	const api = new FakeSerial();
	const [own, twin, back] = [device(), device(), device()];
	api.ports = [own, twin];
	const port = await LentPort.of(api, own);
	expect(await port.find()).toBe(true);
	api.ports = [twin];
	expect(await port.find()).toBe(false);
	expect(port.device).toBe(own);
	api.ports = [twin, device(2), back];
	expect(await port.find()).toBe(true);
	expect(port.device).toBe(back);
});
