// The tree of shell commands, and what a command gets to work with.
import type { ZephyrTraits } from '#lib/abi/zephyr.ts';
import type { BoardFiles } from '#lib/simulator/storage/board-files.ts';
import type { FileBuffer } from '#lib/simulator/storage/file-buffer.ts';
import type { BoardConsole, Runtime } from '../runtime/runtime.ts';
import type { Clock } from '#lib/core/clock.ts';
import type { ZephyrShell } from './shell.ts';

/** Zephyr's errno values as commands return them: negative. */
export const ENOEXEC = 8;
export const EINVAL = 22;
export const HELP_PRINTED = 1;

export interface ShellCommand {
	name: string;
	help?: string;
	subcommands?: readonly ShellCommand[];
	/** `words[0]` is the command's own name. Without it the command only has help. */
	run?: (shell: ZephyrShell, words: readonly string[]) => number | Promise<number>;
	/** Fewest words, the name included; 0 or absent: not checked. */
	mandatory?: number;
	/** Most words beyond `mandatory`. */
	optional?: number;
}

export const ANY_NUMBER = Number.POSITIVE_INFINITY;

/** What commands reach of the board. */
export interface ShellSystem {
	readonly files: BoardFiles;
	readonly clock: Clock;
	readonly uptimeMs: number;
	readonly runtime: Runtime;
	/** Prints and logs to every shell of the board, as C code on the device does. */
	readonly console: BoardConsole;
	/** How the firmware's Zephyr behaves. */
	readonly zephyr: ZephyrTraits;
	readonly cyclesPerSecond: number;
	/** Directory of the `fs` commands, shared by all shells. */
	directory: string;
	readonly fileBuffer: FileBuffer;
	/** Where the volume was mounted again, beside `/lfs`. */
	readonly mounts: string[];
	/** Restarts the board; nothing runs after it. */
	reset(): void;
}
