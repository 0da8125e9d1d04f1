// How a run of a container ends, as the runtime reports it, and what is explained about it.
import type { BoardMode } from '#lib/abi/board-mode.ts';
import { STACK_OVERFLOW, TERMINATED } from '../guest/guest-trap.ts';
import type { Notices } from '../notices.ts';
import type { RunOutcome } from './guest-run.ts';

/** What the runtime reports: a trap, and a kill, look like a success. */
export function exitCodeOf(outcome: RunOutcome, mode: BoardMode): number {
	if (outcome.kind === 'exit' || outcome.kind === 'return') return outcome.code;
	const isKilled = outcome.kind === 'trap' && outcome.text === TERMINATED;
	return mode === 'faithful' || isKilled ? 0 : -1;
}

/** `text`: of the trap. */
export function explainTrap(notices: Notices, id: string, text: string): void {
	// A call of a function that is not there has been reported already.
	if (text === TERMINATED || text.startsWith('failed to call unlinked')) return;
	if (text === STACK_OVERFLOW) notices.say(id, 'recursion-too-deep');
	else if (text.startsWith('wasi proc raise')) notices.say(id, 'raise-traps');
	else notices.say(id, 'trap-exit-code', { trap: text });
}
