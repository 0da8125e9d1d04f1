import { expect, test } from 'vitest';
import { AppError, type ErrorCode } from '#lib/core/errors.ts';
import { ERROR_TEXTS, type SpokenCode } from './error-texts.ts';
import { errorWords } from './error-words.ts';
import { english } from './english.ts';

const { say } = english();

const told = (code: ErrorCode) => {
	const error = AppError.like({ code, values: {} }, 'words of the engine');
	const { title, next } = errorWords(error);
	return { title: say(title), next: say(next), text: `${say(title)} ${say(next)}` };
};

const CODES = Object.keys(ERROR_TEXTS).filter((key) => !key.endsWith('.next')) as SpokenCode[];

test.each(CODES)('%s is told in the user’s words, with what to do', (code) => {
	const { title, next } = told(code);
	expect(title).toMatch(/[.:]$/);
	expect(next).toMatch(/[.]$|FILE\.tar$/);
	expect(title).not.toContain('words of the engine');
});

test('what a text takes comes from the error', () => {
	const values = { path: 'a?b', character: '?' };
	const { title } = errorWords(new AppError('path-character', 'of the engine', { values }));
	expect(say(title)).toBe('“a?b” contains “?”.');
});

test('an error that nobody foresaw is not told in its own words', () => {
	const { code, title, next, detail } = errorWords(new TypeError('x is not a function'));
	expect(code).toBe('unexpected');
	expect(`${say(title)} ${say(next)}`).not.toContain('x is not');
	expect(detail).toBe('x is not a function');
});

test('the causes of an error are told as its detail', () => {
	const cause = new Error('inner', { cause: new Error('innermost') });
	const error = new AppError('board-lost', 'outer', { cause });
	expect(errorWords(error).detail).toBe('outer ← inner ← innermost');
});

test.each([
	'Failed to fetch dynamically imported module: https://host/_app/x.js',
	'error loading dynamically imported module: https://host/_app/x.js',
	'Importing a module script failed.',
	'Unable to preload CSS for /_app/x.css'
])('code that did not arrive is told as such: %s', (message) => {
	expect(errorWords(new TypeError(message)).code).toBe('part-unavailable');
});

test('a port that cannot be opened is told with the permissions that Linux may lack', () => {
	expect(told('port-busy').text).toMatch(/dialout.*uucp.*udev/);
	expect(told('serial-failed').text).toMatch(/dialout or uucp/);
	expect(told('usb-denied').text).toMatch(/udev/);
});
