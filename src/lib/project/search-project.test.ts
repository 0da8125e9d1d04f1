// Finding and replacing in the files of a project.
import { describe, expect, test } from 'vitest';
import { replaceInFiles, searchFiles, type SearchQuery } from './search-project.ts';

const FILES = {
	'main.c': 'int count = 1;\nint counter = count;\r\nint Count;\n',
	'lib/b.h': '// count\n'
};
const query = (text: string, options: Partial<SearchQuery> = {}): SearchQuery => ({
	text,
	matchCase: false,
	wholeWord: false,
	regex: false,
	...options
});

function places(asked: SearchQuery, limit = 100): string[] {
	const found = searchFiles(FILES, asked, null, limit);
	if (!found.ok) throw new Error(found.reason);
	return found.matches.map(({ file, line, column }) => `${file}:${line}:${column}`);
}

describe('searching', () => {
	test('finds places of all files, by name and line', () => {
		expect(places(query('count'))).toEqual([
			'lib/b.h:1:4',
			'main.c:1:5',
			'main.c:2:5',
			'main.c:2:15',
			'main.c:3:5'
		]);
	});

	test('minds the case, or whole words, when it is asked to', () => {
		expect(places(query('Count', { matchCase: true }))).toEqual(['main.c:3:5']);
		expect(places(query('count', { wholeWord: true, matchCase: true }))).toEqual([
			'lib/b.h:1:4',
			'main.c:1:5',
			'main.c:2:15'
		]);
	});

	test('takes a text as it is, or as a regular expression', () => {
		expect(places(query('c.unt'))).toEqual([]);
		expect(places(query('^int c\\w+', { regex: true, matchCase: true }))).toEqual([
			'main.c:1:1',
			'main.c:2:1'
		]);
		expect(searchFiles(FILES, query('(', { regex: true }), null, 9)).toMatchObject({ ok: false });
		expect(places(query('x*', { regex: true }))).toEqual([]);
	});

	test('stops at the limit, and says so', () => {
		expect(searchFiles(FILES, query('count'), null, 2)).toMatchObject({ ok: true, isCut: true });
		expect(places(query('count'), 2)).toHaveLength(2);
	});
});

describe('replacing', () => {
	test('changes every place and keeps line ends', () => {
		expect(
			replaceInFiles(FILES, query('count', { wholeWord: true, matchCase: true }), 'n')
		).toEqual({
			'lib/b.h': '// n\n',
			'main.c': 'int n = 1;\nint counter = n;\r\nint Count;\n'
		});
	});

	test('changes one place only', () => {
		const found = searchFiles(FILES, query('count'), null, 9);
		const second = found.ok ? found.matches[2]! : null;
		expect(replaceInFiles(FILES, query('count'), 'n', second)).toEqual({
			'main.c': 'int count = 1;\nint ner = count;\r\nint Count;\n'
		});
	});

	test('fills in the groups of a regular expression', () => {
		const asked = query('int (\\w+);', { regex: true });
		expect(replaceInFiles(FILES, asked, 'long $1; // $$1')).toEqual({
			'main.c': 'int count = 1;\nint counter = count;\r\nlong Count; // $1\n'
		});
		expect(replaceInFiles({ 'a.c': 'cost' }, query('cost'), '$1')).toEqual({ 'a.c': '$1' });
	});
});
