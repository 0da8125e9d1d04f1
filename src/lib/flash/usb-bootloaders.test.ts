// Bootloaders are found among USB devices, and two that look the same are said to.
import { expect, test } from 'vitest';
import { FakeUsbDevice, quietBoard } from '#lib/port/fake-usb.ts';
import { DfuModel } from './dfu/testing/dfu-model.ts';
import { BootRomModel } from './picoboot/testing/boot-rom-model.ts';
import { bootloadersAmong } from './usb-bootloaders.ts';
import { EagerClock } from './usb/testing/eager-clock.ts';
import { ModelDevice } from './usb/testing/model-device.ts';

const clock = new EagerClock();
const pico = () => new ModelDevice(new BootRomModel({ clock }), clock);
const dfu = (serial: string | null) => new ModelDevice(new DfuModel({ clock, serial }), clock);

test('each is known by its protocol; what has none is left out', () => {
	const found = bootloadersAmong([pico(), new FakeUsbDevice(quietBoard()), dfu('A')]);
	expect(found.map(({ way, chip, name, serialNumber }) => [way, chip, name, serialNumber])).toEqual(
		[
			['picoboot', 'RP2350', 'Raspberry Pi RP2350 Boot', '5E1F00D5C0FFEE42'],
			['dfu', 'STM32U5', 'STMicroelectronics DFU in FS Mode', 'A']
		]
	);
});

test('two of one kind are told apart by their serial numbers, or not at all', () => {
	const twins = (...serials: (string | null)[]) =>
		bootloadersAmong(serials.map(dfu)).map(({ hasTwin }) => hasTwin);
	expect(twins('A', 'B')).toEqual([false, false]);
	expect(twins('A', 'A', 'B')).toEqual([true, true, false]);
	expect(twins(null, null)).toEqual([true, true]);
});

test('a name that would turn the page around does not', () => {
	const [found] = bootloadersAmong([dfu(`A\u202e\u0000\n${'B'.repeat(90)}`)]);
	expect(found?.serialNumber).toBe(`A${'B'.repeat(39)}`);
});
