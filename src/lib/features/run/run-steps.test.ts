// What the strip says at each stage of a run.
import { describe, expect, it } from 'vitest';
import type { RunActivity } from './run-activity.ts';
import { english } from '#lib/texts/english.ts';
import { verbatim, type Words } from '#lib/texts/words.ts';
import { announcement, isBusy, statusText, stepsOf } from './run-steps.ts';

const { say } = english();
const said = (words: Words | null) => (words ? say(words) : '');
const saidOf = (activity: RunActivity) => said(statusText(activity));
const heardOf = (activity: RunActivity) => said(announcement(activity));

const states = (activity: RunActivity) => stepsOf(activity).map((step) => step.state);

describe('the steps of a run', () => {
	it('all wait before the first run', () => {
		expect(states({ stage: 'idle' })).toEqual(['waiting', 'waiting', 'waiting', 'waiting']);
	});

	it('count fetching the compiler as part of compiling', () => {
		const activity = {
			stage: 'loading',
			phase: 'downloading',
			doneBytes: 1,
			totalBytes: 2
		} as const;
		expect(states(activity)).toEqual(['active', 'waiting', 'waiting', 'waiting']);
	});

	it('show verifying apart from sending', () => {
		const sent = { stage: 'uploading', doneBytes: 9, totalBytes: 9 } as const;
		expect(states({ ...sent, phase: 'sending' })).toEqual(['done', 'active', 'waiting', 'waiting']);
		expect(states({ ...sent, phase: 'verifying' })).toEqual(['done', 'done', 'active', 'waiting']);
	});

	it('end at the step that failed', () => {
		const activity = { stage: 'failed', during: 'upload', message: verbatim('No answer') } as const;
		expect(states(activity)).toEqual(['done', 'failed', 'waiting', 'waiting']);
		expect(isBusy(activity)).toBe(false);
	});

	it('are all done once the container runs', () => {
		expect(states({ stage: 'running', containerId: 'blinky' })).toEqual(Array(4).fill('done'));
	});
});

describe('the status line', () => {
	it('shows bytes of a download and what part that is', () => {
		const activity = {
			stage: 'loading',
			phase: 'downloading',
			doneBytes: 512 * 1024,
			totalBytes: 2048 * 1024
		} as const;
		expect(saidOf(activity)).toBe('Fetching the compiler, once: 512 KB of 2 MB (25 %)');
	});

	it('leaves the share out while the total is unknown', () => {
		const activity = {
			stage: 'uploading',
			phase: 'sending',
			doneBytes: 10,
			totalBytes: 0
		} as const;
		expect(saidOf(activity)).toBe('10 B');
	});

	it('shows the rate of an upload and how long it still takes, once that is known', () => {
		const upload = { stage: 'uploading', phase: 'sending', totalBytes: 80 * 1024 } as const;
		expect(saidOf({ ...upload, doneBytes: 1024 })).toBe('1 KB of 80 KB (1 %)');
		const pace = { doneBytes: 12 * 1024, bytesPerSecond: 7_066, remainingMs: 9_855 };
		expect(saidOf({ ...upload, ...pace })).toBe('12 KB of 80 KB, 6.9 KB/s, 10 s left');
	});

	it('says how an upload goes on that was cut off', () => {
		const cut = { stage: 'uploading', phase: 'unplugged', doneBytes: 9, totalBytes: 90 } as const;
		expect(saidOf(cut)).toContain('plug in the board');
		expect(heardOf(cut)).toContain('plug in the board');
	});

	it('tells a failing exit code from a clean end', () => {
		const ended = { stage: 'ended', containerId: 'app', ending: null } as const;
		expect(saidOf({ ...ended, exitCode: 0 })).toBe('app has ended, exit code 0');
		expect(saidOf({ ...ended, exitCode: 3 })).toBe('app has ended with exit code 3');
		expect(saidOf({ ...ended, exitCode: null })).toBe('app has ended');
	});

	it('does not call a crash exit code 0', () => {
		const why = verbatim('it divided by zero (integer divide by zero)');
		const ending = { by: 'error', why } as const;
		const ended = { stage: 'ended', containerId: 'app', exitCode: 0, ending } as const;
		expect(saidOf(ended)).toBe('app stopped: it divided by zero (integer divide by zero)');
		expect(heardOf(ended)).toBe(saidOf(ended));
	});

	it('is announced without figures, so that each stage is heard once', () => {
		const upload = { stage: 'uploading', phase: 'sending', totalBytes: 100 } as const;
		expect(heardOf({ ...upload, doneBytes: 1 })).toBe(heardOf({ ...upload, doneBytes: 2 }));
	});
});
