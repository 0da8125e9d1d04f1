// What is known of a board before it is checked: what it says of itself, and what the checks can use or must respect.
import type { Board, BoardIdentity } from '#lib/board/board.ts';
import { AppError } from '#lib/core/errors.ts';
import { PREFIX, type Need } from './check.ts';

export interface BoardFacts {
	identity: BoardIdentity;
	/** Its shell has `kernel reboot`. */
	reboots: boolean;
	/** Ids of running containers that are not ours. */
	others: readonly string[];
}

/** What the surroundings of the checks offer. */
export interface Surroundings {
	fill: boolean;
	cut: boolean;
	person: boolean;
	tabs: boolean;
}

/** Of a board that does not say what it is. */
const UNKNOWN: BoardIdentity = {
	version: '',
	commit: '',
	buildInformation: '',
	buildDate: '',
	smp: false
};

/** What a board does not answer is not known of it: the checks find out why. */
export async function readFacts(board: Board, signal: AbortSignal): Promise<BoardFacts> {
	const known = <T>(answer: Promise<T>, otherwise: T) =>
		answer.catch((error: unknown) => {
			if (error instanceof AppError) return otherwise;
			throw error;
		});
	const identity = await known(board.identify({ signal }), UNKNOWN);
	const { lines } = await known(board.command('kernel', { signal }), {
		lines: [],
		returnValue: undefined
	});
	const containers = await known(board.listContainers({ signal }), []);
	return {
		identity,
		reboots: lines.some((line) => /^\s*reboot\b/.test(line)),
		others: containers
			.filter(({ id, status }) => status === 'running' && !id.startsWith(PREFIX))
			.map(({ id }) => id)
	};
}

/** Why a check with this need cannot be made, or null. */
export function whatLacks(need: Need, facts: BoardFacts, around: Surroundings): string | null {
	switch (need) {
		case 'smp':
			return facts.identity.smp ? null : 'the board does not answer SMP on this port';
		case 'reboot':
			return facts.reboots ? null : 'the board’s shell has no “kernel reboot”';
		case 'quiet':
			return facts.others.length === 0 ? null : `${facts.others.join(', ')} may print in between`;
		case 'fill':
			return around.fill ? null : 'filling the storage was not requested';
		case 'cut':
			return around.cut ? null : 'this connection cannot be cut';
		case 'person':
			return around.person ? null : 'nobody is there to unplug the cable or press the button';
		case 'tabs':
			return around.tabs ? null : 'only a browser has other tabs';
	}
}

export function describeBoard({ identity }: BoardFacts): string {
	const { version, zephyr, board, smp } = identity;
	if (version === '') return 'A board that does not say what it is';
	const zephyrPart = zephyr === undefined ? '' : ` on Zephyr ${zephyr}`;
	return `Ocre ${version}${zephyrPart}${board === undefined ? '' : `, ${board}`}, ${smp ? 'SMP answers' : 'no SMP'}`;
}
