// A project as a folder on disk, for the command line: its files, its build.yaml, and how findings are printed.
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Diagnostic } from '#lib/compiler/compiler.ts';
import { AppError } from '#lib/core/errors.ts';
import { isHeader, isSource } from '#lib/project/languages.ts';
import { decodeFile, RESOURCE_FOLDER } from '#lib/project/binary-file.ts';
import { BUILD_FILE } from '#lib/project/project.ts';

/** Results of a build, not sources. */
const IGNORED = new Set(['node_modules', 'build', '.git']);

function mustBeText(name: string): boolean {
	return isSource(name) || isHeader(name) || /\.(inc|ya?ml)$/.test(name);
}

export type PrintedFinding = Pick<Diagnostic, 'severity' | 'message' | 'file'> & {
	line: number;
	column: number;
	hint?: string;
};

/** On stderr, as `file:line:column: error: text`. */
export function printFinding(finding: PrintedFinding): void {
	const { severity, message, file, line, column, hint } = finding;
	const suffix = hint ? ` (${hint})` : '';
	const place = file === null ? '' : `${file}:${line}:${column}: `;
	process.stderr.write(`${place}${severity}: ${message}${suffix}\n`);
}

export function printDiagnostic({ range, ...diagnostic }: Diagnostic): void {
	printFinding({ ...diagnostic, line: range?.startLine ?? 1, column: range?.startColumn ?? 1 });
}

async function filesBelow(folder: string, prefix = ''): Promise<string[]> {
	const entries = await readdir(path.join(folder, prefix), { withFileTypes: true });
	const found: string[] = [];
	for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
		const name = prefix ? `${prefix}/${entry.name}` : entry.name;
		if (entry.isDirectory() && !IGNORED.has(entry.name))
			found.push(...(await filesBelow(folder, name)));
		else if (entry.isFile()) found.push(name);
	}
	return found;
}

export async function readSources(folder: string): Promise<Record<string, string>> {
	const files: Record<string, string> = {};
	for (const name of await filesBelow(folder)) {
		const bytes = await readFile(path.join(folder, name));
		try {
			files[name] = name.startsWith(RESOURCE_FOLDER)
				? decodeFile(bytes, name)
				: new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		} catch {
			// A picture beside the sources is nothing to compile.
			if (!mustBeText(name)) continue;
			throw new AppError('not-text', `${name}:1:1: error: the file is not UTF-8 text`);
		}
	}
	return files;
}

/** The nearest folder around a file that has a build.yaml. Throws `no-build-file`. */
export async function projectFolderOf(file: string): Promise<string> {
	const start = path.dirname(path.resolve(file));
	for (let folder = start; ; folder = path.dirname(folder)) {
		const found = await stat(path.join(folder, BUILD_FILE)).catch(() => null);
		if (found?.isFile()) return folder;
		if (path.dirname(folder) === folder) break;
	}
	throw new AppError(
		'no-build-file',
		`No ${BUILD_FILE} was found in ${start} or its parent folders.`
	);
}

/** Prints what was thrown: messages of ours say where they belong, anything else is a plain failure. */
export function printError(text: string): void {
	process.stderr.write(
		/^\S+:\d+:\d+: error: |^usage: /.test(text) ? `${text}\n` : `error: ${text}\n`
	);
}
