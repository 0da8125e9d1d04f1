import { describe, expect, it } from 'vitest';
import type { BoardIdentity } from '#lib/board/board.ts';
import { concatBytes, utf8 } from '#lib/core/bytes.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { toDisposable } from '#lib/core/disposable.ts';
import { FlashError, type FlashProof, type FlashWay } from '#lib/flash/flash-way.ts';
import { readFirmwareFile } from '#lib/flash/files/firmware-file.ts';
import { flashableBoard } from '#lib/flash/plan/flashable-boards.ts';
import { planFlash } from '#lib/flash/plan/plan-flash.ts';
import { armProgram } from '#lib/flash/testing/firmware.ts';
import type { Deployment } from '#lib/flow/deploy/deploy.ts';
import type { DeviceSource } from '#lib/port/device-source.ts';
import type { SerialDevice } from '#lib/port/serial-access.ts';
import type { UsbDevice } from '#lib/port/usb-device.ts';
import type { SerialTarget } from '../boards/serial-target.svelte.ts';
import { TrayRun } from './tray.svelte.ts';

const COMMIT = '30d1efaf0c1d';
const DATE = '2026-04-20 08:15:00 UTC';
const PROGRAM = concatBytes([
	armProgram({ address: 0x10000000, size: 8_000 }),
	utf8(`${COMMIT}\0${DATE}\0`)
]);
const PLANNED = planFlash(
	readFirmwareFile(PROGRAM, 'zephyr.bin'),
	flashableBoard('pico_plus2')!,
	'picoboot'
);
const OLD: BoardIdentity = {
	version: '0.7.0',
	commit: '0123456789ab',
	buildInformation: '',
	buildDate: '2025-01-01 00:00:00 UTC',
	smp: true,
	board: 'pico_plus2/rp2350b/m33'
};
const NEW = { ...OLD, commit: COMMIT, buildDate: DATE };

class FakeUsb implements DeviceSource<UsbDevice> {
	readonly devices: UsbDevice[] = [];
	readonly #listeners = new Set<(gone: UsbDevice | null) => void>();

	list() {
		return Promise.resolve([...this.devices]);
	}

	idsOf({ vendorId, productId }: UsbDevice) {
		return { vendorId, productId };
	}

