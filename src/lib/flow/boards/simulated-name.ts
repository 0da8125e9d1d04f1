// How a simulated board is called where others are listed, too, and what it has.
import type { BoardProfile } from '#lib/abi/board-profile.ts';
import { boards } from '#lib/texts/en/boards.ts';
import { boardState as words } from '#lib/texts/en/board-state.ts';
import { verbatim, type Words } from '#lib/texts/words.ts';

export function simulatedName({ name, firmware }: BoardProfile): Words {
	return firmware === 'stock' ? words.simulatedStock({ name }) : words.simulatedBoard({ name });
}

const SUMMARIES: Readonly<Record<string, Words>> = boards;

/** Without a full stop. */
export function boardSummary({ id, name }: Pick<BoardProfile, 'id' | 'name'>): Words {
	return SUMMARIES[id] ?? verbatim(name);
}
