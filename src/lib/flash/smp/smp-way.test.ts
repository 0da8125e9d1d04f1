import { expect, test } from 'vitest';
import { endOf } from '../testing/on-clock.ts';
import { makeImage } from '../testing/mcuboot-image.ts';
import { NEW_IMAGE, planOf, smpRig } from '../testing/smp-rig.ts';
import type { FlashPlan } from '../flash-way.ts';
import type { FakeMcubootPlan } from '../testing/fake-mcuboot-board.ts';

test('an image goes into the other slot, is booted, answers, and is made to stay', async () => {
	const rig = smpRig();
	const outcome = await rig.flash();
	expect(outcome).toEqual({
		proof: 'checksum',
		written: NEW_IMAGE.length,
		erased: NEW_IMAGE.length
	});
	expect(rig.board.version).toBe('2.3.4');
	expect(rig.board.slots.swap).toBe('none');
	expect(rig.board.slots.image(1)?.version).toBe('1.0.0');
	expect(rig.board.slots.violations).toEqual([]);
	const phases = [...new Set(rig.progress.map(({ phase }) => phase))];
	expect(phases).toEqual(['connect', 'erase', 'write', 'verify', 'restart']);
	const written = rig.progress.filter(({ phase }) => phase === 'write');
	expect(written.at(-1)).toMatchObject({ done: NEW_IMAGE.length, total: NEW_IMAGE.length });
	expect(written.every(({ canCancel }) => canCancel)).toBe(true);
	expect(rig.progress.at(-1)).toMatchObject({ phase: 'restart', canCancel: false });
	expect(rig.log).toContain('Image 0, slot 0: 2.3.4, trial');
	expect(rig.log.at(-2)).toBe('Image 0, slot 0: 2.3.4, running');
	expect(rig.log.at(-1)).toBe('Image 0, slot 1: 1.0.0, idle');
});

test('an image that is not confirmed is on trial, and the next reset takes it back', async () => {
	const rig = smpRig({ way: { confirm: false } });
	await rig.flash();
	expect(rig.board.slots.swap).toBe('revert');
	rig.board.reset();
	await rig.clock.advance(10_000);
	expect(rig.board.version).toBe('1.0.0');
});

test('what runs already is not sent again', async () => {
	const rig = smpRig();
	await rig.flash();
	const asked = rig.board.asked.length;
	expect(await rig.flash()).toEqual({ proof: 'checksum', written: 0, erased: 0 });
	expect(rig.board.asked.slice(asked)).toEqual(['1.0']);
});

test('nothing is written that was never an image, is too large, or comes in pieces', async () => {
	const rig = smpRig({ plan: { slotInfo: true }, slotBytes: 16 * 1024 });
	const text = new TextEncoder().encode('not an image at all, but long enough for a header');
	expect(await endOf(rig.flash(text))).toEqual({
		code: 'flash-file-damaged',
		boardState: 'untouched'
	});
	const flipped = NEW_IMAGE.with(2_000, NEW_IMAGE[2_000]! ^ 1);
	expect(await endOf(rig.flash(flipped))).toMatchObject({ code: 'flash-mcuboot-digest' });
	const cut = NEW_IMAGE.slice(0, -80);
	expect(await endOf(rig.flash(cut))).toMatchObject({ code: 'flash-file-damaged' });
	expect(await endOf(rig.flash(makeImage({ bodyBytes: 17_000 })))).toMatchObject({
		code: 'image-too-large'
	});
	expect(await endOf(rig.flash(NEW_IMAGE, {}, 1_000))).toMatchObject({ code: 'image-too-large' });
	expect(rig.board.asked).not.toContain('1.1');

	const { SmpWay } = await import('./smp-way.ts');
	const plan: FlashPlan = planOf(NEW_IMAGE);
	const two = { ...plan, segments: [plan.segments[0]!, { ...plan.segments[0]!, address: 8192 }] };
	const never = () => Promise.reject(new Error('not to be asked'));
	const way = new SmpWay({
		requests: { request: never },
		clock: rig.clock,
		inspect: never,
		reopen: never,
		revive: never
	});
	expect(await endOf(way.flash(two))).toMatchObject({ code: 'image-in-pieces' });
});

test.each<[string, FakeMcubootPlan, string, string]>([
	['is too large for a slot of unknown size', {}, 'image-over-slot', 'untouched'],
	['finds a worn flash', { refuseAt: { request: 6, rc: 12 } }, 'image-flash-failed', 'untouched'],
	['is older than allowed', { refuseAt: { request: 3, rc: 27 } }, 'image-older', 'untouched'],
	['finds no image group', { refuseAt: { request: 1, rc: -8 } }, 'image-unsupported', 'untouched'],
	[
		'is refused for another reason',
		{ refuseAt: { request: 4, rc: 19 } },
		'image-refused',
		'untouched'
	],
	[
		'gets a wrong offset',
		{ spoilAt: { request: 5, how: 'offset' } },
		'flash-answer-wrong',
		'untouched'
	]
])('an upload that %s says so', async (what, plan, code, boardState) => {
	const rig = smpRig({ plan, slotBytes: 16 * 1024 });
	const image = what.startsWith('is too large') ? makeImage({ bodyBytes: 17_000 }) : NEW_IMAGE;
	expect(await endOf(rig.flash(image))).toEqual({ code, boardState });
	expect(rig.board.version).toBe('1.0.0');
	expect(rig.board.slots.swap).toBe('none');
});

