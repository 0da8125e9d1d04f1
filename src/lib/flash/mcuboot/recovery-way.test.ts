import { expect, test } from 'vitest';
import { ManualClock } from '#lib/core/clock.ts';
import { FakePort } from '#lib/port/fake-port.ts';
import { SmpLine } from '../line/smp-line.ts';
import { FakeMcubootBoard, type FakeMcubootPlan } from '../testing/fake-mcuboot-board.ts';
import { makeImage } from '../testing/mcuboot-image.ts';
import { endOf, onClock } from '../testing/on-clock.ts';
import { NEW_IMAGE, smpRig } from '../testing/smp-rig.ts';
import { whatAnswers } from './detect-recovery.ts';

const rigOf = (plan: FakeMcubootPlan = {}, more = {}) =>
	smpRig({ mode: 'recovery', plan, ...more });

test('the image replaces what the bootloader has, is listed by it, and is started', async () => {
	const rig = rigOf({ eraseMs: 20_000 });
	expect(await rig.flash()).toEqual({
		proof: 'checksum',
		written: NEW_IMAGE.length,
		erased: NEW_IMAGE.length
	});
	await rig.clock.advance(5_000);
	expect(rig.board.mode).toBe('firmware');
	expect(rig.board.version).toBe('2.3.4');
	expect(rig.board.slots.violations).toEqual([]);
	expect([...new Set(rig.progress.map(({ phase }) => phase))]).toEqual([
		'connect',
		'erase',
		'write',
		'verify',
		'restart'
	]);
});

test('an erase that takes longer than it may is given up', async () => {
	const rig = rigOf({ eraseMs: 100_000 });
	expect(await endOf(rig.flash())).toEqual({ code: 'flash-silent', boardState: 'bootloader' });
});

test.each<[string, FakeMcubootPlan, string]>([
	['without an echo', { echo: false }, 'checksum'],
	['that tells no hashes', { hashes: false }, 'accepted'],
	['that knows the size of its slots', { slotInfo: true }, 'checksum'],
	['that writes its flash in units of 32', { alignBytes: 32 }, 'checksum'],
	['that lists no images', { refuseAt: { request: 13, rc: 8 } }, 'accepted']
])('a bootloader %s is flashed, too', async (_what, plan, proof) => {
	const rig = rigOf(plan);
	expect(await rig.flash()).toMatchObject({ proof });
	expect(rig.board.version).toBe('2.3.4');
});

test('a flash in larger units gets what it left again', async () => {
	const rig = rigOf({ alignBytes: 48 });
	await rig.flash();
	expect(rig.board.version).toBe('2.3.4');
	expect(rig.board.slots.violations).toEqual([]);
});

test('an image with another key, and a flash that keeps something else, are not called done', async () => {
	const foreign = rigOf();
	foreign.board.slots.refuses = ({ version }) => version === '2.3.4';
	const end = { code: 'recovery-image-invalid', boardState: 'bootloader' };
	expect(await endOf(foreign.flash())).toEqual(end);
	const worn = rigOf({ hashes: false });
	let writes = 0;
	worn.board.slots.flips = () => ++writes === 2_000;
	expect(await endOf(worn.flash())).toEqual(end);
	// Flashing again mends it.
	worn.board.slots.flips = undefined;
	await worn.flash();
	expect(worn.board.version).toBe('2.3.4');
});

test('what does not fit is refused before anything is erased', async () => {
	const large = makeImage({ bodyBytes: 17_000 });
	const told = rigOf({ slotInfo: true }, { slotBytes: 16 * 1024 });
	expect(await endOf(told.flash(large))).toEqual({
		code: 'image-too-large',
		boardState: 'untouched'
	});
	const untold = rigOf({}, { slotBytes: 16 * 1024 });
	expect(await endOf(untold.flash(large))).toMatchObject({ code: 'image-over-slot' });
	expect(untold.board.version).toBe('1.0.0');
});

test('a cancel leaves the bootloader, from where it is flashed again', async () => {
	const rig = rigOf();
	const stop = new AbortController();
	const onProgress = ({ phase, done }: { phase: string; done: number }) => {
		if (phase === 'write' && done > 3_000) stop.abort();
	};
	expect(await endOf(rig.flash(NEW_IMAGE, { onProgress, signal: stop.signal }))).toEqual({
		code: 'flash-cancelled',
		boardState: 'bootloader'
	});
	await rig.flash();
	expect(rig.board.version).toBe('2.3.4');
});

test('a board without a bootloader that answers is told of', async () => {
	const rig = rigOf({}, { faults: { silentAtByte: 0 } });
	expect(await endOf(rig.flash())).toEqual({ code: 'recovery-missing', boardState: 'untouched' });
});

test('a bootloader is told from firmware by the version of SMP that it hears', async () => {
	const answers = async (mode: 'firmware' | 'recovery', silent = false) => {
		const clock = new ManualClock();
		const port = new FakePort(new FakeMcubootBoard(clock, { mode, plan: { echo: false } }), clock);
		if (silent) port.faults = { silentAtByte: 0 };
		const fresh = new SmpLine(port, { clock });
		await fresh.open();
		const old = { request: fresh.requestInVersion(0) };
		return onClock(
			clock,
			whatAnswers({ old, fresh }, (signal) => fresh.revive(signal))
		);
	};
	expect(await answers('firmware')).toBe('firmware');
	expect(await answers('recovery')).toBe('recovery');
	expect(await answers('recovery', true)).toBe('nothing');
});
