// What the run bar shows, as plain values: where a run stands, and where it goes.
import type { RunActivity, RunStep } from '#lib/state/runs/run.svelte.ts';

export type { RunActivity, RunStep };

export type RunStage = RunActivity['stage'];

/** The place that programs run on. */
export interface RunTarget {
	kind: 'simulator' | 'board';
	label: string;
}
