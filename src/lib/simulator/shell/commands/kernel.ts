// The `kernel` commands: time, threads and restart.
import { EINVAL, HELP_PRINTED, type ShellCommand, type ShellSystem } from '../command.ts';
import { printHelp } from '../execute.ts';
import { LOG_LEVELS, LOG_MODULES } from '../log-filter.ts';
import type { ZephyrShell } from '../shell.ts';
import { EIO } from './errno.ts';
import { parseNumber } from './fs.ts';
import { listStacks, listThreads } from './kernel-threads.ts';

async function sleep(system: ShellSystem, shell: ZephyrShell, word: string): Promise<number> {
	if (!/^\d+$/.test(word)) {
		const hint = system.zephyr.commands === 'older' ? ', sleep time must be milliseconds' : '';
		shell.error(`Unable to parse input (err -${EINVAL})${hint}`);
		return -EINVAL;
	}
	await system.clock.sleep(parseNumber(word));
	return 0;
}

const DEPRECATED =
	"This command is deprecated as it is a duplicate. Use 'log enable' command from logging commands set.";

const LOG_LEVEL_HELP = '<module name> <severity (0-4)>';

function olderLogLevel(shell: ZephyrShell, module: string, word: string): number {
	const level = LOG_LEVELS[parseNumber(word)];
	if (level === undefined) {
		shell.error(`Invalid severity: ${word}`);
		return -EINVAL;
	}
	shell.logs.set(module, level);
	return 0;
}

function newerLogLevel(
	shell: ZephyrShell,
	command: ShellCommand,
	module: string,
	word: string
): number {
	shell.printLine(DEPRECATED, 'warning');
	if (!/^\d+$/.test(word)) {
		shell.error(`Unable to parse log severity (err -${EINVAL})`);
		return -EINVAL;
	}
	const level = LOG_LEVELS[parseNumber(word)];
	if (level === undefined) {
		shell.error(`Invalid log level: ${word}`);
		printHelp(shell, command);
		return HELP_PRINTED;
	}
	if (!LOG_MODULES.has(module)) {
		shell.error(`Unable to find log source: ${module}`);
		return -EINVAL;
	}
	shell.logs.set(module, level);
	return 0;
}

function uptime(shell: ZephyrShell, ms: number, option: string | undefined): number {
	if (option === undefined) {
		shell.printLine(`Uptime: ${ms} ms`);
		return 0;
	}
	if (option !== '-p' && option !== '--pretty') {
		shell.error(`Unsupported option: ${option}`);
		return -EIO;
	}
	const seconds = Math.floor(ms / 1000);
	const minutes = Math.floor(seconds / 60);
	const hours = Math.floor(minutes / 60);
	shell.printLine(
		`uptime: ${Math.floor(hours / 24)} days, ${hours % 24} hours, ${minutes % 60} minutes, ` +
			`${seconds % 60} seconds, ${ms % 1000} milliseconds`
	);
	return 0;
}

/** Never answers: the board restarts. */
function reboot(system: ShellSystem): Promise<number> {
	system.reset();
	return new Promise(() => {});
}

/** Both know `cold` and `warm`; the newer one takes anything for the first of them. */
function rebootCommand(system: ShellSystem): ShellCommand {
	const run = () => reboot(system);
	return {
		name: 'reboot',
		help: 'Reboot.',
		subcommands: [
			{ name: 'cold', help: 'Cold reboot.', run },
			{ name: 'warm', help: 'Warm reboot.', run }
		],
		...(system.zephyr.commands === 'newer' ? { run } : {})
	};
}

const cyclesOf = (system: ShellSystem) =>
	Math.floor((system.uptimeMs / 1000) * system.cyclesPerSecond) >>> 0;

function cyclesCommand(system: ShellSystem): ShellCommand {
	return {
		name: 'cycles',
		help: 'Kernel cycles.',
		run: (shell) => {
			shell.printLine(`cycles: ${cyclesOf(system)} hw cycles`);
			return 0;
		}
	};
}

function uptimeCommand(system: ShellSystem): ShellCommand {
	return {
		name: 'uptime',
		help: 'Kernel uptime. Can be called with the -p or --pretty options',
		mandatory: 1,
		optional: 1,
		run: (shell, [, option]) => uptime(shell, Math.floor(system.uptimeMs), option)
	};
}

function versionCommand(system: ShellSystem): ShellCommand {
	return {
		name: 'version',
		help: 'Kernel version.',
		run: (shell) => {
			shell.printLine(`Zephyr version ${system.zephyr.version}`);
			return 0;
		}
	};
}

function sleepCommand(system: ShellSystem): ShellCommand {
	return {
		name: 'sleep',
		help: 'ms',
		mandatory: 2,
		run: (shell, [, word]) => sleep(system, shell, word!)
	};
}

const STACKS_HELP = 'List threads stack usage.';
const THREADS_HELP = 'List kernel threads.';

function olderCommands(system: ShellSystem, reboots: boolean): ShellCommand[] {
	return [
		cyclesCommand(system),
		...(reboots ? [rebootCommand(system)] : []),
		{ name: 'stacks', help: STACKS_HELP, run: listStacks },
		{ name: 'threads', help: THREADS_HELP, run: (shell) => listThreads(shell, null) },
		uptimeCommand(system),
		versionCommand(system),
		sleepCommand(system),
		{
			name: 'log-level',
			help: LOG_LEVEL_HELP,
			mandatory: 3,
			run: (shell, [, module, word]) => olderLogLevel(shell, module!, word!)
		}
	];
}

/** The board has no thread whose id could be given. */
function onThread(name: string): ShellCommand {
	return {
		name,
		help: `kernel thread ${name} <thread_id>`,
		mandatory: 2,
		run: (shell, [, id]) => {
			shell.error(`Thread ID ${id} is not valid`);
			return -EINVAL;
		}
	};
}

function threadCommand(system: ShellSystem): ShellCommand {
	return {
		name: 'thread',
		help: 'Kernel threads.',
		subcommands: [
			onThread('kill'),
			{
				name: 'list',
				help: THREADS_HELP,
				run: (shell) => listThreads(shell, cyclesOf(system))
			},
			onThread('resume'),
			{ name: 'stacks', help: STACKS_HELP, run: listStacks },
			onThread('suspend')
		]
	};
}

function newerCommands(system: ShellSystem, reboots: boolean): ShellCommand[] {
	const logLevel: ShellCommand = {
		name: 'log_level',
		help: LOG_LEVEL_HELP,
		mandatory: 3,
		run: (shell, [, module, word]) => newerLogLevel(shell, logLevel, module!, word!)
	};
	return [
		cyclesCommand(system),
		logLevel,
		...(reboots ? [rebootCommand(system)] : []),
		sleepCommand(system),
		threadCommand(system),
		uptimeCommand(system),
		versionCommand(system)
	];
}

/** `reboots`: CONFIG_REBOOT, which the stock supervisor does not set. */
export function kernelCommand(system: ShellSystem, reboots: boolean): ShellCommand {
	const commands = system.zephyr.commands === 'older' ? olderCommands : newerCommands;
	return { name: 'kernel', help: 'Kernel commands', subcommands: commands(system, reboots) };
}
