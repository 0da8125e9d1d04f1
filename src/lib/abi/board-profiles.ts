// The boards that can be simulated, each with the firmwares that exist for it.
import {
	withOurFirmware,
	withStockFirmware,
	type BoardProfile,
	type FirmwareKind
} from './board-profile.ts';
import { b_u585i_iot02a } from './boards/b-u585i-iot02a.ts';
import { native_sim } from './boards/native-sim.ts';
import { pico_plus2 } from './boards/pico-plus2.ts';
import { portenta_h7 } from './boards/portenta-h7.ts';
import { workshop } from './boards/workshop.ts';

export { profileKey, withMcuboot } from './board-profile.ts';
export type {
	BoardButton,
	BoardDisplay,
	BoardLed,
	BoardProfile,
	BoardSensor,
	FirmwareKind,
	PinAddress
} from './board-profile.ts';

/** What one gets without choosing. */
export const B_U585I_IOT02A: BoardProfile = withOurFirmware(b_u585i_iot02a);
export const WORKSHOP_BOARD: BoardProfile = withOurFirmware(workshop);
export const NATIVE_SIM: BoardProfile = withOurFirmware(native_sim);
/** Zephyr 4.3 has no driver for its PSRAM: containers share the chip's own RAM with the firmware. */
export const PICO_PLUS2: BoardProfile = {
	...withOurFirmware(pico_plus2),
	containerMemoryBytes: 192 * 1024,
	systemHeapBytes: 96 * 1024
};
/** Ocre ships no supervisor for it. */
export const PORTENTA_H7: BoardProfile = withOurFirmware(portenta_h7);

export const BOARD_PROFILES: readonly BoardProfile[] = [
	B_U585I_IOT02A,
	// A shield is chosen when the firmware is built.
	{ ...withStockFirmware(b_u585i_iot02a), network: null },
	WORKSHOP_BOARD,
	withStockFirmware(workshop),
	PICO_PLUS2,
	withStockFirmware(pico_plus2),
	PORTENTA_H7,
	NATIVE_SIM,
	withStockFirmware(native_sim)
];

/**
 * A board's name in Zephyr without its revision and the qualifiers of its processor: `native_sim` of
 * `native_sim/native/64`.
 */
export function shortName({ id }: Pick<BoardProfile, 'id'>): string {
	return id.split(/[@/]/, 1)[0] ?? id;
}

/** The names that are offered where a board is asked for, each once. */
export const BOARD_NAMES: readonly string[] = [...new Set(BOARD_PROFILES.map(shortName))];

/** Names of the boards that have less memory for containers, with the firmware of this project. */
export function boardsTooSmallFor(memoryBytes: number): string[] {
	return BOARD_PROFILES.filter(
		({ firmware, containerMemoryBytes }) =>
			firmware === 'ours' && containerMemoryBytes < memoryBytes
	).map(({ name }) => name);
}

/** The first profile of a board, by its full name or its short one; null when nobody has that name. */
export function boardNamed(name: string): BoardProfile | null {
	return BOARD_PROFILES.find((one) => one.id === name || shortName(one) === name) ?? null;
}

/** The profile of a board, by its full name or its short one, with that firmware; null when it does not exist. */
export function findProfile(name: string, firmware: FirmwareKind): BoardProfile | null {
	const id = boardNamed(name)?.id;
	return BOARD_PROFILES.find((one) => one.id === id && one.firmware === firmware) ?? null;
}
