import { expect, test } from 'vitest';
import { DiagnosticMapper, parseClangOutput } from './clang-diagnostics.ts';

function diagnosticsOf(output: string, files: Record<string, string> = {}) {
	const mapper = new DiagnosticMapper(files);
	return parseClangOutput(output).map((raw) => mapper.map(raw));
}

test('the range around the caret wins over the others', () => {
	const output =
		'/project/a.c:1:10:{1:10-1:13}{1:3-1:7}: warning: format specifies type [-Wformat]\n';
	expect(diagnosticsOf(output, { 'a.c': 'f("%d\\n", 1.0);' })).toEqual([
		{
			severity: 'warning',
			message: 'format specifies type',
			file: 'a.c',
			range: { startLine: 1, startColumn: 10, endLine: 1, endColumn: 13 },
			code: '-Wformat'
		}
	]);
});

test('a range may go on in the next lines', () => {
	const output = '/project/a.c:1:5:{1:3-2:2}: error: odd\n/project/a.c:2:5:{1:3-2:2}: error: odd\n';
	const ranges = diagnosticsOf(output, { 'a.c': 'abcdefg\nabcd ef' }).map(({ range }) => range);
	expect(ranges).toEqual([
		{ startLine: 1, startColumn: 3, endLine: 2, endColumn: 2 },
		{ startLine: 2, startColumn: 5, endLine: 2, endColumn: 6 }
	]);
});

test('without a range the word at the caret is marked, counted in UTF-16 units', () => {
	const output = "/project/a.c:2:11: error: use of undeclared identifier 'größe'\n";
	const [found] = diagnosticsOf(output, { 'a.c': 'x\n"ä😀"; größe = 1;' });
	expect(found?.range).toEqual({ startLine: 2, startColumn: 8, endLine: 2, endColumn: 13 });
});

test('messages about headers of the system belong to no file of the project', () => {
	const [found] = diagnosticsOf("/usr/include/stdio.h:3:4: note: 'printf' declared here\n");
	expect(found).toMatchObject({ severity: 'note', file: null, range: null });
});

test('a message about a file that #line made up belongs to no file of the project', () => {
	const [found] = diagnosticsOf('made up.c:3:4: error: expected expression\n');
	expect(found).toMatchObject({
		severity: 'error',
		message: 'expected expression',
		file: null,
		range: null
	});
});

test('a message without a place, includes and summaries are told apart', () => {
	const output =
		"In file included from /project/a.c:1:\nfatal error: cannot open file '/x'\n1 error generated.\n";
	expect(diagnosticsOf(output)).toEqual([
		{ severity: 'error', message: "cannot open file '/x'", file: null, range: null, code: null }
	]);
});
