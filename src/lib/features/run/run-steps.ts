// What the stages of a run mean to the user: steps done and to come, and a line of text.
import { runSteps as words } from '#lib/texts/en/run-steps.ts';
import type { Words } from '#lib/texts/words.ts';
import { sizeWords, durationWords, percentWords } from '#lib/ui/format.ts';
import type { RunActivity, RunStep } from './run-activity.ts';

export type StepState = 'waiting' | 'active' | 'done' | 'failed';

export interface StepView {
	id: RunStep;
	label: Words;
	state: StepState;
}

const STEPS: readonly { id: RunStep; label: Words }[] = [
	{ id: 'compile', label: words.compile },
	{ id: 'upload', label: words.upload },
	{ id: 'verify', label: words.verify },
	{ id: 'start', label: words.start }
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

/** One line for the strip; null when there is nothing to say. */
export function statusText(activity: RunActivity): Words | null {
	switch (activity.stage) {
		case 'idle':
			return null;
		case 'loading':
			return activity.phase === 'preparing'
				? words.preparing
				: words.fetchingBytes({ bytes: bytesText(activity) });
		case 'compiling':
			return words.compiling;
		case 'uploading':
			return uploadText(activity);
		case 'starting':
			return words.starting;
		case 'running':
			return words.running({ id: activity.containerId });
		case 'ended':
			return endText(activity);
		case 'failed':
			return activity.message;
	}
}

/** The same without figures, so that a screen reader hears each stage once. */
export function announcement(activity: RunActivity): Words | null {
	if (activity.stage === 'loading' && activity.phase === 'downloading') return words.fetching;
	if (activity.stage === 'uploading' && activity.phase === 'sending') return words.uploading;
	return statusText(activity);
}

function bytesText({ doneBytes, totalBytes }: { doneBytes: number; totalBytes: number }): Words {
	const done = sizeWords(doneBytes);
	if (totalBytes <= 0) return words.bytes({ done });
	const percent = percentWords(doneBytes, totalBytes);
	return words.bytesOf({ done, total: sizeWords(totalBytes), percent });
}

/** With the rate once it is known. The step beside it says that it is the upload. */
function uploadText(activity: Extract<RunActivity, { stage: 'uploading' }>): Words {
	const { doneBytes, totalBytes, bytesPerSecond, remainingMs } = activity;
	if (activity.phase === 'verifying') return words.comparing;
	if (activity.phase === 'unplugged') return words.unplugged;
	if (bytesPerSecond === undefined || remainingMs === undefined) return bytesText(activity);
	return words.bytesAtRate({
		done: sizeWords(doneBytes),
		total: sizeWords(totalBytes),
		rate: sizeWords(bytesPerSecond),
		left: durationWords(remainingMs)
	});
}

/** After a trap or a kill the board reports exit code 0: what the session knows of the end says more. */
function endText(activity: Extract<RunActivity, { stage: 'ended' }>): Words {
	const { containerId: id, exitCode, ending } = activity;
	if (ending?.by === 'user') return words.endedByUser({ id });
	if (ending) return words.endedByError({ id, why: ending.why });
	if (exitCode === null) return words.ended({ id });
	return exitCode === 0 ? words.endedWell({ id }) : words.endedWith({ id, exitCode });
}
