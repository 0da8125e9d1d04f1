// Which actions a container offers in which state.
import { describe, expect, it } from 'vitest';
import type { ContainerStatus } from '#lib/board/board.ts';
import {
	actionable,
	containerActions,
	endingText,
	failureText,
	statusText,
	statusTone,
	type ContainerAction
} from './container-actions.ts';

function enabled(status: ContainerStatus): ContainerAction[] {
	const reasons = containerActions(status, 'supervisor', null);
	return (['start', 'kill', 'remove'] as const).filter((action) => reasons[action] === null);
}

describe('containerActions', () => {
	it.each([
		['created', ['start', 'remove']],
		['running', ['kill']],
		['paused', ['kill']],
		['stopped', ['start', 'remove']],
		['error', ['remove']],
		['unknown', []]
	] as const)('offers for a container that is %s: %j', (status, actions) => {
		expect(enabled(status)).toEqual(actions);
	});

	it('gives a reason for all that is not offered', () => {
		expect(containerActions('running', 'supervisor', null).remove).toContain('stop it first');
	});

	it('offers nothing while a command is running or nobody answers', () => {
		for (const reasons of [
			containerActions('stopped', 'supervisor', 'start'),
			containerActions('stopped', 'silent', null),
			containerActions('running', 'lost', null)
		])
			expect(Object.values(reasons).every((reason) => reason !== null)).toBe(true);
	});

	it('lets commands queue on a busy board', () => {
		expect(containerActions('stopped', 'busy', null).start).toBeNull();
	});
});

describe('a container whose start failed', () => {
	it('is called that, with what is known of the reason', () => {
		expect(statusText('error', null, null)).toBe('start failed');
		expect(statusTone('error', null, null)).toBe('error');
		expect(failureText('the board had no memory left')).toBe(
			'It could not be started: the board had no memory left. Remove it.'
		);
		expect(failureText(null)).toMatch(/^It could not be started\. /);
	});
});

describe('the status', () => {
	it('names the exit code once it is known', () => {
		expect(statusText('stopped', 3, null)).toBe('stopped, exit code 3');
		expect(statusText('stopped', null, null)).toBe('stopped');
		expect(statusText('running', 3, null)).toBe('running');
	});

	it('marks a non-zero exit code as an error', () => {
		expect(statusTone('stopped', 0, null)).toBe('neutral');
		expect(statusTone('stopped', 1, null)).toBe('error');
		expect(statusTone('running', 1, null)).toBe('success');
	});

	it('does not call it exit code 0 when the board says so after a kill or an exception', () => {
		expect(statusText('stopped', 0, 'was stopped')).toBe('stopped by a user');
		expect(statusTone('stopped', 0, 'was stopped')).toBe('neutral');
		const trapped = 'stopped: it divided by zero (integer divide by zero)';
		expect(statusText('stopped', 0, trapped)).toBe('stopped by an error');
		expect(statusTone('stopped', 0, trapped)).toBe('error');
		expect(endingText(trapped)).toBe('it divided by zero (integer divide by zero)');
		expect(endingText('was stopped')).toBeNull();
	});
});

describe('several at a time', () => {
	const chosen = [
		{ id: 'a', status: 'running' },
		{ id: 'b', status: 'stopped' },
		{ id: 'c', status: 'created', pending: 'start' },
		{ id: 'd', status: 'error' }
	] as const;

	it('an action is done to those that it can be done to', () => {
		expect(actionable('kill', chosen, 'supervisor')).toEqual(['a']);
		expect(actionable('start', chosen, 'supervisor')).toEqual(['b']);
		expect(actionable('remove', chosen, 'supervisor')).toEqual(['b', 'd']);
		expect(actionable('remove', chosen, 'blocked')).toEqual([]);
	});
});
