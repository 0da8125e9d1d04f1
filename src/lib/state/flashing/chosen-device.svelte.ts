// What firmware will be written to, as the user chose it: a drive, a bootloader on USB or a serial port; and how running
// firmware is told to make room for its bootloader.
import type { Clock } from '#lib/core/clock.ts';
import { AppError, isAbort, toAppError } from '#lib/core/errors.ts';
import { BrowserFolder, type DirectoryHandle } from '#lib/flash/drive/browser-folder.ts';
import {
	driveFits,
	driveName,
	readDriveIdentity,
	type DriveIdentity
} from '#lib/flash/drive/drive-identity.ts';
import type { FlashWayKind } from '#lib/flash/flash-way.ts';
import { wayOf, type FlashableBoard } from '#lib/flash/plan/flashable-board.ts';
import type { PlannedFlash } from '#lib/flash/plan/plan-flash.ts';
import { enterByPort, type EntryOutcome } from '#lib/flow/flashing/enter-by-port.ts';
import {
	checkUsbDevice,
	destinationOf,
	usbFiltersOf,
	type FlashDestination
} from '#lib/flow/flashing/make-way.ts';
import type { PortLocks } from '#lib/port/port-lock.ts';
import type { SerialApi } from '#lib/port/serial-access.ts';
import type { UsbApi } from '#lib/port/usb-access.ts';
import type { UsbDevice } from '#lib/port/usb-device.ts';
import { errorWords, type ErrorWords } from '#lib/texts/error-words.ts';
import type { Boards } from '../boards/boards.svelte.ts';
import { FlashPort } from './flash-port.svelte.ts';

export interface DeviceAccess {
	boards: Pick<Boards, 'connected' | 'connect' | 'disconnect'>;
	clock: Clock;
	/** Lets the user choose a folder; null where the browser has no such thing. Called in a click only. */
	chooseFolder: (() => Promise<DirectoryHandle>) | null;
	/** Null where the browser has no WebUSB. */
	usb: UsbApi | null;
	/** Null where the browser has no serial ports for pages. */
	serial: SerialApi | null;
	/** What tabs agree by on who has which port; null where the browser has none. */
	locks?: PortLocks | null;
}

export interface ChosenDeviceParts extends DeviceAccess {
	board(this: void): FlashableBoard | null;
	planned(this: void): PlannedFlash | null;
	/** The kind of drive that was chosen says which way it is. */
	onway(this: void, way: FlashWayKind): void;
}

/** The drive that the user chose, and what it says it is. */
export interface ChosenDrive {
	name: string;
	identity: DriveIdentity;
	fit: 'yes' | 'maybe' | 'no';
	folder: BrowserFolder;
}

/** What became of telling firmware to make room for its bootloader. */
export type FlashEntry =
	{ is: 'under-way' } | Exclude<EntryOutcome, { is: 'arrived' }> | { is: 'arrived' };

/** A port is opened, and taken from its board, when flashing begins. */
export type ChosenDestination =
	| Exclude<FlashDestination, { kind: 'port' }>
	| Omit<Extract<FlashDestination, { kind: 'port' }>, 'port'>;

export class ChosenDevice {
	drive = $state.raw<ChosenDrive | null>(null);
	/** The bootloader that the user chose. */
	usb = $state.raw<UsbDevice | null>(null);
	/** For the ways that need one, or to tell running firmware to make room. */
	readonly port: FlashPort;
	/** Of the board as it was chosen; null: it was not asked. */
	entry = $state.raw<FlashEntry | null>(null);
	/** Why the last choice gave none. */
	problem = $state.raw<ErrorWords | null>(null);
	/** The drive says nothing that tells boards apart, and the user said that it is the right one. */
	confirmed = $state(false);

	readonly #parts: ChosenDeviceParts;
	#stopEntry = new AbortController();

	constructor(parts: ChosenDeviceParts) {
		this.#parts = parts;
		const { boards, serial: api, locks = null, clock } = parts;
		this.port = new FlashPort({ boards, api, locks, clock });
	}

	get isEntering(): boolean {
		return this.entry?.is === 'under-way';
	}

	/** This browser can write in this way. */
	canWrite(kind: FlashWayKind): boolean {
		const { chooseFolder, usb } = this.#parts;
		const has = { drive: chooseFolder !== null, usb: usb !== null, port: this.port.isPossible };
		return has[destinationOf(kind)];
	}

