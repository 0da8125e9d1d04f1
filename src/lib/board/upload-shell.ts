// Writes a file through the shell's `fs write`, 17 bytes a line, each line acknowledged by the prompt.
// After every block the board is asked for the size of the file; a wrong one is cut back to the last right one.
import { hex } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { isCommandError, isFileSizeLine, parseFileSize } from './ocre-text.ts';
import type { PromptedLine, Shell } from './shell.ts';
import { Supervisor } from './supervisor.ts';

export interface ShellUpload {
	shell: Shell;
	folder: string;
	name: string;
	bytes: Uint8Array;
	signal: AbortSignal | undefined;
	onprogress: (doneBytes: number) => void;
}

/** 20 words a line, less the command's three. */
const LINE_BYTES = 17;
const LINES_A_BLOCK = 96;
const LINE_LIMIT_MS = 2_500;
const COMMAND_LIMIT_MS = 3_000;
const MAX_SETBACKS = 12;

export async function uploadOverShell(upload: ShellUpload): Promise<void> {
	const { bytes, onprogress } = upload;
	await plain(upload, `fs cd ${upload.folder}`);
	await plain(upload, `fs rm ${upload.name}`);
	let setbacks = 0;
	for (let offset = 0; offset < bytes.length;) {
		const end = Math.min(bytes.length, offset + LINE_BYTES * LINES_A_BLOCK);
		const complete = await sendBlock(upload, offset, end);
		const size = (await fileSize(upload)) ?? 0;
		if (complete && size === end) {
			offset = end;
			onprogress(offset);
			continue;
		}
		if (++setbacks > MAX_SETBACKS)
			throw new AppError(
				'upload-failed',
				'The connection to the board loses too much for an upload.'
			);
		// What was lost is unknown, so the block is written anew.
		if (size < offset) offset = 0;
		if (offset === 0) await plain(upload, `fs rm ${upload.name}`);
		else if (size > offset) await plain(upload, `fs trunc ${upload.name} ${offset}`);
	}
	await plain(upload, 'fs cd /');
}

/** False when a line was not acknowledged. */
async function sendBlock(upload: ShellUpload, start: number, end: number): Promise<boolean> {
	const { shell, signal } = upload;
	try {
		await shell.withPrompt(async (send) => {
			for (let at = start; at < end; at += LINE_BYTES) {
				await sendLine(upload, send, at, Math.min(end, at + LINE_BYTES));
				upload.onprogress(at);
			}
		}, signal);
		return true;
	} catch (error) {
		if (error instanceof AppError && error.code === 'board-silent') return false;
		throw error;
	}
}

function sendLine(
	{ name, bytes, signal }: ShellUpload,
	send: PromptedLine,
	start: number,
	end: number
): Promise<void> {
	const digits = hex(bytes.subarray(start, end)).replace(/..(?!$)/g, '$& ');
	return send(`fs write ${name} ${digits}`, LINE_LIMIT_MS, signal);
}

/** A command whose failure shows in the size of the file. */
async function plain({ shell, signal }: ShellUpload, line: string): Promise<void> {
	await shell.command(line, { claims: isFsLine, limitMs: COMMAND_LIMIT_MS, signal });
}

function isFsLine(line: string): boolean {
	return (
		isCommandError(line) || /^(Failed to remove|Failed to truncate|\/ doesn't exist)/.test(line)
	);
}

/** Undefined when there is no such file. */
async function fileSize({ shell, name, signal }: ShellUpload): Promise<number | undefined> {
	const words = ['fs', 'read', name, '1'];
	for (let attempt = 1; ; attempt++) {
		try {
			return await new Supervisor(shell, signal).query(words, isFileSizeLine, parseFileSize);
		} catch (error) {
			const garbled = error instanceof AppError && error.code === 'answer-garbled';
			if (!garbled || attempt >= MAX_SETBACKS) throw error;
		}
	}
}
