import { expect, test } from 'vitest';
import { AppError } from '#lib/core/errors.ts';
import { errorText } from './error-text.ts';

const told = (code: string) => {
	const { title, next } = errorText(new AppError(code, 'words of the engine'));
	return { title, next, text: `${title} ${next}` };
};

/** What can happen to a connection. */
const CONNECTION = [
	...['port-busy', 'port-taken', 'port-stuck', 'board-taken', 'board-silent', 'board-lost'],
	...['board-restarted', 'board-closed', 'answer-garbled', 'not-a-supervisor', 'terminal-open'],
	...['serial-unsupported', 'serial-denied', 'serial-failed', 'usb-not-serial', 'usb-own-protocol'],
	...['usb-denied', 'break-refused', 'too-many-boards', 'stray-file', 'start-failed']
];

test.each(CONNECTION)('%s is told in the user’s words, with what to do', (code) => {
	const { title, next } = told(code);
	expect(title).not.toContain('words of the engine');
	expect(next).not.toBe('');
});

/** Why an archive, or what else is imported, is refused. */
const IMPORT = [
	...['archive-bomb', 'archive-too-large', 'archive-too-deep', 'archive-inconsistent'],
	...['archive-damaged', 'archive-unsafe', 'archive-encrypted', 'archive-unsupported'],
	...['import-timeout', 'import-crashed', 'import-too-large', 'registry-too-large']
];

test.each(IMPORT)('%s is told in the user’s words, with what to do', (code) => {
	const { title, next } = told(code);
	expect(title).not.toContain('words of the engine');
	expect(next).not.toBe('');
});

test.each([
	'Failed to fetch dynamically imported module: https://host/_app/x.js',
	'error loading dynamically imported module: https://host/_app/x.js',
	'Importing a module script failed.',
	'Unable to preload CSS for /_app/x.css'
])('code that did not arrive is told as such: %s', (message) => {
	expect(errorText(new TypeError(message)).code).toBe('part-unavailable');
});

test('a port that cannot be opened is told with the permissions that Linux may lack', () => {
	expect(told('port-busy').text).toMatch(/dialout.*uucp.*udev/);
	expect(told('serial-failed').text).toMatch(/dialout or uucp/);
	expect(told('usb-denied').text).toMatch(/udev/);
});
