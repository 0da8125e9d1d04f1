// What the run bar shows, as plain values: where a run stands, and where it can go.
import type { RunActivity, RunStep } from '#lib/state/run.svelte.ts';

export type { RunActivity, RunStep };

export type RunStage = RunActivity['stage'];

/** A place to run on. */
export interface RunTarget {
	id: string;
	kind: 'simulator' | 'board';
	label: string;
	/** `Simulated in this page`, `not connected`, … */
	detail: string;
	state: 'ready' | 'busy' | 'starting' | 'off' | 'failed';
	/** Why it cannot be chosen now. */
	disabledReason?: string;
}

/** A setting of a target of which one option is chosen. */
export interface TargetChoice {
	heading: string;
	options: readonly {
		label: string;
		detail: string;
		chosen: boolean;
		/** Why it cannot be chosen now. */
		disabledReason: string | null;
		onchoose: () => void;
	}[];
}

/** A setting of a target that is on or off. */
export interface TargetOption {
	label: string;
	detail: string;
	on: boolean;
	onchange: (on: boolean) => void;
}
