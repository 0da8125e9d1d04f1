// Firmware onto RP2350 and RP2040 through PICOBOOT, the USB protocol of their boot ROMs: erase, write, read back, restart.
// Nothing is touched before the plan was held against the chip.
import { systemClock, type Clock } from '#lib/core/clock.ts';
import { AppError, messageOf } from '#lib/core/errors.ts';
import type { UsbDevice } from '#lib/port/usb-device.ts';
import type {
	FirmwareSegment,
	FlashOptions,
	FlashOutcome,
	FlashPlan,
	FlashRange,
	FlashWay
} from '../flash-way.ts';
import {
	checkAllowed,
	checkPlan,
	coveringRanges,
	hexAddress,
	isWithin,
	paddedRuns,
	rangeBytes
} from '../usb/flash-ranges.ts';
import type { FlashRun } from '../run/flash-run.ts';
import { compareRead, inParts, lengthOfBytes, usbRun } from '../usb/usb-run.ts';
import { protocolError, UsbConnection } from '../usb/usb-connection.ts';
import { chipOf, findPicoboot, type PicobootFunction, type PicoChip } from './picoboot-function.ts';
import {
	Command,
	decodeSystemInfo,
	ERASE_BYTES,
	EXCLUSIVE,
	INFO_BYTES,
	INFO_SYSTEM,
	infoArguments,
	PAGE_BYTES,
	Status,
	SYSTEM_CHIP,
	SYSTEM_CPU,
	SYSTEM_FLASH,
	wordArguments,
	type SystemInfo
} from './picoboot-protocol.ts';
import { PicobootSession } from './picoboot-session.ts';

export { PICOBOOT_FILTERS, whichDevice, type PicoChip } from './picoboot-function.ts';

const FLASH_START = 0x10000000;
/** The window of one chip select, which is all that RP2040 has. */
const WINDOW_BYTES = 16 * 1024 * 1024;
const FLASH_BYTES: Readonly<Record<PicoChip, number>> = {
	RP2040: WINDOW_BYTES,
	RP2350: 2 * WINDOW_BYTES
};

/** Bytes for one command: so few that progress is seen and a cancel heard soon, so many that commands cost little. */
const ERASE_STEP = 4 * ERASE_BYTES;
const WRITE_STEP = 32 * 1024;
const READ_STEP = 64 * 1024;

const COMMAND_LIMIT_MS = 5_000;
/** Worn flash takes long: ten times what its makers call the most. */
const SECTOR_LIMIT_MS = 4_000;
const WRITE_LIMIT_MS = 20_000;
const READ_LIMIT_MS = 10_000;
/** So that the acknowledgement still arrives. */
const REBOOT_DELAY_MS = 200;

export interface PicobootOptions {
	/** What the firmware was built for. Another chip is refused. */
	chip?: PicoChip;
	clock?: Clock;
}

export class PicobootWay implements FlashWay {
	readonly kind = 'picoboot';
	readonly #device: UsbDevice;
	readonly #wanted: PicoChip | undefined;
	readonly #clock: Clock;

	constructor(device: UsbDevice, { chip, clock = systemClock }: PicobootOptions = {}) {
		this.#device = device;
		this.#wanted = chip;
		this.#clock = clock;
	}

