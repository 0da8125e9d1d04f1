// What the `fs` commands print, as values. Strict: a row that does not agree with itself is a damaged one.
import { AppError } from '#lib/core/errors.ts';
import type { StorageSpace } from './board-storage.ts';
import { isCommandError } from '../supervisor/ocre-text.ts';

/** Longest name of littlefs. */
const MAX_NAME = 255;

const OPEN_FAILED = /^Unable to open (.*) \(err (-\d+)\)$/;
const READ_FAILED = /^Failed to obtain file (.*) \(err: (-\d+)\)$/;
const NOT_A_FILE = /^Not a file (.*)$/;
const REMOVE_FAILED = /^Failed to remove (.*) \((-\d+)\)$/;
const MKDIR_FAILED = /^Error creating dir\[(-\d+)\]$/;
const FILE_SIZE = /^File size: (\d{1,10})$/;
const ROW = /^([0-9A-F]{8}) {2}((?:[0-9A-F]{2} ){1,16})(.*)$/s;
const ROW_BYTES = 16;
const VOLUME = /^bsize (\d+), frsize (\d+), blocks (\d+), bfree (\d+)$/;

/** Before a name stands its size, in this many columns or more, and a blank. */
const SIZE_COLUMNS = 8;
const SIZED = /^( *\d+) (.+)$/s;

/** A name can be any text, so that every line may be one: the caller looks at each. */
export const isListLine = (line: string): boolean =>
	line.length > 0 && line.length <= MAX_NAME + 1 + 11;

export interface ListedName {
	name: string;
	kind: 'file' | 'directory';
}

/** A line of a listing in both readings: newer boards print sizes, and a name may look like a size and a name. */
export interface ListedLine {
	plain: ListedName;
	sized: (ListedName & { sizeBytes: number }) | undefined;
}

/** The errno of a folder that cannot be listed, or its lines. One character is one byte. */
export function parseListing(lines: readonly string[], path: string): ListedLine[] | number {
	for (const line of lines) {
		const failed = OPEN_FAILED.exec(line);
		if (failed?.[1] === path) return -Number(failed[2]);
		if (isCommandError(line)) throw damaged('a listing');
	}
	const listed = new Map<string, ListedLine>();
	for (const line of lines) {
		const plain = nameIn(line);
		const sized = sizedIn(line);
		if (isName(plain.name) || sized) listed.set(line, { plain, sized });
	}
	return [...listed.values()];
}

function nameIn(line: string): ListedName {
	return line.endsWith('/')
		? { name: line.slice(0, -1), kind: 'directory' }
		: { name: line, kind: 'file' };
}

function sizedIn(line: string): ListedLine['sized'] {
	const [, size = '', rest = ''] = SIZED.exec(line) ?? [];
	const columns = size.startsWith(' ') ? SIZE_COLUMNS : Math.max(SIZE_COLUMNS, size.length);
	const named = nameIn(rest);
	if (size.length !== columns || !isName(named.name)) return undefined;
	return { ...named, sizeBytes: Number(size) };
}

function isName(name: string): boolean {
	// eslint-disable-next-line no-control-regex -- control characters are what is looked for
	return name !== '' && name !== '.' && name !== '..' && !/[/\x00-\x1f\x7f]/.test(name);
}

export const isReadLine = (line: string): boolean =>
	FILE_SIZE.test(line) ||
	READ_FAILED.test(line) ||
	NOT_A_FILE.test(line) ||
	ROW.test(line) ||
	isCommandError(line);

export type ReadAnswer =
	| { kind: 'missing' }
	| { kind: 'directory' }
	| { kind: 'file'; sizeBytes: number; bytes: Uint8Array<ArrayBuffer> };

/** The answer to `fs read PATH COUNT OFFSET`. Throws `answer-garbled` unless every row is there and sound. */
export function parseRead(lines: readonly string[], offset: number, count: number): ReadAnswer {
	if (lines.some((line) => READ_FAILED.test(line))) return { kind: 'missing' };
	if (lines.some((line) => NOT_A_FILE.test(line))) return { kind: 'directory' };
	const size = lines.map((line) => FILE_SIZE.exec(line)).find((match) => match !== null);
	if (!size) throw damaged('the size of a file');
	const sizeBytes = Number(size[1]);
	const bytes = new Uint8Array(Math.max(0, Math.min(count, sizeBytes - offset)));
	let done = 0;
	for (const line of lines) {
		const row = ROW.exec(line);
		if (!row) continue;
		const values = rowBytes(row);
		if (parseInt(row[1]!, 16) !== offset + done || done + values.length > bytes.length)
			throw damaged('a row of a file');
		bytes.set(values, done);
		done += values.length;
	}
	if (done !== bytes.length) throw damaged('a part of a file');
	return { kind: 'file', sizeBytes, bytes };
}

/** Checks the codes against the characters behind them. Blanks at the end of a line may have been cut. */
function rowBytes([, , codes = '', behind = '']: RegExpExecArray): number[] {
	const values = codes
		.trimEnd()
		.split(' ')
		.map((code) => parseInt(code, 16));
	const shown = values.map((byte) => (byte < 32 || byte > 127 ? '.' : String.fromCharCode(byte)));
	const expected = ' '.repeat((ROW_BYTES - values.length) * 3 + 1) + shown.join('');
	if (visible(behind) !== visible(expected)) throw damaged('a row of a file');
	return values;
}

/** DEL is printed as it is, and need not arrive. */
const visible = (text: string): string => text.replaceAll('\x7f', '').trimEnd();

export const isRemoveLine = (line: string): boolean =>
	REMOVE_FAILED.test(line) || isCommandError(line);

/** The errno of a failure. */
export function parseRemoveFailure(lines: readonly string[]): number | undefined {
	return errnoOf(lines, REMOVE_FAILED, 2);
}

export const isMakeDirectoryLine = (line: string): boolean =>
	MKDIR_FAILED.test(line) || isCommandError(line);

export function parseMakeDirectoryFailure(lines: readonly string[]): number | undefined {
	return errnoOf(lines, MKDIR_FAILED, 1);
}

function errnoOf(lines: readonly string[], pattern: RegExp, group: number): number | undefined {
	for (const line of lines) {
		const match = pattern.exec(line);
		if (match) return -Number(match[group]);
	}
	return undefined;
}

export const isSpaceLine = (line: string): boolean =>
	VOLUME.test(line) || /^Failed to statvfs /.test(line) || isCommandError(line);

export function parseSpace(lines: readonly string[]): StorageSpace {
	const match = lines.map((line) => VOLUME.exec(line)).find((found) => found !== null);
	if (!match) throw damaged('the free space');
	const blockBytes = Number(match[2]);
	return {
		blockBytes,
		totalBytes: blockBytes * Number(match[3]),
		freeBytes: blockBytes * Number(match[4])
	};
}

function damaged(what: string): AppError {
	return new AppError(
		'answer-garbled',
		`The board's answer was damaged on its way: ${what} is incomplete. Try again.`
	);
}
