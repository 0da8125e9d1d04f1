// The part of the x axis that is in view: zooming around a place and moving, within what there is.

export interface Range {
	min: number;
	max: number;
}

/** Closer than this many times nothing more is seen. */
const MAX_ZOOM = 5000;

/** `factor` below 1 comes closer. Null: all of it is in view again. */
export function zoomRange(range: Range, at: number, factor: number, all: Range): Range | null {
	const width = Math.max((range.max - range.min) * factor, (all.max - all.min) / MAX_ZOOM);
	if (!(width < all.max - all.min)) return null;
	const share = (at - range.min) / (range.max - range.min || 1);
	return within({ min: at - share * width, max: at + (1 - share) * width }, all);
}

/** Moves by a share of what is in view. */
export function panRange(range: Range, share: number, all: Range): Range {
	const by = (range.max - range.min) * share;
	return within({ min: range.min + by, max: range.max + by }, all);
}

function within({ min, max }: Range, all: Range): Range {
	const width = max - min;
	if (min < all.min) return { min: all.min, max: all.min + width };
	if (max > all.max) return { min: all.max - width, max: all.max };
	return { min, max };
}
