// What containers make the board tell of: messages that they publish, and what would surprise their author.
import type { PlainValues } from '#lib/abi/quirk-values.ts';
import type { QuirkCode } from '#lib/abi/quirks.ts';

/** A place where the real runtime behaves other than a newcomer would expect, met by a running container. */
export interface Notice {
	containerId: string;
	code: QuirkCode;
	/** What goes into the sentence about it: `abi/quirk-values.ts`. Names and texts are those of programs: untrusted. */
	values: PlainValues;
	/** The board is in documented mode, and does not do it. */
	onlyOnRealBoards: boolean;
	/** Only a reset of the board takes it away. */
	needsReset: boolean;
}

/** A message that some container published, whether or not anybody took it. Untrusted. */
export interface PublishedMessage {
	topic: string;
	/** At most the first 4096 bytes. */
	payload: Uint8Array;
}
