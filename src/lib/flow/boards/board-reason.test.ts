import { expect, test } from 'vitest';
import { boardReason, lineReason, terminalReason } from './board-reason.ts';
import { said } from '#lib/texts/testing-said.ts';

test('a shell without a supervisor takes lines, but no commands of ours', () => {
	expect(said(boardReason('shell'))).toContain('No Ocre supervisor');
	expect(lineReason('shell')).toBeNull();
	expect(terminalReason('shell')).toBeNull();
});

test('a board that does not answer can still be looked at in the terminal', () => {
	for (const state of ['silent', 'blocked', 'booting'] as const) {
		expect(lineReason(state)).not.toBeNull();
		expect(terminalReason(state)).toBeNull();
	}
});

test('while the terminal has the console no line goes another way', () => {
	expect(said(lineReason('terminal'))).toContain('leave it first');
	expect(terminalReason('terminal')).toBeNull();
});

test('without a port there is neither', () => {
	for (const state of ['closed', 'lost', 'taken', 'opening'] as const) {
		expect(lineReason(state)).not.toBeNull();
		expect(terminalReason(state)).not.toBeNull();
	}
});
