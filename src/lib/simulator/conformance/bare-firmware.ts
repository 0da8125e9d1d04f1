// The firmware of the recordings without Ocre: a bare shell with a few commands made for recording.
import { utf8 } from '#lib/core/bytes.ts';
import type { FirmwareVariant } from '../firmware.ts';
import { ANY_NUMBER, type ShellCommand, type ShellSystem } from '../shell/command.ts';

const MISSING = ['date', 'net', 'ocre'];

function recordingCommands(system: ShellSystem): ShellCommand[] {
	let stopLogging = () => {};
	let messages = 0;
	const logEvery = (ms: number) => {
		stopLogging();
		if (ms === 0) return;
		stopLogging = system.clock.schedule(ms, () => {
			system.console.log('inf', 'appa', `periodic message ${messages++}`);
			logEvery(ms);
		});
	};
	return [
		{
			name: 'args',
			mandatory: 1,
			optional: ANY_NUMBER,
			run: (shell, words) => {
				shell.printLine(`argc ${words.length}`);
				words.forEach((word, index) => shell.printLine(`[${index}]=<${word}>`));
				return 0;
			}
		},
		{
			name: 'busy',
			run: async (shell, [, ms]) => {
				await system.clock.sleep(Number(ms));
				shell.printLine('awake');
				return 0;
			}
		},
		{
			name: 'logperiod',
			run: (shell, [, ms]) => {
				messages = 0;
				logEvery(Number(ms));
				shell.printLine(`log period ${ms} ms`);
				return 0;
			}
		},
		{
			name: 'pk',
			run: (shell) => {
				system.console.print(utf8('printk one\nprintk two\n'));
				shell.printLine('shell print');
				system.console.print(utf8('printk three\n'));
				return 0;
			}
		},
		{ name: 'stats', run: () => 0 }
	];
}

export const bareFirmware: FirmwareVariant = {
	commands: (supervisor, system) =>
		[
			...supervisor.filter(({ name }) => !MISSING.includes(name)),
			...recordingCommands(system)
		].sort((a, b) => (a.name < b.name ? -1 : 1)),
	tasks: [
		['mcumgr smp', 3, 128],
		['sysworkq', -1, 2],
		['shell_dummy', 14, 2],
		['shell_uart', 14, 128],
		['idle', 15, 0],
		['main', 0, 16]
	],
	hasBootloader: true,
	statistics: { appa_stats: () => ({ ticks: 5 }) }
};
