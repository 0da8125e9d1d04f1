import { describe, expect, it } from 'vitest';
import type { BoardIdentity } from '#lib/board/board.ts';
import { concatBytes, utf8 } from '#lib/core/bytes.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import { FakeDrive, type FakeDriveParts } from '#lib/flash/drive/fake-drive.ts';
import { readFirmwareFile } from '#lib/flash/files/firmware-file.ts';
import { FlashError, type FlashWay } from '#lib/flash/flash-way.ts';
import { flashableBoard } from '#lib/flash/plan/flashable-boards.ts';
import { planFlash } from '#lib/flash/plan/plan-flash.ts';
import { chanceOf } from '#lib/flash/testing/chance.ts';
import { randomFaults } from '#lib/flash/testing/faults.ts';
import { armProgram } from '#lib/flash/testing/firmware.ts';
import { settled } from '#lib/flash/testing/settle.ts';
import { flashBoard, type FlashStage } from './flash-board.ts';
import { makeWay } from './make-way.ts';

const pico = flashableBoard('pico_plus2')!;
const COMMIT = '30d1efaf0c1d';
const DATE = '2026-04-20 08:15:00 UTC';
const PROGRAM = concatBytes([
	armProgram({ address: 0x10000000, size: 8_000 }),
	utf8(`Commit ID\0${COMMIT}\0${DATE}\0`)
]);
const PLANNED = planFlash(readFirmwareFile(PROGRAM, 'zephyr.bin'), pico);
const NEW: BoardIdentity = {
	version: '0.7.0',
	commit: COMMIT,
	buildInformation: '',
	buildDate: DATE,
	smp: true
};
const OLD = { ...NEW, commit: '0123456789ab', buildDate: '2025-01-01 00:00:00 UTC' };

interface Given extends Partial<FakeDriveParts> {
	/** What the board says, by what it took; null: it does not answer. */
	says?: (took: boolean) => BoardIdentity | null;
	way?: FlashWay;
}

async function flash({ says = (took) => (took ? NEW : OLD), way, ...given }: Given = {}) {
	const clock = new ManualClock();
	const drive = new FakeDrive({ kind: 'uf2', clock, ...given });
	const stages: FlashStage[] = [];
	const work = flashBoard({
		planned: PLANNED,
		way: way ?? makeWay(PLANNED, { kind: 'drive', folder: drive }, { clock }),
		clock,
		prove: () => Promise.resolve(says(drive.taken !== null)),
		onStage: (stage) => stages.push(stage),
		onLog: () => undefined,
		signal: new AbortController().signal
	});
	return { end: await settled(work, clock), drive, stages };
}

describe('a board is called done', () => {
	it('when it says that it runs the build that is in the file', async () => {
		const { end, stages } = await flash();
		expect(end).toEqual({ is: 'done', value: { is: 'proved', by: 'identity', identity: NEW } });
		expect(stages.at(-1)).toEqual({ is: 'proving' });
	});

	it('when it was read back, without being asked', async () => {
		const way: FlashWay = {
			kind: 'picoboot',
			flash: () => Promise.resolve({ proof: 'read-back', written: 1, erased: 1 })
		};
		const { end } = await flash({ way, says: () => OLD });
		expect(end).toMatchObject({ value: { is: 'proved', by: 'read-back' } });
	});

	it.each([
		['it does not answer', null, 'silent'],
		['it runs another build', OLD, 'other'],
		['it says nothing that tells builds apart', { ...NEW, commit: '', buildDate: '' }, 'unknown'],
		['it has the commit and another date', { ...NEW, buildDate: OLD.buildDate }, 'other']
	] as const)('never when %s', async (_, identity, why) => {
		const { end } = await flash({ says: () => identity });
		expect(end).toMatchObject({ is: 'done', value: { is: 'unproved', why } });
	});
});

it('a way that was not sure is believed when the board says so, and not otherwise', async () => {
	const doubt = new FlashError(new AppError('flash-drive-unproven', 'x'), {
		boardState: 'unverified',
		phase: 'write'
	});
	const way: FlashWay = { kind: 'uf2-drive', flash: () => Promise.reject(doubt) };
	expect((await flash({ way, says: () => NEW })).end).toMatchObject({ value: { is: 'proved' } });
	expect((await flash({ way, says: () => null })).end).toEqual({ is: 'failed', error: doubt });
	const failed = new FlashError(doubt, { boardState: 'bootloader', phase: 'write' });
	const other: FlashWay = { kind: 'uf2-drive', flash: () => Promise.reject(failed) };
	expect((await flash({ way: other, says: () => NEW })).end).toEqual({
		is: 'failed',
		error: failed
	});
});

it('500 sessions in which systems hold bytes back: none is called done that is not', async () => {
	let done = 0;
	for (let seed = 1; seed <= 500; seed++) {
		const chance = chanceOf(seed);
		const kinds = ['stall', 'vanish', 'nak', 'wrong-state', 'slow'] as const;
		const faults = randomFaults(chance, PLANNED.plan.file.bytes.length, kinds);
		const { end, drive } = await flash({ faults, holdsBack: chance.below(2) === 0 });
		const where = `seed ${seed}, ${JSON.stringify(faults)}`;
		expect(end.is, where).not.toBe('hung');
		if (end.is !== 'done' || end.value.is !== 'proved') continue;
		done++;
		expect(drive.taken, where).not.toBeNull();
	}
	expect(done).toBeGreaterThan(100);
}, 60_000);
