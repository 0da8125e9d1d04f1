// Commands for the containers of the board that is shown: what its list has buttons for, one each.
import { containerActions } from '#lib/flow/containers/container-actions.ts';
import { boardReason } from '#lib/flow/boards/board-reason.ts';
import type { Playground } from '#lib/state/playground.svelte.ts';
import type { Command } from './command.ts';
import { moreCommands as words } from '#lib/texts/en/more-commands.ts';

const group = 'containers';

const ACTIONS = [
	{ action: 'start', title: words.start, words: words.containerRun },
	{ action: 'kill', title: words.stop, words: words.containerKillEnd },
	{ action: 'remove', title: words.remove, words: words.containerDelete }
] as const;

export function containerCommands({ session }: Playground): Command[] {
	return session.containers.flatMap(({ id, status }) =>
		ACTIONS.map(({ action, title, words }): Command => ({
			id: `container.${action} ${id}`,
			group,
			title: title({ id }),
			words,
			whyNot: () => containerActions(status, session.state, session.pending[id] ?? null)[action],
			run: () => session.act(action, id)
		}))
	);
}

export const CONTAINER_COMMANDS: readonly Command[] = [
	{
		id: 'container.refresh',
		group,
		title: words.askTheBoardForIts,
		words: words.refreshReloadListImages,
		whyNot: ({ session }) => boardReason(session.state),
		run: ({ session }) => session.refresh()
	},
	{
		id: 'container.run-lost',
		group,
		title: words.runLostContainersAgain,
		words: words.restoreReset,
		offered: ({ session }) => session.lost.length > 0,
		whyNot: ({ session }) => boardReason(session.state),
		run: ({ session }) => session.runLost()
	}
];
