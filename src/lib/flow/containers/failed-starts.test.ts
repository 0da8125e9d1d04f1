import { expect, test } from 'vitest';
import { FailedStarts } from './failed-starts.ts';
import { said } from '#lib/texts/testing-said.ts';

const log = (text: string, module = 'container') =>
	({ kind: 'log', level: 'err', module, text, atMs: 0 }) as const;

test('a start that got no thread is named with its reason', () => {
	const starts = new FailedStarts();
	expect(starts.hear(log('Failed to create thread: rc=22'))).toBeNull();
	expect(starts.hear(log('Failed to destroy thread attributes: rc=22'))).toBeNull();
	expect(said(starts.hear(log("Setting container 'c' status to ERROR")))).toEqual({
		id: 'c',
		reason: expect.stringContaining('no memory left for its thread') as string
	});
});

test('the reason of one is not that of the next', () => {
	const starts = new FailedStarts();
	starts.hear(log('Failed to create thread: rc=22'));
	starts.hear(log("Setting container 'c' status to ERROR"));
	const next = starts.hear(log("Setting container 'd' status to ERROR"));
	expect(next).toEqual({ id: 'd', reason: null });
});

test('only the board’s own log is believed', () => {
	const starts = new FailedStarts();
	const line = "Setting container 'c' status to ERROR";
	expect(starts.hear({ kind: 'output', text: `${line}\n`, atMs: 0 })).toBeNull();
	expect(starts.hear(log(line, 'appa'))).toBeNull();
});
