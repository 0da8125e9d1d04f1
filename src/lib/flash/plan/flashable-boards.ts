// The boards that firmware can be put on.
import { arduino_portenta_h7 } from './boards/portenta-h7.ts';
import { b_u585i_iot02a } from './boards/b-u585i-iot02a.ts';
import { esp32c3_devkitm } from './boards/esp32c3-devkitm.ts';
import { pico_plus2 } from './boards/pico-plus2.ts';
import type { FlashableBoard, UsbIds } from './flashable-board.ts';

export const FLASHABLE_BOARDS: readonly FlashableBoard[] = [
	pico_plus2,
	b_u585i_iot02a,
	arduino_portenta_h7,
	esp32c3_devkitm
];

/** By its short name, or by a target of Zephyr that begins with it. */
export function flashableBoard(name: string): FlashableBoard | null {
	const short = name.split('/', 1)[0];
	return FLASHABLE_BOARDS.find(({ id }) => id === short) ?? null;
}

export type UsbPlace = keyof FlashableBoard['usb'];

/** Boards that can have these ids, and what they say of the state that the board is in. */
export function boardsByUsb(ids: Required<UsbIds>): { board: FlashableBoard; place: UsbPlace }[] {
	return FLASHABLE_BOARDS.flatMap((board) =>
		(['bootloader', 'programmer', 'running'] as const)
			.filter((place) => board.usb[place].some((one) => isSame(one, ids)))
			.map((place) => ({ board, place }))
	);
}

function isSame(one: UsbIds, ids: Required<UsbIds>): boolean {
	return (
		one.vendorId === ids.vendorId &&
		(one.productId === undefined || one.productId === ids.productId)
	);
}
