// What a program imports that a board's firmware does not have: it would start there, and end at the first such call.
import { BOARD_PROFILES } from './board-profiles.ts';
import type { BoardProfile } from './board-profile.ts';
import { findHostFunction } from './host-functions.ts';

export interface ImportName {
	module: string;
	name: string;
	kind: string;
}

/** Names of functions, as the program imports them. Unknown ones are the compiler's business. */
export function missingFunctions(
	imports: readonly ImportName[],
	{ groups }: Pick<BoardProfile, 'groups'>
): string[] {
	return imports
		.filter(({ kind, module, name }) => {
			const host = kind === 'function' ? findHostFunction(module, name) : undefined;
			return host !== undefined && !groups.includes(host.group);
		})
		.map(({ name }) => name);
}

/** Names of functions that no firmware has. */
export function unknownFunctions(imports: readonly ImportName[]): string[] {
	return imports
		.filter(({ kind, module, name }) => kind === 'function' && !findHostFunction(module, name))
		.map(({ name }) => name);
}

/** A profile that has them all: the same board with other firmware if that helps, else any; null when none does. */
export function profileThatHas(
	imports: readonly ImportName[],
	current: Pick<BoardProfile, 'id'>
): BoardProfile | null {
	const fitting = BOARD_PROFILES.filter((one) => missingFunctions(imports, one).length === 0);
	return fitting.find(({ id }) => id === current.id) ?? fitting[0] ?? null;
}
