// The list of the palette: without a text, what was chosen last and then everything by its group; with one, what it finds.
import type { PaletteCommand } from './palette-command.ts';
import { rankCommands } from './rank-commands.ts';

export interface PaletteSection {
	/** Null: there is only this one. */
	heading: string | null;
	commands: readonly PaletteCommand[];
}

/** `recent`: ids, the last one first. Each command is listed once. */
export function paletteSections(
	commands: readonly PaletteCommand[],
	text: string,
	recent: readonly string[],
	groups: readonly string[],
	recentHeading: string
): PaletteSection[] {
	if (text.trim() !== '') return [{ heading: null, commands: rankCommands(commands, text) }];
	const last = recent.flatMap((id) => commands.filter((command) => command.id === id));
	const others = commands.filter((command) => !last.includes(command));
	return [
		{ heading: recentHeading, commands: last },
		...groups.map((group) => ({
			heading: group,
			commands: others.filter((command) => command.group === group)
		}))
	].filter((section) => section.commands.length > 0);
}
