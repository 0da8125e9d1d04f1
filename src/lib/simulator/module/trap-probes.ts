// By what names a rewritten module shows the state from which the reason of a trap is told, and what the state means.

export interface TrapProbes {
	/** A global: the last place of a table that was looked at, or why an `unreachable` was reached. */
	place: string | null;
	/** A global: the last number that was converted to an integer. */
	float: string | null;
	tables: readonly string[];
	/** Exported functions that run before the entry, in this order. */
	starters: readonly string[];
}

export const NO_PROBES: TrapProbes = { place: null, float: null, tables: [], starters: [] };

/** Values of the place that are not a place: an instruction that looks into a table otherwise than by a call. */
export const TABLE_ACCESS = -1n;
/** A wait in a memory that is not shared. */
export const NOT_SHARED = -2n;
/** The interpreter's stack is full. */
export const STACK_FULL = -3n;
/** A place is the table's number in the high half and an index in the low half. */
export const TABLE_SHIFT = 32n;
