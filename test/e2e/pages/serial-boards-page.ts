// Runs inside the page: made-up boards with MCUboot on serial ports, in the place of `navigator.serial`.
import { systemClock } from '../../../src/lib/core/clock.ts';
import {
	FakeMcubootBoard,
	type FakeMcubootPlan
} from '../../../src/lib/flash/testing/fake-mcuboot-board.ts';
import { fakeDevice, FakeSerial } from '../../../src/lib/port/fake-serial.ts';

/** Of the ST-LINK of a B-U585I-IOT02A. */
const IDS = { usbVendorId: 0x0483, usbProductId: 0x374e };

const serial = new FakeSerial();

function plugIn(plan: FakeMcubootPlan) {
	const board = new FakeMcubootBoard(systemClock, { plan });
	const device = fakeDevice(board, systemClock, IDS);
	serial.choice = device;
	serial.plug(device);
}

Object.defineProperty(navigator, 'serial', { value: serial });
Object.assign(window, { serialBoards: { plugIn } });
