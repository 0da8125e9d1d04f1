// How fast firmware is flashed over USB, on models of bootloaders with the timing of real ones and a host that takes a
// moment for each transfer, against what would be left if that host took none.
import { DfuModel, TIMING as DFU } from '#lib/flash/dfu/testing/dfu-model.ts';
import { DfuWay } from '#lib/flash/dfu/dfu.ts';
import type { FlashPlan, FlashWay } from '#lib/flash/flash-way.ts';
import { PicobootWay } from '#lib/flash/picoboot/picoboot.ts';
import {
	BootRomModel,
	FLASH_START,
	TIMING as PICOBOOT
} from '#lib/flash/picoboot/testing/boot-rom-model.ts';
import { EagerClock } from '#lib/flash/usb/testing/eager-clock.ts';
import { ModelDevice } from '#lib/flash/usb/testing/model-device.ts';
import { Dice, planOf } from '#lib/flash/usb/testing/plans.ts';
import type { Bench } from './part.ts';

const KIB = 1024;
const FIRMWARE = new Dice(1).bytes(512 * KIB);
const STM32_FLASH = 0x08000000;
const STM32_PAGE = 8 * KIB;
/** The share of what the device's own timing allows that is to be reached. */
const LEVEL = 0.9;
const DAY_MS = 86_400_000;

const packets = (bytes: number, ms: number) => Math.ceil(bytes / 64) * ms;
const plan = (address: number) =>
	planOf([{ address, bytes: FIRMWARE }], [{ start: address, end: address + FIRMWARE.length }]);

async function measure(way: FlashWay, what: FlashPlan, clock: EagerClock): Promise<number> {
	const start = clock.now();
	await clock.run(way.flash(what), DAY_MS);
	return clock.now() - start;
}

/** Erasing, sending and programming, reading: commands aside, which could be as long as all of it. */
function picobootMs(bytes: number): number {
	const erasing = (bytes / 4096) * PICOBOOT.sectorEraseMs;
	const programming = (bytes / 256) * PICOBOOT.pageProgramMs;
	return erasing + programming + 2 * packets(bytes, PICOBOOT.packetMs);
}

/**
 * The same, in blocks of 2 KiB that cannot be longer: each is sent, asked after, waited for as many whole milliseconds as
 * the device says, and asked after again.
 */
function dfuMs(bytes: number): number {
	const request = (length: number) => DFU.requestMs + packets(8 + length, DFU.packetMs);
	const block = 2 * KIB;
	const asked = 2 * request(6);
	const erase = request(5) + asked + Math.ceil(DFU.pageEraseMs);
	const write = request(block) + asked + Math.ceil((block / 16) * DFU.programMs);
	const read = request(block);
	return (bytes / STM32_PAGE) * erase + (bytes / block) * (write + read);
}

export async function measureFlashUsb({ report }: Bench): Promise<void> {
	const clock = new EagerClock();
	const rom = new ModelDevice(new BootRomModel({ clock }), clock);
	const pico = await measure(new PicobootWay(rom, { clock }), plan(FLASH_START), clock);
	const stm32 = new ModelDevice(new DfuModel({ clock }), clock);
	const dfu = await measure(new DfuWay(stm32, { clock }), plan(STM32_FLASH), clock);
	const ways = [
		['PICOBOOT', pico, picobootMs(FIRMWARE.length)],
		['DfuSe', dfu, dfuMs(FIRMWARE.length)]
	] as const;
	for (const [name, tookMs, leastMs] of ways)
		report({
			what: `flashing 512 KiB by ${name}, read back included`,
			value: `${(tookMs / 1000).toFixed(1)} s of the device's time, which needs ${(leastMs / 1000).toFixed(1)} s: ${((leastMs / tookMs) * 100).toFixed(1)} %`,
			level: `≥ ${LEVEL * 100} %`,
			reached: leastMs >= LEVEL * tookMs
		});
}