	async flash(plan: FlashPlan, options: FlashOptions = {}): Promise<FlashOutcome> {
		checkPlan(plan);
		const run = usbRun(options);
		let connection: UsbConnection | undefined;
		try {
			run.begin('connect');
			const picoboot = this.#find();
			const ranges = coveringRanges(plan.segments, ERASE_BYTES);
			checkAllowed(ranges, plan.allowed);
			connection = await UsbConnection.open(this.#device, picoboot, this.#clock);
			const session = new PicobootSession(connection, picoboot, this.#clock);
			return await new PicobootFlashing(session, run).flash(plan, ranges, {
				chip: chipOf(this.#device),
				wanted: this.#wanted
			});
		} catch (error) {
			throw run.failure(error);
		} finally {
			await connection?.close();
		}
	}

	#find(): PicobootFunction {
		const found = findPicoboot(this.#device);
		if (found) return found;
		throw new AppError('flash-usb-wrong-device', 'The USB device has no PICOBOOT interface.');
	}
}

class PicobootFlashing {
	readonly #session: PicobootSession;
	readonly #run: FlashRun;

	constructor(session: PicobootSession, run: FlashRun) {
		this.#session = session;
		this.#run = run;
	}

	async flash(
		plan: FlashPlan,
		ranges: readonly FlashRange[],
		{ chip, wanted }: { chip: PicoChip | null; wanted: PicoChip | undefined }
	): Promise<FlashOutcome> {
		const session = this.#session;
		await session.reset();
		const identity = await this.#identify(chip);
		if (wanted && wanted !== identity.chip) throw wrongChip(identity.chip, wanted);
		checkFlash(ranges, identity);
		try {
			await session.run(Command.EXCLUSIVE_ACCESS, Uint8Array.of(EXCLUSIVE), COMMAND);
			// RP2040 needs it before its flash can be erased, RP2350 forgets an erase that was broken off.
			await session.run(Command.EXIT_XIP, NO_ARGUMENTS, COMMAND);
			await this.#erase(ranges);
			const runs = paddedRuns(plan.segments, PAGE_BYTES);
			await this.#write(runs);
			await this.#verify(runs);
		} catch (error) {
			// The drive works again, and the next program finds the interface as it expects it.
			if (!session.isLost) await session.reset().catch(() => {});
			throw error;
		}
		await this.#restart(identity.chip);
		return { proof: 'read-back', written: plan.size, erased: rangeBytes(ranges) };
	}

	/** RP2350 answers what RP2040 does not know. */
	async #identify(chip: PicoChip | null): Promise<Identity> {
		if (chip === 'RP2040') return { chip, info: null };
		const flags = SYSTEM_CHIP | SYSTEM_CPU | SYSTEM_FLASH;
		try {
			const answer = await this.#session.run(Command.GET_INFO, infoArguments(INFO_SYSTEM, flags), {
				inBytes: INFO_BYTES,
				...COMMAND
			});
			const info = systemInfo(answer);
			this.#run.log(identityLine(info));
			return { chip: 'RP2350', info };
		} catch (error) {
			if (!(error instanceof AppError) || error.code !== 'flash-picoboot-refused') throw error;
			if (chip) {
				this.#run.log(`The chip does not say what it is: ${messageOf(error)}`);
				return { chip, info: null };
			}
			if (error.values.status === Status.UNKNOWN_COMMAND) return { chip: 'RP2040', info: null };
			throw error;
		}
	}

	async #erase(ranges: readonly FlashRange[]): Promise<void> {
		this.#run.begin('erase', { total: rangeBytes(ranges) });
		const parts = steps(ranges, ERASE_STEP);
		await inParts(
			this.#run,
			parts,
			({ bytes }) => bytes,
			({ start, bytes }) => {
				this.#run.boardState = 'bootloader';
				return this.#session.run(Command.FLASH_ERASE, wordArguments(start, bytes), {
					limitMs: COMMAND_LIMIT_MS + (bytes / ERASE_BYTES) * SECTOR_LIMIT_MS
				});
			}
		);
	}

	async #write(runs: readonly FirmwareSegment[]): Promise<void> {
		this.#run.begin('write', { total: runs.reduce((sum, { bytes }) => sum + bytes.length, 0) });
		await inParts(this.#run, pieces(runs, WRITE_STEP), lengthOfBytes, ({ address, bytes }) =>
			this.#session.run(Command.WRITE, wordArguments(address, bytes.length), {
				out: bytes,
				limitMs: WRITE_LIMIT_MS
			})
		);
		this.#run.boardState = 'unverified';
	}

	async #verify(runs: readonly FirmwareSegment[]): Promise<void> {
		this.#run.begin('verify', { total: runs.reduce((sum, { bytes }) => sum + bytes.length, 0) });
		await inParts(this.#run, pieces(runs, READ_STEP), lengthOfBytes, async ({ address, bytes }) => {
			const read = await this.#session.run(Command.READ, wordArguments(address, bytes.length), {
				inBytes: bytes.length,
				limitMs: READ_LIMIT_MS
			});
			compareRead(this.#run, address, bytes, read);
		});
	}

	/** A device that is gone has restarted. */
	async #restart(chip: PicoChip): Promise<void> {
		this.#run.begin('restart');
		const [id, args] =
			chip === 'RP2350'
				? [Command.REBOOT2, wordArguments(0, REBOOT_DELAY_MS, 0, 0)]
				: [Command.REBOOT, wordArguments(0, 0, REBOOT_DELAY_MS)];
		try {
			await this.#session.run(id, args, COMMAND);
		} catch (error) {
			if (error instanceof AppError && error.code === 'flash-device-lost') return;
			throw new AppError(
				'flash-not-restarted',
				`The firmware was read back and is right, but the chip does not restart: ${messageOf(error)}`,
				{ cause: error }
			);
		}
	}
}

