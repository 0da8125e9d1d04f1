// From a firmware file and a board to what would be written and erased, or to the reason why not. No device is touched.
import { AppError } from '#lib/core/errors.ts';
import type { FirmwareFile, Uf2Part } from '../files/firmware-file.ts';
import { sizeOf } from '../files/segments.ts';
import type { FirmwareSegment, FlashPlan, FlashRange, FlashWayKind } from '../flash-way.ts';
import { checkChip, checkStart, partFor } from './check-file.ts';
import {
	boardWithMcuboot,
	wayOf,
	type FlashableBoard,
	type FlashRegion
} from './flashable-board.ts';
import { addressText, contains, merged, overlaps, without } from './ranges.ts';
import { writeIntelHex } from './write-hex.ts';
import { writeUf2 } from './write-uf2.ts';

/**
 * What becomes of the partition with images. `kept`: not touched. `written`: the file has a new content for it.
 * `none`: the board has none that we know.
 */
export type StorageFate = 'kept' | 'written' | 'none';

export interface PlannedFlash {
	/** As it is laid out for this file: with MCUboot for an image of MCUboot. */
	board: FlashableBoard;
	way: FlashWayKind;
	file: FirmwareFile;
	plan: FlashPlan;
	/** Whole pages, as the flash erases them. In order. */
	erased: readonly FlashRange[];
	storage: StorageFate;
}

/**
 * Throws AppError: `flash-plan-way`, `-wrong-chip`, `-family`, `-mcuboot`, `-not-mcuboot`, `-not-program`,
 * `-linked-elsewhere`, `-outside`, `-way-range`, `-bootloader`.
 * @param way the first one that the board has for such a file, unless given
 */
export function planFlash(
	file: FirmwareFile,
	plainBoard: FlashableBoard,
	wantedWay?: FlashWayKind
): PlannedFlash {
	const board = layoutFor(file, plainBoard);
	const way = wantedWay ?? board.ways[0]?.kind;
	if (way === undefined || !wayOf(board, way))
		throw new AppError('flash-plan-way', `${board.name} cannot be flashed in this way.`, {
			values: { board: board.name }
		});
	const part = file.format === 'uf2' ? partFor(file, board) : null;
	checkChip(file, board, part);
	const segments = placed(file, board, part);
	for (const segment of segments) checkRange(rangeOf(segment), board, way);
	checkStart(file, board, segments);
	const erased = pagesOf(segments, board);
	for (const range of erased) checkBootloaders(range, board);
	const storage = storageFate(segments, erased, board);
	return {
		board,
		way,
		file,
		plan: {
			segments,
			file: fileFor(file, { board, way, segments }),
			allowed: allowedFor(board, way, storage),
			size: sizeOf(segments)
		},
		erased,
		storage
	};
}

/** The ways, in the board's order, that take this file, or the error of the first. */
export function waysFor(
	file: FirmwareFile,
	board: FlashableBoard
): { planned: PlannedFlash[]; refusal: AppError | null } {
	const planned: PlannedFlash[] = [];
	let refusal: AppError | null = null;
	for (const { kind } of layoutFor(file, board).ways)
		try {
			planned.push(planFlash(file, board, kind));
		} catch (error) {
			if (!(error instanceof AppError)) throw error;
			refusal ??= error;
		}
	return { planned, refusal: planned.length > 0 ? null : refusal };
}

function layoutFor({ mcuboot }: FirmwareFile, board: FlashableBoard): FlashableBoard {
	return mcuboot ? boardWithMcuboot(board) : board;
}

function rangeOf({ address, bytes }: FirmwareSegment): FlashRange {
	return { start: address, end: address + bytes.length };
}

function placed(
	file: FirmwareFile,
	board: FlashableBoard,
	part: Uf2Part | null
): readonly FirmwareSegment[] {
	if (part) return part.segments;
	if (file.isPlaced) return file.segments;
	const address = file.address ?? board.application.start;
	return file.segments.map(({ bytes }) => ({ address, bytes }));
}

