// From kinds of ways to what writes: each kind of way has what it writes to, and a device of another board is refused.
import { expect, test } from 'vitest';
import { readFirmwareFile } from '#lib/flash/files/firmware-file.ts';
import { FLASHABLE_BOARDS, flashableBoard } from '#lib/flash/plan/flashable-boards.ts';
import { boardWithMcuboot } from '#lib/flash/plan/flashable-board.ts';
import { planFlash } from '#lib/flash/plan/plan-flash.ts';
import { armProgram, mcubootImage } from '#lib/flash/testing/firmware.ts';
import { FakeDrive } from '#lib/flash/drive/fake-drive.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { FakeUsbDevice, quietBoard } from '#lib/port/fake-usb.ts';
import type { UsbDevice } from '#lib/port/usb-device.ts';
import { destinationOf, makeWay, usbFiltersOf } from './make-way.ts';

const clock = new ManualClock();
const STM = readFirmwareFile(armProgram({ address: 0x08000000, size: 500 }), 'stm.bin');
const H7 = readFirmwareFile(armProgram({ address: 0x08040000, size: 500 }), 'h7.bin');
const IMAGE = readFirmwareFile(
	mcubootImage(armProgram({ address: 0x08010200, size: 500 })),
	'stm.signed.bin'
);
const u585 = flashableBoard('b_u585i_iot02a')!;
const portenta = flashableBoard('arduino_portenta_h7')!;

/** A device with a DFU interface only: 1 while firmware runs, 2 in a bootloader. */
function dfuDevice(
	{ vendorId, productId }: { vendorId: number; productId: number },
	protocol: 1 | 2
): UsbDevice {
	const alternate = {
		alternateSetting: 0,
		interfaceClass: 0xfe,
		interfaceSubclass: 1,
		interfaceProtocol: protocol,
		interfaceName: null,
		endpoints: []
	};
	const interfaces = [{ interfaceNumber: 0, claimed: false, alternate, alternates: [alternate] }];
	const configuration = { configurationValue: 1, configurationName: null, interfaces };
	return {
		vendorId,
		productId,
		manufacturerName: null,
		productName: null,
		serialNumber: null,
		opened: false,
		configuration,
		configurations: [configuration]
	} as unknown as UsbDevice;
}

const useDevice = (planned: ReturnType<typeof planFlash>, device: UsbDevice) =>
	makeWay(planned, { kind: 'usb', device }, { clock });

test('every way of every board is one that something here writes by', () => {
	const layouts = FLASHABLE_BOARDS.flatMap((board) => [board, boardWithMcuboot(board)]);
	for (const { kind } of layouts.flatMap(({ ways }) => ways)) {
		const destination = destinationOf(kind);
		expect(['drive', 'usb', 'port']).toContain(destination);
		expect(usbFiltersOf(kind).length > 0).toBe(destination === 'usb');
	}
});

test('an image goes by what is asked for, through a port', () => {
	const port = {} as never;
	for (const kind of ['smp', 'mcuboot-serial'] as const) {
		const way = makeWay(planFlash(IMAGE, u585, kind), { kind: 'port', port }, { clock });
		expect(way.kind).toBe(kind);
	}
});

test('a destination of another kind is refused', () => {
	const folder = new FakeDrive({ kind: 'uf2', clock });
	expect(() => makeWay(planFlash(IMAGE, u585), { kind: 'drive', folder }, { clock })).toThrow(
		expect.objectContaining({ code: 'flash-plan-way' })
	);
	const port = {} as never;
	expect(() => makeWay(planFlash(STM, u585, 'dfu'), { kind: 'port', port }, { clock })).toThrow(
		expect.objectContaining({ code: 'flash-plan-way' })
	);
});

test('the bootloader of another board is refused before it is opened', () => {
	const st = dfuDevice({ vendorId: 0x0483, productId: 0xdf11 }, 2);
	const arduino = dfuDevice({ vendorId: 0x2341, productId: 0x035b }, 2);
	expect(useDevice(planFlash(STM, u585, 'dfu'), st).kind).toBe('dfu');
	expect(useDevice(planFlash(H7, portenta), arduino).kind).toBe('dfu');
	expect(() => useDevice(planFlash(H7, portenta), st)).toThrow(
		expect.objectContaining({ code: 'flash-usb-wrong-board' })
	);
	expect(() => useDevice(planFlash(STM, u585, 'dfu'), arduino)).toThrow(
		expect.objectContaining({ code: 'flash-usb-wrong-board' })
	);
	expect(() => useDevice(planFlash(STM, u585, 'dfu'), new FakeUsbDevice(quietBoard()))).toThrow(
		expect.objectContaining({ code: 'flash-usb-wrong-device' })
	);
});

test('running firmware that can make room for the bootloader is known by its ids', () => {
	const running = dfuDevice({ vendorId: 0x2341, productId: 0x025b }, 1);
	expect(useDevice(planFlash(H7, portenta), running).kind).toBe('dfu');
	expect(() => useDevice(planFlash(STM, u585, 'dfu'), running)).toThrow(
		expect.objectContaining({ code: 'flash-usb-wrong-board' })
	);
});
