// Which of a file's times a program wants to set, and to what: a time of its own, or now. The board looks at that first.

const KNOWN = 0xf;
const ACCESSED = 0b0011;
const MODIFIED = 0b1100;

const asksForBoth = (flags: number, pair: number) => (flags & pair) === pair;

/** False for flags that contradict each other, or that nobody knows. */
export function areTimeFlagsValid(flags: number): boolean {
	return (flags & ~KNOWN) === 0 && !asksForBoth(flags, ACCESSED) && !asksForBoth(flags, MODIFIED);
}
