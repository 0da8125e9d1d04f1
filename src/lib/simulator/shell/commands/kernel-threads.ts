// The threads of the firmware, as `kernel` lists them.
import type { ZephyrShell } from '../shell.ts';

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

function executed({ name }: Thread, cycles: number | null): string {
	if (cycles === null) return '';
	const isIdle = name.startsWith('idle');
	return `\tTotal execution cycles: ${isIdle ? cycles : 0} (${isIdle ? 100 : 0} %)\n`;
}

/** `cycles`: since the boot; all of them go to the idle thread. Null: the firmware does not count them. */
export function listThreads(shell: ZephyrShell, cycles: number | null): number {
	shell.print('Scheduler: 0 since last call\nThreads:\n');
	for (const item of THREADS)
		shell.print(
			`${item.name === CURRENT ? '*' : ' '}${item.address} ${item.name}\n` +
				`\toptions: ${item.options}, priority: ${item.priority} timeout: 0\n` +
				`\tstate: ${item.state}, entry: ${item.entry}\n` +
				executed(item, cycles) +
				`\tstack size ${item.stackBytes}, ${usage(item)}\n\n`
		);
	return 0;
}

/** The size of each stack and what of it was ever used. */
export function listStacks(shell: ZephyrShell): number {
	const isOlder = shell.zephyr.commands === 'older';
	for (const item of THREADS) shell.printLine(isOlder ? olderRow(item) : newerRow(item));
	return 0;
}

function olderRow(item: Thread): string {
	return `${item.address} ${item.name.padEnd(10)} (real size ${item.stackBytes}):\t${usage(item)}`;
}

function newerRow({ address, name, stackBytes }: Thread): string {
	const number = (value: number, width: number) => String(value).padStart(width);
	const percent = Math.floor((STACK_USED_BYTES * 100) / stackBytes);
	return (
		`${address} ${name.trimEnd().padEnd(32)} (real size ${number(stackBytes, 4)}):` +
		`\tunused ${number(stackBytes - STACK_USED_BYTES, 4)}` +
		`\tusage ${number(STACK_USED_BYTES, 4)} / ${number(stackBytes, 4)} (${number(percent, 2)} %)`
	);
}
