import { expect, test } from 'vitest';
import { utf8 } from '#lib/core/bytes.ts';
import { hexDump, parseHeaders, prettyJson, viewsOf } from './answer-body.ts';

function answer(type: string, body: Uint8Array<ArrayBuffer>) {
	const headers = [{ name: 'Content-Type', value: type }];
	return { version: '1.1', status: 200, reason: 'OK', headers, body, reusable: false };
}

test('a body is shown as what it is, and as bytes if need be', () => {
	expect(viewsOf(answer('application/json', utf8('{"a":1}')))).toEqual(['json', 'text', 'hex']);
	expect(viewsOf(answer('application/json', utf8('{"a":')))).toEqual(['text', 'hex']);
	expect(viewsOf(answer('image/png', Uint8Array.of(1)))).toEqual(['image', 'hex']);
	expect(viewsOf(answer('text/plain', Uint8Array.of(0xff)))).toEqual(['hex', 'text']);
	expect(viewsOf(answer('text/plain', new Uint8Array(0)))).toEqual([]);
	expect(prettyJson(utf8('{"a":[1]}'))).toBe('{\n  "a": [\n    1\n  ]\n}');
});

test('bytes are shown sixteen a row', () => {
	const lines = hexDump(utf8('0123456789abcdef\n')).split('\n');
	expect(lines).toEqual([
		'000000  30 31 32 33 34 35 36 37 38 39 61 62 63 64 65 66  0123456789abcdef',
		`000010  0a${' '.repeat(45)}  .`
	]);
});

test('headers are read line by line, and the first that is none is named', () => {
	expect(parseHeaders('A: 1\n\nX-B:two words ')).toEqual([
		{ name: 'A', value: '1' },
		{ name: 'X-B', value: 'two words' }
	]);
	expect(parseHeaders('A: 1\nno header')).toBe(1);
});
