// Flashing through DFU: what ends up in the board's flash, and what every trouble on the way is told as.
import { describe, expect, test } from 'vitest';
import { FakeUsb } from '#lib/port/fake-usb.ts';
import { EagerClock } from '../usb/testing/eager-clock.ts';
import { ModelDevice, type ModelDeviceOptions } from '../usb/testing/model-device.ts';
import { attempt, Dice, failureOf, planOf } from '../usb/testing/plans.ts';
import { DfuWay, whichDevice } from './dfu.ts';
import { State, Status } from './dfu-protocol.ts';
import { DfuModel, type DfuFault, type DfuModelOptions } from './testing/dfu-model.ts';

const START = 0x08000000;
const PAGE = 8192;
const FIRMWARE = new Dice(3).bytes(20_003);
const WHOLE_FLASH = [{ start: START, end: START + 256 * PAGE }];
const small = planOf([{ address: START, bytes: FIRMWARE }], WHOLE_FLASH);
const PLAIN = { names: ['slot_1'], vendorId: 0x2fe3, productId: 0x0100, transferBytes: 1024 };

function setUp(options: Omit<DfuModelOptions, 'clock'> = {}, device: ModelDeviceOptions = {}) {
	const clock = new EagerClock();
	const model = new DfuModel({ clock, ...options });
	const usb = new ModelDevice(model, clock, device);
	const way = new DfuWay(usb, { clock });
	return { clock, model, usb, way };
}

