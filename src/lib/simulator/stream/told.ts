// What containers make the board tell of: messages that they publish, and what would surprise their author.

/** A place where the real runtime behaves other than a newcomer would expect, met by a running container. */
export interface Notice {
	containerId: string;
	/** Stable kebab-case code, e.g. `sleep-over-one-second`. */
	code: string;
	/** In a few words. */
	title: string;
	/** What happened and what to do, in the user's words. */
	message: string;
	/** Only a reset of the board takes it away. */
	needsReset: boolean;
}

/** A message that some container published, whether or not anybody took it. Untrusted. */
export interface PublishedMessage {
	topic: string;
	/** At most the first 4096 bytes. */
	payload: Uint8Array;
}
