// What is decided about a project before a tool runs: what is refused, what is compiled, whether it has threads, which
// object of an earlier compile is still good, and what to do about a message.
import { describe, expect, test } from 'vitest';
import { MAX_SOURCE_BYTES, type Diagnostic } from '../compiler.ts';
import { checkRequest, headerFoldersOf, isProjectPath } from './check-request.ts';
import { compileArguments, inspectArguments, linkArguments } from './flags.ts';
import { withHint } from './hints.ts';
import { ObjectCache } from './object-cache.ts';
import { SourceText } from './source-text.ts';
import { importsThreads, usesThreads } from './threads.ts';

const codes = (files: Record<string, string>, limits: object = {}) =>
	checkRequest({ files, ...limits }, 'c').map(({ code }) => code);

describe('a request', () => {
	test.each([
		['a.c', true],
		['a/b.c', true],
		['a..b', true],
		['.a', true],
		['', false],
		['/a', false],
		['a/', false],
		['a//b', false],
		['./a', false],
		['a/../b', false],
		['a\\b', false],
		['a\nb', false],
		['a\u0085b', false]
	])('path %j: %s', (path, isPath) => {
		expect(isProjectPath(path)).toBe(isPath);
		expect(codes({ 'main.c': '', [path]: '' })).toEqual(isPath ? [] : ['bad-path']);
	});

	test('has a C file, unless something else is wrong already', () => {
		expect(codes({ 'a.h': '' })).toEqual(['no-source']);
		expect(codes({})).toEqual(['no-source']);
		expect(codes({ '../a.h': '' })).toEqual(['bad-path']);
	});

	test('has sources up to a size, counted in bytes', () => {
		expect(codes({ 'a.c': 'x'.repeat(MAX_SOURCE_BYTES) })).toEqual([]);
		expect(codes({ 'a.c': 'x'.repeat(MAX_SOURCE_BYTES + 1) })).toEqual(['source-too-large']);
		expect(codes({ 'a.c': '€'.repeat(Math.floor(MAX_SOURCE_BYTES / 3)) })).toEqual([]);
		expect(codes({ 'a.c': '€'.repeat(Math.ceil(MAX_SOURCE_BYTES / 3)) })).toEqual([
			'source-too-large'
		]);
	});

	test('that is refused says what is wrong, and what to do', () => {
		const [large] = checkRequest({ files: { 'a.c': 'x'.repeat(MAX_SOURCE_BYTES + 1) } }, 'c');
		expect(large).toMatchObject({
			severity: 'error',
			file: 'a.c',
			message: "'a.c' is larger than 2 MB",
			hint: expect.stringMatching(/^Split the file/) as string
		});
		expect(checkRequest({ files: {} }, 'c')).toMatchObject([
			{ message: 'the project has no C file to compile', hint: expect.any(String) as string }
		]);
		expect(checkRequest({ files: { '/a.c': '' } }, 'c')[0]!.message).toContain("'/a.c'");
	});

	test('has a stack and a memory of whole units', () => {
		const files = { 'a.c': '' };
		for (const stackBytes of [16, 4096]) expect(codes(files, { stackBytes })).toEqual([]);
		for (const stackBytes of [0, -16, 8, 17, 1.5])
			expect(() => codes(files, { stackBytes })).toThrow(RangeError);
		for (const maxMemoryBytes of [65_536, 131_072])
			expect(codes(files, { maxMemoryBytes })).toEqual([]);
		for (const maxMemoryBytes of [0, -65_536, 65_535, 65_537, NaN])
			expect(() => codes(files, { maxMemoryBytes })).toThrow(RangeError);
	});

	test('is compiled in order, with the folders of its headers', () => {
		const files = {
			'z.c': '',
			'b/a.c': '',
			'b/x.h': '',
			'a/y.h': '',
			'a/b.h': '',
			'q.txt': '',
			'r.h': ''
		};
		expect(headerFoldersOf(files)).toEqual(['', 'a', 'b']);
	});
});

