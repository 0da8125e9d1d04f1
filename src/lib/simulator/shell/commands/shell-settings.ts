// The `shell` commands: switches of the shell itself.
import type { Command } from '../command.ts';
import { PROMPT, type Shell } from '../shell.ts';

function toggle(
	name: string,
	help: string,
	[offHelp, onHelp]: [string, string],
	set: (shell: Shell, on: boolean) => void
): Command {
	const command = (on: boolean): Command => ({
		name: on ? 'on' : 'off',
		help: on ? onHelp : offHelp,
		mandatory: 1,
		run: (shell) => {
			set(shell, on);
			return 0;
		}
	});
	return { name, help, subcommands: [command(false), command(true)] };
}

const BACKENDS = ['shell_dummy', 'shell_uart'];

const BACKSPACE_HELP = `Toggle backspace key mode.
Some terminals are not sending separate escape code for backspace and delete button. \
This command forces shell to interpret delete key as backspace.`;

export function shellCommand(): Command {
	const echo = toggle(
		'echo',
		'Toggle shell echo.',
		['Disable echo.', 'Enable echo.'],
		(shell, on) => (shell.editor.echo = on)
	);
	return {
		name: 'shell',
		help: 'Useful, not Unix-like shell commands.',
		subcommands: [
			{
				name: 'backends',
				help: 'List active shell backends.\n',
				mandatory: 1,
				run: (shell) => {
					shell.printLine('Active shell backends:');
					BACKENDS.forEach((name, index) =>
						shell.printLine(`  ${String(index).padStart(2)}. :${name} (${index})`)
					);
					return 0;
				}
			},
			{
				name: 'backspace_mode',
				help: BACKSPACE_HELP,
				subcommands: [
					{
						name: 'backspace',
						help: 'Set different escape code for backspace and delete key.',
						mandatory: 1,
						run: (shell) => {
							shell.deleteForward = true;
							return 0;
						}
					},
					{
						name: 'delete',
						help: 'Set the same escape code for backspace and delete key.',
						mandatory: 1,
						run: (shell) => {
							shell.deleteForward = false;
							return 0;
						}
					}
				]
			},
			toggle(
				'colors',
				'Toggle colored syntax.',
				['Disable colored syntax.', 'Enable colored syntax.'],
				(shell, on) => (shell.screen.settings.colours = on)
			),
			toggle(
				'vt100',
				'Toggle vt100 commands.',
				['Disable vt100 commands.', 'Enable vt100 commands.'],
				(shell, on) => (shell.screen.settings.vt100 = on)
			),
			toggle(
				'prompt',
				'Toggle prompt.',
				['Disable prompt.', 'Enable prompt.'],
				(shell, on) => (shell.editor.prompt = on ? PROMPT : '')
			),
			{
				...echo,
				mandatory: 1,
				run: (shell) => {
					shell.printLine(`Echo status: ${shell.editor.echo ? 'on' : 'off'}`);
					return 0;
				}
			},
			{
				name: 'stats',
				help: 'Shell statistics.',
				subcommands: [
					{
						name: 'reset',
						help: 'Reset shell statistics for the Shell module.',
						mandatory: 1,
						run: () => 0
					},
					{
						name: 'show',
						help: 'Get shell statistics for the Shell module.',
						mandatory: 1,
						run: (shell) => {
							shell.printLine('Lost logs: 0');
							return 0;
						}
					}
				]
			}
		]
	};
}
