// Which actions a container offers in which state.
import { describe, expect, it } from 'vitest';
import type { ContainerStatus } from '#lib/board/board.ts';
import {
	containerActions,
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

	it('gives a reason for whatever is not offered', () => {
		expect(containerActions('running', 'supervisor', null).remove).toContain('kill it first');
	});

	it('offers nothing while a command is under way or nobody answers', () => {
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

describe('the status', () => {
	it('names the exit code once it is known', () => {
		expect(statusText('stopped', 3)).toBe('stopped, exit code 3');
		expect(statusText('stopped', null)).toBe('stopped');
		expect(statusText('running', 3)).toBe('running');
	});

	it('marks a non-zero exit code as an error', () => {
		expect(statusTone('stopped', 0)).toBe('neutral');
		expect(statusTone('stopped', 1)).toBe('error');
		expect(statusTone('running', 1)).toBe('success');
	});
});
