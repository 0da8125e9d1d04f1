// Reading files and folders with the shell's `fs` commands, each answer checked and asked for again when it is damaged.
import type { StorageSpace } from './board-storage.ts';
import type { Shell } from '../shell/shell.ts';
import { checkShellPath } from './storage-path.ts';
import {
	isListLine,
	isMakeDirectoryLine,
	isReadLine,
	isRemoveLine,
	isSpaceLine,
	parseListing,
	parseMakeDirectoryFailure,
	parseRead,
	parseRemoveFailure,
	parseSpace,
	type ListedLine,
	type ReadAnswer
} from './storage-text.ts';
import { Supervisor } from '../supervisor/supervisor.ts';

export type ShellTurn = <T>(task: (shell: Shell) => Promise<T>) => Promise<T>;

/** A block of `fs read`: 32 rows, so that a damaged one costs little and others may run in between. */
const BLOCK_BYTES = 512;
const BLOCK_LIMIT_MS = 10_000;
const LIST_LIMIT_MS = 20_000;
const COMMAND_LIMIT_MS = 8_000;

export class StorageShell {
	readonly #turn: ShellTurn;
	readonly #signal: AbortSignal | undefined;

	constructor(turn: ShellTurn, signal?: AbortSignal) {
		this.#turn = turn;
		this.#signal = signal;
	}

	list(path: string): Promise<ListedLine[] | number> {
		checkShellPath(path);
		const parse = (lines: string[]) => parseListing(lines, path);
		return this.#query(['fs', 'ls', path], isListLine, parse, LIST_LIMIT_MS);
	}

	async stat(path: string): Promise<ReadAnswer> {
		return this.readBlock(path, 0, 1);
	}

	readBlock(path: string, offset: number, count = BLOCK_BYTES): Promise<ReadAnswer> {
		checkShellPath(path);
		const words = ['fs', 'read', path, String(count), String(offset)];
		const parse = (lines: string[]) => parseRead(lines, offset, count);
		return this.#query(words, isReadLine, parse, BLOCK_LIMIT_MS);
	}

	/** The errno of a failure; undefined when the board says nothing against it. */
	remove(path: string): Promise<number | undefined> {
		checkShellPath(path);
		return this.#query(['fs', 'rm', path], isRemoveLine, parseRemoveFailure, COMMAND_LIMIT_MS);
	}

	makeDirectory(path: string): Promise<number | undefined> {
		checkShellPath(path);
		const words = ['fs', 'mkdir', path];
		return this.#query(words, isMakeDirectoryLine, parseMakeDirectoryFailure, COMMAND_LIMIT_MS);
	}

	/** An empty file: `fs write` takes at least one byte, which is cut off again. */
	async makeEmptyFile(path: string): Promise<void> {
		checkShellPath(path);
		const nothing = () => undefined;
		for (const words of [
			['fs', 'write', path, '00'],
			['fs', 'trunc', path, '0']
		])
			await this.#query(words, () => false, nothing, COMMAND_LIMIT_MS);
	}

	space(path: string): Promise<StorageSpace> {
		return this.#query(['fs', 'statvfs', path], isSpaceLine, parseSpace, COMMAND_LIMIT_MS);
	}

	#query<T>(
		words: readonly string[],
		claims: (line: string) => boolean,
		parse: (lines: string[]) => T,
		limitMs: number
	): Promise<T> {
		return this.#turn((shell) =>
			new Supervisor(shell, this.#signal).query(words, claims, parse, limitMs)
		);
	}
}