describe('DfuSe', () => {
	test('a whole run', async () => {
		const { clock, model, usb, way } = setUp();
		const { outcome, progress, log } = await attempt(way, small, clock);
		expect(outcome).toEqual({ proof: 'read-back', written: 20_003, erased: 3 * PAGE });
		expect(Buffer.compare(model.bytesAt(START, FIRMWARE.length), FIRMWARE)).toBe(0);
		expect(model.byteAt(START + 3 * PAGE)).toBe(0xa5);
		expect(model.hasLeft).toBe(true);
		expect(model.impatient).toBe(0);
		expect(usb.opened).toBe(false);
		const phases = [...new Set(progress.map(({ phase }) => phase))];
		expect(phases).toEqual(['connect', 'erase', 'write', 'verify', 'restart']);
		expect(log[0]).toContain('@Internal Flash');
	});

	test('the end of the firmware is padded to what the flash is programmed in', async () => {
		const { clock, model, way } = setUp({ unitBytes: 32 });
		await attempt(way, small, clock);
		expect(model.written.at(-1)?.[1]).toBe(START + 20_032);
		expect(model.byteAt(START + 20_010)).toBe(0xff);
	});

	test('where the browser reads no names, the device is asked for them', async () => {
		const { clock, way } = setUp({}, { namesInterfaces: false });
		expect(failureOf(await attempt(way, small, clock))).toBe('done: read-back');
	});

	test('a plan for two memories goes to two alternate settings', async () => {
		const { clock, model, way } = setUp({
			names: ['@Internal Flash /0x08000000/8*128Kg', '@External Flash /0x90000000/64*04Kg'],
			unitBytes: 32
		});
		const plan = planOf(
			[
				{ address: 0x08040000, bytes: FIRMWARE },
				{ address: 0x90001000, bytes: Uint8Array.of(1, 2, 3) }
			],
			[
				{ start: 0x08040000, end: 0x08100000 },
				{ start: 0x90000000, end: 0x90040000 }
			]
		);
		expect(failureOf(await attempt(way, plan, clock))).toBe('done: read-back');
		expect(model.erased).toEqual([
			[0x08040000, 0x08060000],
			[0x90001000, 0x90002000]
		]);
		expect([...model.bytesAt(0x90001000, 4)]).toEqual([1, 2, 3, 255]);
	});

	test('flash that cannot be read is not said to be compared', async () => {
		for (const options of [
			{ canUpload: false },
			{ names: ['@Internal Flash   /0x08000000/256*08Kf'] }
		]) {
			const { clock, way } = setUp(options);
			expect(failureOf(await attempt(way, small, clock))).toBe('done: accepted');
		}
	});

	test.each([State.ERROR, State.DNLOAD_IDLE, State.UPLOAD_IDLE])(
		'a device that was left in state %i is used all the same',
		async (state) => {
			const { clock, way } = setUp({ faults: [{ kind: 'left-in', state }] });
			expect(failureOf(await attempt(way, small, clock))).toBe('done: read-back');
		}
	);

	test.each<[string, Omit<DfuModelOptions, 'clock'>, ReturnType<typeof planOf>, string]>([
		[
			'a page that the plan does not allow',
			{},
			planOf(small.segments, [{ start: START, end: START + 20_003 }]),
			'flash-usb-outside'
		],
		[
			'option bytes',
			{},
			planOf([{ address: 0x40022040, bytes: FIRMWARE.slice(0, 64) }], [{ start: 0, end: 2 ** 32 }]),
			'flash-usb-not-flash'
		],
		[
			'the end of the flash',
			{},
			planOf([{ address: START + 255 * PAGE, bytes: FIRMWARE }], [{ start: 0, end: 2 ** 32 }]),
			'flash-usb-not-flash'
		],
		['a layout that is none', { names: ['@Internal Flash'] }, small, 'flash-dfu-layout'],
		[
			'no functional descriptor',
			{ faults: [{ kind: 'no-functional' }] },
			small,
			'flash-dfu-layout'
		],
		['a device that takes nothing', { canDownload: false }, small, 'flash-dfu-no-download']
	])('%s is refused before anything is touched', async (_name, options, plan, code) => {
		const { clock, model, way } = setUp(options);
		expect(failureOf(await attempt(way, plan, clock))).toBe(`${code} in connect: untouched`);
		expect([model.erased, model.written]).toEqual([[], []]);
	});

	test.each<[string, DfuFault, string]>([
		[
			'a protected page',
			{ kind: 'protected', address: START + PAGE, status: Status.VENDOR },
			'flash-dfu-protected in erase: bootloader'
		],
		[
			'a page that cannot be erased',
			{ kind: 'protected', address: START + PAGE, status: Status.ERASE },
			'flash-dfu-write-failed in erase: bootloader'
		],
		[
			'an address that is refused',
			{ kind: 'protected', address: START + PAGE, status: Status.TARGET },
			'flash-dfu-address in erase: bootloader'
		],
		[
			'an error without a name',
			{ kind: 'protected', address: START + PAGE, status: 99 },
			'flash-dfu-refused in erase: bootloader'
		],
		[
			'a page that ignores it',
			{ kind: 'ignored', address: START + PAGE },
			'flash-readback-differs in verify: bootloader'
		],
		[
			'a worn bit',
			{ kind: 'stuck-bit', address: START + 9000 },
			'flash-readback-differs in verify: bootloader'
		],
		['read protection', { kind: 'read-protected' }, 'flash-dfu-protected in erase: bootloader'],
		['flash ten times as slow', { kind: 'slow', factor: 10 }, 'done: read-back'],
		['no poll time', { kind: 'no-poll' }, 'done: read-back'],
		['a device that is never done', { kind: 'never-done' }, 'flash-dfu-slow in erase: bootloader'],
		['a poll time of hours', { kind: 'huge-poll' }, 'flash-dfu-slow in erase: bootloader'],
		['a boot ROM that hangs', { kind: 'hangs-from', address: START + PAGE }, 'done: read-back'],
		['silence', { kind: 'silent', request: 9 }, 'flash-device-silent in erase: unknown'],
		['it goes', { kind: 'vanish', afterBytes: 9000 }, 'flash-device-lost in write: unknown'],
		[
			'it goes later',
			{ kind: 'vanish', afterBytes: 35_000 },
			'flash-device-lost in verify: unverified'
		],
		[
			'a status that is cut',
			{ kind: 'short-status', request: 3 },
			'flash-usb-protocol in erase: bootloader'
		],
		['it does not leave', { kind: 'does-not-leave' }, 'flash-not-restarted in restart: unverified'],
		['a stall', { kind: 'stall', request: 2 }, 'flash-dfu-refused in erase: bootloader']
	])('%s', async (_name, fault, wanted) => {
		const { clock, model, usb, way } = setUp({ faults: [fault] });
		const result = await attempt(way, small, clock);
		expect(failureOf(result)).toBe(wanted);
		expect(usb.opened).toBe(false);
		expect(model.impatient).toBe(0);
	});

	test('the details say where and what', async () => {
		const { clock, way } = setUp({
			faults: [{ kind: 'protected', address: START + PAGE, status: Status.ERASE }]
		});
		const { error } = await attempt(way, small, clock);
		expect(error?.message).toBe(
			'erasing at 0x08002000: The bootloader reports errERASE: memory cannot be erased; it is in dfuERROR.'
		);
	});

	test('a boot ROM that hangs where nothing can be read is not trusted', async () => {
		const { clock, way } = setUp({
			canUpload: false,
			faults: [{ kind: 'hangs-from', address: START + PAGE }]
		});
		expect(failureOf(await attempt(way, small, clock))).toBe('flash-dfu-slow in erase: bootloader');
	});

	test.each(['connect', 'erase', 'write', 'verify'])('a cancel in %s', async (phase) => {
		const { clock, model, usb, way } = setUp();
		const controller = new AbortController();
		const result = await attempt(way, small, clock, {
			signal: controller.signal,
			onProgress: (progress) => {
				if (progress.phase === phase && progress.done > 0) controller.abort();
				if (phase === 'connect') controller.abort();
			}
		});
		if (phase === 'connect') {
			expect(failureOf(result)).toBe('AbortError');
			expect(model.erased).toEqual([]);
		} else {
			const state = phase === 'verify' ? 'unverified' : 'bootloader';
			expect(failureOf(result)).toBe(`flash-cancelled in ${phase}: ${state}`);
		}
		const again = new DfuWay(usb, { clock });
		expect(failureOf(await attempt(again, small, clock))).toBe('done: read-back');
	});
});

