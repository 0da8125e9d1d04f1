// What is refused before any tool sees it: paths that are none, sources that are too big, nothing to compile.
import { utf8 } from '#lib/core/bytes.ts';
import { isHeader, languageWith, sourcesFor, type LanguageId } from '#lib/project/languages.ts';
import { MAX_SOURCE_BYTES, type CompileRequest, type Diagnostic } from '../compiler.ts';
import { hintOf, type ProblemHint } from '../hint.ts';

const PAGE_BYTES = 65536;

/** True for slash-separated parts without `.`, `..`, control characters or backslashes. */
export function isProjectPath(path: string): boolean {
	return path
		.split('/')
		.every((part) => part !== '' && part !== '.' && part !== '..' && isPlain(part));
}

function isPlain(part: string): boolean {
	return !/[\\\p{Cc}]/u.test(part);
}

function error(code: string, file: string | null, message: string, hint: ProblemHint): Diagnostic {
	return { severity: 'error', code, file, range: null, message, ...hint };
}

/** Folders with headers, the root first: where `#include "…"` looks besides the file's own folder. */
export function headerFoldersOf(files: CompileRequest['files']): string[] {
	const folders = new Set(['']);
	for (const path of Object.keys(files).sort())
		if (isHeader(path)) folders.add(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
	return [...folders];
}

function checkFile(path: string, text: string): Diagnostic[] {
	if (!isProjectPath(path))
		return [
			error(
				'bad-path',
				null,
				`'${path}' is not a path inside the project`,
				hintOf('relative-path', { dots: '".."' })
			)
		];
	// A character takes at most three bytes of UTF-8: most files need no encoding to be found small enough.
	if (3 * text.length <= MAX_SOURCE_BYTES || utf8(text).length <= MAX_SOURCE_BYTES) return [];
	return [
		error(
			'source-too-large',
			path,
			`'${path}' is larger than ${MAX_SOURCE_BYTES / 1024 / 1024} MB`,
			hintOf('split-file')
		)
	];
}

function checkLimits({ stackBytes, maxMemoryBytes }: CompileRequest): void {
	if (
		stackBytes !== undefined &&
		(!Number.isInteger(stackBytes) || stackBytes < 16 || stackBytes % 16)
	)
		throw new RangeError('stackBytes must be a positive multiple of 16');
	if (
		maxMemoryBytes !== undefined &&
		(!Number.isInteger(maxMemoryBytes) ||
			maxMemoryBytes < PAGE_BYTES ||
			maxMemoryBytes % PAGE_BYTES)
	)
		throw new RangeError('maxMemoryBytes must be a positive multiple of 65536');
}

/** Findings that make compiling pointless; none when the request is fine. */
export function checkRequest(request: CompileRequest, language: LanguageId): Diagnostic[] {
	checkLimits(request);
	const found = Object.entries(request.files).flatMap(([path, text]) => checkFile(path, text));
	if (found.length === 0 && sourcesFor(request.files, language).length === 0) {
		const { name, sources } = languageWith(language);
		found.push(
			error(
				'no-source',
				null,
				`the project has no ${name} file to compile`,
				hintOf('add-source', { ending: sources[0] ?? '', call: 'main()' })
			)
		);
	}
	return found;
}
