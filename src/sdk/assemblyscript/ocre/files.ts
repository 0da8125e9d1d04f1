// Files in the container's own folder on the board, and in folders that are mounted.
import { writeAll } from './console';
import {
	fdClose,
	fdFilestatSetSize,
	fdPrestatDirName,
	fdPrestatGet,
	fdRead,
	fdReaddir,
	pathCreateDirectory,
	pathFilestatGet,
	pathOpen,
	pathRemoveDirectory,
	pathUnlinkFile
} from './host';
import { END, RESULT, SCRATCH, VECTOR } from './memory';
import { giveBack, lend, lengthOf } from './text';

const FIRST_FOLDER: i32 = 3;
const NONE: i32 = -1;
/** Follows links; without it, a board opens for writing at the end. */
const FOLLOW: i32 = 1;
const CREATE: i32 = 1;
const FOLDER: i32 = 2;
const APPEND: i32 = 1;
const MAY_READ: i64 = 1 << 1;
const MAY_WRITE: i64 = 1 << 6;
const MAY_LIST: i64 = 1 << 14;
const MAY_SIZE: i64 = 1 << 22;
const CHUNK: usize = 512;
const STAT_BYTES: usize = 64;
const ENTRY_BYTES: usize = 24;

/** What of the path is below the folder that `folderOf` found. */
let below: usize = 0;

function isBelow(path: usize, folder: usize, length: usize): bool {
	while (length && load<u8>(folder + length - 1) == 47) length--;
	for (let i: usize = 0; i < length; i++) if (load<u8>(path + i) != load<u8>(folder + i)) return false;
	const next = load<u8>(path + length);
	if (length && next && next != 47) return false;
	below = path + length;
	return true;
}

/** The folder with the longest name that the path is in. A path without a slash in front is in the first one. */
function folderOf(path: usize): i32 {
	let best = NONE;
	let bestLength: usize = 0;
	let rest = path;
	for (let fd = FIRST_FOLDER; fdPrestatGet(fd, RESULT) == 0; fd++) {
		const length = load<usize>(RESULT, 4);
		const name = heap.alloc(length + 1);
		const failed = fdPrestatDirName(fd, name, <i32>length);
		const isFirst = best == NONE && load<u8>(path) != 47;
		if (!failed && (isFirst || (length > bestLength && isBelow(path, name, length)))) {
			best = fd;
			bestLength = length;
			rest = isFirst ? path : below;
		}
		heap.free(name);
	}
	while (load<u8>(rest) == 47) rest++;
	below = rest;
	return best;
}

function open(path: string, how: i32, rights: i64, flags: i32): i32 {
	const text = lend(path);
	const folder = folderOf(text);
	const failed =
		folder == NONE ||
		pathOpen(folder, FOLLOW, below, <i32>lengthOf(below), how, rights, 0, flags, RESULT) != 0;
	giveBack(text);
	return failed ? NONE : load<i32>(RESULT);
}

/**
 * Reads a file.
 *
 * @param path in the container's folder: `/log.txt`
 * @returns null when it cannot be read
 * @permission filesystem
 */
export function readBytes(path: string): Uint8Array | null {
	const fd = open(path, 0, MAY_READ, 0);
	if (fd == NONE) return null;
	let bytes = new Uint8Array(<i32>CHUNK);
	let length = 0;
	let failed = false;
	while (true) {
		store<usize>(VECTOR, bytes.dataStart + length);
		store<usize>(VECTOR, bytes.length - length, 4);
		failed = fdRead(fd, VECTOR, 1, RESULT) != 0;
		const read = failed ? 0 : load<i32>(RESULT);
		if (!read) break;
		length += read;
		if (length == bytes.length) {
			const longer = new Uint8Array(2 * length);
			memory.copy(longer.dataStart, bytes.dataStart, length);
			bytes = longer;
		}
	}
	fdClose(fd);
	return failed ? null : bytes.slice(0, length);
}

/**
 * Reads a file as text.
 *
 * @param path in the container's folder: `/log.txt`
 * @returns null when it cannot be read
 * @permission filesystem
 * @example
 * const before = readText('/count.txt');
 */
export function readText(path: string): string | null {
	const bytes = readBytes(path);
	return bytes ? String.UTF8.decode(bytes.buffer) : null;
}

function write(path: string, from: usize, bytes: usize, atEnd: bool): bool {
	const rights = MAY_WRITE | MAY_SIZE;
	const fd = open(path, CREATE, rights, atEnd ? APPEND : 0);
	if (fd == NONE) return false;
	// Boards do not empty a file that is opened.
	let isWritten = atEnd || fdFilestatSetSize(fd, 0) == 0;
	isWritten = isWritten && writeAll(fd, from, bytes);
	fdClose(fd);
	return isWritten;
}

