// The `kernel` commands: time, threads and restart.
import { EINVAL, type Command, type ShellSystem } from '../command.ts';
import type { Shell } from '../shell.ts';
import { LOG_LEVELS } from '../log-filter.ts';
import { EIO } from './errno.ts';
import { parseNumber } from './fs.ts';

interface Thread {
	name: string;
	priority: number;
	options: string;
	state: string;
	stackBytes: number;
	address: string;
	entry: string;
}

/** Bytes of each stack that the firmware's threads have touched. */
const STACK_USED_BYTES = 24;

const thread = (
	name: string,
	priority: number,
	stackBytes: number,
	address: string,
	entry: string,
	state = 'pending',
	options = '0x0'
): Thread => ({ name, priority, options, state, stackBytes, address, entry });

/** The firmware's own threads. Those of containers belong to their engine. */
const THREADS: readonly Thread[] = [
	thread('mcumgr smp', 3, 8192, '0x80e6fc0', '0x8083541'),
	thread('rx_q[0]   ', -1, 4096, '0x80e7ad8', '0x8068fcf'),
	thread('tcp_work  ', -14, 1024, '0x80e7f00', '0x8083541'),
	thread('sysworkq  ', -1, 4096, '0x80ec800', '0x8083541'),
	thread('shell_dummy', 14, 8192, '0x80e3f80', '0x8054b20'),
	thread('shell_uart', 14, 8192, '0x80e38a0', '0x8054b20', 'queued'),
	thread('idle      ', 15, 256, '0x80ec660', '0x8082b4e', '', '0x1')
];

const CURRENT = 'shell_uart';

function usage({ stackBytes }: Thread): string {
	const percent = Math.floor((STACK_USED_BYTES * 100) / stackBytes);
	const unused = stackBytes - STACK_USED_BYTES;
	return `unused ${unused}, usage ${STACK_USED_BYTES} / ${stackBytes} (${percent} %)`;
}

function threads(shell: Shell): number {
	shell.print('Scheduler: 0 since last call\nThreads:\n');
	for (const item of THREADS)
		shell.print(
			`${item.name === CURRENT ? '*' : ' '}${item.address} ${item.name}\n` +
				`\toptions: ${item.options}, priority: ${item.priority} timeout: 0\n` +
				`\tstate: ${item.state}, entry: ${item.entry}\n` +
				`\tstack size ${item.stackBytes}, ${usage(item)}\n\n`
		);
	return 0;
}

function stacks(shell: Shell): number {
	for (const item of THREADS)
		shell.printLine(
			`${item.address} ${item.name.padEnd(10)} (real size ${item.stackBytes}):\t${usage(item)}`
		);
	return 0;
}

async function sleep(system: ShellSystem, ms: number): Promise<number> {
	await system.clock.sleep(Math.max(0, ms));
	return 0;
}

function logLevel(shell: Shell, module: string, word: string): number {
	const level = LOG_LEVELS[parseNumber(word)];
	if (level === undefined) {
		shell.error(`Invalid severity: ${word}`);
		return -EINVAL;
	}
	shell.logs.set(module, level);
	return 0;
}

function uptime(shell: Shell, ms: number, option: string | undefined): number {
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

/** Never answers: the board starts anew. */
function reboot(system: ShellSystem): Promise<number> {
	system.reset();
	return new Promise(() => {});
}

function rebootCommand(system: ShellSystem): Command {
	return {
		name: 'reboot',
		help: 'Reboot.',
		subcommands: [
			{ name: 'cold', help: 'Cold reboot.', run: () => reboot(system) },
			{ name: 'warm', help: 'Warm reboot.', run: () => reboot(system) }
		]
	};
}

/** `reboots`: CONFIG_REBOOT, which the stock supervisor does not set. */
export function kernelCommand(system: ShellSystem, reboots: boolean): Command {
	return {
		name: 'kernel',
		help: 'Kernel commands',
		subcommands: [
			{
				name: 'cycles',
				help: 'Kernel cycles.',
				run: (shell) => {
					const cycles = Math.floor((system.uptimeMs / 1000) * system.cyclesPerSecond) >>> 0;
					shell.printLine(`cycles: ${cycles} hw cycles`);
					return 0;
				}
			},
			...(reboots ? [rebootCommand(system)] : []),
			{ name: 'stacks', help: 'List threads stack usage.', run: stacks },
			{ name: 'threads', help: 'List kernel threads.', run: threads },
			{
				name: 'uptime',
				help: 'Kernel uptime. Can be called with the -p or --pretty options',
				mandatory: 1,
				optional: 1,
				run: (shell, [, option]) => uptime(shell, Math.floor(system.uptimeMs), option)
			},
			{
				name: 'version',
				help: 'Kernel version.',
				run: (shell) => {
					shell.printLine(`Zephyr version ${system.zephyr.version}`);
					return 0;
				}
			},
			{
				name: 'sleep',
				help: 'ms',
				mandatory: 2,
				run: (shell, [, word]) => {
					const ms = parseNumber(word!);
					if (/^\d+$/.test(word!)) return sleep(system, ms);
					shell.error(`Unable to parse input (err -22), sleep time must be milliseconds`);
					return -EINVAL;
				}
			},
			{
				name: 'log-level',
				help: '<module name> <severity (0-4)>',
				mandatory: 3,
				run: (shell, [, module, word]) => logLevel(shell, module!, word!)
			}
		]
	};
}
