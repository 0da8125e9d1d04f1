// A tray over serial ports: made-up boards with MCUboot take an image by SMP, several at a time, and are named over the
// port that the image went through.
import { describe, expect, it } from 'vitest';
import type { BoardIdentity } from '#lib/board/board.ts';
import { concatBytes, utf8 } from '#lib/core/bytes.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { readFirmwareFile } from '#lib/flash/files/firmware-file.ts';
import { flashableBoard } from '#lib/flash/plan/flashable-boards.ts';
import { planFlash } from '#lib/flash/plan/plan-flash.ts';
import { FakeMcubootBoard, type FakeMcubootPlan } from '#lib/flash/testing/fake-mcuboot-board.ts';
import { armProgram, mcubootImage } from '#lib/flash/testing/firmware.ts';
import type { Deployment } from '#lib/flow/deploy/deploy.ts';
import { makeWay } from '#lib/flow/flashing/make-way.ts';
import { fakeDevice, FakeSerial } from '#lib/port/fake-serial.ts';
import type { SerialDevice } from '#lib/port/serial-access.ts';
import type { SerialTarget } from '../boards/serial-target.svelte.ts';
import { TrayRun } from './tray.svelte.ts';

const COMMIT = '30d1efaf0c1d';
const DATE = '2026-04-20 08:15:00 UTC';
const PROGRAM = concatBytes([
	armProgram({ address: 0x08010200, size: 3_000 }),
	utf8(`${COMMIT}\0${DATE}\0`)
]);
const PLANNED = planFlash(
	readFirmwareFile(mcubootImage(PROGRAM, { version: [2, 3, 4, 0] }), 'zephyr.signed.bin'),
	flashableBoard('b_u585i_iot02a')!,
	'smp'
);
const NEW: BoardIdentity = {
	...{ version: '0.7.0', commit: COMMIT, buildInformation: '', buildDate: DATE, smp: true },
	board: 'b_u585i_iot02a'
};
const OLD = { ...NEW, commit: '0123456789ab' };
/** Of the ST-LINK on such a board. */
const IDS = { usbVendorId: 0x0483, usbProductId: 0x374e };

function targetOf(device: SerialDevice, says: () => BoardIdentity) {
	const session = {
		identity: says(),
		reopen: () => Promise.resolve(void (session.identity = says()))
	};
	return { session, device, name: 'desk', waiting: false } as unknown as SerialTarget;
}

function begin() {
	const clock = new ManualClock();
	const serial = new FakeSerial();
	const done: string[] = [];
	/** What each board would say: it has been reset into the new image, or not. */
	const says = new Map<SerialDevice, () => BoardIdentity>();
	const plug = (plan: FakeMcubootPlan = {}) => {
		const board = new FakeMcubootBoard(clock, { plan });
		const device = fakeDevice(board, clock, IDS);
		says.set(device, () => (board.resets > 0 ? NEW : OLD));
		serial.plug(device);
		boards.ports = [...boards.ports, device];
		return device;
	};
	const boards = {
		connected: [] as SerialTarget[],
		ports: [] as SerialDevice[],
		choose: () => Promise.resolve(false),
		connect: (port: SerialDevice) => {
			boards.ports = boards.ports.filter((one) => one !== port);
			boards.connected = [...boards.connected, targetOf(port, says.get(port)!)];
			return Promise.resolve();
		},
		disconnect: (target: SerialTarget) => {
			boards.connected = boards.connected.filter((one) => one !== target);
			boards.ports = [...boards.ports, target.device];
			return Promise.resolve();
		},
		rename: ({ device }: SerialTarget, name: string) =>
			Promise.resolve(done.push(`${serial.ports.indexOf(device)} is ${name}`) > 0)
	};
	const tray = new TrayRun({
		...{ planned: PLANNED, boards, clock, serial, usb: null, chooseFolder: null },
		makeWay: (planned, destination) => makeWay(planned, destination, { clock }),
		program: () => Promise.resolve({ id: 'blinky' } as Deployment),
		deploy: () => Promise.resolve()
	});
	const pass = async (ms: number) => {
		for (let left = ms; left > 0; left -= 100) await clock.advance(100);
	};
	const states = () => tray.rows.map(({ name, state }) => `${name} ${state}`);
	return { tray, serial, plug, boards, done, pass, states, says };
}

describe('boards on serial ports', () => {
	it('are asked about as they come, flashed several at a time, and proved by the way', async () => {
		const { tray, plug, pass, states } = begin();
		const first = plug();
		tray.start();
		await pass(1_000);
		const second = plug({ answerMs: 150, refuseAt: { request: 6, rc: 1 } });
		await pass(1_000);
		expect(tray.asks).toEqual([first, second]);
		expect(tray.nameOf(first)).toContain('0483:374e');
		expect(tray.atOnce).toBe(4);
		tray.takeAsked(first);
		tray.takeAsked(second);
		await pass(500);
		expect(states()).toEqual(['ws-01 working', 'ws-02 working']);
		await pass(60_000);
		expect(states()).toEqual(['ws-01 done', 'ws-02 failed']);
		expect(tray.rows[0]!.result).toMatchObject({ is: 'proved', by: 'checksum' });
		// It stays where it is, and is not the next one.
		expect(tray.asks).toEqual([]);
		tray.repeat([2]);
		await pass(1_000);
		expect(tray.asks).toContain(second);
		tray.takeAsked(second);
		await pass(60_000);
		expect(states()).toEqual(['ws-01 done', 'ws-02 done']);
	});

	it('are named over the port that the image went through, one at a time', async () => {
		const { tray, serial, plug, pass, done, states, boards } = begin();
		tray.keepName = true;
		expect(tray.atOnce).toBe(1);
		const [first, second] = [plug(), plug()];
		tray.start();
		await pass(1_000);
		tray.takeAsked(second);
		tray.takeAsked(first);
		await pass(120_000);
		expect(states()).toEqual(['ws-01 done', 'ws-02 done']);
		expect(done).toEqual(['1 is ws-01', '0 is ws-02']);
		expect(boards.connected).toEqual([]);
		expect(serial.ports).toHaveLength(2);
	});

	it('that are connected give their port, and are connected again', async () => {
		const { tray, plug, pass, states, boards } = begin();
		const device = plug();
		await boards.connect(device);
		tray.start();
		await pass(1_000);
		expect(tray.nameOf(device)).toBe('desk');
		tray.takeAsked(device);
		await pass(1_000);
		expect(boards.connected).toEqual([]);
		await pass(60_000);
		expect(states()).toEqual(['ws-01 done']);
		expect(boards.connected.map((one) => one.device)).toEqual([device]);
	});

	it('of any kind can be chosen, and a browser that offers none changes nothing', async () => {
		const { tray, serial, plug, pass, states } = begin();
		const device = plug();
		serial.ports = [];
		tray.start();
		await pass(1_000);
		await tray.chooseDevice();
		expect(tray.rows).toEqual([]);
		serial.choice = device;
		serial.ports = [device];
		await tray.chooseDevice();
		await pass(60_000);
		expect(states()).toEqual(['ws-01 done']);
	});
});
