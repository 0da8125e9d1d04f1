// Help texts as the firmware's shell prints them: wrapped at words, indented by cursor movements.
import type { ShellCommand } from './command.ts';
import type { Screen } from './screen.ts';
import type { ZephyrShell } from './shell.ts';

const isSpace = (character: string | undefined) => character !== undefined && /\s/.test(character);

/** Where the line that starts at `from` ends: at a line feed, or at the last space that fits. */
function lineLength(text: string, from: number, width: number): number {
	let length = width;
	for (let i = 0; i <= width; i++) {
		if (!isSpace(text[from + i])) continue;
		length = i;
		if (text[from + i] === '\n') break;
	}
	return length;
}

function printWrapped(screen: Screen, text: string, indent: number): void {
	const width = Math.max(1, screen.columns - indent);
	let from = 0;
	while (isSpace(text[from])) from++;
	while (text.length - from > width) {
		const length = lineLength(text, from, width);
		screen.raw(text.slice(from, from + length) + '\r\n');
		from += length;
		while (isSpace(text[from])) from++;
		screen.moveColumns(indent);
	}
	for (let end = text.indexOf('\n', from); end >= 0; end = text.indexOf('\n', from)) {
		screen.raw(text.slice(from, end) + '\r\n');
		screen.moveColumns(indent);
		from = end + 1;
	}
	screen.text(text.slice(from) + '\n');
}

export function printCommandHelp({ screen }: ZephyrShell, command: ShellCommand): void {
	const title = `${command.name} - `;
	screen.text(title);
	printWrapped(screen, command.help ?? '', title.length);
}

export function printSubcommands(
	{ screen, zephyr }: ZephyrShell,
	commands: readonly ShellCommand[],
	title: string
): void {
	const width = Math.max(0, ...commands.map((command) => command.name.length));
	if (width === 0) return;
	screen.text(title);
	for (const { name, help } of commands) {
		if (help === undefined) {
			screen.text(`  ${name}\n`);
			continue;
		}
		const start = `  ${name.padEnd(width)}${zephyr.helpSeparator}`;
		screen.text(start);
		printWrapped(screen, help, start.length);
	}
}
