// The `shell` commands: switches of the shell itself.
import { EINVAL, type ShellCommand, type ShellSystem } from '../command.ts';
import { PROMPT, type ZephyrShell } from '../shell.ts';

function toggle(
	name: string,
	help: string,
	[offHelp, onHelp]: [string, string],
	set: (shell: ZephyrShell, on: boolean) => void
): ShellCommand {
	const command = (on: boolean): ShellCommand => ({
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

/** The shells with their prompts, as the newer command tells them; the older one only told their names. */
const PROMPTS = [`:~$  (${BACKENDS[0]})`, `:${PROMPT} (${BACKENDS[1]})`];

function listBackends(shell: ZephyrShell): number {
	const isOlder = shell.zephyr.commands === 'older';
	shell.printLine('Active shell backends:');
	BACKENDS.forEach((name, index) => {
		const entry = isOlder ? `:${name} (${index})` : PROMPTS[index];
		shell.printLine(`  ${String(index).padStart(2)}. ${entry}`);
	});
	return 0;
}

const OLDER_ECHO_HELP: [string, string] = ['Disable echo.', 'Enable echo.'];
const NEWER_ECHO_HELP: [string, string] = [
	'Disable shell echo. Editing keys and meta-keys are not handled',
	'Enable shell echo.'
];

function setPrompt({ editor, zephyr }: ZephyrShell, on: boolean): void {
	if (on) editor.prompt = PROMPT;
	else if (zephyr.emptyPrompt !== 'refused') editor.prompt = '';
}

export function shellCommand({ zephyr }: Pick<ShellSystem, 'zephyr'>): ShellCommand {
	const isOlder = zephyr.commands === 'older';
	const statistics = isOlder ? 'Shell' : 'Logger';
	const echo = toggle(
		'echo',
		'Toggle shell echo.',
		isOlder ? OLDER_ECHO_HELP : NEWER_ECHO_HELP,
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
				run: listBackends
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
			toggle('prompt', 'Toggle prompt.', ['Disable prompt.', 'Enable prompt.'], setPrompt),
			{
				...echo,
				mandatory: 1,
				optional: 1,
				run: (shell, [, word]) => {
					if (word !== undefined) {
						shell.error(`echo: unknown parameter: ${word}`);
						return -EINVAL;
					}
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
						help: `Reset shell statistics for the ${statistics} module.`,
						mandatory: 1,
						run: () => 0
					},
					{
						name: 'show',
						help: `Get shell statistics for the ${statistics} module.`,
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
