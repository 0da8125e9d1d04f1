import { describe, expect, it } from 'vitest';
import { latin1 } from '#lib/core/bytes.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { isAbort } from '#lib/core/errors.ts';
import { readFirmwareFile } from '../files/firmware-file.ts';
import { FlashError, type FlashProgress } from '../flash-way.ts';
import { flashableBoard } from '../plan/flashable-boards.ts';
import { planFlash } from '../plan/plan-flash.ts';
import { writeIntelHex } from '../plan/write-hex.ts';
import { chanceOf } from '../testing/chance.ts';
import { randomFaults } from '../testing/faults.ts';
import { armProgram } from '../testing/firmware.ts';
import { settled } from '../testing/settle.ts';
import { createDriveWay } from './drive-way.ts';
import { FakeDrive, type FakeDriveParts } from './fake-drive.ts';

const pico = flashableBoard('pico_plus2')!;
const u585 = flashableBoard('b_u585i_iot02a')!;
const PROGRAM = armProgram({ address: 0x10000000, size: 40_000 });
const PICO_PLAN = planFlash(readFirmwareFile(PROGRAM, 'zephyr.bin'), pico).plan;
const STM = armProgram({ address: 0x08000000, size: 20_000 });
const STM_PLAN = planFlash(readFirmwareFile(STM, 'zephyr.bin'), u585).plan;

/** As an ST-LINK judges a HEX: by its checksums. */
function judgeHex(bytes: Uint8Array): string | null {
	try {
		readFirmwareFile(new Uint8Array(bytes), 'a.hex');
		return latin1(bytes) === latin1(STM_PLAN.file.bytes) ? null : 'The hex file cannot be decoded.';
	} catch {
		return 'The hex file cannot be decoded. Checksum calculation failure occurred.';
	}
}

type Given = Omit<FakeDriveParts, 'kind' | 'clock'> & { signal?: AbortSignal };

async function flash(kind: 'uf2' | 'programmer', given: Given = {}) {
	const clock = new ManualClock();
	const drive = new FakeDrive({ kind, clock, judge: judgeHex, ...given });
	const way = createDriveWay({
		kind: kind === 'uf2' ? 'uf2-drive' : 'programmer-drive',
		folder: drive,
		board: kind === 'uf2' ? pico : u585,
		clock
	});
	const progress: FlashProgress[] = [];
	const log: string[] = [];
	const plan = kind === 'uf2' ? PICO_PLAN : STM_PLAN;
	const work = way.flash(plan, {
		onProgress: (one) => progress.push(one),
		onLog: (line) => log.push(line),
		...(given.signal ? { signal: given.signal } : {})
	});
	return { end: await settled(work, clock), drive, progress, log, clock, plan };
}

function failure(end: Awaited<ReturnType<typeof flash>>['end']) {
	if (end.is !== 'failed' || !(end.error instanceof FlashError)) return end;
	const { code, boardState, phase } = end.error;
	return { code, boardState, phase };
}

describe('the drive of a boot ROM', () => {
	it('takes the file and vanishes, and the close that then fails is not a failure', async () => {
		const { end, drive, progress, log } = await flash('uf2');
		expect(end).toEqual({ is: 'done', value: { proof: 'accepted', written: 40_000, erased: 0 } });
		expect(drive.taken?.subarray(0, 40_000)).toEqual(PROGRAM);
		expect(progress.map(({ phase }) => phase)).toEqual([
			'connect',
			...Array.from({ length: 4 }, () => 'write'),
			'restart'
		]);
		expect(log.join('\n')).toContain('Closing the file failed');
	});

	it('takes it as well when the system holds back everything until the end', async () => {
		const { end, drive } = await flash('uf2', { holdsBack: true });
		expect(end.is).toBe('done');
		expect(drive.taken).not.toBeNull();
	});

	it.each([
		['another chip', { 'INFO_UF2.TXT': 'Board-ID: RPI-RP2\nModel: Raspberry Pi RP2\n' }],
		['nothing that is known', { 'INFO_UF2.TXT': '\0\xff' }]
	])('is refused when it says %s', async (_, files) => {
		const { end, drive } = await flash('uf2', { files });
		expect(failure(end)).toMatchObject({
			code: 'flash-drive-wrong-board',
			boardState: 'untouched'
		});
		expect(drive.received).toBe(0);
	});

	it('is told from a folder', async () => {
		const clock = new ManualClock();
		const drive = new FakeDrive({ kind: 'uf2', clock });
		drive.files.clear();
		const way = createDriveWay({ kind: 'uf2-drive', folder: drive, board: pico, clock });
		const end = await settled(way.flash(PICO_PLAN), clock);
		expect(failure(end)).toMatchObject({ code: 'flash-drive-not-one', boardState: 'untouched' });
	});

	it.each([
		['QuotaExceededError', 'flash-drive-full'],
		['NoModificationAllowedError', 'flash-drive-read-only'],
		['NotAllowedError', 'flash-drive-denied']
	] as const)('that refuses a write with %s leaves the bootloader', async (refusal, code) => {
		const { end } = await flash('uf2', { refusal, faults: [{ kind: 'nak', at: 33_000 }] });
		expect(failure(end)).toEqual({ code, boardState: 'bootloader', phase: 'write' });
	});

	it('that refuses the file at once is left as it was', async () => {
		const refusal = 'NoModificationAllowedError';
		const { end } = await flash('uf2', { refusal, faults: [{ kind: 'nak', at: 0 }] });
		expect(failure(end)).toMatchObject({ code: 'flash-drive-read-only', boardState: 'untouched' });
	});

	it('that is pulled in the middle is not taken for done', async () => {
		const { end } = await flash('uf2', { faults: [{ kind: 'vanish', at: 20_000 }] });
		expect(failure(end)).toMatchObject({ code: 'flash-drive-gone', boardState: 'unknown' });
	});

	it('that stays after all was written did not take it', async () => {
		const { end } = await flash('uf2', { families: [0xe48bff56] });
		expect(failure(end)).toMatchObject({ code: 'flash-drive-ignored', boardState: 'bootloader' });
	});

	it('that does not answer is given up', async () => {
		const { end } = await flash('uf2', { faults: [{ kind: 'stall', at: 40_000 }] });
		expect(failure(end)).toMatchObject({ code: 'flash-drive-hung', boardState: 'unknown' });
	});

	it('is left as it was by a cancel before the first byte', async () => {
		const { end, drive } = await flash('uf2', { signal: AbortSignal.abort() });
		expect(end.is === 'failed' && isAbort(end.error)).toBe(true);
		expect(drive.received).toBe(0);
	});

	it('keeps its bootloader after a cancel in the middle', async () => {
		const clock = new ManualClock();
		const drive = new FakeDrive({ kind: 'uf2', clock });
		const way = createDriveWay({ kind: 'uf2-drive', folder: drive, board: pico, clock });
		const late = new AbortController();
		const flashing = way.flash(PICO_PLAN, {
			signal: late.signal,
			onProgress: ({ done }) => {
				if (done > 0) late.abort();
			}
		});
		const failed = await settled(flashing, clock);
		expect(failure(failed)).toMatchObject({ code: 'flash-cancelled', boardState: 'bootloader' });
	});
});

