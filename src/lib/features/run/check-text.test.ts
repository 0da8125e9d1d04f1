import { expect, test } from 'vitest';
import { B_U585I_IOT02A } from '#lib/abi/board-profiles.ts';
import type { DeployFinding } from '#lib/flow/deploy/deploy-finding.ts';
import { fixLabel, verdict } from './check-text.ts';
import { english } from '#lib/texts/english.ts';
import { verbatim } from '#lib/texts/words.ts';

const { say } = english();
const told = (findings: Parameters<typeof verdict>[1]) => say(verdict(verbatim('B'), findings));

const finding = (severity: DeployFinding['severity']): DeployFinding => ({
	...{ severity, code: 'x', about: '', text: verbatim('') }
});

test('the verdict says the worst of it, and is plain only when nothing was found', () => {
	expect(told([])).toBe('B: can run.');
	expect(told([finding('notes')])).toBe('B: can run, as far as the board’s state is known.');
	expect(told([finding('notes'), finding('warns')])).toContain('with 1 warning.');
	const worst = told([finding('warns'), finding('blocks'), finding('blocks')]);
	expect(worst).toBe('B: cannot start yet: 2 blocking findings.');
});

test('a fix is named by what it changes, and where', () => {
	const board = { kind: 'switch-board', profile: B_U585I_IOT02A } as const;
	expect(say(fixLabel({ ...board, sameBoard: true }))).toBe('Run on the Playground firmware');
	expect(say(fixLabel({ ...board, sameBoard: false }))).toBe('Run on B-U585I-IOT02A');
	expect(say(fixLabel({ kind: 'remove-permission', name: 'a' }))).toBe('Remove a from build.yaml');
	expect(say(fixLabel({ kind: 'remove-permission', name: 'a', instead: 'b' }))).toBe(
		'Replace with b'
	);
	expect(say(fixLabel({ kind: 'remove-containers', ids: ['a', 'b'] }))).toBe(
		'Stop and remove a and b'
	);
	expect(say(fixLabel({ kind: 'reset-board' }))).toBe('Reset and run');
	expect(say(fixLabel({ kind: 'reset-board' }, true))).toBe('Reset the board');
});
