// Which lines of a board's answers about itself are the board's, and which are what a container printed between them.
import { describe, expect, test } from 'vitest';
import { FakeShell } from '../testing/fake-shell.ts';
import { readDetails } from './board-details.ts';

async function details(version: string[], devices: string[] = []) {
	const shell = new FakeShell();
	shell.answers('board id', { lines: ['board: command not found'] });
	shell.answers('kernel version', { lines: version }).answers('device list', { lines: devices });
	const { signal } = new AbortController();
	const told = await readDetails(shell, false, signal);
	for (const { options } of shell.sent)
		expect(options).toMatchObject({ signal, limitMs: expect.any(Number) as number });
	return { told, output: shell.output };
}

describe('a line of the answer', () => {
	test.each([
		'Zephyr version 4.4.0',
		'kernel - Kernel commands',
		'Subcommands:',
		'  uptime   :Kernel uptime.',
		'kernel: command not found'
	])('about the kernel is not output: %j', async (line) => {
		expect((await details([line])).output).toEqual([]);
	});

	test.each([
		'- flash@4000 (READY)',
		'  DT node labels: flash',
		'  requires: clock',
		'  supported',
		'device - Device commands'
	])('about devices is not output: %j', async (line) => {
		expect((await details([], ['devices:', line])).output).toEqual([]);
	});

	test.each([
		'my kernel - panics',
		'Subcommands: none',
		'x  uptime :1',
		'see Zephyr version 4.4.0',
		'Zephyr version 4.4.0 or so',
		'Zephyr version x'
	])('that only looks like one is output: %j', async (line) => {
		const { told, output } = await details([line]);
		expect([told, output]).toEqual([{}, [line]]);
	});

	test.each(['x - flash (READY)', '- flash (READY) again', '- flash (GONE)', 'all devices:'])(
		'that only looks like a device is output: %j',
		async (line) => {
			const { told, output } = await details([], [line]);
			expect([told, output]).toEqual([{}, [line]]);
		}
	);
});

const IDENTITY =
	'ocre-board 1 firmware=0.1.0 board=native_sim/native/64 ocre=0.7.0 zephyr=4.3.0 abi=1 groups=always,wasi,threads,shared-heap,events,timers,messaging,sockets,gpio,sensors containers=16 timers=8 memory=10485760 name=Red%20board crc=24d5';

test('our firmware is believed what it says, and is not asked for it in other ways', async () => {
	const shell = new FakeShell();
	shell
		.answers('board id', { lines: ['noise', IDENTITY] })
		.answers('device list', { lines: ['- gpio_emul (READY)'] });
	expect(await readDetails(shell, true)).toMatchObject({
		board: 'native_sim/native/64',
		zephyr: '4.3.0',
		devices: ['gpio_emul'],
		firmware: { version: '0.1.0', containers: 16, name: 'Red board' }
	});
	expect(shell.output).toEqual(['noise']);
});

test('a damaged identity is asked for again, and one that stays damaged is left out', async () => {
	const bad = { lines: [IDENTITY.replace('gpio', 'gpi')] };
	const mended = new FakeShell();
	mended.answers('board id', bad, { lines: [IDENTITY] }).answers('device list', { lines: [] });
	expect((await readDetails(mended, false)).firmware?.board).toBe('native_sim/native/64');
	const broken = new FakeShell();
	broken.answers('board id', bad).answers('device list', { lines: [] });
	broken.answers('kernel version', { lines: ['Zephyr version 4.3.0'] });
	expect(await readDetails(broken, false)).toEqual({ zephyr: '4.3.0' });
});

test('so many devices are kept as a board may have', async () => {
	const lines = Array.from({ length: 250 }, (_, i) => `- device${i} (READY)`);
	const { told } = await details(['Zephyr version 4.4.0'], lines);
	expect(told.zephyr).toBe('4.4.0');
	expect(told.devices).toHaveLength(200);
	expect(told.devices!.at(-1)).toBe('device199');
});
