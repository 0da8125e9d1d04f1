// Commands of the firmware that reach for hardware. The simulated board has part of it, and says so where it has not.
import { EINVAL, ENOEXEC, type ShellCommand, type ShellSystem } from '../command.ts';
import type { ZephyrShell } from '../shell.ts';
import { ENODEV } from './errno.ts';
import { parseNumber } from './fs.ts';

/** Devices with what is said of them where they are listed: their labels in the devicetree. */
function listDevices(shell: ZephyrShell, devices: readonly string[], filter: string): number {
	shell.printLine('devices:');
	for (const device of devices.filter((name) => name.includes(filter))) {
		shell.printLine(`- ${device} (READY)`);
		if (shell.zephyr.commands === 'newer') shell.printLine(`  DT node labels: ${device}`);
	}
	return 0;
}

function initialise(shell: ZephyrShell, devices: readonly string[], name: string): number {
	if (!devices.includes(name)) {
		shell.error(`Device unknown (${name})`);
		return -ENODEV;
	}
	shell.printLine(`Device ${name} is already initialized`, 'info');
	return 0;
}

export function deviceCommand({ zephyr }: ShellSystem, devices: readonly string[]): ShellCommand {
	const subcommands: ShellCommand[] =
		zephyr.commands === 'older'
			? [
					{
						name: 'list',
						help: 'List configured devices',
						run: (shell) => listDevices(shell, devices, '')
					}
				]
			: [
					{
						name: 'list',
						help: 'List configured devices, with an optional filter\nUsage: list [<device filter>]',
						mandatory: 1,
						optional: 1,
						subcommands: devices.map((name) => ({ name, help: 'device' })),
						run: (shell, [, filter = '']) => listDevices(shell, devices, filter)
					},
					{
						name: 'init',
						help: 'Manually initialize a device',
						mandatory: 2,
						run: (shell, [, name]) => initialise(shell, devices, name!)
					}
				];
	return { name: 'device', help: 'Device commands', subcommands };
}

const OLDER_DEVMEM_ADDRESS = 'devmem address [width]';
const NEWER_DEVMEM_ADDRESS = 'devmem <address> [<width>]';

const devmemHelp = (address: string) => `Read/write physical memory
Usage:
Read memory at address with optional width:
${address}
Write memory at address with mandatory width and value:
devmem address <width> <value>`;

function noMemory(shell: ZephyrShell, address: string): number {
	const number = parseNumber(address).toString(16);
	shell.error(`devmem: this simulated board has no memory at 0x${number}`);
	return -ENOEXEC;
}

const MEMORY_COMMANDS: readonly ShellCommand[] = [
	{
		name: 'dump',
		help: 'Usage:\ndevmem dump -a <address> -s <size> [-w <width>]\n',
		mandatory: 4,
		optional: 6,
		run: (shell, words) => noMemory(shell, words[words.indexOf('-a') + 1] ?? '0')
	},
	{
		name: 'load',
		help: 'Usage:\ndevmem load [options] [address]\nOptions:\n-e\tlittle-endian parse',
		mandatory: 2,
		optional: 3,
		run: (shell, words) => noMemory(shell, words.at(-1)!)
	}
];

export function devmemCommand({ zephyr }: ShellSystem): ShellCommand {
	const isOlder = zephyr.commands === 'older';
	const help = devmemHelp(isOlder ? OLDER_DEVMEM_ADDRESS : NEWER_DEVMEM_ADDRESS);
	return {
		name: 'devmem',
		help: isOlder ? help : help.replace('devmem address <width>', 'devmem <address> <width>'),
		mandatory: 2,
		optional: 2,
		...(isOlder ? {} : { subcommands: MEMORY_COMMANDS }),
		run: (shell, [, address]) => noMemory(shell, address!)
	};
}

const FLASH_COMMANDS = 'copy erase load page_info read read_test test write write_test'.split(' ');

export const flashCommand: ShellCommand = {
	name: 'flash',
	help: 'Flash shell commands',
	subcommands: FLASH_COMMANDS.map((name) => ({
		name,
		run: (shell) => {
			shell.error(
				'flash: this simulated board has no raw flash; its storage is the file system at /lfs'
			);
			return -ENOEXEC;
		}
	})),
	mandatory: 1,
	optional: Number.POSITIVE_INFINITY,
	run: (shell, [, word]) => {
		if (word === undefined) shell.error('Flash device not found: it is the file system at /lfs');
		else shell.error(`flash:unknown parameter: ${word}`);
		return -EINVAL;
	}
};
