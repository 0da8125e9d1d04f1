// “Show …” for each panel: a panel that is registered is a command, too.
import type { Command, CommandSource } from '#lib/commands/command.ts';
import type { Playground } from '#lib/state/playground.svelte.ts';
import { commands as words } from '#lib/texts/en/commands.ts';
import { offeredPanels, type Panel } from './panel.ts';

export function panelCommands(panels: readonly Panel[]): CommandSource {
	return (playground: Playground) =>
		offeredPanels(panels, 'bottom', playground).map(({ id, title, detail, icon }): Command => ({
			id: `panel.show ${id}`,
			group: 'panels',
			title: words.showPanel({ panel: title }),
			words: words.tabOpenGoTo,
			icon,
			detail: () => detail,
			run: ({ page }) => page.reachPanel(id)
		}));
}
