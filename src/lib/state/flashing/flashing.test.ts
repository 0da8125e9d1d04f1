import { describe, expect, it } from 'vitest';
import type { BoardIdentity } from '#lib/board/board.ts';
import { concatBytes, utf8 } from '#lib/core/bytes.ts';
import { ManualClock } from '#lib/core/clock.ts';
import type { DirectoryHandle } from '#lib/flash/drive/browser-folder.ts';
import { FakeDrive, type FakeDriveParts } from '#lib/flash/drive/fake-drive.ts';
import { armProgram } from '#lib/flash/testing/firmware.ts';
import { settled } from '#lib/flash/testing/settle.ts';
import type { SerialTarget } from '../boards/serial-target.svelte.ts';
import { Flashing, type FlashingParts } from './flashing.svelte.ts';

const COMMIT = '30d1efaf0c1d';
const DATE = '2026-04-20 08:15:00 UTC';
const PROGRAM = concatBytes([
	armProgram({ address: 0x10000000, size: 8_000 }),
	utf8(`${COMMIT}\0${DATE}\0`)
]);
const OLD: BoardIdentity = {
	version: '0.7.0',
	commit: '0123456789ab',
	buildInformation: '',
	buildDate: '2025-01-01 00:00:00 UTC',
	smp: true,
	board: 'pico_plus2/rp2350b/m33'
};
const NEW = { ...OLD, commit: COMMIT, buildDate: DATE };

/** A drive as a browser hands it over. */
function handleOf(drive: FakeDrive): DirectoryHandle {
	const missing = () => new DOMException('not there', 'NotFoundError');
	return {
		name: drive.name,
		keys: async function* () {
			yield* await drive.list();
		} as unknown as DirectoryHandle['keys'],
		getFileHandle: (async (name: string, options?: { create?: boolean }) => {
			if (!options?.create && (await drive.read(name, 1)) === null) throw missing();
			return {
				getFile: async () => new Blob([new Uint8Array((await drive.read(name, 65536))!)]),
				createWritable: () => drive.create(name)
			};
		}) as unknown as DirectoryHandle['getFileHandle']
	};
}

/** A board on a cable, as far as flashing looks at it: it says what it is each time that it is opened. */
function targetOf(says: () => BoardIdentity | null) {
	const session = {
		identity: says(),
		opened: 0,
		reopen: () => {
			session.opened++;
			session.identity = says();
			return Promise.resolve();
		}
	};
	const device = { getInfo: () => ({}) };
	return { session, device, waiting: false } as unknown as SerialTarget & {
		session: { opened: number };
	};
}

function begin(
	given: Partial<FakeDriveParts> = {},
	connected: (drive: FakeDrive) => SerialTarget[] = () => []
) {
	const clock = new ManualClock();
	const drive = new FakeDrive({ kind: 'uf2', clock, ...given });
	const named: string[] = [];
	const boards: FlashingParts['boards'] = {
		connected: connected(drive),
		ports: [],
		shown: null,
		choose: () => Promise.resolve(true),
		connect: () => Promise.resolve(),
		disconnect: () => Promise.resolve(),
		rename: (_, name) => Promise.resolve(named.push(name) > 0)
	};
	const flashing = new Flashing({
		boards,
		clock,
		chooseFolder: () => Promise.resolve(handleOf(drive)),
		usb: null,
		serial: null
	});
	return { flashing, drive, clock, named, boards };
}

async function flash(flashing: Flashing, clock: ManualClock) {
	flashing.firmware.takeBytes(PROGRAM, 'zephyr.bin');
	flashing.chooseBoard('pico_plus2');
	await flashing.device.chooseDrive();
	expect(flashing.device.problem).toBeNull();
	expect((await settled(flashing.start(), clock)).is).toBe('done');
}

