// Commands for the replay of the recording that is open.
import type { Playground } from '#lib/state/playground.svelte.ts';
import { partCommands as words } from '#lib/texts/en/part-commands.ts';
import type { Command } from './command.ts';

const group = 'tests';
const found = words.replayWords;

const goesOn = ({ recordings }: Playground) =>
	recordings?.replay === 'playing' || recordings?.replay === 'paused';
const isOpen = ({ recordings }: Playground) => Boolean(recordings?.opened);
const whyNotReplay = (playground: Playground) => (goesOn(playground) ? null : words.noReplay);

/** As the panel offers them. */
export const REPLAY_SPEEDS = [0.25, 1, 4, 16, Infinity];

const speeds = REPLAY_SPEEDS.map((speed): Command => ({
	id: `recording.speed ${speed}`,
	group,
	title: Number.isFinite(speed) ? words.replayAt({ speed }) : words.replayFast,
	words: found,
	offered: isOpen,
	checked: ({ recordings }) => recordings?.speed === speed,
	run: ({ page, recordings }) => {
		page.reachPanel('recording');
		return recordings?.setSpeed(speed);
	}
}));

export const REPLAY_COMMANDS: readonly Command[] = [
	{
		id: 'recording.pause',
		group,
		title: words.pauseReplay,
		words: found,
		offered: ({ recordings }) => Boolean(recordings?.opened) && recordings?.replay !== 'paused',
		whyNot: whyNotReplay,
		run: ({ recordings }) => recordings?.pause()
	},
	{
		id: 'recording.resume',
		group,
		title: words.resumeReplay,
		words: found,
		offered: ({ recordings }) => recordings?.replay === 'paused',
		run: ({ recordings }) => recordings?.resume()
	},
	{
		id: 'recording.stop-replay',
		group,
		title: words.stopReplay,
		words: found,
		offered: isOpen,
		whyNot: whyNotReplay,
		run: ({ recordings }) => recordings?.stopReplay()
	},
	{
		id: 'recording.close',
		group,
		title: words.closeRecording,
		words: found,
		offered: isOpen,
		run: ({ recordings }) => recordings?.close()
	},
	...speeds
];
