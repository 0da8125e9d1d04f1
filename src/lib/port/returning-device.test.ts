// A device that goes and comes back as another: which one is taken for it, which are not, and when it is time for a click.
import { beforeEach, describe, expect, it } from 'vitest';
import { ManualClock } from '#lib/core/clock.ts';
import { serialDevices, usbDevices, type ChipIds, type DeviceSource } from './device-source.ts';
import { fakeDevice, FakeSerial } from './fake-serial.ts';
import { FakeUsb, FakeUsbDevice, quietBoard, usbInterface } from './fake-usb.ts';
import { DeviceWatch, type Arrival } from './returning-device.ts';

const PROGRAM = { vendorId: 0x2fe3, productId: 1 };
const BOOTLOADER = { vendorId: 0x2e8a, productId: 0x000f };
const BOOT_ROM = [usbInterface(0, 255)];

let clock: ManualClock;
let usb: FakeUsb;
let serial: FakeSerial;

beforeEach(() => {
	clock = new ManualClock();
	usb = new FakeUsb();
	serial = new FakeSerial();
});

const boot = (ids = BOOTLOADER) => new FakeUsbDevice(quietBoard(), BOOT_ROM, ids);
const port = ({ vendorId, productId } = PROGRAM) =>
	fakeDevice(quietBoard(), clock, { usbVendorId: vendorId, usbProductId: productId });

const watchUsb = (chips: readonly ChipIds[] = [BOOTLOADER]) =>
	DeviceWatch.begin(usbDevices(usb), { chips, clock });
const watchSerial = (chips: readonly ChipIds[] = [PROGRAM]) =>
	DeviceWatch.begin(serialDevices(serial), { chips, clock });

/** What it came to, and whether it has. */
function followed<Device extends object>(watch: DeviceWatch<Device>, limitMs = 5000) {
	const controller = new AbortController();
	const seen: { arrival?: Arrival<Device>; error?: unknown } = {};
	watch.next({ limitMs, signal: controller.signal }).then(
		(arrival) => (seen.arrival = arrival),
		(error: unknown) => (seen.error = error)
	);
	return { seen, controller };
}

describe('a board that reboots into its bootloader', () => {
	it('is seen as soon as the browser says so', async () => {
		const watch = await watchUsb();
		const { seen } = followed(watch);
		const device = boot();
		await clock.advance(300);
		expect(seen.arrival).toBeUndefined();
		usb.plug(device);
		await clock.advance(0);
		expect(seen.arrival).toEqual({ kind: 'arrived', device, was: 'new' });
	});

	it('is seen where the browser does not say so', async () => {
		const watch = await watchUsb();
		const { seen } = followed(watch);
		await clock.advance(100);
		usb.devices.push(boot());
		await clock.advance(1000);
		expect(seen.arrival).toMatchObject({ kind: 'arrived', was: 'new' });
	});

	it('is seen where it came before anybody waited', async () => {
		const watch = await watchUsb();
		usb.plug(boot());
		const { seen } = followed(watch);
		await clock.advance(0);
		expect(seen.arrival).toMatchObject({ kind: 'arrived' });
	});

	it('is not one that was in its bootloader all the time, which is told beforehand', async () => {
		const other = boot();
		usb.plug(other);
		usb.plug(boot({ vendorId: 0x0483, productId: 0xdf11 }));
		const watch = await watchUsb();
		expect(watch.already).toEqual([other]);
		const { seen } = followed(watch);
		await clock.advance(4000);
		expect(seen.arrival).toBeUndefined();
		const device = boot();
		usb.plug(device);
		await clock.advance(0);
		expect(seen.arrival).toMatchObject({ device });
	});

	it('is only one of the chips that are waited for', async () => {
		const watch = await watchUsb([BOOTLOADER, { vendorId: 0x0483 }]);
		const { seen } = followed(watch);
		usb.plug(boot({ vendorId: 0x2e8a, productId: 3 }));
		usb.plug(boot({ vendorId: 0x1209, productId: 0x000f }));
		await clock.advance(1000);
		expect(seen.arrival).toBeUndefined();
		usb.plug(boot({ vendorId: 0x0483, productId: 0xdf11 }));
		await clock.advance(0);
		expect(seen.arrival).toMatchObject({ kind: 'arrived' });
	});

	it('is not one that was ruled out', async () => {
		const spare = boot();
		const watch = await DeviceWatch.begin(usbDevices(usb), {
			chips: [BOOTLOADER],
			clock,
			accept: (device) => device !== spare
		});
		const { seen } = followed(watch);
		usb.plug(spare);
		await clock.advance(1000);
		expect(seen.arrival).toBeUndefined();
	});

	it('is not guessed where two come at once', async () => {
		const watch = await watchUsb();
		const { seen } = followed(watch);
		await clock.advance(0);
		const both = [boot(), boot()];
		usb.devices.push(...both);
		await clock.advance(1000);
		expect(seen.arrival).toEqual({ kind: 'several', devices: both });
	});
});

