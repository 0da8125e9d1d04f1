import { expect, test } from 'vitest';
import { B_U585I_IOT02A } from '#lib/abi/board-profiles.ts';
import type { DeployFinding } from '#lib/state/deploy-finding.ts';
import { fixLabel, verdict } from './check-text.ts';

const finding = (severity: DeployFinding['severity']): DeployFinding => ({
	...{ severity, code: 'x', about: '', text: '' }
});

test('the verdict says the worst of it, and yes only when nothing speaks against it', () => {
	expect(verdict([])).toBe('yes.');
	expect(verdict([finding('notes')])).toBe('yes, as far as the board’s state is known.');
	expect(verdict([finding('notes'), finding('warns')])).toContain('with care. 1 thing ');
	const worst = verdict([finding('warns'), finding('blocks'), finding('blocks')]);
	expect(worst).toBe('not like this. 2 things would keep it from starting.');
});

test('a fix is named by what it changes, and where', () => {
	const board = { kind: 'switch-board', profile: B_U585I_IOT02A } as const;
	expect(fixLabel({ ...board, sameBoard: true })).toBe('Run on our firmware');
	expect(fixLabel({ ...board, sameBoard: false })).toBe('Run on B-U585I-IOT02A');
	expect(fixLabel({ kind: 'remove-permission', name: 'a' })).toBe('Take a out of build.yaml');
	expect(fixLabel({ kind: 'remove-permission', name: 'a', instead: 'b' })).toBe(
		'Write b in its place'
	);
	expect(fixLabel({ kind: 'remove-containers', ids: ['a', 'b'] })).toBe('End and remove a, b');
	expect(fixLabel({ kind: 'reset-board' })).toBe('Reset and run');
	expect(fixLabel({ kind: 'reset-board' }, true)).toBe('Reset the board');
});