	onchange(listener: (gone: UsbDevice | null) => void) {
		this.#listeners.add(listener);
		return toDisposable(() => this.#listeners.delete(listener));
	}

	choose() {
		return Promise.resolve({ kind: 'nothing' as const });
	}

	plugIn(serialNumber: string | null, productId = 0x000f): UsbDevice {
		const device = { vendorId: 0x2e8a, productId, serialNumber } as UsbDevice;
		this.devices.push(device);
		for (const listener of [...this.#listeners]) listener(null);
		return device;
	}

	unplug(device: UsbDevice): void {
		this.devices.splice(this.devices.indexOf(device), 1);
		for (const listener of [...this.#listeners]) listener(device);
	}
}

/** A board on a cable, as far as a tray looks at it. */
function targetOf(says: () => BoardIdentity | null, port: object = {}) {
	const session = {
		identity: says(),
		reopen: () => {
			session.identity = says();
			return Promise.resolve();
		}
	};
	return { session, device: port, waiting: false } as unknown as SerialTarget;
}

function begin({ fails = [], proof = 'read-back' }: { fails?: string[]; proof?: FlashProof } = {}) {
	const clock = new ManualClock();
	const usb = new FakeUsb();
	const flashed: string[] = [];
	const done: string[] = [];
	const connected: SerialTarget[] = [];
	const ports: SerialDevice[] = [];
	const boards = {
		connected,
		ports,
		choose: () => Promise.resolve(false),
		connect: (port: SerialDevice) => {
			ports.splice(ports.indexOf(port), 1);
			boards.connected = [...boards.connected, targetOf(() => NEW, port)];
			return Promise.resolve();
		},
		disconnect: (target: SerialTarget) => {
			boards.connected = boards.connected.filter((one) => one !== target);
			ports.push(target.device);
			return Promise.resolve();
		},
		rename: (_: SerialTarget, name: string) => Promise.resolve(done.push(`named ${name}`) > 0)
	};
	const hooks = { onflashed: () => undefined as void };
	const tray = new TrayRun({
		...{ planned: PLANNED, boards, clock, usb, chooseFolder: null },
		makeWay: (_, destination): FlashWay => ({
			kind: 'picoboot',
			flash: async (_plan, { signal } = {}) => {
				const { serialNumber } = (destination as { device: UsbDevice }).device;
				await clock.sleep(1_000, signal);
				if (fails.includes(serialNumber!))
					throw new FlashError(
						{ code: 'flash-device-lost', message: 'gone' },
						{ boardState: 'unknown', phase: 'write' }
					);
				flashed.push(serialNumber ?? 'none');
				hooks.onflashed();
				return { proof, written: 1, erased: 1 };
			}
		}),
		program: () => Promise.resolve({ id: 'blinky' } as Deployment),
		deploy: (_, { id }) => Promise.resolve(void done.push(`deployed ${id}`))
	});
	const states = () => tray.rows.map(({ name, state }) => `${name} ${state}`);
	const pass = async (ms: number) => {
		for (let left = ms; left > 0; left -= 500) await clock.advance(500);
	};
	return { tray, usb, pass, flashed, done, boards, states, hooks };
}

describe('boards at USB', () => {
	it('are taken as they come, those that are there already, too', async () => {
		const { tray, usb, pass, states } = begin();
		usb.plugIn('A');
		usb.plugIn('X', 0x0003);
		tray.start();
		await pass(500);
		usb.plugIn('B');
		usb.plugIn('C');
		await pass(4_000);
		expect(states()).toEqual(['ws-01 done', 'ws-02 done', 'ws-03 done']);
		expect(tray.rows.map(({ serialNumber }) => serialNumber)).toEqual(['A', 'B', 'C']);
		tray.stop();
		usb.plugIn('D');
		await pass(4_000);
		expect(tray.rows).toHaveLength(3);
	});

	it('that failed and stayed are flashed again at once when they are repeated', async () => {
		const fails = ['A'];
		const { tray, usb, pass, states } = begin({ fails });
		usb.plugIn('A');
		usb.plugIn('B');
		tray.start();
		await pass(3_000);
		expect(states()).toEqual(['ws-01 failed', 'ws-02 done']);
		// It is not tried again by itself.
		await pass(5_000);
		expect(tray.rows[0]!.state).toBe('failed');
		fails.length = 0;
		tray.repeat();
		await pass(3_000);
		expect(states()).toEqual(['ws-01 done', 'ws-02 done']);
		expect(tray.logText).toContain('ws-01: Failed (flash-device-lost)');
	});

	it('without a serial number of their own are asked for', async () => {
		const { tray, usb, pass, flashed } = begin();
		tray.start();
		const device = usb.plugIn('E0C9125B0D9B');
		await pass(3_000);
		expect(flashed).toEqual([]);
		expect(tray.asks).toEqual([device]);
		tray.takeAsked(device);
		await pass(3_000);
		expect(tray.rows[0]).toMatchObject({ state: 'done', serialNumber: null });
		const other = usb.plugIn(null);
		await pass(1_000);
		expect(tray.asks).toEqual([other]);
		usb.unplug(other);
		expect(tray.asks).toEqual([]);
	});

	it('wait while the names have a problem', async () => {
		const { tray, usb, pass } = begin();
		tray.start();
		tray.pattern = 'ws';
		usb.plugIn('A');
		await pass(2_000);
		expect(tray.rows).toEqual([]);
		tray.pattern = 'x-{1}';
		await pass(4_000);
		expect(tray.rows[0]).toMatchObject({ name: 'x-1', state: 'done' });
	});
});

describe('over the console', () => {
	it('a board is named and gets its program, and its port is free for the next', async () => {
		const { tray, usb, pass, done, boards, hooks } = begin();
		tray.keepName = true;
		tray.chooseProgram('blinky');
		expect(tray.atOnce).toBe(1);
		hooks.onflashed = () => void boards.ports.push({} as SerialDevice);
		tray.start();
		usb.plugIn('A');
		usb.plugIn('B');
		await pass(10_000);
		expect(done).toEqual(['named ws-01', 'deployed blinky', 'named ws-02', 'deployed blinky']);
		expect(tray.rows.map(({ state, named, program }) => [state, named, program])).toEqual([
			['done', true, 'blinky'],
			['done', true, 'blinky']
		]);
		expect(boards.connected).toEqual([]);
	});

	it('a board that ran the build before is not taken for the one that was flashed', async () => {
		const { tray, usb, pass, done, boards } = begin();
		tray.keepName = true;
		boards.connected = [targetOf(() => NEW)];
		tray.start();
		usb.plugIn('A');
		await pass(60_000);
		expect(done).toEqual([]);
		expect(tray.rows[0]).toMatchObject({ state: 'failed', result: { is: 'proved' } });
		expect(tray.rows[0]!.failure!.code).toBe('tray-no-console');
		expect(boards.connected).toHaveLength(1);
	});

	it('a board that runs another build is not named', async () => {
		const { tray, usb, pass, done, boards } = begin();
		tray.keepName = true;
		boards.connected = [targetOf(() => OLD)];
		tray.start();
		usb.plugIn('A');
		await pass(60_000);
		expect(done).toEqual([]);
		expect(tray.rows[0]!.state).toBe('failed');
	});

	it('a board that took every byte is not done until it answers, and is not waited for when that is not wanted', async () => {
		const { tray, usb, pass } = begin({ proof: 'accepted' });
		tray.start();
		usb.plugIn('A');
		await pass(3_000);
		expect(tray.rows[0]).toMatchObject({ state: 'working', step: 'prove' });
		tray.cancel(1);
		await pass(500);
		expect(tray.rows[0]!.state).toBe('unproved');
	});
});
