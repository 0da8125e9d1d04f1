// How true a simulated board is: to the runtime as it is, or to what its documents promise.

/**
 * `faithful`: as Ocre 0.7.0 on Zephyr, with everything that surprises. `documented`: as the documents say,
 * so that a program can be tried without the surprises. What differs is listed in `quirks.ts`.
 */
export const BOARD_MODES = ['faithful', 'documented'] as const;

export type BoardMode = (typeof BOARD_MODES)[number];

export const DEFAULT_MODE: BoardMode = 'faithful';

export function isBoardMode(value: unknown): value is BoardMode {
	return BOARD_MODES.some((mode) => mode === value);
}
