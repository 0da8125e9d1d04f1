// What the page shows before its code is there: a note for `static/first-sight.js`, which puts it into the picture that
// was made when the site was built. Only for the eye: the projects are in the database.

export interface FirstSight {
	theme: 'system' | 'light' | 'dark';
	textSize: string;
	/** Id of the simulated board. */
	board: string;
	/** Run was pressed before: nothing has to be explained. */
	hasRun: boolean;
	/** CSS custom properties of the frame, such as `--side`, with their values. */
	sizes: Readonly<Record<string, string>>;
	project: string;
	paths: readonly string[];
	openPaths: readonly string[];
	activePath: string | null;
	/** Beginning of the active file, as it is shown. */
	text: string;
}

export const FIRST_SIGHT_KEY = 'ocre-playground/first-sight';

/** Enough to fill a large screen. */
const MAX_CHARACTERS = 8000;

/** Never throws: a picture that cannot be kept is that of a first visit. */
export function keepFirstSight(storage: () => Pick<Storage, 'setItem'>, sight: FirstSight): void {
	try {
		const text = sight.text.slice(0, MAX_CHARACTERS);
		storage().setItem(FIRST_SIGHT_KEY, JSON.stringify({ ...sight, text }));
	} catch {
		// Refused or full.
	}
}
