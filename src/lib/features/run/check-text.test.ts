import { expect, test } from 'vitest';
import { B_U585I_IOT02A } from '#lib/abi/board-profiles.ts';
import type { DeployFinding } from '#lib/state/deploy-finding.ts';
import { fixLabel, verdict } from './check-text.ts';

const finding = (severity: DeployFinding['severity']): DeployFinding => ({
	...{ severity, code: 'x', about: '', text: '' }
});

test('the verdict says the worst of it, and is plain only when nothing was found', () => {
	expect(verdict([])).toBe('can run.');
	expect(verdict([finding('notes')])).toBe('can run, as far as the board’s state is known.');
	expect(verdict([finding('notes'), finding('warns')])).toContain('with 1 warning.');
	const worst = verdict([finding('warns'), finding('blocks'), finding('blocks')]);
	expect(worst).toBe('cannot start yet: 2 blocking findings.');
});

test('a fix is named by what it changes, and where', () => {
	const board = { kind: 'switch-board', profile: B_U585I_IOT02A } as const;
	expect(fixLabel({ ...board, sameBoard: true })).toBe('Run on the Playground firmware');
	expect(fixLabel({ ...board, sameBoard: false })).toBe('Run on B-U585I-IOT02A');
	expect(fixLabel({ kind: 'remove-permission', name: 'a' })).toBe('Remove a from build.yaml');
	expect(fixLabel({ kind: 'remove-permission', name: 'a', instead: 'b' })).toBe('Replace with b');
	expect(fixLabel({ kind: 'remove-containers', ids: ['a', 'b'] })).toBe('Stop and remove a, b');
	expect(fixLabel({ kind: 'reset-board' })).toBe('Reset and run');
	expect(fixLabel({ kind: 'reset-board' }, true)).toBe('Reset the board');
});
