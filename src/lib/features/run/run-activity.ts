// What the run bar shows: one stage of the way from source to a running container, as a plain value.

export type RunActivity =
	| { stage: 'idle' }
	/** The toolchain is fetched and prepared, on the first run. */
	| {
			stage: 'loading';
			phase: 'downloading' | 'preparing';
			doneBytes: number;
			totalBytes: number;
	  }
	| { stage: 'compiling' }
	| {
			stage: 'uploading';
			phase: 'sending' | 'verifying';
			doneBytes: number;
			totalBytes: number;
	  }
	| { stage: 'starting' }
	/** The container of this project runs on the target. */
	| { stage: 'running'; containerId: string }
	/** It ran and has ended. `exitCode` null: not known. */
	| { stage: 'ended'; containerId: string; exitCode: number | null }
	/** `during`: the step that failed. */
	| { stage: 'failed'; during: RunStep; message: string };

export type RunStep = 'compile' | 'upload' | 'verify' | 'start';

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

/** A setting of a target that is on or off. */
export interface TargetOption {
	label: string;
	detail: string;
	on: boolean;
	onchange: (on: boolean) => void;
}