/**
 * Writes a file, in the place of what was in it.
 *
 * @param path in the container's folder: `/log.txt`
 * @param bytes what is in the file then
 * @returns false when it cannot be written
 * @permission filesystem
 */
export function writeBytes(path: string, bytes: Uint8Array): bool {
	return write(path, bytes.dataStart, bytes.length, false);
}

/**
 * Writes text into a file, in the place of what was in it.
 *
 * @param path in the container's folder: `/log.txt`
 * @param text what is in the file then
 * @returns false when it cannot be written
 * @permission filesystem
 */
export function writeText(path: string, text: string): bool {
	return writeLent(path, text, false);
}

/**
 * Writes text at the end of a file.
 *
 * @param path in the container's folder: `/log.txt`
 * @param text what is added
 * @returns false when it cannot be written
 * @permission filesystem
 */
export function appendText(path: string, text: string): bool {
	return writeLent(path, text, true);
}

function writeLent(path: string, text: string, atEnd: bool): bool {
	const at = lend(text);
	const isWritten = write(path, at, lengthOf(at), atEnd);
	giveBack(at);
	return isWritten;
}

/**
 * Whether there is a file or folder of this name.
 *
 * @param path in the container's folder
 * @permission filesystem
 */
export function exists(path: string): bool {
	const text = lend(path);
	const folder = folderOf(text);
	const stat = heap.alloc(STAT_BYTES);
	const found =
		folder != NONE && pathFilestatGet(folder, FOLLOW, below, <i32>lengthOf(below), stat) == 0;
	heap.free(stat);
	giveBack(text);
	return found;
}

/**
 * Makes a folder.
 *
 * @param path in the container's folder
 * @returns false when it cannot be made
 * @permission filesystem
 */
export function makeFolder(path: string): bool {
	const text = lend(path);
	const folder = folderOf(text);
	const made = folder != NONE && pathCreateDirectory(folder, below, <i32>lengthOf(below)) == 0;
	giveBack(text);
	return made;
}

/**
 * Deletes a file.
 *
 * @param path in the container's folder
 * @returns false when it cannot be deleted
 * @permission filesystem
 */
export function removeFile(path: string): bool {
	const text = lend(path);
	const folder = folderOf(text);
	// A board deletes the container's own folder for a path without a name.
	const removed =
		folder != NONE &&
		load<u8>(below) != 0 &&
		pathUnlinkFile(folder, below, <i32>lengthOf(below)) == 0;
	giveBack(text);
	return removed;
}

/**
 * Deletes an empty folder.
 *
 * @param path in the container's folder
 * @returns false when it cannot be deleted
 * @permission filesystem
 */
export function removeFolder(path: string): bool {
	const text = lend(path);
	const folder = folderOf(text);
	const removed =
		folder != NONE &&
		load<u8>(below) != 0 &&
		pathRemoveDirectory(folder, below, <i32>lengthOf(below)) == 0;
	giveBack(text);
	return removed;
}

/**
 * The names of the files and folders in a folder.
 *
 * @param path in the container's folder: `/` for all of it
 * @returns null when it cannot be read
 * @permission filesystem
 */
export function listFolder(path: string): string[] | null {
	// The container's own folder can be read only as one that was opened, under another name than none.
	const isTop = path == '/' || path == '';
	const fd = open(isTop ? '/.' : path, FOLDER, MAY_LIST | MAY_READ, 0);
	if (fd == NONE) return null;
	let room: usize = END - SCRATCH;
	let names: string[] | null = null;
	// Boards give all entries at once or none: with more room, from the beginning.
	while (true) {
		const at = heap.alloc(room);
		const failed = fdReaddir(fd, at, <i32>room, 0, RESULT) != 0;
		const used = load<usize>(RESULT);
		if (!failed && used < room) names = namesIn(at, used);
		heap.free(at);
		if (failed || used < room) break;
		room *= 4;
		if (room > 0x40000) break;
	}
	fdClose(fd);
	return names;
}

function namesIn(at: usize, bytes: usize): string[] {
	const names = new Array<string>(0);
	const end = at + bytes;
	while (at + ENTRY_BYTES <= end) {
		const length = load<u32>(at, 16);
		const name = String.UTF8.decodeUnsafe(at + ENTRY_BYTES, length);
		if (name != '.' && name != '..') names.push(name);
		at += ENTRY_BYTES + length;
	}
	return names;
}
