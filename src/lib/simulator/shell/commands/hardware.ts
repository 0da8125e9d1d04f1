// Commands of the firmware that reach for hardware. The simulated board has part of it, and says so where it has not.
import { EINVAL, ENOEXEC, type Command, type ShellSystem } from '../command.ts';
import { parseNumber } from './fs.ts';

function missing(
	name: string,
	help: string,
	what: string,
	subcommands?: readonly string[]
): Command {
	const run: Command['run'] = (shell) => {
		shell.error(`${name}: this simulated board has no ${what}`);
		return -ENOEXEC;
	};
	if (!subcommands) return { name, help, run };
	return { name, help, subcommands: subcommands.map((sub) => ({ name: sub, run })) };
}

const DEVMEM_HELP = `Read/write physical memory
Usage:
Read memory at address with optional width:
devmem address [width]
Write memory at address with mandatory width and value:
devmem address <width> <value>`;

const CALENDAR = /^(?:(\d{4})-(\d{2})-(\d{2}) )?(\d{2}):(\d{2}):(\d{2})$/;

/** The clock starts at 1970 at every boot, as on a board without a battery. */
export function dateCommand(system: ShellSystem): Command {
	let offsetMs = 0;
	const now = () => new Date(system.uptimeMs + offsetMs);
	return {
		name: 'date',
		help: 'Date commands',
		subcommands: [
			{
				name: 'get',
				help: 'Get date and time',
				run: (shell) => {
					shell.printLine(`${now().toISOString().slice(0, 19).replace('T', ' ')} UTC`);
					return 0;
				}
			},
			{
				name: 'set',
				help: '[Y-m-d] <H:M:S>',
				mandatory: 2,
				optional: 1,
				run: (shell, words) => {
					const match = CALENDAR.exec(words.slice(1).join(' '));
					const day = match?.[1] ? match.slice(1, 4).join('-') : now().toISOString().slice(0, 10);
					const ms = match ? Date.parse(`${day}T${match.slice(4).join(':')}Z`) : NaN;
					if (Number.isNaN(ms)) {
						shell.error('Error in argument format');
						return -EINVAL;
					}
					offsetMs = ms - system.uptimeMs;
					shell.printLine(`${new Date(ms).toISOString().slice(0, 19).replace('T', ' ')} UTC`);
					return 0;
				}
			}
		]
	};
}

export function deviceCommand(devices: readonly string[]): Command {
	return {
		name: 'device',
		help: 'Device commands',
		subcommands: [
			{
				name: 'list',
				help: 'List configured devices',
				run: (shell) => {
					shell.printLine('devices:');
					for (const device of devices) shell.printLine(`- ${device} (READY)`);
					return 0;
				}
			}
		]
	};
}

export const devmemCommand: Command = {
	name: 'devmem',
	help: DEVMEM_HELP,
	mandatory: 2,
	optional: 2,
	run: (shell, [, address]) => {
		shell.error(
			`devmem: this simulated board has no memory at 0x${parseNumber(address!).toString(16)}`
		);
		return -ENOEXEC;
	}
};

export const flashCommand: Command = {
	name: 'flash',
	help: 'Flash shell commands',
	subcommands: missing('flash', '', 'raw flash; its storage is the file system at /lfs', [
		'copy',
		'erase',
		'load',
		'page_info',
		'read',
		'read_test',
		'test',
		'write',
		'write_test'
	]).subcommands!,
	mandatory: 1,
	optional: Number.POSITIVE_INFINITY,
	run: (shell, [, word]) => {
		if (word === undefined) shell.error('Flash device not found: it is the file system at /lfs');
		else shell.error(`flash:unknown parameter: ${word}`);
		return -EINVAL;
	}
};

export const netCommand: Command = missing('net', 'Networking commands', 'network', [
	'arp',
	'conn',
	'dns',
	'iface',
	'ipv4',
	'ipv6',
	'ping',
	'stats',
	'tcp',
	'udp'
]);
