// `npm run compile -- FOLDER -o app.wasm`: compiles a project folder without a browser. Exit code 0 or 1; on stderr what
// it is doing, and findings as `file:line:column: error: text`.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { AppError } from '#lib/core/errors.ts';
import { english } from '#lib/texts/english.ts';
import { sizeWords } from '#lib/ui/format.ts';
import { compileFolder, type CompileStep } from './cli/compile-folder.ts';
import { runCommand } from './cli/run-command.ts';

const { say: t } = english();

const USAGE = `usage: npm run compile -- FOLDER [-o FILE.wasm] [--quiet]

  -o, --output FILE   output file (default: FOLDER/build, with the name from build.yaml)
  -q, --quiet         print only findings on stderr`;

const STEPS: Readonly<Record<CompileStep, string>> = {
	preparing: 'Preparing the C library and the SDK (once)…',
	loading: 'Loading the compiler…',
	repairing: 'A file of the compiler is damaged: making it again…',
	compiling: 'Compiling…'
};

interface Command {
	folder: string;
	output: string | undefined;
	quiet: boolean;
}

function parseCommand(argv: string[]): Command {
	const { values, positionals } = parseArgs({
		args: argv,
		options: {
			output: { type: 'string', short: 'o' },
			quiet: { type: 'boolean', short: 'q' }
		},
		allowPositionals: true
	});
	const [folder, ...rest] = positionals;
	if (folder === undefined || rest.length > 0) throw new AppError('bad-usage', USAGE);
	return { folder, output: values.output, quiet: values.quiet ?? false };
}

await runCommand(async (argv) => {
	const { folder, output, quiet } = parseCommand(argv);
	const say = (line: string) => !quiet && process.stderr.write(`${line}\n`);
	const compiled = await compileFolder(folder, { onstep: (step) => say(STEPS[step]) });
	if (!compiled) return 1;
	const target = output ?? path.join(folder, 'build', compiled.definition.imageName);
	await mkdir(path.dirname(target), { recursive: true });
	await writeFile(target, compiled.program.wasm);
	const seconds = (performance.now() / 1000).toFixed(1);
	say(`${target}: ${t(sizeWords(compiled.program.wasm.length))}, after ${seconds} s`);
	return 0;
});
