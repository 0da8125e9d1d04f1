// `npm run compile -- FOLDER -o app.wasm`: compiles a project folder without a browser. Exit code 0 or 1, findings on
// stderr as `file:line:column: error: text`.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { AppError, messageOf } from '#lib/core/errors.ts';
import { createNodeCompiler } from '#lib/compiler/node.ts';
import { prepareToolchain } from '../vite/toolchain-build.ts';
import { printDiagnostic, printError, readDefinition, readSources } from './project-folder.ts';

const USAGE = 'usage: npm run compile -- FOLDER [-o FILE.wasm]';
const ROOT = path.join(import.meta.dirname, '..');

interface Command {
	folder: string;
	output: string | undefined;
}

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

async function run(argv: string[]): Promise<number> {
	const { folder, output } = parseCommand(argv);
	const files = await readSources(folder);
	const definition = readDefinition(files);
	if (definition === null) return 1;
	const manifest = await prepareToolchain(ROOT);
	const compiler = createNodeCompiler({ root: path.join(ROOT, 'static'), manifest });
	try {
		const result = await compiler.compile({ files });
		result.diagnostics.forEach(printDiagnostic);
		if (!result.ok) return 1;
		const target = output ?? path.join(folder, 'build', definition.imageName);
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
	printError(messageOf(error));
	process.exitCode = 1;
}
