import { expect, test } from 'vitest';
import { AppError } from '#lib/core/errors.ts';
import { parseSource, placeText } from './source-address.ts';

const PAGE = new URL('https://play.example/app/');
const parse = (text: string) => parseSource(text, PAGE);

test.each([
	['https://github.com/o/r', { kind: 'github', repository: 'o/r', rest: [] }],
	['github.com/o/r.git', { kind: 'github', repository: 'o/r', rest: [] }],
	[
		'https://github.com/o/r/tree/main/examples/a%20b',
		{ kind: 'github', repository: 'o/r', rest: ['main', 'examples', 'a b'] }
	],
	['https://github.com/o/r/blob/main/a.c#L3', { kind: 'github', rest: ['main', 'a.c'] }],
	[
		'https://gist.github.com/someone/0123456789abcdef0123',
		{ kind: 'gist', id: '0123456789abcdef0123' }
	],
	['https://gitlab.com/g/sub/p', { kind: 'gitlab', repository: 'g/sub/p', rest: [] }],
	[
		'https://gitlab.com/g/p/-/tree/main/a',
		{ kind: 'gitlab', repository: 'g/p', rest: ['main', 'a'] }
	],
	[
		'https://git.example/g/p/-/blob/v1/a.c',
		{ kind: 'gitlab', host: 'git.example', rest: ['v1', 'a.c'] }
	],
	['https://codeberg.org/o/r', { kind: 'forgejo', repository: 'o/r', rest: [] }],
	['https://codeberg.org/o/r/src/branch/main/x', { kind: 'forgejo', rest: ['main', 'x'] }],
	[
		'https://git.example/o/r/src/tag/v1/x',
		{ kind: 'forgejo', host: 'git.example', rest: ['v1', 'x'] }
	],
	['ghcr.io/o/blinky:1.0', { kind: 'image', host: 'ghcr.io', reference: 'ghcr.io/o/blinky:1.0' }],
	['localhost:5000/blinky', { kind: 'image', reference: 'localhost:5000/blinky' }],
	['oci://r.example/a/b@sha256:00', { kind: 'image', reference: 'r.example/a/b@sha256:00' }]
])('%s is known by its form', (text, expected) => {
	expect(parse(text)).toMatchObject(expected);
});

test.each([
	['https://example.org/a.zip', 'https://example.org/a.zip'],
	['<https://example.org/a.zip>', 'https://example.org/a.zip'],
	['example.org/a.zip', 'https://example.org/a.zip'],
	['./lessons/one.zip', 'https://play.example/app/lessons/one.zip'],
	['http://127.0.0.1:8000/a.c', 'http://127.0.0.1:8000/a.c'],
	['https://github.com/o/r/raw/main/a.c', 'https://raw.githubusercontent.com/o/r/main/a.c'],
	['https://github.com/o/r/archive/main.zip', 'https://github.com/o/r/archive/main.zip']
])('%s is a file', (text, url) => {
	const source = parse(text);
	expect(source.kind === 'file' && source.url.href).toBe(url);
});

test.each([
	['', 'from-address'],
	['   ', 'from-address'],
	['javascript:alert(1)', 'from-address'],
	['data:text/plain,x', 'from-address'],
	['file:///etc/passwd', 'from-address'],
	['blob:https://play.example/1', 'from-address'],
	['https://me:secret@example.org/a', 'from-address'],
	['https://', 'from-address'],
	['a'.repeat(5000), 'from-address'],
	['oci://nothing', 'from-address'],
	['http://example.org/a.zip', 'from-insecure']
])('%j is refused: %s', (text, code) => {
	let found: unknown;
	try {
		parse(text);
	} catch (error) {
		found = error;
	}
	expect(found).toBeInstanceOf(AppError);
	expect(found).toMatchObject({ code });
});

test('the place is told as a user reads it', () => {
	expect(placeText(parse('https://github.com/o/r/tree/main/a'))).toBe('github.com/o/r/main/a');
	expect(placeText(parse('https://example.org/x/a.zip?t=1'))).toBe('example.org/x/a.zip');
});