describe('threads', () => {
	test.each([
		['#include <pthread.h>', true],
		['int x;\n\t # include "threads.h"', true],
		['#include <semaphore.h>', true],
		['#include <stdio.h>', false],
		['// #include <pthread.h>', false],
		['/* x\n#include <pthread.h>\n*/', false],
		['/* x */\n#include <pthread.h>', true],
		['x #include <pthread.h>', false],
		['#include <pthread.hpp>', false]
	])('%j: %s', (text, uses) => {
		expect(usesThreads({ 'a.c': '', 'b.h': text })).toBe(uses);
		expect(usesThreads({ 'a.txt': text })).toBe(false);
	});

	test('are imported by one function of one module', () => {
		const item = (module: string, name: string) => ({
			module,
			name,
			kind: 'function' as const,
			type: null
		});
		expect(importsThreads([item('env', 'x'), item('wasi', 'thread-spawn')])).toBe(true);
		expect(importsThreads([item('env', 'thread-spawn'), item('wasi', 'x')])).toBe(false);
	});
});

describe('an object of an earlier compile', () => {
	const result = { object: new Uint8Array(1), diagnostics: [] };

	test('is good while what it looked for is as it was', () => {
		const cache = new ObjectCache();
		cache.keep('a', ['a.c', 'a.h', 'none.h'], { 'a.c': '1', 'a.h': '2', 'b.h': '3' }, result);
		const find = (files: Record<string, string>) => cache.find('a', files);
		expect(find({ 'a.c': '1', 'a.h': '2', 'b.h': 'other' })).toMatchObject(result);
		expect(find({ 'a.c': '1', 'a.h': '3' })).toBeNull();
		expect(find({ 'a.c': '1' })).toBeNull();
		expect(find({ 'a.c': '1', 'a.h': '2', 'none.h': '' })).toBeNull();
		expect(cache.find('b', {})).toBeNull();
	});

	test('is one of sixty-four; the one that was kept longest goes', () => {
		const cache = new ObjectCache();
		for (let i = 0; i < 64; i++) cache.keep(String(i), [], {}, result);
		expect(cache.find('0', {})).not.toBeNull();
		cache.keep('0', [], {}, result);
		cache.keep('new', [], {}, result);
		expect([cache.find('0', {}), cache.find('1', {})].map(Boolean)).toEqual([true, false]);
		expect(cache.find('2', {})).not.toBeNull();
	});

	test('a name of every object is not a file', () => {
		const cache = new ObjectCache();
		cache.keep('a', ['toString'], {}, result);
		expect(cache.find('a', {})).not.toBeNull();
	});
});

describe('hints', () => {
	const hint = (message: string, severity: Diagnostic['severity'] = 'error') =>
		withHint({ severity, code: null, message, file: null, range: null }).hint;

	test.each([
		["call to undeclared function 'ocre_timer_create'; ISO", /ocre_api\.h/],
		[
			"call to undeclared library function 'ocre_gpio_set' with",
			/Did you mean ocre_gpio_pin_set\?/
		],
		["call to undeclared function 'zzzzzzzz'", /Include the header/],
		["use of undeclared identifier 'OCRE_X'", /ocre_api\.h/],
		["use of undeclared identifier 'x'", /^Declare it/],
		["'setjmp.h' file not found", /no setjmp/],
		["'sys/socket.h' file not found", /no setjmp/],
		["'mine.h' file not found", /^Check the spelling, or add/],
		["expected ';' after expression", /semicolon/],
		["expected '}'", /has its }/],
		['extraneous closing brace (})', /has its }/],
		['#include nested too deeply', /#pragma once/],
		['setjmp is not', /exceptions/],
		['using the result of an assignment as a condition without', /==/],
		["format specifies type 'int'", /conversion/]
	])('%s', (message, wanted) => {
		expect(hint(message)).toMatch(wanted);
	});

	test('are not given to notes, beside a suggestion, or for what is not at the beginning', () => {
		expect(hint("expected ';'", 'note')).toBeUndefined();
		expect(hint("use of undeclared identifier 'x'; did you mean 'y'?")).toBeUndefined();
		expect(hint("he expected ';'")).toBeUndefined();
		expect(hint('something else')).toBeUndefined();
	});
});

