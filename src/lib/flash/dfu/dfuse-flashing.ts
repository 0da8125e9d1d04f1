// One go through DfuSe: the plan is held against the memory that the device describes; then pages are erased, blocks
// written and read back, and the device is told to leave.
import { AppError, messageOf } from '#lib/core/errors.ts';
import type {
	FirmwareSegment,
	FlashOutcome,
	FlashPlan,
	FlashProof,
	FlashRange
} from '../flash-way.ts';
import { checkAllowed, hexAddress, isWithin, paddedRuns, rangeBytes } from '../usb/flash-ranges.ts';
import { compareRead, inParts, lengthOfBytes } from '../usb/usb-run.ts';
import type { FlashRun } from '../run/flash-run.ts';
import { STALL, type UsbConnection } from '../usb/usb-connection.ts';
import type { DfuFunctional } from './dfu-descriptors.ts';
import { dfuseCommand, DfuSeCommand, FIRST_BLOCK } from './dfu-protocol.ts';
import type { DfuSession } from './dfu-session.ts';
import {
	flashRegions,
	holds,
	pagesOf,
	parseLayout,
	type Layout,
	type Region
} from './dfuse-layout.ts';

/** Erasing a page of 256 KiB takes some seconds on the slowest chips. */
const ERASE_LIMIT_MS = 60_000;
const WRITE_LIMIT_MS = 30_000;
const POINTER_LIMIT_MS = 10_000;
/** What flash is programmed in: 16 bytes on STM32U5, 32 on STM32H7. Less is refused by some boot ROMs, or not written. */
const WRITE_UNIT = 32;
/** Blocks are counted in 16 bits. */
const MAX_BLOCKS = 0xfff0;

export interface NamedAlternate {
	alternate: number;
	name: string | null;
}

export interface DfuParts {
	connection: UsbConnection;
	session: DfuSession;
	run: FlashRun;
	functional: DfuFunctional;
}

/** What of the plan is in the memory of one alternate setting. */
interface Target {
	alternate: number;
	pages: FlashRange[];
	runs: FirmwareSegment[];
	canRead: boolean;
}

export class DfuSeFlashing {
	readonly #connection: UsbConnection;
	readonly #session: DfuSession;
	readonly #run: FlashRun;
	readonly #functional: DfuFunctional;
	/** Null: what the last program chose. */
	#selected: number | null = null;

	constructor({ connection, session, run, functional }: DfuParts) {
		this.#connection = connection;
		this.#session = session;
		this.#run = run;
		this.#functional = functional;
	}

	async flash(plan: FlashPlan, alternates: readonly NamedAlternate[]): Promise<FlashOutcome> {
		const targets = targetsOf(plan, alternates);
		// With one alone, there is nothing to choose, and some devices refuse it.
		if (alternates.length === 1) this.#selected = alternates[0]!.alternate;
		const pages = targets.flatMap((target) => target.pages);
		checkAllowed(pages, plan.allowed);
		await this.#erase(targets, rangeBytes(pages));
		await this.#write(targets);
		const proof = await this.#verify(targets);
		await this.#leave(plan, targets);
		return { proof, written: plan.size, erased: rangeBytes(pages) };
	}

	async #select({ alternate }: Target): Promise<void> {
		if (alternate === this.#selected) return;
		await this.#session.toIdle();
		await this.#connection.selectAlternate(alternate);
		this.#selected = alternate;
	}

