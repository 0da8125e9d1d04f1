// Which commands a text finds, the best first. Letters in their order are enough; words of a title count most.
import { computeCommandScore } from 'bits-ui';
import type { PaletteCommand } from './palette-command.ts';

/** What is less alike than that is noise. */
const LEAST = 0.02;

/** A word that a command is also found by counts less than one of its title. */
const WORDS_WEIGHT = 0.5;

/** Without a text: all of them, in their order. */
export function rankCommands(
	commands: readonly PaletteCommand[],
	text: string
): readonly PaletteCommand[] {
	const wanted = text.trim().toLowerCase().replace(/\s+/g, ' ');
	if (wanted === '') return commands;
	return (
		commands
			.map((command) => ({
				command,
				score: scoreOf(command, wanted),
				place: placeOf(command.title.toLowerCase(), wanted)
			}))
			.filter(({ score }) => score > LEAST)
			// Of equals, the one that has it further to the front; then in the order of the table.
			.toSorted((a, b) => b.score - a.score || a.place - b.place)
			.map(({ command }) => command)
	);
}

/** Where a title has it; behind all others where it does not. */
function placeOf(title: string, wanted: string): number {
	const place = title.indexOf(wanted);
	return place < 0 ? title.length : place;
}

/** Two words may stand in any order: each has to be found then. */
function scoreOf({ title, group, words = '' }: PaletteCommand, wanted: string): number {
	const whole = computeCommandScore(title.toLowerCase(), wanted);
	const text = `${title} ${group} ${words}`.toLowerCase();
	const each = wanted.split(' ').map((word) => computeCommandScore(text, word));
	return Math.max(whole, WORDS_WEIGHT * Math.min(...each));
}