describe('positions', () => {
	test('are counted in letters, whatever ends the lines', () => {
		const text = new SourceText('a\r\nä😀b c\rx\nlast');
		expect([1, 2, 3, 4, 5].map((line) => text.line(line))).toEqual([
			'a',
			'ä😀b c',
			'x',
			'last',
			''
		]);
		expect([1, 3, 7, 8].map((column) => text.column(2, column))).toEqual([1, 2, 4, 5]);
		expect(text.column(4, 3)).toBe(3);
	});

	test('mark a word, or one character', () => {
		const text = new SourceText('int größe_1$ = 2;');
		const at = (column: number) => {
			const { startColumn, endColumn, startLine, endLine } = text.wordAt(1, column);
			expect([startLine, endLine]).toEqual([1, 1]);
			return [startColumn, endColumn];
		};
		expect(at(5)).toEqual([5, 13]);
		expect(at(15)).toEqual([13, 14]);
		expect(at(16)).toEqual([14, 15]);
	});
});

describe('command lines', () => {
	const pairs = (args: readonly string[], flag: string) =>
		args.flatMap((arg, i) => (arg === flag ? [args[i + 1]] : []));
	const options = { headerFolders: ['', 'inc'], threads: false };

	test('compile one source to one object', () => {
		const args = compileArguments('a/b.c', 'objects/1.o', 'Os', options);
		expect(args.slice(0, 2)).toEqual(['clang', '-cc1']);
		expect(args.at(-1)).toBe('/project/a/b.c');
		expect(args).toEqual(expect.arrayContaining(['-Os', '-Wall', '-emit-obj']));
		expect(pairs(args, '-o')).toEqual(['/objects/1.o']);
		expect(pairs(args, '-iquote')).toEqual(['/project/', '/project/inc']);
		expect(pairs(args, '-idirafter')).toEqual(['/project/', '/project/inc']);
		expect(args.indexOf('-internal-isystem')).toBeLessThan(args.indexOf('-idirafter'));
		expect(pairs(args, '-main-file-name')).toEqual(['a/b.c']);
		expect(args).not.toContain('+atomics');
	});

	test('of threads have atomics, shared memory and our library', () => {
		const args = compileArguments('a.c', 'o', 'O2', { ...options, threads: true });
		expect(args).toEqual(expect.arrayContaining(['+atomics', '-D_REENTRANT']));
		expect(pairs(args, '-internal-isystem')[0]).toBe('/ocre/threads');
		const limits = { stackBytes: 16, maxMemoryBytes: 65_536 };
		const link = linkArguments(['objects/1.o'], { ...limits, threads: true, isCpp: false });
		expect(link).toEqual(
			expect.arrayContaining([
				'/ocre/lib/libocre-threads.a',
				'--shared-memory',
				'--wrap=malloc',
				'--wrap=fwrite'
			])
		);
		const without = linkArguments(['objects/1.o'], { ...limits, threads: false, isCpp: false });
		expect(without.join(' ')).not.toMatch(/shared|wrap|threads/);
	});

	test('link with the limits that were asked for', () => {
		const args = linkArguments(['objects/1.o', 'objects/2.o'], {
			stackBytes: 32,
			maxMemoryBytes: 131_072,
			threads: false,
			isCpp: false
		});
		expect(args).toEqual(
			expect.arrayContaining([
				'/objects/1.o',
				'/objects/2.o',
				'--max-memory=131072',
				'stack-size=32',
				'--stack-first',
				// The runtime makes the memory.
				'--import-memory',
				'--export-memory'
			])
		);
		expect(pairs(args, '-o')).toEqual(['/out/app.wasm']);
		expect(args.indexOf('/objects/2.o')).toBeLessThan(args.indexOf('/ocre/lib/libocre.a'));
		expect(args).toContain('--allow-undefined-file=/out/host-functions.txt');
		expect(args).toContain('-Map=/out/app.map');
	});

	test('look into a source without making anything', () => {
		const args = inspectArguments('a.c', { ...options, extra: ['-include', '/x'] });
		expect(args).toEqual(expect.arrayContaining(['-fsyntax-only', '-w', '-include', '/x']));
		expect(pairs(args, '-ferror-limit')).toEqual(['0']);
		expect(args).not.toContain('-emit-obj');
	});
});
