// `npm run compile -- FOLDER -o app.wasm`: compiles a project folder without a browser. Exit code 0 or 1, findings on
// stderr as `file:line:column: error: text`.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { AppError, messageOf } from '#lib/core/errors.ts';
import type { Diagnostic } from '#lib/compiler/compiler.ts';
import { createNodeCompiler } from '#lib/compiler/node.ts';
import { parseBuildFile } from '#lib/project/build-file.ts';
import { BUILD_FILE } from '#lib/project/project.ts';
import { prepareToolchain } from '../vite/toolchain-build.ts';

const USAGE = 'usage: npm run compile -- FOLDER [-o FILE.wasm]';
const ROOT = path.join(import.meta.dirname, '..');
/** Results of a build, not sources. */
const IGNORED = new Set(['node_modules', 'build', '.git']);

const MUST_BE_TEXT = /\.(c|h|inc|ya?ml)$/;

interface Command {
	folder: string;
	output: string | undefined;
}

type Finding = Pick<Diagnostic, 'severity' | 'message' | 'file'> & {
	line: number;
	column: number;
	hint?: string;
};

function parseCommand(argv: string[]): Command {
	const { values, positionals } = parseArgs({
		args: argv,
		options: { output: { type: 'string', short: 'o' } },
		allowPositionals: true
	});
	const [folder, ...rest] = positionals;
	if (folder === undefined || rest.length > 0) throw new AppError('bad-usage', USAGE);
	return { folder, output: values.output };
}

function report({ severity, message, file, line, column, hint }: Finding): void {
	const suffix = hint ? ` (${hint})` : '';
	const place = file === null ? '' : `${file}:${line}:${column}: `;
	process.stderr.write(`${place}${severity}: ${message}${suffix}\n`);
}

function reportDiagnostic({ range, ...diagnostic }: Diagnostic): void {
	report({ ...diagnostic, line: range?.startLine ?? 1, column: range?.startColumn ?? 1 });
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

async function readSources(folder: string): Promise<Record<string, string>> {
	const files: Record<string, string> = {};
	for (const name of await filesBelow(folder)) {
		const bytes = await readFile(path.join(folder, name));
		try {
			files[name] = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		} catch {
			// A picture beside the sources is nothing to compile.
			if (!MUST_BE_TEXT.test(name)) continue;
			throw new AppError('not-text', `${name}:1:1: error: the file is not UTF-8 text`);
		}
	}
	return files;
}

/** The name of the image, or null when build.yaml has errors, which are reported. */
function imageName(files: Record<string, string>): string | null {
	const source = files[BUILD_FILE];
	if (source === undefined)
		throw new AppError(
			'no-build-file',
			`${BUILD_FILE}:1:1: error: the folder has no ${BUILD_FILE}`
		);
	const result = parseBuildFile(source);
	for (const finding of result.findings) report({ ...finding, file: BUILD_FILE });
	return result.ok ? result.definition.imageName : null;
}

async function run(argv: string[]): Promise<number> {
	const { folder, output } = parseCommand(argv);
	const files = await readSources(folder);
	const name = imageName(files);
	if (name === null) return 1;
	const manifest = await prepareToolchain(ROOT);
	const compiler = createNodeCompiler({ root: path.join(ROOT, 'static'), manifest });
	try {
		const result = await compiler.compile({ files });
		result.diagnostics.forEach(reportDiagnostic);
		if (!result.ok) return 1;
		const target = output ?? path.join(folder, 'build', name);
		await mkdir(path.dirname(target), { recursive: true });
		await writeFile(target, result.wasm);
		return 0;
	} finally {
		compiler.dispose();
	}
}

try {
	process.exitCode = await run(process.argv.slice(2));
} catch (error) {
	// Messages of ours say where they belong; anything else is a plain failure.
	const text = messageOf(error);
	process.stderr.write(
		/^\S+:\d+:\d+: error: |^usage: /.test(text) ? `${text}\n` : `error: ${text}\n`
	);
	process.exitCode = 1;
}