	async #erase(targets: readonly Target[], total: number): Promise<void> {
		this.#run.begin('erase', { total });
		for (const target of targets) {
			await this.#select(target);
			// One that hangs is woken only where it is seen afterwards what became of the page.
			const wakesHung = target.canRead && this.#functional.canUpload;
			await inParts(
				this.#run,
				target.pages,
				({ start, end }) => end - start,
				({ start }) => {
					this.#run.boardState = 'bootloader';
					return this.#session
						.download(0, dfuseCommand(DfuSeCommand.ERASE_PAGE, start), {
							limitMs: ERASE_LIMIT_MS,
							wakesHung
						})
						.catch((error: unknown) => rethrowAt(error, 'erasing', start));
				}
			);
		}
	}

	async #setPointer(address: number): Promise<void> {
		const command = dfuseCommand(DfuSeCommand.SET_POINTER, address);
		await this.#session.download(0, command, { limitMs: POINTER_LIMIT_MS });
	}

	async #write(targets: readonly Target[]): Promise<void> {
		this.#run.begin('write', { total: runBytes(targets) });
		for (const target of targets) {
			await this.#select(target);
			const blocks = this.#blocks(target.runs);
			await inParts(this.#run, blocks, lengthOfBytes, ({ address, bytes, block }) =>
				this.#writeBlock(address, bytes, block).catch((error: unknown) =>
					rethrowAt(error, 'writing', address)
				)
			);
		}
		this.#run.boardState = 'unverified';
	}

	async #writeBlock(address: number, bytes: Uint8Array<ArrayBuffer>, block: number): Promise<void> {
		if (block === FIRST_BLOCK) await this.#setPointer(address);
		await this.#session.download(block, bytes, { limitMs: WRITE_LIMIT_MS });
	}

	/**
	 * Whole blocks follow each other from the pointer on. A shorter one has a pointer of its own: whether its length or
	 * that of a whole block is multiplied with its number is not the same in every bootloader.
	 */
	*#blocks(runs: readonly FirmwareSegment[]) {
		const { transferBytes } = this.#functional;
		for (const { address, bytes } of runs)
			for (let at = 0, block = FIRST_BLOCK; at < bytes.length; at += transferBytes, block++) {
				const part = bytes.slice(at, at + transferBytes);
				if (part.length < transferBytes || block > MAX_BLOCKS) block = FIRST_BLOCK;
				yield { address: address + at, bytes: part, block };
			}
	}

	async #verify(targets: readonly Target[]): Promise<FlashProof> {
		if (!this.#functional.canUpload || targets.some(({ canRead }) => !canRead)) {
			this.#run.log('The device does not let its flash be read: nothing was compared.');
			return 'accepted';
		}
		this.#run.begin('verify', { total: runBytes(targets) });
		for (const target of targets) {
			await this.#select(target);
			const blocks = this.#blocks(target.runs);
			await inParts(this.#run, blocks, lengthOfBytes, ({ address, bytes, block }) =>
				this.#compareBlock(address, bytes, block)
			);
		}
		return 'read-back';
	}

	async #compareBlock(address: number, bytes: Uint8Array, block: number): Promise<void> {
		if (block === FIRST_BLOCK) {
			await this.#session.toIdle();
			await this.#setPointer(address);
			await this.#session.toIdle();
		}
		const read = await this.#session.upload(block, bytes.length);
		if (read === STALL)
			throw new AppError('flash-dfu-protected', `${hexAddress(address)} cannot be read.`);
		compareRead(this.#run, address, bytes, read);
	}

	/** A device that is gone, or says nothing any more, has left. */
	async #leave({ segments }: FlashPlan, [first]: readonly Target[]): Promise<void> {
		this.#run.begin('restart');
		try {
			if (first) await this.#select(first);
			await this.#session.toIdle();
			await this.#setPointer(segments[0]!.address);
			await this.#session.send(FIRST_BLOCK, new Uint8Array(0));
			await this.#session.settle({ limitMs: POINTER_LIMIT_MS });
		} catch (error) {
			if (error instanceof AppError && HAS_LEFT.has(error.code)) return;
			throw new AppError(
				'flash-not-restarted',
				`The firmware is written, but the device does not leave its bootloader: ${messageOf(error)}`,
				{ cause: error }
			);
		}
	}
}

/** A device that goes on saying that it is about to leave has left its USB to the new firmware, or will. */
const HAS_LEFT: ReadonlySet<string> = new Set([
	'flash-device-lost',
	'flash-device-silent',
	'flash-dfu-slow'
]);

function targetsOf(plan: FlashPlan, alternates: readonly NamedAlternate[]): Target[] {
	const layouts = alternates.flatMap(({ alternate, name }) => {
		const layout = parseLayout(name ?? '');
		return layout ? [{ alternate, layout }] : [];
	});
	if (layouts.length === 0)
		throw new AppError('flash-dfu-layout', 'The device describes no memory.');
	const shares = new Map<(typeof layouts)[number], FirmwareSegment[]>();
	for (const segment of plan.segments.filter(({ bytes }) => bytes.length > 0)) {
		const found = layouts.find(({ layout }) => holds(flashRegions(layout), segment));
		if (!found) throw notFlash(segment);
		shares.set(found, [...(shares.get(found) ?? []), segment]);
	}
	return [...shares].map(([{ alternate, layout }, segments]) => ({
		alternate,
		...shareOf(layout, segments)
	}));
}

function shareOf(layout: Layout, segments: readonly FirmwareSegment[]): Omit<Target, 'alternate'> {
	const regions = flashRegions(layout);
	const pages = pagesOf(regions, segments);
	const padded = paddedRuns(segments, WRITE_UNIT);
	// Pages of other memories than flash may be smaller than a unit.
	const isInside = padded.every(({ address, bytes }) =>
		isWithin({ start: address, end: address + bytes.length }, pages)
	);
	return {
		pages,
		runs: isInside ? padded : [...segments],
		canRead: pages.every((page) => isReadable(layout.regions, page))
	};
}

function isReadable(regions: readonly Region[], { start }: FlashRange): boolean {
	return regions.some((one) => one.canRead && start >= one.start && start < one.end);
}

function notFlash({ address }: FirmwareSegment): AppError {
	const where = hexAddress(address);
	return new AppError('flash-usb-not-flash', `${where} is not in flash that the device offers.`, {
		values: { address: where }
	});
}

function runBytes(targets: readonly Target[]): number {
	return targets.flatMap(({ runs }) => runs).reduce((sum, { bytes }) => sum + bytes.length, 0);
}

function rethrowAt(error: unknown, what: string, address: number): never {
	if (!(error instanceof AppError)) throw error;
	throw AppError.like(error, `${what} at ${hexAddress(address)}: ${error.message}`, error.cause);
}
