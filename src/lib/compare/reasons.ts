// Differences that stay, each with why: what a simulated board is not meant to do, or what no run repeats.
import type { Difference } from './difference.ts';

export interface Reason {
	/** Of a difference's kind. */
	kind: RegExp;
	why: string;
}

export const REASONS: readonly Reason[] = [
	{
		kind: /^kernel version: Zephyr version/,
		why: 'no 4.4.0 was recorded: the simulated one is 4.3.0 with a later repair, and says 4.4.0'
	},
	{
		kind: /^devmem: the board went away$/,
		why: 'it reads memory at an address that the real process does not have, and that ends it'
	},
	{
		kind: /^(fd_renumber|sock_\w+): the board went away$/,
		why: 'the call ends the real process, and with it every answer'
	},
	// Both printed such an address, of which one byte is 0xff: “ÿ” where each byte is one character.
	{
		kind: /^print: .*ÿ.*`.* ≠ .*ÿ.*`/,
		why: 'where a heap begins, a board keeps an address of its own memory'
	}
];

/** Why the difference is expected; null when it is not. */
export function reasonOf({ kind }: Difference, reasons = REASONS): string | null {
	return reasons.find((reason) => reason.kind.test(kind))?.why ?? null;
}

/** The difference that a case is counted by: the first without a reason, else the first. */
export function leading(all: readonly Difference[], reasons = REASONS): Difference | null {
	return all.find((one) => reasonOf(one, reasons) === null) ?? all[0] ?? null;
}
