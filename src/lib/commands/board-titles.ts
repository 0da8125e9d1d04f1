// How boards and their firmware are called on the page.
import type { BoardProfile, FirmwareKind } from '#lib/abi/board-profiles.ts';
import { DEFAULT_ZEPHYR } from '#lib/abi/zephyr.ts';
import { commands as words } from '#lib/texts/en/commands.ts';
import { verbatim, type Words } from '#lib/texts/words.ts';

/** Without the last number: what of a version matters to a reader. */
const ZEPHYR = `Zephyr ${DEFAULT_ZEPHYR.replace(/\.\d+$/, '')}`;

export const FIRMWARES: Readonly<Record<FirmwareKind, { label: Words; detail: Words }>> = {
	ours: { label: words.playground, detail: words.withPinsSensorsAndReboot({ zephyr: ZEPHYR }) },
	stock: {
		label: words.stockOcre,
		detail: words.unmodifiedNoPinsNoSensors({ zephyr: ZEPHYR })
	}
};

export function titleOf({ name, firmware }: BoardProfile): Words {
	return firmware === 'stock' ? words.withStockOcre({ name }) : verbatim(name);
}
