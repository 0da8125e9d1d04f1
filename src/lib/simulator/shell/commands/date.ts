// The `date` commands: a clock that starts at 1970 at every boot, as on a board without a battery.
import { EINVAL, type ShellCommand, type ShellSystem } from '../command.ts';
import { printHelp } from '../execute.ts';
import type { ZephyrShell } from '../shell.ts';

const MONTHS = 12;
const DAYS = 31;
const HOURS = 24;
const MINUTES = 60;
const SECONDS = 60;

/** Numbers between separators; null for anything else. */
function numbers(word: string, separator: string): number[] | null {
	const parts = word.split(separator);
	if (parts.length !== 3 || parts.some((part) => !/^\d+$/.test(part))) return null;
	return parts.map(Number);
}

/** Milliseconds since 1970, or what is wrong; null where it is not a date at all. */
function parseDate(words: readonly string[], today: Date): { ms: number } | string | null {
	if (words.length < 1 || words.length > 2) return null;
	const time = numbers(words.at(-1)!, ':');
	const day =
		words.length === 2
			? numbers(words[0]!, '-')
			: [today.getUTCFullYear(), today.getUTCMonth() + 1, today.getUTCDate()];
	if (!time || !day) return null;
	const [year = 0, month = 0, date = 0] = day;
	const [hour = 0, minute = 0, second = 0] = time;
	if (month < 1 || month > MONTHS) return 'Invalid month';
	if (date < 1 || date > DAYS) return 'Invalid day';
	if (hour >= HOURS) return 'Invalid hour';
	if (minute >= MINUTES) return 'Invalid minute';
	if (second > SECONDS) return 'Invalid second';
	const ms = new Date(0).setUTCFullYear(year, month - 1, date);
	return { ms: ms + ((hour * MINUTES + minute) * SECONDS + second) * 1000 };
}

/** The words as they were given, with the places of a date: no month is found too short for its day. */
function echoed(words: readonly string[], today: Date): string {
	const [day, time] = words.length === 2 ? words : [today.toISOString().slice(0, 10), words[0]];
	const pad = (word: string, separator: string) =>
		word
			.split(separator)
			.map((part) => String(Number(part)).padStart(2, '0'))
			.join(separator);
	return `${pad(day, '-')} ${pad(time!, ':')} UTC`;
}

export function dateCommand(system: ShellSystem): ShellCommand {
	const isOlder = system.zephyr.commands === 'older';
	let offsetMs = 0;
	const now = () => new Date(system.uptimeMs + offsetMs);
	const get: ShellCommand = {
		name: 'get',
		help: isOlder ? 'Get date and time' : '[none]',
		run: (shell) => {
			shell.printLine(`${now().toISOString().slice(0, 19).replace('T', ' ')} UTC`);
			return 0;
		}
	};
	const refuse = (shell: ZephyrShell, problem: string | null) => {
		if (problem !== null) shell.error(problem);
		printHelp(shell, set);
		return -EINVAL;
	};
	const set: ShellCommand = {
		name: 'set',
		help: '[Y-m-d] <H:M:S>',
		run: (shell, words) => {
			const today = now();
			const parsed = parseDate(words.slice(1), today);
			if (parsed === null || typeof parsed === 'string') return refuse(shell, parsed);
			offsetMs = parsed.ms - system.uptimeMs;
			shell.printLine(echoed(words.slice(1), today));
			return 0;
		}
	};
	return {
		name: 'date',
		help: 'Date commands',
		subcommands: isOlder ? [get, set] : [set, get]
	};
}