describe('plain DFU', () => {
	test('a whole run', async () => {
		const { clock, model, way } = setUp(PLAIN);
		const { outcome, progress } = await attempt(way, small, clock);
		expect(outcome).toEqual({ proof: 'read-back', written: 20_003, erased: 0 });
		expect(Buffer.compare(Uint8Array.from(model.firmware), FIRMWARE)).toBe(0);
		expect(model.hasLeft).toBe(true);
		expect(model.impatient).toBe(0);
		const phases = [...new Set(progress.map(({ phase }) => phase))];
		expect(phases).toEqual(['connect', 'write', 'verify', 'restart']);
	});

	test.each([
		['cannot be read', { canUpload: false }],
		['is to be reset once it has its firmware', { isTolerant: false }]
	])('a device that %s accepts, and is not compared', async (_name, options) => {
		const { clock, way } = setUp({ ...PLAIN, ...options });
		expect(failureOf(await attempt(way, small, clock))).toBe('done: accepted');
	});

	test.each<[string, DfuFault, string]>([
		[
			'firmware that it rejects',
			{ kind: 'rejects-file', status: Status.FIRMWARE },
			'flash-dfu-rejected-file in write: unverified'
		],
		[
			'a byte that differs',
			{ kind: 'stuck-bit', address: 77 },
			'flash-readback-differs in verify: bootloader'
		],
		['it goes', { kind: 'vanish', afterBytes: 9000 }, 'flash-device-lost in write: unknown'],
		[
			'too little to read',
			{ kind: 'short-upload', request: 65 },
			'flash-readback-differs in verify: bootloader'
		]
	])('%s', async (_name, fault, wanted) => {
		const { clock, way } = setUp({ ...PLAIN, faults: [fault] });
		expect(failureOf(await attempt(way, small, clock))).toBe(wanted);
	});

	test('firmware with gaps is refused', async () => {
		const { clock, model, way } = setUp(PLAIN);
		const plan = planOf(
			[...small.segments, { address: START + 30_000, bytes: FIRMWARE }],
			WHOLE_FLASH
		);
		expect(failureOf(await attempt(way, plan, clock))).toBe(
			'flash-dfu-scattered in connect: untouched'
		);
		expect(model.firmware).toEqual([]);
	});
});

describe('firmware that runs and can make room', () => {
	function running(bootloaders: readonly (string | null)[], willDetach = true) {
		const clock = new EagerClock();
		const application = new DfuModel({ clock, ...PLAIN, serial: 'A', runTime: { willDetach } });
		const device = new ModelDevice(application, clock);
		const models = bootloaders.map((serial) => new DfuModel({ clock, ...PLAIN, serial }));
		const usb = new FakeUsb();
		usb.devices = [device];
		const leave = application.onleave;
		application.onleave = () => {
			leave?.();
			clock.schedule(1500, () => {
				usb.devices = models.map((model) => new ModelDevice(model, clock));
			});
		};
		return { clock, models, way: new DfuWay(device, { usb, clock }), device };
	}

	test.each([true, false])(
		'its bootloader is found and flashed; it leaves by itself: %s',
		async (own) => {
			const { clock, models, way } = running(['B', 'A'], own);
			expect(failureOf(await attempt(way, small, clock))).toBe('done: read-back');
			expect(models[0]?.firmware).toEqual([]);
			expect(models[1]?.firmware).toHaveLength(20_003);
		}
	);

	test('several that cannot be told apart are left alone', async () => {
		const { clock, way } = running([null, null]);
		expect(failureOf(await attempt(way, small, clock))).toBe(
			'flash-usb-two-boards in connect: untouched'
		);
	});

	test('a bootloader that the browser does not show is to be chosen', async () => {
		const { clock, way, device } = running([]);
		const wanted = 'flash-dfu-choose-again in connect: untouched';
		expect(failureOf(await attempt(way, small, clock))).toBe(wanted);
		expect(device.isGone).toBe(true);
	});
});

test('the device says which boards it can be', () => {
	const clock = new EagerClock();
	const known = (options: Omit<DfuModelOptions, 'clock'>, device: ModelDeviceOptions = {}) =>
		whichDevice(new ModelDevice(new DfuModel({ clock, ...options }), clock, device));
	expect(known({})).toEqual({
		way: 'dfu',
		chip: 'STM32U5',
		boards: ['b_u585i_iot02a'],
		isRunning: false
	});
	expect(known({}, { namesInterfaces: false })).toMatchObject({ chip: 'STM32' });
	expect(known({ names: ['@Internal Flash /0x08000000/4*016Kg'] })).toMatchObject({ boards: [] });
	expect(known({ vendorId: 0x2341, productId: 0x035b })).toMatchObject({
		boards: ['arduino_portenta_h7']
	});
	expect(known({ ...PLAIN, runTime: { willDetach: true } })).toMatchObject({
		chip: null,
		isRunning: true
	});
});
