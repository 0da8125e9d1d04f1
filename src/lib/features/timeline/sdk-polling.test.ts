// The SDK's own waiting, told from what a program does.
import { expect, test } from 'vitest';
import { SdkPolling } from './sdk-polling.ts';

const FUNCTIONS = ['ocre_get_event', 'ocre_sleep', 'fd_write'].map((name) => ({
	...{ name, module: 'env', params: [] },
	result: 'i32' as const
}));

/** `-`: asked and got nothing, `+`: got an event, a number: a sleep, `w`: another call. Gives those that are not polling. */
function told(calls: string, thread = 1, polling = new SdkPolling(() => FUNCTIONS)): string {
	const shown = calls.split(' ').filter((call) => {
		const sleep = Number(call);
		const number = Number.isFinite(sleep) ? 1 : call === 'w' ? 2 : 0;
		return !polling.take({
			thread,
			function: number,
			result: call === '-' ? -1 : 0,
			firstArgument: number === 1 ? sleep : 0
		});
	});
	return shown.join(' ');
}

test('a loop that gets nothing is all polling', () => {
	expect(told('- 10 10 - 10 10 - 10 10')).toBe('');
});

test('an event and what is done about it are told, the pauses around them are not', () => {
	expect(told('- 10 10 + 10 w - 10 - 10 10')).toBe('+ w');
});

test('sleeps of the program are its own, also when they are as long', () => {
	expect(told('10 - 10 10 10 w 10')).toBe('10 10 w 10');
	expect(told('+ 10 w - 10 10')).toBe('+ w 10');
	expect(told('- 250 10')).toBe('250 10');
	expect(told('- 10 w 10')).toBe('w 10');
});

test('a full round of events ends with its last', () => {
	expect(told('+ 10 + 10 + 10 + 10 + 10 - 10 10')).toBe('+ + + + +');
});

test('threads do not disturb each other', () => {
	const polling = new SdkPolling(() => FUNCTIONS);
	expect(told('-', 1, polling)).toBe('');
	expect(told('w 10', 2, polling)).toBe('w 10');
	expect(told('10 10 10', 1, polling)).toBe('10');
});
