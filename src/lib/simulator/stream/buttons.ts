// Buttons of the board under a finger.
import type { BoardProfile } from '#lib/abi/board-profiles.ts';

/** One button goes down or comes up. */
export interface ButtonPress {
	/** Of the profile: `sw0`. */
	alias: string;
	pressed: boolean;
}

/** Throws RangeError for a button that the board does not have. */
export function checkButton({ buttons }: Pick<BoardProfile, 'buttons'>, press: ButtonPress): void {
	if (!buttons.some(({ alias }) => alias === press.alias))
		throw new RangeError(`the board has no button ${press.alias}`);
}