const NO_ARGUMENTS = new Uint8Array(0);
const COMMAND = { limitMs: COMMAND_LIMIT_MS };

interface Identity {
	chip: PicoChip;
	info: SystemInfo | null;
}

function systemInfo(answer: Uint8Array): SystemInfo {
	try {
		return decodeSystemInfo(answer);
	} catch (error) {
		throw protocolError(`its info cannot be read (${messageOf(error)})`);
	}
}

function identityLine({ chipId, package: housing, cpu, flashBytes }: SystemInfo): string {
	const id = chipId?.map((word) => word.toString(16).padStart(8, '0')).reverse();
	const sizes = flashBytes?.map((bytes) => `${bytes / 1024} KiB`);
	return [
		`RP2350, ${housing ?? 'package not told'}`,
		`${cpu ?? 'processor not told'}`,
		`flash set up for ${sizes?.join(' and ') ?? 'a size not told'}`,
		`chip ${id?.join('') ?? 'not told'}`
	].join('; ');
}

function wrongChip(found: PicoChip, wanted: PicoChip): AppError {
	return new AppError('flash-picoboot-wrong-chip', `It is an ${found}, not an ${wanted}.`, {
		values: { found, wanted }
	});
}

/** Throws `flash-usb-not-flash`. A size of 0 says that nothing was set up, not that nothing is there. */
function checkFlash(ranges: readonly FlashRange[], { chip, info }: Identity): void {
	const windows = flashWindows(chip, info);
	const outside = ranges.find((range) => !isWithin(range, windows));
	if (!outside) return;
	const address = hexAddress(outside.start);
	throw new AppError(
		'flash-usb-not-flash',
		`${address} to ${hexAddress(outside.end)} is not in the flash of this ${chip}.`,
		{ values: { address } }
	);
}

function flashWindows(chip: PicoChip, info: SystemInfo | null): FlashRange[] {
	const sizes = info?.flashBytes;
	if (!sizes || sizes[0] === 0)
		return [{ start: FLASH_START, end: FLASH_START + FLASH_BYTES[chip] }];
	return sizes.flatMap((bytes, select) => {
		const start = FLASH_START + select * WINDOW_BYTES;
		return bytes === 0 ? [] : [{ start, end: start + bytes }];
	});
}

function* steps(ranges: readonly FlashRange[], stepBytes: number) {
	for (const { start, end } of ranges)
		for (let at = start; at < end; at += stepBytes)
			yield { start: at, bytes: Math.min(stepBytes, end - at) };
}

function* pieces(runs: readonly FirmwareSegment[], pieceBytes: number) {
	for (const { address, bytes } of runs)
		for (let at = 0; at < bytes.length; at += pieceBytes)
			yield { address: address + at, bytes: bytes.slice(at, at + pieceBytes) };
}
