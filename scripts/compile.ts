// `npm run compile -- FOLDER -o app.wasm`: compiles a project folder without a browser. Exit code 0 or 1, findings on
// stderr as `file:line:column: error: text`.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { AppError } from '#lib/core/errors.ts';
import { compileFolder } from './cli/compile-folder.ts';
import { runCommand } from './cli/run-command.ts';

const USAGE = 'usage: npm run compile -- FOLDER [-o FILE.wasm]';

function parseCommand(argv: string[]): { folder: string; output: string | undefined } {
	const { values, positionals } = parseArgs({
		args: argv,
		options: { output: { type: 'string', short: 'o' } },
		allowPositionals: true
	});
	const [folder, ...rest] = positionals;
	if (folder === undefined || rest.length > 0) throw new AppError('bad-usage', USAGE);
	return { folder, output: values.output };
}

await runCommand(async (argv) => {
	const { folder, output } = parseCommand(argv);
	const compiled = await compileFolder(folder);
	if (!compiled) return 1;
	const target = output ?? path.join(folder, 'build', compiled.definition.imageName);
	await mkdir(path.dirname(target), { recursive: true });
	await writeFile(target, compiled.wasm);
	return 0;
});
