// The driver on a board that is reached over WebUSB instead of a serial port of the system.
import { expect, test } from 'vitest';
import { ManualClock } from '#lib/core/clock.ts';
import { FakeUsbDevice } from '#lib/port/fake-usb.ts';
import { UsbSerialPort } from '#lib/port/usb-serial-port.ts';
import { createBoard } from './ocre-board.ts';
import { FakeSupervisor } from './testing/fake-supervisor.ts';

test('the driver does with a board over WebUSB what it does over a serial port', async () => {
	const supervisor = new FakeSupervisor({});
	const device = new FakeUsbDevice(supervisor);
	const port = new UsbSerialPort(device, new ManualClock());
	const board = createBoard(port);
	await board.open();
	expect(board.state).toBe('supervisor');
	const image = Uint8Array.from({ length: 9000 }, (_, i) => i & 0xff);
	expect((await board.upload('app.wasm', image)).method).toBe('smp');
	expect(supervisor.image('app.wasm')).toEqual(image);
	expect(device.mostReads).toBeGreaterThan(1);
	await board.close();
	expect(device.opened).toBe(false);
});
