// Writes a file through the shell's `fs write`, 17 bytes a line, each line acknowledged by the prompt.
// After every block the board is asked what it has; what is wrong is cut back to what is right. Does not judge the
// result: the caller compares hashes.
import type { Clock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import { commandLine, MAX_LINE_CHARACTERS } from '../supervisor/command-line.ts';
import { isCommandError, isFileSizeLine, parseFileSize } from '../supervisor/ocre-text.ts';
import { ShellPace } from './shell-pace.ts';
import type { PromptedLine, Shell } from '../shell/shell.ts';
import { Supervisor } from '../supervisor/supervisor.ts';

export interface ShellUpload {
	/** Has the console for itself for some blocks. */
	turn: <T>(task: (shell: Shell) => Promise<T>) => Promise<T>;
	/** Whether somebody else waits for the console. */
	awaited: () => boolean;
	folder: string;
	name: string;
	bytes: Uint8Array;
	clock: Clock;
	/** Where to begin: the board has what is before it. 0 by default. */
	from?: number;
	/**
	 * How many bytes of the file on the board are a beginning of these; undefined when the file is not a beginning of them.
	 * By default its size is asked for, which tells of lost bytes only.
	 */
	agreed?: (shell: Shell) => Promise<number | undefined>;
	/** Asked after each block: whether to leave the rest to another way. */
	leaves?: () => boolean;
	signal: AbortSignal | undefined;
	onprogress: (doneBytes: number) => void;
}

/** 20 words a line, less the command's three. */
const LINE_BYTES = 17;
/** Where a board lost characters: no more than what its shell keeps while it does not read (64 bytes). */
const SHORT_LINE_CHARS = 60;
const MIN_LINE_BYTES = 4;
const LINE_LIMIT_MS = 2_500;
const COMMAND_LIMIT_MS = 3_000;
const MAX_SETBACKS = 12;
const MAX_STRANGE = 4;
const MAX_FOLDER_TRIES = 6;

/** Resolves to whether everything was sent. */
export function uploadOverShell(upload: ShellUpload): Promise<boolean> {
	return new ShellSending(upload).run();
}

class ShellSending {
	readonly #upload: ShellUpload;
	readonly #pace = new ShellPace();
	/** The board has what is before it. */
	#offset: number;
	#best: number;
	/** The file may be longer than that. */
	#spoilt: boolean;
	/** In a row, without a byte more than ever before. */
	#setbacks = 0;
	/** Looks in a row that found no beginning of the file; it stays at its most. */
	#strange = 0;

	constructor(upload: ShellUpload) {
		this.#upload = upload;
		this.#offset = this.#best = upload.from ?? 0;
		this.#spoilt = this.#offset === 0;
	}

	/** A board that never agrees computes hashes of its own kind: then the comparison in the end finds out. */
	get #byHash(): boolean {
		return this.#upload.agreed !== undefined && this.#strange < MAX_STRANGE;
	}

	async run(): Promise<boolean> {
		const { turn, bytes, onprogress, awaited, leaves } = this.#upload;
		onprogress(this.#offset);
		let left = false;
		while (this.#offset < bytes.length && !left)
			await turn(async (shell) => {
				// Anybody may have changed it since.
				await this.#enterFolder(shell);
				do {
					await this.#block(shell);
					left = leaves?.() ?? false;
				} while (this.#offset < bytes.length && !left && !awaited());
			});
		await turn((shell) => this.#plain(shell, ['fs', 'cd', '/']));
		return this.#offset >= bytes.length;
	}

	/** A path that lost characters may be one, too: lines for it would go somewhere else. */
	async #enterFolder(shell: Shell): Promise<void> {
		const { folder, signal } = this.#upload;
		for (let attempt = 1; ; attempt++) {
			await this.#plain(shell, ['fs', 'cd', folder]);
			const claims = (line: string) => line.startsWith('/') || isCommandError(line);
			const options = { claims, limitMs: COMMAND_LIMIT_MS, signal };
			const { lines } = await shell.command('fs pwd', options);
			if (lines.includes(folder)) return;
			if (attempt >= MAX_FOLDER_TRIES)
				throw new AppError('upload-failed', `The board’s shell does not get to ${folder}.`);
		}
	}

	async #block(shell: Shell): Promise<void> {
		const { name, bytes, onprogress } = this.#upload;
		if (this.#spoilt) await this.#cutBack(shell);
		const start = this.#offset;
		const lineBytes = bytesALine(name, !shell.overran);
		const end = Math.min(bytes.length, start + lineBytes * this.#pace.lines);
		const lineMs = await this.#send(shell, end);
		const agreed = await this.#agreed(shell);
		this.#spoilt = agreed !== end;
		if (agreed === end) {
			this.#offset = end;
			this.#pace.succeeded(lineMs);
		} else await this.#setBack(shell, end, agreed);
		if (this.#offset > this.#best) this.#setbacks = 0;
		this.#best = Math.max(this.#best, this.#offset);
		onprogress(this.#offset);
	}

	/** To the last place that was right; what is not right there either goes, too. */
	async #cutBack(shell: Shell): Promise<void> {
		const { name } = this.#upload;
		if (this.#offset > 0) {
			await this.#plain(shell, ['fs', 'trunc', name, String(this.#offset)]);
			const isRight = (await this.#agreed(shell)) === this.#offset;
			if (isRight) this.#strange = 0;
			if (isRight || !this.#byHash) return;
			this.#offset = 0;
		}
		await this.#plain(shell, ['fs', 'rm', name]);
	}

	/** What arrived in order stays. Anything else is written again from the last place that was right. */
	async #setBack(shell: Shell, end: number, agreed: number | undefined): Promise<void> {
		const { bytes, signal } = this.#upload;
		this.#pace.lost();
		if (this.#byHash) this.#strange = agreed === undefined ? this.#strange + 1 : 0;
		if (this.#byHash && agreed !== undefined && agreed < end) this.#offset = agreed;
		else if (agreed !== undefined && agreed < this.#offset) this.#offset = 0;
		if (++this.#setbacks > MAX_SETBACKS && this.#offset <= this.#best)
			throw new AppError(
				'upload-failed',
				'The connection to the board loses too much for an upload.'
			);
		// `fs write` fails without a word of its own: a full storage shows in its room.
		if ((await new Supervisor(shell, signal).freeBytes()) === 0)
			throw new AppError(
				'storage-full',
				`The board took ${this.#offset} of ${bytes.length} bytes: its storage is full.`
			);
	}

	/** Up to `end`, or to a line that is not acknowledged. Resolves to the time that one line took. */
	async #send(shell: Shell, end: number): Promise<number> {
		const { clock, signal } = this.#upload;
		let lineMs = 0;
		try {
			await shell.withPrompt(async (send) => {
				const began = clock.now();
				await this.#lines(send, end, !shell.overran);
				lineMs = ((clock.now() - began) * LINE_BYTES) / (end - this.#offset);
			}, signal);
		} catch (error) {
			if (!(error instanceof AppError && error.code === 'board-silent')) throw error;
		}
		return lineMs;
	}

	async #lines(send: PromptedLine, end: number, typesAhead: boolean): Promise<void> {
		const { signal, onprogress } = this.#upload;
		const { depth, aheadChars } = typesAhead ? this.#pace : { depth: 1, aheadChars: 0 };
		const inFlight: { end: number; prompt: Promise<void> }[] = [];
		const acknowledged = async () => {
			const first = inFlight.shift()!;
			await first.prompt;
			onprogress(first.end);
		};
		const lineBytes = bytesALine(this.#upload.name, typesAhead);
		for (let at = this.#offset; at < end; at += lineBytes) {
			if (inFlight.length >= depth) await acknowledged();
			const next = at + lineBytes;
			const ahead =
				next < end
					? lineAt(this.#upload, next, Math.min(end, next + lineBytes)).slice(0, aheadChars)
					: '';
			const prompt = send(
				lineAt(this.#upload, at, Math.min(end, next)),
				LINE_LIMIT_MS,
				signal,
				ahead
			);
			// It may fail while an earlier one is awaited; then that is what counts.
			prompt.catch(() => {});
			inFlight.push({ end: Math.min(end, next), prompt });
		}
		while (inFlight.length > 0) await acknowledged();
	}

	/** A command whose failure shows in the file. */
	async #plain(shell: Shell, words: readonly string[]): Promise<void> {
		const { signal } = this.#upload;
		await shell.command(commandLine(words), {
			claims: isFsLine,
			limitMs: COMMAND_LIMIT_MS,
			signal
		});
	}

	async #agreed(shell: Shell): Promise<number | undefined> {
		const size = (on: Shell) => sizeOnBoard(this.#upload, on);
		const { agreed = size } = this.#upload;
		const ask = this.#byHash ? agreed : size;
		for (let attempt = 1; ; attempt++) {
			try {
				return await ask(shell);
			} catch (error) {
				const garbled = error instanceof AppError && error.code === 'answer-garbled';
				if (!garbled || attempt >= MAX_SETBACKS) throw error;
			}
		}
	}
}

/** As many as the shell takes in one line, fewer where it lost some of what was typed. */
function bytesALine(name: string, typesAhead: boolean): number {
	const fit = (chars: number) => Math.floor((chars - writeLine(name, []).length) / 3);
	const most = Math.min(LINE_BYTES, fit(MAX_LINE_CHARACTERS));
	return typesAhead ? most : Math.min(most, Math.max(MIN_LINE_BYTES, fit(SHORT_LINE_CHARS)));
}

/** Bytes below 16 need one digit only. */
function lineAt({ name, bytes }: ShellUpload, start: number, end: number): string {
	return writeLine(name, bytes.subarray(start, end));
}

function writeLine(name: string, bytes: Iterable<number>): string {
	return commandLine(['fs', 'write', name, ...Array.from(bytes, (byte) => byte.toString(16))]);
}

function isFsLine(line: string): boolean {
	return (
		isCommandError(line) || /^(Failed to remove|Failed to truncate|\/ doesn't exist)/.test(line)
	);
}

async function sizeOnBoard({ name, signal }: ShellUpload, shell: Shell): Promise<number> {
	const words = ['fs', 'read', name, '1'];
	const ask = new Supervisor(shell, signal).query(words, isFileSizeLine, parseFileSize);
	return (await ask) ?? 0;
}
