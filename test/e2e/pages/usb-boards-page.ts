// Runs inside the page: boards in their USB bootloader, as models of their boot ROM, in the place of `navigator.usb`.
import { systemClock } from '../../../src/lib/core/clock.ts';
import {
	BootRomModel,
	type BootRomFault
} from '../../../src/lib/flash/picoboot/testing/boot-rom-model.ts';
import { ModelDevice } from '../../../src/lib/flash/usb/testing/model-device.ts';

const devices = new Set<ModelDevice>();
const listeners = {
	connect: new Set<(event: Event) => void>(),
	disconnect: new Set<(event: Event) => void>()
};

function tell(type: 'connect' | 'disconnect', device: ModelDevice) {
	const event = Object.assign(new Event(type), { device });
	for (const listener of [...listeners[type]]) listener(event);
}

function leave(device: ModelDevice) {
	if (!devices.delete(device)) return;
	tell('disconnect', device);
}

function plugIn(serialNumber: string | null, faults: readonly BootRomFault[]) {
	const model = new BootRomModel({ clock: systemClock, flashBytes: 256 * 1024, faults });
	const device = Object.assign(new ModelDevice(model, systemClock), { serialNumber });
	const { onleave } = model;
	model.onleave = () => {
		onleave?.();
		leave(device);
	};
	devices.add(device);
	tell('connect', device);
}

function unplug(serialNumber: string) {
	const device = [...devices].find((one) => one.serialNumber === serialNumber);
	if (!device) return;
	device.unplug();
	leave(device);
}

Object.defineProperty(navigator, 'usb', {
	value: {
		getDevices: () => Promise.resolve([...devices]),
		// The user takes the one that was plugged in last.
		requestDevice: () => {
			const last = [...devices].at(-1);
			return last
				? Promise.resolve(last)
				: Promise.reject(new DOMException('none', 'NotFoundError'));
		},
		addEventListener: (type: 'connect' | 'disconnect', listener: (event: Event) => void) =>
			listeners[type].add(listener),
		removeEventListener: (type: 'connect' | 'disconnect', listener: (event: Event) => void) =>
			listeners[type].delete(listener)
	}
});
Object.assign(window, { usbBoards: { plugIn, unplug } });
