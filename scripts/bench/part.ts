// What a part of the bench is: something that is measured alone, in a process of its own, within a time limit.
import type { Figure } from './report.ts';

export interface Bench {
	/** Aborted when the part is cancelled or its time is over; what it opened ends then. */
	readonly signal: AbortSignal;
	/** A figure, as soon as it is measured. */
	readonly report: (figure: Figure) => void;
	/** What this machine cannot measure, and why. It is not a failure. */
	readonly leaveOut: (what: string, why: string) => void;
}

export interface Part {
	/** As on the command line. */
	name: string;
	title: string;
	/** Whether it measures the built site. */
	needsSite: boolean;
	/** Generous: a machine that is busy with other things still measures. */
	limitMs: number;
	measure(bench: Bench): Promise<void>;
}

/** What a part's process says to the bench. */
export type PartMessage =
	| { kind: 'figure'; figure: Figure }
	| { kind: 'left-out'; what: string; why: string }
	| { kind: 'done' }
	| { kind: 'failed'; message: string };