describe('a board that comes back after flashing', () => {
	it('is the port that was there before, once it was gone', async () => {
		const device = port();
		serial.plug(device);
		const watch = await watchSerial();
		const { seen } = followed(watch);
		await clock.advance(2000);
		expect(seen.arrival).toBeUndefined();
		serial.unplug(device);
		await clock.advance(700);
		expect(seen.arrival).toBeUndefined();
		serial.plug(device);
		await clock.advance(0);
		expect(seen.arrival).toEqual({ kind: 'arrived', device, was: 'back' });
	});

	it('is known also where it was gone for less than a look takes', async () => {
		const device = port();
		serial.plug(device);
		const watch = await watchSerial();
		serial.unplug(device);
		serial.plug(device);
		const { seen } = followed(watch);
		await clock.advance(0);
		expect(seen.arrival).toEqual({ kind: 'arrived', device, was: 'back' });
	});

	it('is not a port that the browser still lists, but that is unplugged', async () => {
		const device = Object.assign(port(), { connected: true });
		serial.plug(device);
		const watch = await watchSerial();
		const { seen } = followed(watch);
		device.connected = false;
		await clock.advance(1000);
		expect(seen.arrival).toBeUndefined();
		device.connected = true;
		await clock.advance(1000);
		expect(seen.arrival).toMatchObject({ was: 'back' });
	});

	it('may be another port with another chip', async () => {
		const old = port();
		serial.plug(old);
		const watch = await watchSerial([PROGRAM, { vendorId: 0x2341, productId: 0x025b }]);
		const { seen } = followed(watch);
		serial.unplug(old);
		const device = port({ vendorId: 0x2341, productId: 0x025b });
		serial.plug(device);
		await clock.advance(0);
		expect(seen.arrival).toEqual({ kind: 'arrived', device, was: 'new' });
	});

	it('is not a port without a USB chip', async () => {
		const watch = await watchSerial();
		const { seen } = followed(watch);
		const bluetooth = Object.assign(port(), { getInfo: () => ({}) });
		serial.plug(bluetooth);
		await clock.advance(1000);
		expect(seen.arrival).toBeUndefined();
	});
});

