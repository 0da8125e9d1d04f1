// Which actions a container offers in which state.
import { describe, expect, it } from 'vitest';
import type { ContainerStatus } from '#lib/board/board.ts';
import { actionable, containerActions, type ContainerAction } from './container-actions.ts';
import { said } from '#lib/texts/testing-said.ts';

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
		expect(said(containerActions('running', 'supervisor', null).remove)).toContain('stop it first');
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
