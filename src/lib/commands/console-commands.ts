// Commands for the console of the board that is shown.
import type { SettingsValue } from '#lib/state/settings.svelte.ts';
import type { Command } from './command.ts';
import { moreCommands as words } from '#lib/texts/en/more-commands.ts';
import type { Words } from '#lib/texts/words.ts';

const group = 'console';

type Switch = Exclude<keyof SettingsValue['console'], 'sources'>;

const SWITCHES: Readonly<Record<Switch, { title: Words; words: Words }>> = {
	timestamps: { title: words.timestampsInTheConsole, words: words.time },
	boardLog: { title: words.logOfTheBoardIn, words: words.firmwareZephyr },
	screenReader: { title: words.consoleForScreenReaders, words: words.accessibility }
};

const switches = (['timestamps', 'boardLog', 'screenReader'] as const).map((key): Command => ({
	id: `console.${key}`,
	group,
	...SWITCHES[key],
	checked: ({ settings }) => settings.value.console[key],
	run: ({ settings }) => {
		const { console } = settings.value;
		settings.change({ console: { ...console, [key]: !console[key] } });
	}
}));

export const CONSOLE_COMMANDS: readonly Command[] = [
	...switches,
	{
		id: 'console.clear',
		group,
		title: words.clearTheConsole,
		words: words.emptyErase,
		run: ({ session }) => session.console.clear()
	}
];