describe('the drive of a programmer', () => {
	it('goes, and is proof when it comes back without the file and without a complaint', async () => {
		const { end, drive } = await flash('programmer');
		expect(end).toMatchObject({ is: 'done', value: { proof: 'accepted' } });
		expect(latin1(drive.taken!)).toBe(latin1(writeIntelHex(STM_PLAN.segments)));
	});

	it('says what it did not like', async () => {
		const { end } = await flash('programmer', {
			judge: () => 'The hex file\r\ncannot be\u0007 decoded'
		});
		expect(failure(end)).toMatchObject({ code: 'flash-drive-refused', boardState: 'bootloader' });
		const reason = end.is === 'failed' && end.error instanceof FlashError && end.error.values;
		expect(reason).toEqual({ reason: 'The hex file cannot be‹U+0007› decoded' });
	});

	it('is not blamed for a complaint about an earlier file', async () => {
		const { end } = await flash('programmer', { files: { 'FAIL.TXT': 'earlier' } });
		expect(end.is).toBe('done');
	});

	it('is not taken for done with the same complaint as before', async () => {
		const { end } = await flash('programmer', {
			files: { 'FAIL.TXT': 'again' },
			judge: () => 'again'
		});
		expect(failure(end)).toMatchObject({ code: 'flash-drive-refused' });
	});

	it('that does not come back proves nothing', async () => {
		const { end } = await flash('programmer', { awayMs: null });
		expect(failure(end)).toMatchObject({ code: 'flash-drive-unproven', boardState: 'unverified' });
	});

	it('of another board is refused by its label', async () => {
		const { end } = await flash('programmer', { name: 'NODE_F401RE' });
		expect(failure(end)).toMatchObject({
			code: 'flash-drive-wrong-board',
			boardState: 'untouched'
		});
	});
});

describe.each(['uf2', 'programmer'] as const)('500 sessions with faults: %s', (kind) => {
	it('none hangs, none says done wrongly, and what is said of the board is true', async () => {
		const seen = new Map<string, number>();
		for (let seed = 1; seed <= 500; seed++) {
			const chance = chanceOf(seed);
			const size = (kind === 'uf2' ? PICO_PLAN : STM_PLAN).file.bytes.length;
			const kinds = ['stall', 'vanish', 'nak', 'wrong-state', 'slow'] as const;
			const faults = randomFaults(chance, size, kind === 'uf2' ? kinds : [...kinds, 'corrupt']);
			// What is held back can be lost after `write` said yes: then only the firmware's identity is proof.
			const { end, drive } = await flash(kind, {
				faults,
				chance,
				refusal: (['QuotaExceededError', 'NoModificationAllowedError'] as const)[chance.below(2)]!,
				awayMs: [1_500, 8_000, null][chance.below(3)]!
			});
			const where = `seed ${seed}, ${JSON.stringify(faults)}`;
			expect(end.is, where).not.toBe('hung');
			const key = end.is === 'done' ? 'done' : JSON.stringify(failure(end));
			seen.set(key, (seen.get(key) ?? 0) + 1);
			if (end.is === 'done') expect(drive.taken, where).not.toBeNull();
			else {
				expect(end.is === 'failed' && end.error, where).toBeInstanceOf(FlashError);
				const { boardState } = failure(end) as { boardState: string };
				if (boardState === 'untouched') expect(drive.received, where).toBe(0);
				if (boardState === 'bootloader') expect(drive.taken, where).toBeNull();
			}
		}
		expect(seen.get('done')).toBeGreaterThan(100);
		expect(seen.size).toBeGreaterThan(4);
	}, 60_000);
});
