// How the state of a container is told.
import { describe, expect, it } from 'vitest';
import { endingText, failureText, statusText, statusTone } from './container-status.ts';
import { said } from '#lib/texts/testing-said.ts';
import { verbatim } from '#lib/texts/words.ts';

describe('a container whose start failed', () => {
	it('is called that, with what is known of the reason', () => {
		expect(said(statusText('error', null, null))).toBe('start failed');
		expect(statusTone('error', null, null)).toBe('error');
		expect(said(failureText(verbatim('the board had no memory left')))).toBe(
			'It could not be started: the board had no memory left. Remove it.'
		);
		expect(said(failureText(null))).toMatch(/^It could not be started\. /);
	});
});

describe('the status', () => {
	it('names the exit code once it is known', () => {
		expect(said(statusText('stopped', 3, null))).toBe('stopped, exit code 3');
		expect(said(statusText('stopped', null, null))).toBe('stopped');
		expect(said(statusText('running', 3, null))).toBe('running');
	});

	it('marks a non-zero exit code as an error', () => {
		expect(statusTone('stopped', 0, null)).toBe('neutral');
		expect(statusTone('stopped', 1, null)).toBe('error');
		expect(statusTone('running', 1, null)).toBe('success');
	});

	it('does not call it exit code 0 when the board says so after a kill or an exception', () => {
		expect(said(statusText('stopped', 0, { by: 'user' }))).toBe('stopped by a user');
		expect(statusTone('stopped', 0, { by: 'user' })).toBe('neutral');
		const why = verbatim('it divided by zero (integer divide by zero)');
		const trapped = { by: 'error', why } as const;
		expect(said(statusText('stopped', 0, trapped))).toBe('stopped by an error');
		expect(statusTone('stopped', 0, trapped)).toBe('error');
		expect(said(endingText(trapped))).toBe('it divided by zero (integer divide by zero)');
		expect(endingText({ by: 'user' })).toBeNull();
	});
});
