// `npm run image -- COMMAND …`: container images without a page. Exit code 0 or 1, one clear line on stderr.
import { AppError } from '#lib/core/errors.ts';
import { runCommand } from './cli/run-command.ts';
import { build } from './image/build.ts';
import { inspect } from './image/inspect.ts';
import { rebuild } from './image/rebuild.ts';
import { pull, push } from './image/transfer.ts';

const USAGE = [
	'usage: npm run image -- COMMAND',
	'  build FOLDER -o FILE.tar|FILE.zip [--version TEXT] [--no-sources]',
	'  inspect FILE [--json]',
	'  push FILE REGISTRY/REPOSITORY:TAG [--user NAME] [--move]',
	'  pull REGISTRY/REPOSITORY:TAG -o FILE.tar|FILE.zip|FILE.wasm [--user NAME]',
	'  rebuild FILE',
	'The password of --user is read from the environment variable OCRE_REGISTRY_PASSWORD.'
].join('\n');

const COMMANDS: Readonly<Record<string, (argv: string[]) => Promise<number>>> = {
	build,
	inspect,
	push,
	pull,
	rebuild
};

await runCommand(async ([name = '', ...argv]) => {
	if (name === '--help' || name === 'help') {
		console.log(USAGE);
		return 0;
	}
	const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	if (!command) throw new AppError('bad-usage', USAGE);
	return command(argv);
});
