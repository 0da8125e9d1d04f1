// A key that was pressed on the page: does the command that has it.
import type { Playground } from '#lib/state/playground.svelte.ts';
import { execute } from './command.ts';
import type { CommandTable } from './command-table.ts';

/** A dialog and a menu keep their keys for themselves. */
const OVERLAYS = '[role=dialog], [role=alertdialog], [role=menu]';

/** True where a command has the key: nobody else may take it then. What a control has taken is left to it. */
export function pressKey(
	event: KeyboardEvent,
	commands: CommandTable,
	playground: Playground
): boolean {
	if (event.defaultPrevented || event.isComposing || document.querySelector(OVERLAYS)) return false;
	const command = commands.ofKey(event);
	if (!command) return false;
	event.preventDefault();
	if (!event.repeat) void execute(command, playground);
	return true;
}
