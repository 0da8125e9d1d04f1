// What a WASI program is given at its start, and what the WASI functions work on.
import type { BoardMode } from '#lib/abi/board-mode.ts';
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import type { ZephyrVersion } from '#lib/abi/zephyr.ts';
import type { Clock } from '#lib/core/clock.ts';
import type { Notices } from '../runtime/notices.ts';
import type { BoardConsole } from '../runtime/runtime.ts';
import type { BoardFiles } from '#lib/simulator/storage/board-files.ts';
import type { Network } from '../network/network.ts';
import type { DescriptorSlots, DescriptorTable } from './descriptors.ts';
import { EMFILE } from './wasi-errno.ts';

export interface WasiBoard {
	profile: BoardProfile;
	mode: BoardMode;
	zephyr: ZephyrVersion;
	files: BoardFiles;
	console: BoardConsole;
	clock: Clock;
	notices: Notices;
	slots: DescriptorSlots;
	/** A program brought the firmware down: it restarts by itself, or answers nothing until the reset. */
	fatal(restarts: boolean): void;
	/** Time of day at the board's boot, in milliseconds since 1970. Only a documented board knows it. */
	bootTimeMs: number;
	network: Network;
	/** Fills the bytes with random numbers. */
	random(bytes: Uint8Array<ArrayBuffer>): void;
}

export interface WasiProcess {
	readonly board: WasiBoard;
	readonly containerId: string;
	readonly args: readonly string[];
	readonly environment: readonly string[];
	readonly networking: boolean;
	readonly descriptors: DescriptorTable;
}

/** What a program gets, and the console says, when the board has no descriptor left. */
export function noSlotLeft({ board, containerId }: WasiProcess): number {
	board.console.print(
		new TextEncoder().encode('Error: all file descriptor slots are in use (max = 16)\n')
	);
	board.notices.say(containerId, 'descriptors-exhausted');
	return EMFILE;
}
