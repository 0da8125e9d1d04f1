import { expect, it } from 'vitest';
import type { StepResult } from '#lib/scenario/scenario-report.ts';
import { summaryOf, timeWords } from './report-text.ts';
import { said } from '#lib/texts/testing-said.ts';

it('a report in few words counts what passed', () => {
	const step = (state: StepResult['state']): StepResult => ({
		line: 1,
		text: '',
		name: null,
		action: { kind: 'reset' },
		state,
		startedMs: 0,
		durationMs: 1,
		failure: null
	});
	const steps = [step('passed'), step('failed'), step('skipped')];
	const report = {
		name: '',
		board: '',
		mode: '',
		state: 'failed' as const,
		durationMs: 3440,
		steps
	};
	expect(said(summaryOf(report))).toBe('1 of 3 steps, 3.4 s');
	expect(said(timeWords(59.6))).toBe('60 ms');
});