function checkRange(range: FlashRange, board: FlashableBoard, way: FlashWayKind): void {
	checkBootloaders(range, board);
	const region = board.regions.find((one) => overlaps(one, range));
	if (!region || !contains(region, range)) throw outside(range, board, region);
	if (region.ways.includes(way)) return;
	const address = addressText(range.start);
	throw new AppError('flash-plan-way-range', `This way does not reach ${address}.`, {
		values: { board: board.name, address }
	});
}

function outside(
	range: FlashRange,
	board: FlashableBoard,
	region: FlashRegion | undefined
): AppError {
	const place = region && range.start >= region.start ? region.end : range.start;
	const address = addressText(place);
	return new AppError('flash-plan-outside', `${board.name} has no flash at ${address}.`, {
		values: { board: board.name, address }
	});
}

function checkBootloaders(range: FlashRange, board: FlashableBoard): void {
	const hit = board.bootloaders.find((one) => overlaps(one, range));
	if (!hit) return;
	const address = addressText(Math.max(hit.start, range.start));
	throw new AppError('flash-plan-bootloader', `The bootloader at ${address} is never written.`, {
		values: { board: board.name, address }
	});
}

/** Pages of the flash that the segments touch. */
function pagesOf(segments: readonly FirmwareSegment[], board: FlashableBoard): FlashRange[] {
	return merged(
		segments.map((segment) => {
			const { start, end } = rangeOf(segment);
			const region = board.regions.find((one) => contains(one, { start, end }))!;
			const page = (place: number, round: (pages: number) => number) =>
				region.start + round((place - region.start) / region.eraseBytes) * region.eraseBytes;
			return { start: page(start, Math.floor), end: page(end, Math.ceil) };
		})
	);
}

function storageFate(
	segments: readonly FirmwareSegment[],
	erased: readonly FlashRange[],
	board: FlashableBoard
): StorageFate {
	const { storage } = board;
	if (!storage) return 'none';
	return [...segments.map(rangeOf), ...erased].some((range) => overlaps(range, storage))
		? 'written'
		: 'kept';
}

function allowedFor(board: FlashableBoard, way: FlashWayKind, storage: StorageFate): FlashRange[] {
	const reached = board.regions.filter(({ ways }) => ways.includes(way));
	const spared = [
		...board.bootloaders,
		...(storage === 'kept' && board.storage ? [board.storage] : [])
	];
	return without(
		reached.map(({ start, end }) => ({ start, end })),
		spared
	);
}

/** Only what every file system takes, and nothing that a name of a stranger's file could do there. */
function plainName(name: string): string {
	const base = name.replace(/\.[^.]*$/, '').replace(/[^A-Za-z0-9_-]+/g, '-');
	return base.replace(/^-+|-+$/g, '').slice(0, 24) || 'firmware';
}

interface Destination {
	board: FlashableBoard;
	way: FlashWayKind;
	segments: readonly FirmwareSegment[];
}

/** The file as the drive of this way takes it. */
function fileFor(file: FirmwareFile, { board, way, segments }: Destination): FlashPlan['file'] {
	const name = plainName(file.name);
	if (way === 'uf2-drive') {
		if (file.format === 'uf2' && file.parts.length === 1)
			return { name: `${name}.uf2`, bytes: file.bytes };
		const family = board.uf2Families[0]!;
		return { name: `${name}.uf2`, bytes: writeUf2(segments, family) };
	}
	if (way !== 'programmer-drive') return { name: file.name, bytes: file.bytes };
	if (file.format === 'intel-hex') return { name: `${name}.hex`, bytes: file.bytes };
	// Windows was seen to leave holes in a .bin, which no programmer notices; the lines of a HEX have checksums.
	return { name: `${name}.hex`, bytes: writeIntelHex(segments) };
}
