import { describe, expect, it } from 'vitest';
import { caseClashOf, checkPath, collisionOf, foldersOf, problemOfPath } from './path.ts';

describe('checkPath', () => {
	it.each([
		'main.c',
		'lib/morse/morse.h',
		'build.yaml',
		'.clang-format',
		'a b.c',
		'größe.c',
		'点灯.c'
	])('takes %s', (path) => expect(checkPath(path)).toBe(path));

	it.each([
		['', 'path-empty'],
		['   ', 'path-empty'],
		['/etc/passwd', 'path-absolute'],
		['C:/main.c', 'path-absolute'],
		['c:main.c', 'path-absolute'],
		['../main.c', 'path-outside'],
		['lib/../../main.c', 'path-outside'],
		['./main.c', 'path-outside'],
		['lib//main.c', 'path-empty-part'],
		['lib/', 'path-empty-part'],
		['lib\\main.c', 'path-character'],
		['main.c\0.txt', 'path-hidden'],
		['main\n.c', 'path-hidden'],
		['main\u007f.c', 'path-hidden'],
		['main\u202ec.exe', 'path-hidden'],
		['main\ud800.c', 'path-hidden'],
		['what?.c', 'path-character'],
		['"main".c', 'path-character'],
		[' main.c', 'path-blank'],
		['lib /main.c', 'path-blank'],
		['main.c.', 'path-blank'],
		['...', 'path-blank'],
		['con', 'path-reserved'],
		['lib/AUX.h', 'path-reserved'],
		['com1.txt', 'path-reserved'],
		['__proto__', 'path-reserved'],
		['a'.repeat(201), 'path-too-long']
	])('refuses %j as %s', (path, code) => {
		expect(problemOfPath(path)?.code).toBe(code);
		expect(() => checkPath(path)).toThrow(problemOfPath(path)!.message);
	});

	it('names a hidden character without printing it', () => {
		expect(problemOfPath('a\u202eb.c')?.message).not.toContain('\u202e');
	});

	it('spells composed and decomposed letters the same way', () => {
		expect(checkPath('gro\u0308sse.c')).toBe('gr\u00f6sse.c');
	});
});

it('lists the folders of a path from the outside in', () => {
	expect(foldersOf('a/b/c.h')).toEqual(['a', 'a/b']);
	expect(foldersOf('c.h')).toEqual([]);
});

it('sees a file where a folder is needed, and the reverse', () => {
	expect(collisionOf(['lib', 'main.c'], 'lib/a.h')).toBe('lib');
	expect(collisionOf(['lib/a.h'], 'lib')).toBe('lib/a.h');
	expect(collisionOf(['lib/a.h', 'library'], 'lib/b.h')).toBeUndefined();
});

it('sees names that differ only in case, in folders too', () => {
	expect(caseClashOf(['Main.c'], 'main.c')).toBe('Main.c');
	expect(caseClashOf(['Lib/a.h'], 'lib/b.h')).toBe('Lib');
	expect(caseClashOf(['lib/a.h', 'main.c'], 'lib/b.h')).toBeUndefined();
});
