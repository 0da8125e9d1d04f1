import { describe, expect, it } from 'vitest';
import {
	candidatesOf,
	endingOf,
	isHeader,
	isLanguageId,
	isMain,
	isSource,
	languageOf,
	mainFileOf
} from './languages.ts';

describe('the ending of a file', () => {
	it.each([
		['main.c', '.c'],
		['src/MAIN.C', '.c'],
		['a.b/main', ''],
		['.c', ''],
		['src/.c', ''],
		['a.tar.gz', '.gz'],
		['', '']
	])('%j: %j', (path, ending) => {
		expect(endingOf(path)).toBe(ending);
	});

	it('says whether it is a source, a header or where a program begins', () => {
		expect(['main.c', 'main.h', 'build.yaml', 'x'].map(isSource)).toEqual([
			true,
			false,
			false,
			false
		]);
		expect(['main.c', 'a.h'].map(isHeader)).toEqual([false, true]);
		expect(['main.c', 'src/main.c', 'domain.c', 'main.h', 'main'].map(isMain)).toEqual([
			true,
			true,
			false,
			false,
			false
		]);
	});
});

describe('the file in which one begins to read', () => {
	it('is the main file that lies least deep, else the first source, else none', () => {
		expect(mainFileOf({ 'a.c': '', 'lib/x/main.c': '', 'src/main.c': '' })).toBe('src/main.c');
		expect(mainFileOf({ 'build.yaml': '', 'b.c': '', 'a.c': '' })).toBe('b.c');
		expect(mainFileOf({ 'build.yaml': '' })).toBeNull();
	});
});

describe('the language of a project', () => {
	it('follows the names of its files; without sources it is C', () => {
		expect(candidatesOf({ 'main.c': '' })).toEqual(['c']);
		expect(candidatesOf({ 'README.md': '' })).toEqual([]);
		expect(languageOf({})).toBe('c');
	});

	it('is what build.yaml says, read or not yet read', () => {
		expect(languageOf({ 'main.x': '' }, { language: 'c' })).toBe('c');
		for (const line of ['language: c', "language: 'c'", 'language: "c" # so'])
			expect(languageOf({ 'build.yaml': `name: a\n${line}\n` })).toBe('c');
		expect(languageOf({ 'build.yaml': 'language: nonsense\n' })).toBe('c');
	});

	it('is known by its id only', () => {
		expect(['c', 'C', 'constructor', ''].map(isLanguageId)).toEqual([true, false, false, false]);
	});
});
