// The supervisor's root commands, in the order of its help.
import type { ShellCommand, ShellSystem } from '../command.ts';
import { boardCommand, type BuildFacts } from './board.ts';
import { fsCommand } from './fs.ts';
import { dateCommand } from './date.ts';
import { deviceCommand, devmemCommand, flashCommand } from './hardware.ts';
import { kernelCommand } from './kernel.ts';
import { logCommand, type LogFilters } from './log.ts';
import { netCommand } from './net.ts';
import { ocreCommand, type OcreVersion } from './ocre.ts';
import { shellCommand } from './shell-settings.ts';
import {
	clearCommand,
	helpCommand,
	historyCommand,
	remCommand,
	resizeCommand,
	retvalCommand
} from './terminal.ts';

export interface CommandParts {
	system: ShellSystem;
	filters: LogFilters;
	devices: readonly string[];
	version: OcreVersion;
	/** Whether `kernel reboot` was built in. */
	reboots: boolean;
	/** Whether `fs mount` was. */
	mounts: boolean;
	/** Of the project's own firmware: null for any other, which has no `board`. */
	facts: BuildFacts | null;
}

export function createCommands({
	system,
	filters,
	devices,
	version,
	reboots,
	mounts,
	facts
}: CommandParts): ShellCommand[] {
	const isOlder = system.zephyr.commands === 'older';
	return [
		...(facts ? [boardCommand(system, facts)] : []),
		clearCommand,
		dateCommand(system),
		deviceCommand(system, devices),
		devmemCommand(system),
		...(isOlder ? [flashCommand] : []),
		fsCommand(system, mounts),
		helpCommand,
		historyCommand,
		kernelCommand(system, reboots),
		...(isOlder ? [logCommand(filters)] : []),
		netCommand(system),
		ocreCommand(system, version),
		...(isOlder ? [] : [remCommand]),
		resizeCommand(system),
		retvalCommand,
		shellCommand(system)
	];
}