describe('a device that the page may not see', () => {
	it('is said to need a click at the limit, not before', async () => {
		const watch = await watchUsb();
		const { seen } = followed(watch, 3000);
		await clock.advance(2999);
		expect(seen.arrival).toBeUndefined();
		await clock.advance(1);
		expect(seen.arrival).toEqual({ kind: 'needs-click' });
	});

	it('is chosen by the click, with a filter for its chips', async () => {
		const watch = await watchUsb([BOOTLOADER, { vendorId: 0x0483 }]);
		const device = boot();
		usb.choice = device;
		expect(await watch.choose()).toEqual({ kind: 'chosen', device });
		expect(usb.filters).toEqual([BOOTLOADER, { vendorId: 0x0483 }]);
		usb.choice = null;
		expect(await watch.choose()).toEqual({ kind: 'nothing' });
	});

	it('may come by itself beside the button: the watch goes on', async () => {
		const watch = await watchUsb();
		const first = followed(watch, 1000);
		await clock.advance(1000);
		expect(first.seen.arrival).toEqual({ kind: 'needs-click' });
		const second = followed(watch, 60_000);
		usb.plug(boot());
		await clock.advance(0);
		expect(second.seen.arrival).toMatchObject({ kind: 'arrived' });
	});

	const refused = () => new DOMException('Must be handling a user gesture.', 'SecurityError');

	it('is not chosen outside a click, which is not an error', async () => {
		usb.refusal = refused();
		expect(await usbDevices(usb, () => false).choose([BOOTLOADER])).toEqual({ kind: 'no-click' });
		await expect(usbDevices(usb, () => true).choose([BOOTLOADER])).rejects.toMatchObject({
			code: 'usb-blocked'
		});
		usb.refusal = new DOMException('Broken.', 'NetworkError');
		await expect(usbDevices(usb, () => false).choose([BOOTLOADER])).rejects.toMatchObject({
			code: 'usb-failed'
		});
		serial.requestPort = () => Promise.reject(refused());
		expect(await serialDevices(serial, () => false).choose([])).toEqual({ kind: 'no-click' });
		await expect(serialDevices(serial, () => true).choose([])).rejects.toMatchObject({
			code: 'serial-denied'
		});
	});

	it('is asked for among serial ports by vendor and product', async () => {
		const asked: unknown[] = [];
		serial.requestPort = (options?: unknown) => {
			asked.push(options);
			return Promise.resolve(port());
		};
		const chips = [PROGRAM, { vendorId: 0x0483 }];
		expect(await serialDevices(serial).choose(chips)).toMatchObject({ kind: 'chosen' });
		expect(asked).toEqual([
			{ filters: [{ usbVendorId: 0x2fe3, usbProductId: 1 }, { usbVendorId: 0x0483 }] }
		]);
	});
});

describe('a wait', () => {
	it('ends with its signal, and another may follow', async () => {
		const watch = await watchUsb();
		const { seen, controller } = followed(watch);
		controller.abort(new DOMException('cancelled', 'AbortError'));
		await clock.advance(0);
		expect(seen.error).toMatchObject({ name: 'AbortError' });
		usb.plug(boot());
		expect(await watch.next({ limitMs: 1000 })).toMatchObject({ kind: 'arrived' });
		const aborted = AbortSignal.abort(new DOMException('cancelled', 'AbortError'));
		await expect(watch.next({ limitMs: 1000, signal: aborted })).rejects.toMatchObject({
			name: 'AbortError'
		});
	});

	it('outlives a list that cannot be read now', async () => {
		const source = usbDevices(usb);
		let failures = 0;
		const shaky: DeviceSource<object> = {
			...source,
			idsOf: () => BOOTLOADER,
			list: () => (failures-- > 0 ? Promise.reject(new Error('busy')) : source.list())
		};
		const watch = await DeviceWatch.begin(shaky, { chips: [BOOTLOADER], clock });
		failures = 2;
		usb.plug(boot());
		const { seen } = followed(watch);
		await clock.advance(2000);
		expect(seen.arrival).toMatchObject({ kind: 'arrived' });
	});

	it('is one at a time', async () => {
		const watch = await watchUsb();
		followed(watch);
		expect(() => watch.next({ limitMs: 1 })).toThrow('waited for already');
	});

	it('leaves no timer and no listener behind', async () => {
		let listeners = 0;
		const source = usbDevices(usb);
		const counted: DeviceSource<object> = {
			...source,
			idsOf: () => BOOTLOADER,
			onchange(listener) {
				listeners++;
				const listening = source.onchange(listener);
				return { dispose: () => (listeners--, listening.dispose()) };
			}
		};
		let timers = 0;
		const counting = {
			...{ now: () => clock.now(), sleep: () => Promise.resolve() },
			schedule(ms: number, callback: () => void) {
				timers++;
				const cancel = clock.schedule(ms, () => (timers--, callback()));
				let open = true;
				return () => {
					if (open) timers--;
					open = false;
					cancel();
				};
			}
		};
		const watch = await DeviceWatch.begin(counted, { chips: [BOOTLOADER], clock: counting });
		expect(listeners).toBe(1);
		const waiting = new AbortController();
		const given = watch.next({ limitMs: 1000, signal: waiting.signal });
		await clock.advance(100);
		expect(timers).toBe(2);
		waiting.abort(new DOMException('cancelled', 'AbortError'));
		await expect(given).rejects.toMatchObject({ name: 'AbortError' });
		expect(timers).toBe(0);
		watch.dispose();
		watch.dispose();
		expect(listeners).toBe(0);
	});
});
