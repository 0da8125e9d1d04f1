// How boards and their firmware are called on the page.
import type { BoardProfile, FirmwareKind } from '#lib/abi/board-profiles.ts';
import { DEFAULT_ZEPHYR } from '#lib/abi/zephyr.ts';

/** Without the last number: what of a version matters to a reader. */
const ZEPHYR = `Zephyr ${DEFAULT_ZEPHYR.replace(/\.\d+$/, '')}`;

export const FIRMWARES: Readonly<Record<FirmwareKind, { label: string; detail: string }>> = {
	ours: { label: 'Playground', detail: `${ZEPHYR}, with pins, sensors and reboot` },
	stock: {
		label: 'Stock Ocre 0.7.0',
		detail: `${ZEPHYR}, unmodified: no pins, no sensors`
	}
};

export function titleOf({ name, firmware }: BoardProfile): string {
	return firmware === 'stock' ? `${name} with stock Ocre 0.7.0` : name;
}