	/** What was chosen for the planned way; null: nothing yet, or what still has to be confirmed. */
	readonly destination = $derived.by<ChosenDestination | null>(() => {
		const planned = this.#parts.planned();
		const kind = planned && destinationOf(planned.way);
		if (kind === 'usb') return this.usb && { kind, device: this.usb };
		if (kind === 'port') {
			const { usb, device } = this.port;
			return device && { kind, ...(usb && { usb }) };
		}
		const { drive } = this;
		if (kind !== 'drive' || !drive || (drive.fit === 'maybe' && !this.confirmed)) return null;
		return { kind, folder: drive.folder };
	});

	/** The board can be told to make room for its bootloader, by the planned way's own means. */
	readonly bootEntry = $derived.by(() => {
		const planned = this.#parts.planned();
		return (planned && wayOf(planned.board, planned.way)?.entry) ?? null;
	});

	/** The firmware behind the chosen port says what it can, and this is not among it. */
	get cannotEnter(): boolean {
		const firmware = this.port.owner?.session.identity?.firmware;
		return this.bootEntry === 'smp' && firmware !== undefined && firmware.bootloader !== 'smp';
	}

	/** Another board or way: nothing that was chosen holds. */
	forget(): void {
		// What is told to make room gives its port back itself.
		const { isEntering } = this;
		this.#forgetDrive();
		this.port.device = null;
		if (!isEntering) void this.port.giveBack();
	}

	/** What took firmware is not there any more; a port is. */
	gone(): void {
		this.drive = null;
		this.usb = null;
		this.confirmed = false;
	}

	#forgetDrive(): void {
		this.gone();
		this.problem = null;
		if (this.isEntering) this.#stopEntry.abort(new DOMException('cancelled', 'AbortError'));
		this.entry = null;
	}

	/** Only in a click. */
	async chooseDrive(): Promise<void> {
		const { chooseFolder, board: boardOf, onway } = this.#parts;
		const board = boardOf();
		if (!chooseFolder || !board) return;
		this.#forgetDrive();
		try {
			const folder = new BrowserFolder(await chooseFolder());
			const identity = await readDriveIdentity(folder);
			if (!identity) throw new AppError('flash-drive-not-one', 'No file of a board’s drive.');
			const fit = driveFits(identity, folder.name, board);
			if (fit === 'no') {
				const found = driveName(identity, folder);
				throw new AppError('flash-drive-wrong-board', `The drive says ${found}.`, {
					values: { board: board.name, found }
				});
			}
			this.drive = { name: folder.name, identity, fit, folder };
			onway(identity.kind === 'uf2' ? 'uf2-drive' : 'programmer-drive');
		} catch (error) {
			if (isAbort(error)) return;
			const known = error instanceof AppError;
			this.problem = errorWords(
				known ? error : new AppError('flash-drive-failed', String(error), { cause: error })
			);
		}
	}

	/** Only in a click. */
	async chooseUsb(): Promise<void> {
		const { usb, planned: plannedOf } = this.#parts;
		const planned = plannedOf();
		if (!usb || !planned) return;
		this.#forgetDrive();
		try {
			const device = await usb.requestDevice({ filters: [...usbFiltersOf(planned.way)] });
			checkUsbDevice(planned, device);
			this.usb = device;
		} catch (error) {
			// None was chosen.
			if (error instanceof DOMException && error.name === 'NotFoundError') return;
			this.problem = errorWords(toAppError(error, 'flash-usb-failed'));
		}
	}

	/** Only in a click. */
	async choosePort(): Promise<void> {
		this.problem = null;
		try {
			await this.port.choose();
		} catch (error) {
			this.problem = errorWords(error);
		}
	}

	/** Tells the firmware behind the chosen port to make room for its bootloader. Resolves when that is over. */
	async enter(): Promise<void> {
		const { usb, clock, planned: plannedOf } = this.#parts;
		const planned = plannedOf();
		const { bootEntry } = this;
		if (!planned || !bootEntry || !this.port.device || this.isEntering || this.cannotEnter) return;
		this.#stopEntry = new AbortController();
		const { signal } = this.#stopEntry;
		this.problem = null;
		this.entry = { is: 'under-way' };
		const wantsUsb = usb !== null && destinationOf(planned.way) === 'usb';
		try {
			const outcome = await enterByPort(bootEntry, {
				port: await this.port.take(),
				clock,
				signal,
				...(wantsUsb && { awaited: { usb, chips: planned.board.usb.bootloader } })
			});
			signal.throwIfAborted();
			if (outcome.is === 'refused') await this.port.giveBack();
			if (outcome.is === 'arrived') this.usb = outcome.device;
			this.entry = { is: outcome.is };
		} catch (error) {
			if (!signal.aborted) {
				this.entry = null;
				this.problem = errorWords(error);
			}
			await this.port.giveBack();
		}
	}
}
