// What a WASI program is given at its start, and what the WASI functions work on.
import type { BoardMode } from '#lib/abi/board-mode.ts';
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import type { Clock } from '#lib/core/clock.ts';
import type { Notices } from '../runtime/notices.ts';
import type { BoardConsole } from '../runtime/runtime.ts';
import type { BoardFiles } from '#lib/simulator/storage/board-files.ts';
import type { DescriptorSlots, DescriptorTable } from './descriptors.ts';

export interface WasiBoard {
	profile: BoardProfile;
	mode: BoardMode;
	files: BoardFiles;
	console: BoardConsole;
	clock: Clock;
	notices: Notices;
	slots: DescriptorSlots;
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
