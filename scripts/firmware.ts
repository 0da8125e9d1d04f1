// `npm run firmware -- COMMAND …`: builds of the firmware for a site to offer. Exit code 0 or 1, one clear line on stderr.
import { AppError } from '#lib/core/errors.ts';
import { runCommand } from './cli/run-command.ts';
import { manifest } from './firmware/manifest.ts';

const USAGE = [
	'usage: npm run firmware -- COMMAND',
	'  manifest BUILD_FOLDER… -o FOLDER [--notes FILE]',
	'                      copies what can be flashed out of folders that Zephyr built in,',
	'                      and writes manifest.json beside it. A site built with',
	'                      FIRMWARE_DIR=FOLDER offers these builds.'
].join('\n');

await runCommand(async ([name = '', ...argv]) => {
	if (name === '--help' || name === 'help') {
		console.log(USAGE);
		return 0;
	}
	if (name !== 'manifest') throw new AppError('bad-usage', USAGE);
	return manifest(argv, USAGE);
});
