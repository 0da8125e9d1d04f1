// Flashing through PICOBOOT: what ends up in the chip's flash, and what every trouble on the way is told as.
import { describe, expect, test } from 'vitest';
import { EagerClock } from '../usb/testing/eager-clock.ts';
import { ModelDevice, type ModelDeviceOptions } from '../usb/testing/model-device.ts';
import { attempt, Dice, failureOf, planOf } from '../usb/testing/plans.ts';
import { PicobootWay, whichDevice, type PicobootOptions } from './picoboot.ts';
import { BootRomModel, FLASH_START, type BootRomOptions } from './testing/boot-rom-model.ts';

const KIB = 1024;
const SMALL = new Dice(1).bytes(10_000);
const WHOLE_FLASH = [{ start: FLASH_START, end: FLASH_START + 2 * KIB * KIB }];

function setUp(
	rom: Omit<BootRomOptions, 'clock'> = {},
	{ chip, ...device }: ModelDeviceOptions & Omit<PicobootOptions, 'clock'> = {}
) {
	const clock = new EagerClock();
	const model = new BootRomModel({ clock, ...rom });
	const usb = new ModelDevice(model, clock, device);
	const way = new PicobootWay(usb, { clock, ...(chip && { chip }) });
	return { clock, model, usb, way };
}

const small = planOf([{ address: FLASH_START, bytes: SMALL }], WHOLE_FLASH);
const inFlash = (model: BootRomModel, address: number, length: number) =>
	model.flash.slice(address - FLASH_START, address - FLASH_START + length);

describe('a whole run', () => {
	test.each([
		['RP2350', true],
		['RP2350', false],
		['RP2040', true]
	] as const)('%s, its drive there: %s', async (chip, hasDrive) => {
		const { clock, model, way } = setUp({ chip, hasDrive });
		const { outcome, progress } = await attempt(way, small, clock);
		expect(outcome).toEqual({ proof: 'read-back', written: 10_000, erased: 12 * KIB });
		expect(inFlash(model, FLASH_START, 10_000)).toEqual(SMALL);
		expect(inFlash(model, FLASH_START + 12 * KIB, 4)).toEqual(new Uint8Array(4).fill(0xa5));
		expect(model.hasRestarted).toBe(true);
		expect(model.unprotectedChanges).toBe(0);
		const phases = [...new Set(progress.map(({ phase }) => phase))];
		expect(phases).toEqual(['connect', 'erase', 'write', 'verify', 'restart']);
		for (const phase of ['erase', 'write', 'verify'] as const) {
			const last = progress.filter((one) => one.phase === phase).at(-1);
			expect([phase, last?.done]).toEqual([phase, last?.total]);
		}
	});

	test('the device is closed and free afterwards', async () => {
		const { clock, usb, way } = setUp();
		await attempt(way, small, clock);
		expect(usb.opened).toBe(false);
	});

	test('segments that share a page are written together, gaps are as erased', async () => {
		const { clock, model, way } = setUp();
		const plan = planOf(
			[
				{ address: FLASH_START + 10, bytes: Uint8Array.of(1, 2, 3) },
				{ address: FLASH_START + 20, bytes: Uint8Array.of(4) },
				{ address: FLASH_START + 64 * KIB + 5, bytes: Uint8Array.of(5) }
			],
			WHOLE_FLASH
		);
		const { outcome } = await attempt(way, plan, clock);
		expect(outcome).toEqual({ proof: 'read-back', written: 5, erased: 8 * KIB });
		expect(model.written).toEqual([
			[FLASH_START, FLASH_START + 256],
			[FLASH_START + 64 * KIB, FLASH_START + 64 * KIB + 256]
		]);
		expect([...inFlash(model, FLASH_START + 9, 13)]).toEqual([
			...[255, 1, 2, 3, 255, 255, 255, 255, 255, 255, 255, 4, 255]
		]);
	});

	test('the log says which chip it was', async () => {
		const { clock, way } = setUp();
		const { log } = await attempt(way, small, clock);
		expect(log).toEqual([
			'RP2350, QFN-80; Arm; flash set up for 16384 KiB and 0 KiB; chip 5e1f00d5c0ffee42'
		]);
	});

	test('a chip with other ids is asked what it is', async () => {
		for (const chip of ['RP2350', 'RP2040'] as const) {
			const { clock, model, way } = setUp({ chip, productId: 0x4321 });
			expect(failureOf(await attempt(way, small, clock))).toBe('done: read-back');
			expect(model.hasRestarted).toBe(true);
		}
	});
});

