// Flashing through a serial port: a board of the page gives its port, and is connected again, on the port where it is.
import { describe, expect, it } from 'vitest';
import { ManualClock } from '#lib/core/clock.ts';
import { FakeMcubootBoard } from '#lib/flash/testing/fake-mcuboot-board.ts';
import { armProgram, mcubootImage } from '#lib/flash/testing/firmware.ts';
import { settled } from '#lib/flash/testing/settle.ts';
import { fakeDevice, FakeSerial, type FakeSerialDevice } from '#lib/port/fake-serial.ts';
import { FakeUsb, FakeUsbDevice, quietBoard, usbInterface } from '#lib/port/fake-usb.ts';
import type { SerialDevice } from '#lib/port/serial-access.ts';
import type { SerialTarget } from '../boards/serial-target.svelte.ts';
import { Flashing } from './flashing.svelte.ts';

const IMAGE = mcubootImage(armProgram({ address: 0x08010200, size: 3_000 }), {
	version: [2, 3, 4, 0]
});
const PICO = armProgram({ address: 0x10000000, size: 3_000 });
const PICO_BOOT = { vendorId: 0x2e8a, productId: 0x000f };

function targetOf(device: SerialDevice): SerialTarget {
	const session = { identity: null, reopen: () => Promise.reject(new Error('nobody')) };
	return { session, device, name: 'ws-01', waiting: false } as unknown as SerialTarget;
}

function begin(mode: 'firmware' | 'recovery' = 'firmware', given: { isBoards?: boolean } = {}) {
	const clock = new ManualClock();
	const board = new FakeMcubootBoard(clock, { mode });
	const device = fakeDevice(board, clock);
	const serial = new FakeSerial();
	serial.ports = [device];
	serial.choice = device;
	const usb = new FakeUsb();
	const said: string[] = [];
	const boards = {
		connected: given.isBoards === false ? [] : [targetOf(device)],
		ports: [],
		shown: null,
		choose: () => Promise.resolve(true),
		rename: () => Promise.resolve(false),
		connect: (one: SerialDevice) => {
			said.push(one === device ? 'connected' : 'connected on another port');
			boards.connected = [...boards.connected, targetOf(one)];
			return Promise.resolve();
		},
		disconnect: (one: SerialTarget) => {
			said.push(device.readable ? 'disconnected too late' : 'disconnected');
			boards.connected = boards.connected.filter((target) => target !== one);
			return Promise.resolve();
		}
	};
	const flashing = new Flashing({
		boards: boards,
		clock,
		chooseFolder: null,
		usb,
		serial
	});
	return { clock, board, device, serial, usb, said, flashing };
}

function plan(flashing: Flashing, way: 'smp' | 'mcuboot-serial') {
	flashing.firmware.takeBytes(IMAGE, 'zephyr.signed.bin');
	flashing.chooseBoard('b_u585i_iot02a');
	flashing.chooseWay(way);
	expect(flashing.planned?.way).toBe(way);
	expect(flashing.device.destination).toBeNull();
}

async function start({ flashing, clock }: ReturnType<typeof begin>) {
	expect((await settled(flashing.start(), clock)).is).toBe('done');
	return flashing.end;
}

/** The board is gone from its port, and comes back on another one a while later. */
function moveTo(serial: FakeSerial, from: FakeSerialDevice, to: FakeSerialDevice) {
	serial.unplug(from);
	serial.plug(to);
}

describe('a board that the page has', () => {
	it.each(['smp', 'mcuboot-serial'] as const)('gives its port, by %s', async (way) => {
		const rig = begin(way === 'smp' ? 'firmware' : 'recovery');
		const { flashing, said, board } = rig;
		plan(flashing, way);
		flashing.device.port.use(flashing.connected[0]!.device);
		expect(flashing.device.port.name).toBe('ws-01');
		expect(await start(rig)).toMatchObject({ result: { is: 'proved', by: 'checksum' } });
		expect(board.version).toBe('2.3.4');
		expect(said).toEqual(['disconnected', 'connected']);
	});

	it('is connected again when flashing failed', async () => {
		const rig = begin('recovery');
		plan(rig.flashing, 'smp');
		rig.flashing.device.port.use(rig.device);
		expect(await start(rig)).toMatchObject({ is: 'failure', boardState: 'untouched' });
		expect(rig.said).toEqual(['disconnected', 'connected']);
	});

	it('is connected on the port that it comes back on, or has to be chosen', async () => {
		const rig = begin();
		const { flashing, serial, device, board, clock, said } = rig;
		flashing.device.port.use(device);
		await flashing.device.port.take();
		moveTo(serial, device, fakeDevice(board, clock));
		expect(await flashing.device.port.giveBack()).toBe('back');
		expect(said).toEqual(['disconnected', 'connected on another port']);
		const other = begin();
		other.flashing.device.port.use(other.device);
		await other.flashing.device.port.take();
		other.serial.unplug(other.device);
		expect(await settled(other.flashing.device.port.giveBack(), other.clock)).toMatchObject({
			value: 'missing'
		});
		expect(other.flashing.device.port.isMissing).toBe(true);
	});
});

it('a port that was chosen only for flashing is not a board of the page afterwards', async () => {
	const rig = begin('firmware', { isBoards: false });
	plan(rig.flashing, 'smp');
	await rig.flashing.device.choosePort();
	expect(await start(rig)).toMatchObject({ result: { is: 'proved' } });
	expect(rig.said).toEqual([]);
});

describe('firmware that is told to make room for its bootloader', () => {
	const pico = (rig: ReturnType<typeof begin>) => {
		rig.flashing.firmware.takeBytes(PICO, 'zephyr.bin');
		rig.flashing.chooseBoard('pico_plus2');
		rig.flashing.chooseWay('picoboot');
		rig.flashing.device.port.use(rig.device);
		expect(rig.flashing.device.bootEntry).toBe('smp');
	};

	it('becomes a USB device that this page may use already', async () => {
		const rig = begin();
		pico(rig);
		const bootloader = new FakeUsbDevice(quietBoard(), [usbInterface(0, 255)], PICO_BOOT);
		const entering = rig.flashing.device.enter();
		rig.clock.schedule(1_000, () => rig.usb.plug(bootloader));
		await settled(entering, rig.clock);
		expect(rig.flashing.device.entry).toEqual({ is: 'arrived' });
		expect(rig.flashing.device.usb).toBe(bootloader);
		// Its port is wanted for nothing any more when another board is chosen.
		rig.flashing.chooseBoard('b_u585i_iot02a');
		await rig.clock.advance(100);
		expect(rig.said).toEqual(['disconnected', 'connected']);
	});

	it('has to be chosen where the browser does not show it', async () => {
		const rig = begin();
		pico(rig);
		await settled(rig.flashing.device.enter(), rig.clock);
		expect(rig.flashing.device.entry).toEqual({ is: 'needs-click' });
		expect(rig.flashing.device.usb).toBeNull();
	});

	it('is given up when the user goes on with something else', async () => {
		const rig = begin();
		pico(rig);
		const entering = rig.flashing.device.enter();
		await rig.clock.advance(10);
		rig.flashing.chooseBoard('b_u585i_iot02a');
		await settled(entering, rig.clock);
		expect(rig.flashing.device.entry).toBeNull();
		expect(rig.said).toEqual(['disconnected', 'connected']);
	});
});
