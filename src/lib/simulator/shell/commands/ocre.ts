// The `ocre` command of the supervisor: its own option and sub-command parser behind one shell command.
import { utf8 } from '#lib/core/bytes.ts';
import type { ShellCommand, ShellSystem } from '../command.ts';
import { containerCommand } from './ocre-containers.ts';
import { imageCommand } from './ocre-images.ts';
import { CONTAINER_USAGE, IMAGE_USAGE, OCRE_USAGE } from './ocre-usage.ts';
import { getopt } from './getopt.ts';

export interface OcreContext {
	readonly system: ShellSystem;
	/** The device's printf: goes to every console, as container output does. */
	readonly printf: (text: string) => void;
	/**
	 * Word at which a sub-command begins to read options. The parser's position is not reset after `-v`,
	 * so that the first option is skipped.
	 */
	readonly optionsFrom: number;
}

export interface OcreVersion {
	version: string;
	commit: string;
	buildInformation: string;
	buildDate: string;
}

const SHORTCUTS: ReadonlyMap<string, readonly [string, string]> = new Map([
	...['ps', 'create', 'run', 'start', 'stop', 'kill', 'wait', 'pause', 'unpause', 'rm'].map(
		(name): [string, [string, string]] => [name, ['container', name]]
	),
	['images', ['image', 'ls']],
	['pull', ['image', 'pull']]
]);

function subcommand(
	context: OcreContext,
	words: readonly string[],
	kind: 'image' | 'container'
): number | Promise<number> {
	const result = kind === 'image' ? imageCommand(context, words) : containerCommand(context, words);
	if (result !== null) return result;
	const name = words[0];
	if (name !== undefined && name !== 'help')
		context.printf(`Invalid command: 'ocre ${kind} ${name}'\n\n`);
	context.printf(kind === 'image' ? IMAGE_USAGE : CONTAINER_USAGE);
	return kind === 'image' ? -1 : 0;
}

function printVersion(context: OcreContext, version: OcreVersion): number {
	context.printf(`Ocre version: ${version.version}\n`);
	context.printf(`Commit ID: ${version.commit}\n`);
	context.printf(`Build information: ${version.buildInformation}\n`);
	context.printf(`Build date: ${version.buildDate}\n`);
	return 0;
}

function runOcre(
	system: ShellSystem,
	version: OcreVersion,
	words: readonly string[]
): number | Promise<number> {
	const printf = (text: string) => system.console.print(utf8(text));
	const { options, next, refused } = getopt(words, 1, 'v', system);
	if (options.length > 1) {
		printf(`'-v' can be set only once\n\n${OCRE_USAGE}`);
		return -1;
	}
	if (refused !== null) {
		printf(`Invalid option: '${refused}'\n`);
		return -1;
	}
	const verbose = options.length === 1;
	if (next === words.length) {
		printf(OCRE_USAGE);
		return -1;
	}
	if (verbose) printf(`Using context: ${system.runtime.address}\n`);
	const context: OcreContext = { system, printf, optionsFrom: verbose ? 2 : 1 };
	const [name, ...rest] = words.slice(next);
	if (name === 'version') return printVersion(context, version);
	if (name === 'image' || name === 'container') return subcommand(context, rest, name);
	const shortcut = name === undefined ? undefined : SHORTCUTS.get(name);
	if (shortcut) return subcommand(context, [shortcut[1], ...rest], shortcut[0] as 'image');
	if (name !== 'help') printf(`Invalid command: 'ocre ${name}'\n\n`);
	printf(OCRE_USAGE);
	return -1;
}

export function ocreCommand(system: ShellSystem, version: OcreVersion): ShellCommand {
	return {
		name: 'ocre',
		help: 'Ocre Runtime management',
		run: (_shell, words) => runOcre(system, version, words)
	};
}
