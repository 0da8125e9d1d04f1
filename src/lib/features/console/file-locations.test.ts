import { expect, test } from 'vitest';
import { findFileLocations, lastPlaces } from './file-locations.ts';

const FILES = ['src/main.c', 'src/net/main.h', 'util.c', 'build.yaml'];
const found = (text: string) =>
	findFileLocations(text, FILES).map(({ start, end, path, line, column }) => [
		text.slice(start, end),
		path,
		line,
		column
	]);

test('file, line and column of a file of the project', () => {
	expect(found('error at src/main.c:12:3: no')).toEqual([['src/main.c:12:3', 'src/main.c', 12, 3]]);
	expect(found('see util.c:7, and ./src/main.c:1')).toEqual([
		['util.c:7', 'util.c', 7, 1],
		['./src/main.c:1', 'src/main.c', 1, 1]
	]);
});

test('a name without its folder, and a path with more before it, when only one file is meant', () => {
	expect(found('main.c:5')).toEqual([['main.c:5', 'src/main.c', 5, 1]]);
	expect(found('(/work/src/net/main.h:9:2)')).toEqual([
		['work/src/net/main.h:9:2', 'src/net/main.h', 9, 2]
	]);
	expect(findFileLocations('main.c:5', ['a/main.c', 'b/main.c'])).toEqual([]);
});

test('a failed assertion names function and line', () => {
	expect(found('Assertion failed: x > 0 (src/main.c: main: 12)')).toEqual([
		['(src/main.c: main: 12)', 'src/main.c', 12, 1]
	]);
});

test('other files, times, addresses and lines 0 are not places', () => {
	for (const text of [
		'other.c:1',
		'12:30:05',
		'192.0.2.1:80',
		'util.c:0',
		'util.c',
		'http://x.org:80'
	])
		expect(found(text)).toEqual([]);
});

test('the last places come first, and once', () => {
	const text = 'util.c:1\nutil.c:2 util.c:3\nother.c:9\nutil.c:1\n';
	expect(lastPlaces(text, FILES).map(({ line }) => line)).toEqual([1, 3, 2]);
});

test('hostile lines take no time worth mentioning', () => {
	const text = `${'a.'.repeat(900)}:`;
	expect(found(text)).toEqual([]);
	expect(found('a/'.repeat(900))).toEqual([]);
});
