// What the user asks of a board needs its console: where the terminal has it, it is given back first.
import type { BoardSession } from './board-session.svelte.ts';

export async function takeConsole(session: BoardSession): Promise<void> {
	if (session.state === 'terminal') await (await session.keyboard()).leaveTerminal();
}
