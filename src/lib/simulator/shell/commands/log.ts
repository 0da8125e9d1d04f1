// The `log` commands: what the log backend of a shell shows.
import { EINVAL, type ShellCommand } from '../command.ts';
import { LOG_LEVELS, LOG_MODULES, type LogFilter, type LogSetting } from '../log-filter.ts';
import type { ZephyrShell } from '../shell.ts';

export const LOG_BACKENDS = ['shell_dummy_backend', 'shell_uart_backend'] as const;
type Backend = (typeof LOG_BACKENDS)[number];

/** The filter of a named backend; the shell's own without a name. */
export type LogFilters = Record<Backend, () => LogFilter>;

function status(shell: ZephyrShell, filter: LogFilter): number {
	shell.print('module_name                              | current | built-in \r\n');
	shell.print('----------------------------------------------------------\r\n');
	if (filter.halted) shell.print('Logs are halted!\r\n', 'error');
	for (const [name, built] of LOG_MODULES)
		shell.print(`${name.padEnd(40)} | ${filter.level(name).padEnd(7)} | ${built}\r\n`);
	return 0;
}

function setLevels(
	shell: ZephyrShell,
	filter: LogFilter,
	level: LogSetting,
	modules: readonly string[]
): number {
	const names = modules.length > 0 ? modules : LOG_MODULES.keys();
	for (const name of names) {
		if (LOG_MODULES.has(name)) filter.set(name, level);
		else shell.error(`${name}: unknown source name.`);
	}
	return 0;
}

function controls(filterOf: (shell: ZephyrShell) => LogFilter): Record<string, ShellCommand> {
	const enable: ShellCommand['run'] = (shell, words) => {
		const level = LOG_LEVELS.find((name) => name === words[1]);
		if (level) return setLevels(shell, filterOf(shell), level, words.slice(2));
		shell.error(`Invalid severity: ${words[1]}`);
		return -EINVAL;
	};
	return {
		disable: {
			name: 'disable',
			help:
				"'log disable <module_0> .. <module_n>' disables logs in specified modules " +
				'(all if no modules specified).',
			run: (shell, words) => setLevels(shell, filterOf(shell), 'none', words.slice(1))
		},
		enable: {
			name: 'enable',
			help:
				"'log enable <level> <module_0> ...  <module_n>' enables logs up to given level in " +
				'specified modules (all if no modules specified).',
			mandatory: 2,
			optional: Number.POSITIVE_INFINITY,
			run: enable
		},
		go: {
			name: 'go',
			help: 'Resume logging',
			run: (shell) => {
				filterOf(shell).halted = false;
				return 0;
			}
		},
		halt: {
			name: 'halt',
			help: 'Halt logging',
			run: (shell) => {
				filterOf(shell).halted = true;
				return 0;
			}
		},
		status: {
			name: 'status',
			help: 'Logger status',
			run: (shell) => status(shell, filterOf(shell))
		}
	};
}

function listBackends(shell: ZephyrShell): number {
	LOG_BACKENDS.forEach((name, index) =>
		shell.print(`${name}\r\n\t- Status: enabled\r\n\t- ID: ${index + 1}\r\n\r\n`)
	);
	return 0;
}

export function logCommand(filters: LogFilters): ShellCommand {
	const own = controls((shell) => shell.logs);
	const backend = (name: Backend): ShellCommand => {
		const { disable, enable, go, halt, status } = controls(() => filters[name]());
		return { name, subcommands: [disable!, enable!, go!, halt!, status!] };
	};
	return {
		name: 'log',
		help: 'Commands for controlling logger',
		subcommands: [
			{
				name: 'backend',
				help: 'Logger backends commands.',
				subcommands: LOG_BACKENDS.map(backend)
			},
			own.disable!,
			own.enable!,
			own.go!,
			own.halt!,
			{ name: 'list_backends', help: 'Lists logger backends.', run: listBackends },
			own.status!
		]
	};
}
