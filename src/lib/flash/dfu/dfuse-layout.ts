// The memory that a DfuSe bootloader describes in the name of an alternate setting (UM0424), which is text of a device:
// `@Internal Flash  /0x08000000/04*016Kg,01*064Kg`.
import { AppError } from '#lib/core/errors.ts';
import type { FirmwareSegment, FlashRange } from '../flash-way.ts';
import { hexAddress, isWithin } from '../usb/flash-ranges.ts';

export interface Region {
	/** Addresses from `start` up to but not including `end`. */
	start: number;
	end: number;
	pageBytes: number;
	canRead: boolean;
	canErase: boolean;
	canWrite: boolean;
}

export interface Layout {
	name: string;
	regions: readonly Region[];
}

/** A string descriptor has no more characters. */
const MAX_CHARACTERS = 126;
const MAX_REGIONS = 64;
const MEMORY_END = 2 ** 32;
const UNITS: Readonly<Record<string, number>> = {
	'': 1,
	' ': 1,
	B: 1,
	K: 1024,
	M: 1024 * 1024
};
const SECTORS = /^\s*(\d{1,4})\*(\d{1,4})([ BKM]?)([a-g])\s*$/;
const ADDRESS = /^\s*0x([0-9a-f]{1,8})\s*$/i;
/** What is never written from here, whatever its addresses are. */
const SETTINGS = /option|otp|feature|unique/i;

/** Null for a name that describes no memory; throws `flash-dfu-layout` for one that should, and cannot be understood. */
export function parseLayout(text: string): Layout | null {
	if (!text.startsWith('@')) return null;
	if (text.length > MAX_CHARACTERS) throw layoutError('it is too long');
	const [name = '', ...parts] = text.slice(1).split('/');
	if (parts.length === 0 || parts.length % 2 !== 0) throw layoutError('an address has no sectors');
	const regions: Region[] = [];
	for (let at = 0; at < parts.length; at += 2) {
		let address = parseAddress(parts[at]!);
		for (const sectors of parts[at + 1]!.split(',')) {
			const region = parseSectors(sectors, address);
			regions.push(region);
			address = region.end;
		}
	}
	if (regions.length > MAX_REGIONS) throw layoutError('it has too many parts');
	checkOverlap(regions);
	return { name: name.trim(), regions };
}

function parseAddress(text: string): number {
	const digits = ADDRESS.exec(text)?.[1];
	if (digits === undefined) throw layoutError('an address is not one');
	return parseInt(digits, 16);
}

function parseSectors(text: string, start: number): Region {
	const [, count, size, unit = '', kind = ''] = SECTORS.exec(text) ?? [];
	const pageBytes = Number(size) * (UNITS[unit] ?? NaN);
	const end = start + Number(count) * pageBytes;
	if (!(end > start) || end > MEMORY_END) throw layoutError('its sectors are not in memory');
	const bits = kind.charCodeAt(0) & 7;
	return {
		start,
		end,
		pageBytes,
		canRead: (bits & 1) !== 0,
		canErase: (bits & 2) !== 0,
		canWrite: (bits & 4) !== 0
	};
}

function checkOverlap(regions: readonly Region[]): void {
	const ordered = [...regions].sort((a, b) => a.start - b.start);
	if (ordered.some(({ start }, at) => at > 0 && start < ordered[at - 1]!.end))
		throw layoutError('its parts overlap');
}

function layoutError(why: string): AppError {
	return new AppError('flash-dfu-layout', `The memory layout of the device is not valid: ${why}.`);
}

/** Flash of which an address is one for firmware, and not for the chip's settings. */
export function flashRegions({ name, regions }: Layout): readonly Region[] {
	if (SETTINGS.test(name)) return [];
	return regions.filter(({ canErase, canWrite }) => canErase && canWrite);
}

export function holds(regions: readonly Region[], { address, bytes }: FirmwareSegment): boolean {
	return isWithin({ start: address, end: address + bytes.length }, regions);
}

/** The pages that have a byte of the segments, in order. Each segment must be held by the regions. */
export function pagesOf(
	regions: readonly Region[],
	segments: readonly FirmwareSegment[]
): FlashRange[] {
	const starts = new Map<number, FlashRange>();
	for (const { address, bytes } of segments)
		for (let at = address; at < address + bytes.length;) {
			const page = pageAt(regions, at);
			starts.set(page.start, page);
			at = page.end;
		}
	return [...starts.values()].sort((a, b) => a.start - b.start);
}

function pageAt(regions: readonly Region[], address: number): FlashRange {
	const region = regions.find(({ start, end }) => address >= start && address < end);
	if (!region) throw new RangeError(`no page at ${hexAddress(address)}`);
	const start = address - ((address - region.start) % region.pageBytes);
	return { start, end: start + region.pageBytes };
}
