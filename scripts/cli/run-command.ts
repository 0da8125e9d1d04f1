// How every command of ours ends: with exit code 0 or 1, and what went wrong on stderr.
import { printFailure } from './print-failure.ts';

/** Runs the command with the words behind the script's name; its result is the exit code. */
export async function runCommand(command: (argv: string[]) => Promise<number>): Promise<void> {
	try {
		process.exitCode = await command(process.argv.slice(2));
	} catch (error) {
		printFailure(error);
		process.exitCode = 1;
	}
}
