// What the rows of a tray say.
import type { TrayRow } from '#lib/flow/flashing/tray.ts';
import { flashTray as words } from '#lib/texts/en/flash-tray.ts';
import type { Words } from '#lib/texts/words.ts';
import { PHASE_WORDS, STATE_WORDS } from './flash-words.ts';

const PROOF_WORDS = {
	'read-back': words.proofReadBack,
	checksum: words.proofChecksum,
	identity: words.proofIdentity
} as const;

const STEP_WORDS = {
	flash: PHASE_WORDS.connect,
	prove: words.stepProve,
	name: words.stepName,
	program: words.stepProgram
} as const;

/** Null while there is nothing to say. */
export function proofWords({ result }: TrayRow): Words | null {
	if (!result) return null;
	return result.is === 'proved' ? PROOF_WORDS[result.by] : words.proofNone;
}

/** What it does; what became of it is said by more than this. */
export function stepWords({ step, stage }: TrayRow): Words {
	return stage?.is === 'flashing' ? PHASE_WORDS[stage.progress.phase] : STEP_WORDS[step ?? 'flash'];
}

/** Of the phase, 0 to 100; null while it is not known. */
export function percentOf({ stage }: TrayRow): number | null {
	if (stage?.is !== 'flashing' || stage.progress.total <= 0) return null;
	return Math.floor((stage.progress.done / stage.progress.total) * 100);
}

/** What can be done next, and in which state the board is. */
export function nextWords({ state, failure, boardState, named }: TrayRow): readonly Words[] {
	if (state === 'unproved') return [words.unprovedNext];
	const kept = named === false ? [words.nameNotKept] : [];
	if (!failure) return kept;
	return [...kept, ...(boardState ? [STATE_WORDS[boardState]] : []), failure.next];
}
