// The supervisor's root commands, in the order of its help.
import type { Command, ShellSystem } from '../command.ts';
import { fsCommand } from './fs.ts';
import { dateCommand, deviceCommand, devmemCommand, flashCommand, netCommand } from './hardware.ts';
import { kernelCommand } from './kernel.ts';
import { logCommand, type LogFilters } from './log.ts';
import { ocreCommand, type OcreVersion } from './ocre.ts';
import { shellCommand } from './shell-settings.ts';
import {
	clearCommand,
	helpCommand,
	historyCommand,
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
}

export function createCommands({
	system,
	filters,
	devices,
	version,
	reboots
}: CommandParts): Command[] {
	return [
		clearCommand,
		dateCommand(system),
		deviceCommand(devices),
		devmemCommand,
		flashCommand,
		fsCommand(system),
		helpCommand,
		historyCommand,
		kernelCommand(system, reboots),
		logCommand(filters),
		netCommand,
		ocreCommand(system, version),
		resizeCommand(system),
		retvalCommand,
		shellCommand()
	];
}