describe('a board', () => {
	it('is done when it says that it runs the build, and can be named then', async () => {
		const { flashing, drive, clock, named } = begin({}, (one) => [
			targetOf(() => (one.taken ? NEW : OLD))
		]);
		await flash(flashing, clock);
		expect(drive.taken).not.toBeNull();
		expect(flashing.end).toMatchObject({ is: 'result', result: { is: 'proved', by: 'identity' } });
		expect(await flashing.rename('ws-01')).toBe(true);
		expect(named).toEqual(['ws-01']);
		expect(flashing.logText).toContain('That is the build in the file.');
	});

	it('is not done while it says that it runs another build', async () => {
		const { flashing, clock } = begin({}, () => [targetOf(() => OLD)]);
		await flash(flashing, clock);
		expect(flashing.end).toMatchObject({ result: { is: 'unproved', why: 'other' } });
		expect(flashing.proof.board).toBeNull();
	});

	it('that was not connected is proved when it is connected afterwards', async () => {
		const { flashing, clock, boards } = begin();
		await flash(flashing, clock);
		expect(flashing.end).toMatchObject({ result: { is: 'unproved', why: 'silent' } });
		Object.assign(boards, { connected: [targetOf(() => NEW)] });
		await flashing.connect();
		expect(flashing.end).toMatchObject({ result: { is: 'proved' } });
	});

	it('that ran the build before proves nothing: it may be another one than was flashed', async () => {
		const { flashing, clock } = begin({}, () => [targetOf(() => NEW)]);
		await flash(flashing, clock);
		expect(flashing.end).toMatchObject({ result: { is: 'unproved' } });
		expect(flashing.proof.board).toBeNull();
		await flashing.checkNow();
		expect(flashing.proof.board).toBeNull();
	});

	it('that is unplugged is not believed by what it said before', async () => {
		const { flashing, clock, boards } = begin();
		await flash(flashing, clock);
		const gone = { ...targetOf(() => NEW), waiting: true };
		Object.assign(boards, { connected: [gone as unknown as SerialTarget] });
		await flashing.checkNow();
		expect(flashing.proof.board).toBeNull();
	});

	it('of another kind is not asked: what runs on it is left alone', async () => {
		const other = targetOf(() => ({ ...OLD, board: 'b_u585i_iot02a' }));
		const { flashing, clock } = begin({}, () => [other]);
		const work = flash(flashing, clock);
		await work;
		expect(other.session.opened).toBe(0);
	});

	it('that failed is told with the state that it is in', async () => {
		const { flashing, clock } = begin({ faults: [{ kind: 'vanish', at: 3_000 }] });
		await flash(flashing, clock);
		expect(flashing.end).toMatchObject({ is: 'failure', boardState: 'unverified' });
		expect(flashing.logText).toContain('flash-drive-unproven');
		flashing.again();
		expect(flashing.end).toBeNull();
		expect(flashing.firmware.file?.name).toBe('zephyr.bin');
	});
});

it('a file that is refused leaves nothing to write', async () => {
	const { flashing, drive } = begin();
	flashing.firmware.takeBytes(armProgram({ address: 0x08000000, size: 500 }), 'stm.bin');
	flashing.chooseBoard('pico_plus2');
	expect(flashing.ways.refusal?.code).toBe('flash-plan-linked-elsewhere');
	expect(flashing.planned).toBeNull();
	await flashing.device.chooseDrive();
	await flashing.start();
	expect(drive.received).toBe(0);
	flashing.firmware.takeBytes(new Uint8Array(), 'empty');
	expect(flashing.firmware.problem?.code).toBe('flash-file-empty');
});

it('the drive of another board is refused, and one that says nothing has to be confirmed', async () => {
	const { flashing } = begin({ files: { 'INFO_UF2.TXT': 'Board-ID: RPI-RP2\n' } });
	flashing.firmware.takeBytes(PROGRAM, 'zephyr.bin');
	flashing.chooseBoard('pico_plus2');
	await flashing.device.chooseDrive();
	expect(flashing.device.problem?.code).toBe('flash-drive-wrong-board');
	expect(flashing.device.destination).toBeNull();
	const stm = begin({ kind: 'programmer', name: 'D' }).flashing;
	stm.firmware.takeBytes(armProgram({ address: 0x08000000, size: 500 }), 'stm.bin');
	stm.chooseBoard('b_u585i_iot02a');
	await stm.device.chooseDrive();
	expect(stm.device.drive?.fit).toBe('maybe');
	expect(stm.device.destination).toBeNull();
	stm.device.confirmed = true;
	expect(stm.device.destination).not.toBeNull();
});