test('a flash that keeps something else is found out, before the board restarts', async () => {
	for (const compares of [true, false]) {
		const rig = smpRig({ plan: { compares } });
		let writes = 0;
		rig.board.slots.flips = () => ++writes === (compares ? 2_000 : NEW_IMAGE.length - 90);
		const end = await endOf(rig.flash());
		expect(end).toEqual({ code: 'image-damaged', boardState: 'untouched' });
		expect(rig.board.resets).toBe(0);
	}
});

test('a flash that keeps something else and tells nobody does not boot it', async () => {
	const rig = smpRig();
	let writes = 0;
	rig.board.slots.flips = () => ++writes === 2_000;
	expect(await endOf(rig.flash())).toEqual({ code: 'image-not-booted', boardState: 'untouched' });
	expect(rig.board.version).toBe('1.0.0');
});

test('an image with another key is not booted, and the way says so', async () => {
	const rig = smpRig();
	rig.board.slots.refuses = ({ version }) => version === '2.3.4';
	expect(await endOf(rig.flash())).toEqual({ code: 'image-not-booted', boardState: 'untouched' });
	expect(rig.board.version).toBe('1.0.0');
});

test('new firmware that never answers ends in not knowing, and a reset brings the old one back', async () => {
	const rig = smpRig({ plan: { newFirmwareIsDead: true } });
	expect(await endOf(rig.flash())).toEqual({ code: 'image-not-back', boardState: 'unknown' });
	rig.board.reset();
	await rig.clock.advance(10_000);
	expect(rig.board.version).toBe('1.0.0');
});

test('a reset that got lost is asked for again; a board that never resets is told of', async () => {
	const once = smpRig({ plan: { ignoredResets: 1 } });
	await once.flash();
	expect(once.board.version).toBe('2.3.4');
	const never = smpRig({ plan: { ignoredResets: 1_000 } });
	expect(await endOf(never.flash())).toEqual({
		code: 'image-not-restarted',
		boardState: 'unknown'
	});
});

test('firmware that cannot be confirmed is not called done', async () => {
	const rig = smpRig({ plan: { confirmFails: true } });
	expect(await endOf(rig.flash())).toEqual({
		code: 'image-not-confirmed',
		boardState: 'unverified'
	});
});

test('a board that has firmware on trial, or waiting, is asked to be put in order first', async () => {
	const trial = smpRig();
	trial.board.slots.swap = 'revert';
	expect(await endOf(trial.flash())).toMatchObject({ code: 'image-on-trial' });
	const waiting = smpRig();
	waiting.board.slots.write(1, 0, makeImage({ version: [1, 5, 0] }));
	waiting.board.slots.swap = 'test';
	expect(await endOf(waiting.flash())).toMatchObject({ code: 'image-slot-taken' });
	expect(waiting.board.slots.image(1)?.version).toBe('1.5.0');
});

test('an upload that broke off goes on where it was', async () => {
	const rig = smpRig();
	const stop = new AbortController();
	const onProgress = ({ phase, done }: { phase: string; done: number }) => {
		if (phase === 'write' && done > 3_000) stop.abort();
	};
	expect(await endOf(rig.flash(NEW_IMAGE, { onProgress, signal: stop.signal }))).toBe('cancelled');
	expect(rig.board.version).toBe('1.0.0');
	const asked = rig.board.asked.length;
	await rig.flash();
	expect(rig.board.version).toBe('2.3.4');
	const chunks = rig.board.asked.slice(asked).filter((one) => one === '1.1').length;
	expect(chunks).toBeLessThan(14);
});

test('a board that restarts in the middle of the upload gets it from the beginning', async () => {
	const rig = smpRig({ plan: { resetAt: 12 } });
	await rig.flash();
	expect(rig.board.resets).toBe(2);
	expect(rig.board.version).toBe('2.3.4');
});

test('from the mark on a cancel waits for the end', async () => {
	const rig = smpRig();
	const stop = new AbortController();
	const onProgress = ({ phase }: { phase: string }) => {
		if (phase === 'restart') stop.abort();
	};
	// The restart is begun, or the cancel comes before it: never a board with a marked image and no word of it.
	const end = await endOf(rig.flash(NEW_IMAGE, { onProgress, signal: stop.signal }));
	expect(end).toBe('done');
	expect(rig.board.version).toBe('2.3.4');
});

test('a cable that is pulled leaves the old firmware as it was', async () => {
	const rig = smpRig({ faults: { unplugAtByte: 4_000 } });
	expect(await endOf(rig.flash())).toEqual({ code: 'flash-device-lost', boardState: 'untouched' });
	expect(rig.board.version).toBe('1.0.0');
});

test('a silent board is told of', async () => {
	const rig = smpRig({ faults: { silentAtByte: 0 } });
	expect(await endOf(rig.flash())).toEqual({ code: 'flash-silent', boardState: 'untouched' });
});

test('a line that drops and damages bytes costs time only', async () => {
	const rig = smpRig({ faults: { drop: 0.0002, corrupt: 0.0002, seed: 3 }, baudRate: 115_200 });
	await rig.flash();
	expect(rig.board.version).toBe('2.3.4');
	expect(rig.board.slots.violations).toEqual([]);
});
