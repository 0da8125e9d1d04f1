// Commands about the terminal and the shell's own memory: clear, help, history, resize, retval.
import { ANY_NUMBER, EINVAL, type ShellCommand, type ShellSystem } from '../command.ts';
import { printSubcommands } from '../help.ts';
import { DEFAULT_COLUMNS } from '../screen.ts';
import type { ZephyrShell } from '../shell.ts';

const help = (controlKeys: string) => `Please press the <Tab> button to see all available commands.
You can also use the <Tab> button to prompt or auto-complete all commands or its subcommands.
You can try to call commands with <-h> or <--help> parameter for more information.

Shell supports following meta-keys:
  Ctrl + (a key from: ${controlKeys})
  Alt  + (a key from: bf)
Please refer to shell documentation for more details.
`;

/** How long the shell waits for the terminal to tell its size. */
const ANSWER_MS = 1000;
const MAX_ANSWER_BYTES = 32;

export const clearCommand: ShellCommand = {
	name: 'clear',
	help: 'Clear screen.',
	mandatory: 1,
	run: (shell) => {
		shell.screen.vt100('\x1b[H');
		shell.screen.vt100('\x1b[2J');
		return 0;
	}
};

export const helpCommand: ShellCommand = {
	name: 'help',
	help: 'Prints the help message.',
	mandatory: 1,
	run: (shell) => {
		shell.print(help(shell.zephyr.controlKeys));
		printSubcommands(shell, shell.commands, '\nAvailable commands:\n');
		return 0;
	}
};

export const historyCommand: ShellCommand = {
	name: 'history',
	help: 'Command history.',
	mandatory: 1,
	run: (shell) => {
		shell.history.lines.forEach((line, index) =>
			shell.printLine(`[${String(index).padStart(3)}] ${line}`)
		);
		return 0;
	}
};

/** Takes its words, but does nothing with them: for comments in what is sent to a board. */
export const remCommand: ShellCommand = {
	name: 'rem',
	help: "Ignore lines beginning with 'rem '",
	mandatory: 1,
	optional: ANY_NUMBER,
	run: () => 0
};

export const retvalCommand: ShellCommand = {
	name: 'retval',
	help: 'Print return value of most recent command',
	mandatory: 1,
	run: (shell) => {
		shell.printLine(String(shell.lastResult));
		return 0;
	}
};

/** The columns that the terminal reports for its cursor, or null when it does not answer in time. */
function askColumns(shell: ZephyrShell, system: ShellSystem): Promise<number | null> {
	return new Promise((resolve) => {
		let answer = '';
		const cancel = system.clock.schedule(ANSWER_MS, () => {
			release();
			resolve(null);
		});
		const release = shell.takeInput((byte) => {
			answer = (answer + String.fromCharCode(byte)).slice(-MAX_ANSWER_BYTES);
			const columns = /\[\d+;(\d+)R$/.exec(answer)?.[1];
			if (columns === undefined) return false;
			cancel();
			resolve(Number(columns));
			return true;
		});
	});
}

async function resize(shell: ZephyrShell, system: ShellSystem): Promise<number> {
	shell.screen.vt100('\x1b7');
	shell.screen.vt100('\x1b[250B');
	shell.screen.vt100('\x1b[250C');
	shell.screen.vt100('\x1b[6n');
	shell.screen.flush();
	const columns = await askColumns(shell, system);
	shell.screen.vt100('\x1b8');
	if (columns !== null && columns > 0) shell.screen.columns = columns;
	else {
		shell.screen.columns = DEFAULT_COLUMNS;
		shell.printLine('No response from the terminal, assumed 80x24 screen size', 'warning');
	}
	return columns === null ? -8 : 0;
}

export function resizeCommand(system: ShellSystem): ShellCommand {
	return {
		name: 'resize',
		help:
			'Console gets terminal screen size or assumes default in case the readout fails. ' +
			'It must be executed after each terminal width change to ensure correct text display.',
		mandatory: 1,
		optional: 1,
		subcommands: [
			{
				name: 'default',
				help: 'Assume 80 chars screen width and send this setting to the terminal.',
				mandatory: 1,
				run: (shell) => {
					shell.screen.vt100('\x1b[?3l');
					shell.screen.columns = DEFAULT_COLUMNS;
					return 0;
				}
			}
		],
		run: (shell, [, word]) => {
			if (word === undefined) return resize(shell, system);
			shell.error(`resize: unknown parameter: ${word}`);
			return -EINVAL;
		}
	};
}