describe('what is refused before anything is touched', () => {
	test.each<[string, Parameters<typeof setUp>, ReturnType<typeof planOf>, string]>([
		[
			'a sector that the plan does not allow',
			[],
			planOf(
				[{ address: FLASH_START, bytes: SMALL }],
				[{ start: FLASH_START, end: FLASH_START + 10_000 }]
			),
			'flash-usb-outside in connect: untouched'
		],
		[
			'an address that is not flash',
			[],
			planOf([{ address: 0x20000000, bytes: SMALL }], [{ start: 0, end: 2 ** 32 }]),
			'flash-usb-not-flash in connect: untouched'
		],
		[
			'the second window of RP2350 on RP2040',
			[{ chip: 'RP2040' }],
			planOf(
				[{ address: FLASH_START + 16 * KIB * KIB, bytes: SMALL }],
				[{ start: 0, end: 2 ** 32 }]
			),
			'flash-usb-not-flash in connect: untouched'
		],
		[
			'more than the flash that the chip is set up for',
			[{ sizeCode: 9 }],
			planOf(
				[{ address: FLASH_START + 2 * KIB * KIB - 4096, bytes: SMALL }],
				[{ start: 0, end: 2 ** 32 }]
			),
			'flash-usb-not-flash in connect: untouched'
		],
		[
			'firmware for the other chip',
			[{ chip: 'RP2040' }, { chip: 'RP2350' }],
			small,
			'flash-picoboot-wrong-chip in connect: untouched'
		],
		[
			'a device that another program holds',
			[{}, { claimError: new DOMException('Unable to claim interface.', 'NetworkError') }],
			small,
			'flash-usb-held in connect: untouched'
		],
		[
			'a device that the system does not give',
			[{}, { openError: new DOMException('Access denied.', 'SecurityError') }],
			small,
			'flash-usb-denied in connect: untouched'
		]
	])('%s', async (_name, args, plan, wanted) => {
		const { clock, model, usb, way } = setUp(...args);
		const before = model.flash.slice();
		expect(failureOf(await attempt(way, plan, clock))).toBe(wanted);
		expect(Buffer.compare(model.flash, before)).toBe(0);
		expect([model.erased, model.written]).toEqual([[], []]);
		expect(usb.opened).toBe(false);
	});

	test('a device without a right on Linux comes with the line for udev', async () => {
		const openError = new DOMException('Access denied.', 'SecurityError');
		const { clock, way } = setUp({}, { openError });
		const { error } = await attempt(way, small, clock);
		expect(error).toMatchObject({
			values: {
				rule: 'SUBSYSTEM=="usb", ATTR{idVendor}=="2e8a", ATTR{idProduct}=="000f", MODE="0660", TAG+="uaccess"'
			}
		});
	});
});

