// Differences that stay, each with why: what a simulated board is not meant to do, or what no run repeats.
import type { Difference } from './difference.ts';

export interface Reason {
	/** Of a difference's kind. */
	kind: RegExp;
	why: string;
}

export const REASONS: readonly Reason[] = [];

/** Why the difference is expected; null when it is not. */
export function reasonOf({ kind }: Difference, reasons = REASONS): string | null {
	return reasons.find((reason) => reason.kind.test(kind))?.why ?? null;
}

/** The difference that a case is counted by: the first without a reason, else the first. */
export function leading(all: readonly Difference[], reasons = REASONS): Difference | null {
	return all.find((one) => reasonOf(one, reasons) === null) ?? all[0] ?? null;
}
