// What a USB device in front of us can be, as far as its ids and descriptors tell.

export interface KnownBootloader {
	way: 'picoboot' | 'dfu';
	/** As its maker writes it; null where only the protocol is known. */
	chip: string | null;
	/** Boards of ours (`abi/boards`) that it can be. Empty: it is another one, or nothing tells. */
	boards: readonly string[];
	/** True for firmware that runs and can be told to make room for its bootloader. */
	isRunning: boolean;
}
