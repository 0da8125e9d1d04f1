// Commands as entries of a menu.
import type { Playground } from '#lib/state/playground.svelte.ts';
import type { Say } from '#lib/texts/words.ts';
import type { MenuItem } from '#lib/ui/menu-item.ts';
import { execute, type Command } from './command.ts';

export function menuItem(command: Command, playground: Playground, t: Say): MenuItem {
	const { checked, danger, detail, icon, keys, label, lang, title, whyNot } = command;
	const reason = whyNot?.(playground) ?? null;
	return {
		label: t(label ?? title),
		...(lang !== undefined && { lang }),
		...(detail && { detail: t(detail(playground)) }),
		...(icon && { icon }),
		...(keys?.[0] !== undefined && { keys: keys[0] }),
		...(danger && { danger }),
		...(checked && { checked: checked(playground) }),
		disabledReason: reason && t(reason),
		onselect: () => void execute(command, playground)
	};
}

/** Without those that are not offered. */
export function menuItems(
	commands: readonly Command[],
	playground: Playground,
	t: Say
): MenuItem[] {
	return commands
		.filter(({ offered }) => offered?.(playground) ?? true)
		.map((command) => menuItem(command, playground, t));
}
