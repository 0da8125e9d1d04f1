// What the stages of a run mean to the user: steps done and to come, and a line of text.
import { formatBytes, formatDuration, formatPercent } from '#lib/ui/format.ts';
import type { RunActivity, RunStep } from './run-activity.ts';

export type StepState = 'waiting' | 'active' | 'done' | 'failed';

export interface StepView {
	id: RunStep;
	label: string;
	state: StepState;
}

const STEPS: readonly { id: RunStep; label: string }[] = [
	{ id: 'compile', label: 'Compile' },
	{ id: 'upload', label: 'Upload' },
	{ id: 'verify', label: 'Verify' },
	{ id: 'start', label: 'Start' }
];

function activeStep(activity: RunActivity): RunStep | null {
	switch (activity.stage) {
		case 'loading':
		case 'compiling':
			return 'compile';
		case 'uploading':
			return activity.phase === 'verifying' ? 'verify' : 'upload';
		case 'starting':
			return 'start';
		case 'failed':
			return activity.during;
		case 'idle':
		case 'running':
		case 'ended':
			return null;
	}
}

export function stepsOf(activity: RunActivity): StepView[] {
	const active = activeStep(activity);
	const here = STEPS.findIndex((step) => step.id === active);
	const finished = activity.stage === 'running' || activity.stage === 'ended';
	return STEPS.map((step, index) => ({ ...step, state: stateAt(index) }));

	function stateAt(index: number): StepState {
		if (finished || index < here) return 'done';
		if (index !== here) return 'waiting';
		return activity.stage === 'failed' ? 'failed' : 'active';
	}
}

/** Something is under way that can be cancelled. */
export function isBusy(activity: RunActivity): boolean {
	return ['loading', 'compiling', 'uploading', 'starting'].includes(activity.stage);
}

/** One line for the strip; empty when there is nothing to say. */
export function statusText(activity: RunActivity): string {
	switch (activity.stage) {
		case 'idle':
			return '';
		case 'loading':
			return activity.phase === 'preparing'
				? 'Preparing the compiler'
				: `Fetching the compiler, once: ${bytesText(activity)}`;
		case 'compiling':
			return 'Compiling';
		case 'uploading':
			return uploadText(activity);
		case 'starting':
			return 'Starting the container';
		case 'running':
			return `${activity.containerId} is running`;
		case 'ended':
			return endText(activity);
		case 'failed':
			return activity.message;
	}
}

/** The same without figures, so that a screen reader hears each stage once. */
export function announcement(activity: RunActivity): string {
	if (activity.stage === 'loading' && activity.phase === 'downloading')
		return 'Fetching the compiler';
	if (activity.stage === 'uploading' && activity.phase === 'sending') return 'Uploading';
	return statusText(activity);
}

function bytesText({ doneBytes, totalBytes }: { doneBytes: number; totalBytes: number }): string {
	if (totalBytes <= 0) return formatBytes(doneBytes);
	return `${formatBytes(doneBytes)} of ${formatBytes(totalBytes)} (${formatPercent(doneBytes, totalBytes)})`;
}

/** With the rate once it is known. The step beside it says that it is the upload. */
function uploadText(activity: Extract<RunActivity, { stage: 'uploading' }>): string {
	const { doneBytes, totalBytes, bytesPerSecond, remainingMs } = activity;
	if (activity.phase === 'verifying') return 'Comparing the image on the board';
	if (activity.phase === 'unplugged') return 'Unplugged: plug in the board to continue';
	if (bytesPerSecond === undefined || remainingMs === undefined) return bytesText(activity);
	return `${formatBytes(doneBytes)} of ${formatBytes(totalBytes)}, ${formatBytes(bytesPerSecond)}/s, ${formatDuration(remainingMs)} left`;
}

/** After a trap or a kill the board reports exit code 0: what the session knows of the end says more. */
function endText(activity: Extract<RunActivity, { stage: 'ended' }>): string {
	const { containerId, exitCode, ending } = activity;
	if (ending !== null) return `${containerId} ${ending}`;
	if (exitCode === null) return `${containerId} has ended`;
	return exitCode === 0
		? `${containerId} has ended, exit code 0`
		: `${containerId} has ended with exit code ${exitCode}`;
}