describe('what goes wrong on the way', () => {
	test.each<[string, NonNullable<BootRomOptions['faults']>, string]>([
		[
			'a sector that must not be changed',
			[{ kind: 'protected', address: FLASH_START + 4096 }],
			'flash-picoboot-not-permitted in erase: bootloader'
		],
		[
			'a sector that ignores it',
			[{ kind: 'ignored', address: FLASH_START + 4096 }],
			'flash-readback-differs in verify: bootloader'
		],
		[
			'a worn bit',
			[{ kind: 'stuck-bit', address: FLASH_START + 5000 }],
			'flash-readback-differs in verify: bootloader'
		],
		[
			'the drive wrote at the same time',
			[{ kind: 'refuse', command: 4, status: 6 }],
			'flash-picoboot-interleaved in write: bootloader'
		],
		[
			'a command that it does not know',
			[{ kind: 'refuse', command: 1, status: 1 }],
			'flash-picoboot-refused in connect: untouched'
		],
		[
			'a stall without a reason',
			[{ kind: 'stall-without-reason', command: 3 }],
			'flash-usb-protocol in erase: bootloader'
		],
		['silence', [{ kind: 'silent', command: 3 }], 'flash-device-silent in erase: unknown'],
		['it goes', [{ kind: 'vanish', afterBytes: 3000 }], 'flash-device-lost in write: unknown'],
		[
			'it goes while it is read',
			[{ kind: 'vanish', afterBytes: 15_000 }],
			'flash-device-lost in verify: unverified'
		],
		[
			'too few bytes',
			[{ kind: 'short-read', command: 5 }],
			'flash-usb-protocol in verify: unverified'
		],
		[
			'an acknowledgement with data',
			[{ kind: 'loud-acknowledgement', command: 2 }],
			'flash-usb-protocol in connect: untouched'
		],
		['info that is none', [{ kind: 'strange-info' }], 'flash-usb-protocol in connect: untouched'],
		[
			'a status of another command',
			[{ kind: 'wrong-token' }, { kind: 'refuse', command: 4, status: 5 }],
			'flash-usb-protocol in write: bootloader'
		],
		[
			'no status',
			[{ kind: 'no-status' }, { kind: 'refuse', command: 4, status: 5 }],
			'flash-usb-protocol in write: bootloader'
		],
		['no restart', [{ kind: 'no-restart' }], 'flash-not-restarted in restart: unverified'],
		['a slow flash', [{ kind: 'slow-erase', sectorMs: 3000 }], 'done: read-back'],
		[
			'a flash that never ends',
			[{ kind: 'slow-erase', sectorMs: 1e7 }],
			'flash-device-silent in erase: unknown'
		]
	])('%s', async (_name, faults, wanted) => {
		const { clock, usb, way } = setUp({ faults });
		expect(failureOf(await attempt(way, small, clock))).toBe(wanted);
		expect(usb.opened).toBe(false);
	});

	test('a board whose flashing failed can be flashed again at once', async () => {
		const { clock, model, usb, way } = setUp({
			faults: [{ kind: 'refuse', command: 4, status: 8 }]
		});
		expect(failureOf(await attempt(way, small, clock))).toContain('flash-picoboot-refused');
		const again = new PicobootWay(usb, { clock });
		expect(failureOf(await attempt(again, small, clock))).toBe('done: read-back');
		expect(inFlash(model, FLASH_START, 10_000)).toEqual(SMALL);
	});
});

describe('a cancel', () => {
	async function cancelIn(phase: string) {
		const { clock, model, usb, way } = setUp();
		const controller = new AbortController();
		const result = await attempt(way, small, clock, {
			signal: controller.signal,
			onProgress: (progress) => {
				if (progress.phase === phase) controller.abort();
			}
		});
		return { result, model, usb, clock };
	}

	test('before the board was touched, it is a cancel and no failure', async () => {
		const { result, model } = await cancelIn('connect');
		expect(failureOf(result)).toBe('AbortError');
		expect(model.erased).toEqual([]);
	});

	test.each(['erase', 'write', 'verify'])(
		'in %s, the board is left in its bootloader',
		async (phase) => {
			const { result, usb, clock } = await cancelIn(phase);
			const left =
				phase === 'erase'
					? 'AbortError'
					: `flash-cancelled in ${phase}: ${phase === 'verify' ? 'unverified' : 'bootloader'}`;
			expect(failureOf(result)).toBe(left);
			const again = new PicobootWay(usb, { clock });
			expect(failureOf(await attempt(again, small, clock))).toBe('done: read-back');
		}
	);

	test('in the restart, it comes too late', async () => {
		const { result } = await cancelIn('restart');
		expect(failureOf(result)).toBe('done: read-back');
	});
});

test('the device says which boards it can be', () => {
	const clock = new EagerClock();
	const known = (options: Omit<BootRomOptions, 'clock'>) =>
		whichDevice(new ModelDevice(new BootRomModel({ clock, ...options }), clock));
	expect(known({})).toEqual({
		way: 'picoboot',
		chip: 'RP2350',
		boards: ['pico_plus2/rp2350b/m33'],
		isRunning: false
	});
	expect(known({ chip: 'RP2040' })).toMatchObject({ chip: 'RP2040', boards: [] });
	expect(known({ productId: 9 })).toBeNull();
});

test('a plan that breaks its promises is misuse', async () => {
	const { way } = setUp();
	for (const broken of [
		planOf([], WHOLE_FLASH),
		{ ...small, size: 3 },
		planOf([...small.segments, ...small.segments], WHOLE_FLASH)
	])
		await expect(way.flash(broken)).rejects.toThrow(RangeError);
});
