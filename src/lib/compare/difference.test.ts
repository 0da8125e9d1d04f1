import { expect, test } from 'vitest';
import type { Step } from './compare-case.ts';
import { differences } from './difference.ts';
import { GONE } from './play-case.ts';

const PROMPT = '\x1b[1;32mocre:~$ \x1b[m';
const LOG = (text: string) => `[00:00:01.230,000] \x1b[1;31m<err> ${text}\x1b[0m\r\n`;

function kindOf(text: string, expected: string, actual: string, kind: Step['kind'] = 'line') {
	const step: Step = kind === 'smp' ? { kind, text, about: '8/0' } : { kind, text };
	return differences({ steps: [step] }, [expected], [actual])[0]?.kind ?? null;
}

test('times, addresses and how often the prompt is drawn do not count as differences', () => {
	const wanted = `${LOG('fs: at 0x4dcdf0')}a${PROMPT}\x1b[8D\x1b[Jb${PROMPT}`;
	const got = `${LOG('fs: at 0x51aaf0').replace('01.230', '07.770')}ab${PROMPT}`;
	expect(kindOf('ocre ps', wanted, got)).toBeNull();
});

test('a line that one side lacks is named by who logged it, with the number of the error', () => {
	expect(kindOf('fs rm a', LOG('fs: failed to unlink path (-2)') + PROMPT, PROMPT)).toBe(
		'log fs: <err> fs: failed to unlink path (-2) ≠ ∅'
	);
});

test('what a program prints is named by the host function, with the errors that it gave', () => {
	const line = (errno: string) =>
		`ocre run p\r\nfd_read 00000000\r\npath_open ${errno}\r\n${PROMPT}`;
	expect(kindOf('ocre run p', line('0000002c'), line('00000000'))).toBe(
		'path_open: path_open 0000002c ≠ path_open 00000000'
	);
});

test('names and sizes do not make a class of their own', () => {
	const line = (name: string, size: number) => `File '${name}' has ${size} bytes\r\n${PROMPT}`;
	const kinds = [
		kindOf('fs read a', line('a', 100), line('a', 200)),
		kindOf('fs read bb', line('bb', 7), line('bb', 9))
	];
	expect(kinds).toEqual(Array(2).fill("fs read: File '…' has # bytes ≠ File '…' has # bytes"));
});

test('the same lines in another order are one class', () => {
	const started = LOG('container: Started container');
	expect(
		kindOf('ocre start p', `${started}hello\r\n${PROMPT}`, `hello\r\n${started}${PROMPT}`)
	).toBe('order: <err> container: Started container');
});

test('colours that differ are said', () => {
	expect(kindOf('rem', `\x1b[1;31mno\x1b[m\r\n`, 'no\r\n')).toBe('rem: no ≠ no (escapes)');
});

test('a board that went away is said once', () => {
	const steps = ['ocre ps', 'devmem x', 'ocre ps'].map((text): Step => ({ kind: 'line', text }));
	const answers = [PROMPT, `devmem x${GONE}`, GONE];
	expect(differences({ steps }, answers, [PROMPT, PROMPT, PROMPT])).toMatchObject([
		{ step: 1, kind: 'devmem: the board went away' }
	]);
	expect(differences({ steps }, answers, [PROMPT, `devmem x${GONE}`, PROMPT])).toEqual([]);
});

test('steps are told by their command, SMP requests by group and command', () => {
	expect(kindOf('ocre image rm zz', 'a', 'b')).toBe('ocre image rm: a ≠ b');
	expect(kindOf('\x06\t', 'a', 'b', 'smp')).toBe('smp 8/0: a ≠ b');
	expect(kindOf('\t', 'a', 'b', 'keys')).toBe('keys: a ≠ b');
});

test('a board that broke off is not asked for the answers after that', () => {
	const steps = ['ocre run p.wasm', 'ocre wait p'].map((text) => ({ kind: 'line' as const, text }));
	const gone = ['path_open 0\r\n<the board went away>', '<the board went away>'];
	const found = differences({ steps }, gone, ['path_open 0\r\nfd_renumber 0\r\n', '0\r\n']);
	expect(found.map(({ step, kind }) => [step, kind])).toEqual([
		[0, 'fd_renumber: the board went away']
	]);
});
