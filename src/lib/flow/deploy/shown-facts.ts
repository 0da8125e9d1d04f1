// What the page says of the board that is shown before anything is sent to it. What a board on a cable does not tell is
// not known: the values of the simulated one are never put in its place.
import type { MountOrder } from '#lib/project/run-options.ts';
import { KNOWN_VERSION, type CheckedTarget } from './deploy-facts.ts';
import type { Words } from '#lib/texts/words.ts';

export interface ShownFacts {
	name: Words;
	mountOrder: MountOrder;
	/** Whether a board of this version was seen to take mounts in that order; otherwise its documents say so. */
	mountOrderKnown: boolean;
	/** Every path goes to the folder that was opened last, whosever it is; null: not known. */
	oneFolder: boolean | null;
	/** Memory for images and containers; null: not known. */
	containerMemoryBytes: number | null;
	/** Of its storage, when the last image was about to be sent to it; null: it was not asked. */
	storageFreeBytes: number | null;
}

export function shownFacts(target: CheckedTarget): ShownFacts {
	const { title: name, mountOrder, session } = target;
	const { storageFreeBytes } = session;
	if (target.model)
		return {
			...{ name, mountOrder, mountOrderKnown: true },
			oneFolder: target.model.mode === 'faithful',
			containerMemoryBytes: target.model.profile.containerMemoryBytes,
			storageFreeBytes
		};
	const isKnown = session.identity?.version === KNOWN_VERSION;
	return {
		...{ name, mountOrder, mountOrderKnown: isKnown },
		oneFolder: isKnown ? true : null,
		containerMemoryBytes: session.identity?.firmware?.memoryBytes ?? null,
		storageFreeBytes
	};
}
