// From a command line to the handler: finds the deepest command, checks its number of words, calls it.
import { EINVAL, ENOEXEC, HELP_PRINTED, type ShellCommand } from './command.ts';
import { printCommandHelp, printSubcommands } from './help.ts';
import type { ZephyrShell } from './shell.ts';
import { nextWord } from './words.ts';

/** CONFIG_SHELL_ARGC_MAX: command words included. */
export const MAX_WORDS = 20;

interface Found {
	words: string[];
	/** The deepest command with a handler, and where its own word is. */
	handler: ShellCommand | null;
	handlerLevel: number;
	/** The deepest command with a help text. */
	help: ShellCommand | null;
}

/** Goes back to the latest `*` only: its time is bounded by the product of the lengths. */
function matchesWildcard(pattern: string, name: string): boolean {
	let star = -1;
	let nameAtStar = 0;
	let at = 0;
	for (let i = 0; i < name.length;) {
		if (pattern[at] === '*') {
			star = at++;
			nameAtStar = i;
		} else if (pattern[at] === '?' || pattern[at] === name[i]) {
			at++;
			i++;
		} else if (star >= 0) {
			at = star + 1;
			i = ++nameAtStar;
		} else return false;
	}
	while (pattern[at] === '*') at++;
	return at === pattern.length;
}

function fail(shell: ZephyrShell, text: string): number {
	shell.screen.coloured('error', text);
	return -ENOEXEC;
}

/** A result code when the line cannot be executed. */
function find(shell: ZephyrShell, roots: readonly ShellCommand[], line: string): Found | number {
	const found: Found = { words: [], handler: null, handlerLevel: 0, help: null };
	let candidates: readonly ShellCommand[] | null = roots;
	let rest = line;
	let expanded = false;
	let notFound = false;
	for (;;) {
		const next = nextWord(rest);
		if (!next) return -ENOEXEC;
		if (next.openQuote !== null) return fail(shell, `not terminated: ${next.openQuote}\n`);
		rest = next.rest;
		const level: number = found.words.length;
		if (level > 0 && !notFound && /[*?]/.test(next.word)) {
			const pattern = next.word;
			const names: string[] = (candidates ?? [])
				.map((command) => command.name)
				.filter((name) => matchesWildcard(pattern, name));
			if (names.length === 0) break;
			found.words.push(...names);
			expanded = true;
		} else {
			const command: ShellCommand | undefined = notFound
				? undefined
				: candidates?.find(({ name }) => name === next.word);
			found.words.push(next.word);
			if (command) {
				if (expanded && command.run)
					return fail(shell, 'Error: requested multiple function executions\n');
				if (command.run) {
					found.handler = command;
					found.handlerLevel = level;
				}
				if (command.help !== undefined) found.help = command;
				candidates = command.subcommands ?? [];
			} else {
				if (level === 0) shell.screen.coloured('error', `${next.word}: command not found\n`);
				notFound = true;
			}
		}
		if (rest === '') break;
		if (found.words.length >= MAX_WORDS)
			return fail(shell, 'Too many arguments in the command.\n\n');
	}
	return found;
}

/** What the shell says of a command whose words are wrong. */
export function printHelp(shell: ZephyrShell, command: ShellCommand): void {
	printCommandHelp(shell, command);
	printSubcommands(shell, command.subcommands ?? [], 'Subcommands:\n');
}

/** Returns at once, or a promise when the command goes on. */
export function execute(
	shell: ZephyrShell,
	roots: readonly ShellCommand[],
	line: string
): number | Promise<number> {
	const found = find(shell, roots, line);
	if (typeof found === 'number') return found;
	const { handler, help, words, handlerLevel } = found;
	if (!handler) {
		if (!help) return -ENOEXEC;
		printHelp(shell, help);
		return HELP_PRINTED;
	}
	const ownWords = words.slice(handlerLevel);
	const { mandatory = 0, optional = 0 } = handler;
	if (mandatory > 0 && (ownWords.length < mandatory || ownWords.length > mandatory + optional)) {
		shell.screen.coloured('error', `${handler.name}: wrong parameter count\n`);
		printHelp(shell, handler);
		return -EINVAL;
	}
	return handler.run!(shell, ownWords);
}
