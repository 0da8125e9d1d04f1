// What the page remembers of boards that were connected: by what a board says it is and its USB chip, never by the chip
// alone. Whether it is connected when the page opens, and the speed of its port.
import { BAUD_RATES } from '#lib/port/baud-rates.ts';
import type { UsbIds } from '#lib/port/serial-access.ts';
import type { BoardPrint } from './board-print.ts';

export interface KnownBoard {
	/** Of the USB chip, `2fe3:0001`; `other` for ports that are no USB. */
	chip: string;
	/** Its label's id, or its firmware where it has no label. */
	says: string;
	baudRate: number;
	/** It is connected by itself when the page opens. */
	reconnect: boolean;
}

const MAX_KNOWN = 64;
const MAX_TEXT = 120;

export function chipOf({ usbVendorId, usbProductId = 0 }: UsbIds): string {
	const hex = (id: number) => id.toString(16).padStart(4, '0');
	return usbVendorId === undefined ? 'other' : `${hex(usbVendorId)}:${hex(usbProductId)}`;
}

export function saysOf({ label, board = '', version, commit, buildDate }: BoardPrint): string {
	const says = label ? `label ${label.id}` : `ocre ${version} ${commit} ${buildDate} ${board}`;
	return says.slice(0, MAX_TEXT);
}

export function findKnown(
	known: readonly KnownBoard[],
	chip: string,
	says: string
): KnownBoard | null {
	return known.find((one) => one.chip === chip && one.says === says) ?? null;
}

/** The one that was connected last is first. */
export function remember(known: readonly KnownBoard[], board: KnownBoard): KnownBoard[] {
	const others = known.filter((one) => one.chip !== board.chip || one.says !== board.says);
	return [board, ...others].slice(0, MAX_KNOWN);
}

/** The speed to begin with on a port of which only the chip is known: that of the last board behind such a chip. */
export function likelyBaudRate(known: readonly KnownBoard[], chip: string): number | null {
	return known.find((one) => one.chip === chip)?.baudRate ?? null;
}

/** From what was stored; what is not as it should be is left out. */
export function decodeKnownBoards(value: unknown): KnownBoard[] {
	if (!Array.isArray(value)) return [];
	return value.slice(0, MAX_KNOWN).flatMap((one: unknown) => {
		const { chip, says, baudRate, reconnect } = (one ?? {}) as Record<string, unknown>;
		const rate = BAUD_RATES.find((one) => one === baudRate);
		return isText(chip) && isText(says) && rate !== undefined
			? [{ chip, says, baudRate: rate, reconnect: reconnect === true }]
			: [];
	});
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value.length <= MAX_TEXT;
}
