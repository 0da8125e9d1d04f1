// The `fs` commands: a small file manager, one call a command, paths relative to a directory all shells share.
import { latin1 } from '#lib/core/bytes.ts';
import { ANY_NUMBER, type ShellCommand, type ShellSystem } from '../command.ts';
import type { ZephyrShell } from '../shell.ts';
import { FileError } from '#lib/simulator/storage/board-files.ts';
import type { OpenFile } from '#lib/simulator/storage/file-buffer.ts';
import { EINVAL } from './errno.ts';
import {
	attempt,
	mountAgain,
	openFile,
	readFile,
	statPath,
	unlink,
	writeFile
} from './logged-files.ts';

/** Buffer of a path, terminator included. */
const MAX_PATH = 128;
const ROW_BYTES = 16;

/** C's strtol with base 0 or 16: what does not parse is 0. */
export function parseNumber(text: string, base: 0 | 16 = 0): number {
	const match = /^\s*([+-]?)(0x)?([0-9a-f]*)/i.exec(text);
	const [, sign = '', prefix = '', digits = ''] = match ?? [];
	const radix = base === 16 || prefix ? 16 : digits.startsWith('0') ? 8 : 10;
	const value = parseInt(digits, radix);
	return Number.isNaN(value) ? 0 : sign === '-' ? -value : value;
}

function absolute(system: ShellSystem, path: string): string {
	if (path.startsWith('/')) return path.slice(0, MAX_PATH - 1);
	const directory = system.directory === '/' ? '' : system.directory;
	return `${directory}/${path}`.slice(0, MAX_PATH - 1);
}

/** A command with its fewest words and how many more it takes. */
type Define = (
	name: string,
	help: string,
	words: [mandatory: number, optional: number],
	run: NonNullable<ShellCommand['run']>
) => ShellCommand;

/** What a command returns that could not do it. */
const failure = ({ zephyr }: ShellSystem) => -zephyr.fsErrno.command;

const SIZE_COLUMNS = 8;

/** One line of a listing. */
function entry({ zephyr }: ShellSystem, name: string, sizeBytes: number | null): string {
	const shown = sizeBytes === null ? `${name}/` : name;
	return zephyr.listsSizes ? `${String(sizeBytes ?? 0).padStart(SIZE_COLUMNS)} ${shown}` : shown;
}

function changeDirectory(system: ShellSystem, shell: ZephyrShell, word?: string): number {
	if (word === undefined) {
		system.directory = '/';
		return 0;
	}
	if (word === '..') {
		system.directory = system.directory.replace(/\/[^/]*$/, '') || '/';
		return 0;
	}
	const path = absolute(system, word);
	const stat = statPath(system, path);
	if (typeof stat === 'number') shell.error(`${path} doesn't exist`);
	else if (stat.kind !== 'directory') shell.error(`${path} is not a directory`);
	else {
		system.directory = path;
		return 0;
	}
	return -system.zephyr.fsErrno.changeDirectory;
}

function list(system: ShellSystem, shell: ZephyrShell, word?: string): number {
	const path = word === undefined ? system.directory : absolute(system, word);
	if (path === '/') {
		for (const { name } of system.files.list('/')) shell.printLine(entry(system, name, null));
		for (const mount of system.mounts) shell.printLine(entry(system, mount.slice(1), null));
		return 0;
	}
	const texts = { badPath: 'invalid directory name!!', failure: 'directory open error' };
	const result = attempt(system, path, texts, (path) => {
		for (const { name, kind, sizeBytes } of system.files.list(path)) {
			const file = `${path.replace(/\/$/, '')}/${name}`;
			const shown = system.fileBuffer.knownBytes(file) ?? sizeBytes;
			shell.printLine(entry(system, name, kind === 'directory' ? null : shown));
		}
	});
	if (result === 0) return 0;
	shell.error(`Unable to open ${path} (err ${result})`);
	return failure(system);
}

function makeDirectory(system: ShellSystem, shell: ZephyrShell, word: string): number {
	const path = absolute(system, word);
	const texts = { badPath: 'invalid directory name!!', failure: 'failed to create directory' };
	const result = attempt(system, path, texts, (path) => system.files.mkdir(path));
	if (result === 0) return 0;
	shell.error(`Error creating dir[${result}]`);
	return failure(system);
}

function remove(system: ShellSystem, shell: ZephyrShell, word: string): number {
	const path = absolute(system, word);
	const result = unlink(system, path);
	if (result === 0) return 0;
	shell.error(`Failed to remove ${path} (${result})`);
	return failure(system);
}

function truncate(system: ShellSystem, shell: ZephyrShell, word: string, length = '0'): number {
	const path = absolute(system, word);
	const opened = openFile(system, path, false);
	if (opened !== 0) return cannotOpen(system, shell, path, opened);
	const texts = { badPath: 'invalid file name!!', failure: 'file truncate error' };
	const size = parseNumber(length);
	const result = attempt(system, path, texts, (path) => {
		if (size < 0) throw new FileError(EINVAL, 'truncate', path);
		system.files.truncate(path, size);
	});
	if (result === 0) return 0;
	shell.error(`Failed to truncate ${path} (${result})`);
	return failure(system);
}

const LITTLEFS_PROGRAM_BYTES = 256;

function cannotOpen(system: ShellSystem, shell: ZephyrShell, path: string, errno: number): number {
	shell.error(`Failed to open ${path} (${errno})`);
	return failure(system);
}

/** A copy needs two open files, which is one too many: it fails as on the board. */
function copy(system: ShellSystem, shell: ZephyrShell, from: string, to: string): number {
	const source = absolute(system, from);
	const target = absolute(system, to);
	const opened = openFile(system, source, false);
	if (opened !== 0) return cannotOpen(system, shell, source, opened);
	const file = { path: source, knownBytes: 0 };
	system.fileBuffer.take(file);
	const full = openFile(system, target, true);
	system.fileBuffer.giveBack(file);
	return cannotOpen(system, shell, target, full);
}

function volume(system: ShellSystem, shell: ZephyrShell, word: string): number {
	const path = absolute(system, word);
	const texts = { badPath: 'invalid file or dir name!!', failure: 'failed get file or dir stat' };
	const result = attempt(system, path, texts, () => {
		const { blockBytes, blocks, freeBlocks } = system.files.volume();
		shell.printLine(
			`bsize ${LITTLEFS_PROGRAM_BYTES}, frsize ${blockBytes}, blocks ${blocks}, bfree ${freeBlocks}`
		);
	});
	if (result === 0) return 0;
	shell.error(`Failed to statvfs ${path} (${result})`);
	return failure(system);
}

/** The size of a file to be read, or null after saying why not. */
function fileSize(system: ShellSystem, shell: ZephyrShell, path: string): number | null {
	const stat = statPath(system, path);
	if (typeof stat === 'number') shell.error(`Failed to obtain file ${path} (err: ${stat})`);
	else if (stat.kind !== 'file') shell.error(`Not a file ${path}`);
	else return stat.sizeBytes;
	return null;
}

/** Nobody else can open a file before all is printed. */
async function whileOpen(
	{ fileBuffer }: ShellSystem,
	file: OpenFile,
	print: () => Promise<void>
): Promise<void> {
	fileBuffer.take(file);
	try {
		await print();
	} finally {
		fileBuffer.giveBack(file);
	}
}

function row(offset: number, bytes: Uint8Array): string {
	let codes = '';
	let text = '';
	for (const byte of bytes) {
		codes += byte.toString(16).toUpperCase().padStart(2, '0') + ' ';
		text += byte < 32 || byte > 127 ? '.' : String.fromCharCode(byte);
	}
	const address = offset.toString(16).toUpperCase().padStart(8, '0');
	return `${address}  ${codes.padEnd(ROW_BYTES * 3)} ${text}`;
}

async function read(
	system: ShellSystem,
	shell: ZephyrShell,
	word: string,
	count = '0',
	from = '0'
): Promise<number> {
	const path = absolute(system, word);
	const size = fileSize(system, shell, path);
	if (size === null) return failure(system);
	shell.printLine(`File size: ${size}`);
	const opened = openFile(system, path, false);
	if (opened !== 0) return cannotOpen(system, shell, path, opened);
	const asked = parseNumber(count);
	const rows = { start: parseNumber(from), length: asked > 0 ? asked : size };
	const file = { path, knownBytes: size };
	await whileOpen(system, file, () => printRows(system, shell, path, rows));
	return 0;
}

async function printRows(
	system: ShellSystem,
	shell: ZephyrShell,
	path: string,
	{ start, length }: { start: number; length: number }
): Promise<void> {
	// A place before the beginning is not sought, but it is what the rows are numbered from.
	const position = Math.max(0, start);
	for (let done = 0; done < length;) {
		const bytes = readFile(system, path, position + done, Math.min(length - done, ROW_BYTES));
		if (bytes.length === 0) break;
		shell.printLine(row((start + done) >>> 0, bytes));
		done += bytes.length;
		await shell.room();
	}
}

const CAT_BYTES = 1024;

async function printBytes(
	system: ShellSystem,
	shell: ZephyrShell,
	path: string,
	size: number
): Promise<void> {
	for (let offset = 0; offset < size; offset += CAT_BYTES) {
		shell.print(latin1(readFile(system, path, offset, CAT_BYTES)));
		await shell.room();
	}
}

async function cat(
	system: ShellSystem,
	shell: ZephyrShell,
	words: readonly string[]
): Promise<number> {
	for (const word of words) {
		const path = absolute(system, word);
		const size = fileSize(system, shell, path);
		if (size === null) continue;
		const opened = openFile(system, path, false);
		if (opened !== 0) cannotOpen(system, shell, path, opened);
		else
			await whileOpen(system, { path, knownBytes: size }, () =>
				printBytes(system, shell, path, size)
			);
	}
	return 0;
}

function write(system: ShellSystem, shell: ZephyrShell, words: readonly string[]): number {
	const [, name = ''] = words;
	const atOffset = words[2] === '-o';
	if (atOffset && words.length < 4) {
		shell.error('Missing argument');
		return -EINVAL;
	}
	const data = words.slice(atOffset ? 4 : 2);
	const path = absolute(system, name);
	const opened = openFile(system, path, true);
	if (opened !== 0) return cannotOpen(system, shell, path, opened);
	const stat = statPath(system, path);
	const end = typeof stat === 'number' ? 0 : stat.sizeBytes;
	const wanted = atOffset ? parseNumber(words[3]!) : end;
	const offset = wanted < 0 ? end : wanted;
	if (data.length === 0) return 0;
	const bytes = Uint8Array.from(data, (word) => parseNumber(word, 16) & 255);
	const result = writeFile(system, path, offset, bytes);
	if (result === 0) return 0;
	shell.error(`Failed to write ${path} (${result})`);
	return failure(system);
}

function mountCommand(system: ShellSystem, command: Define): ShellCommand {
	return {
		name: 'mount',
		help: '<Mount fs, syntax:- fs mount <fs type> <mount-point>',
		subcommands: [
			command(
				'littlefs',
				'Mount littlefs. fs mount littlefs <mount-point>',
				[2, 0],
				(shell, [, word]) => mount(system, shell, word!)
			)
		]
	};
}

/** Its path does not begin at the directory of the others. */
function mount(system: ShellSystem, shell: ZephyrShell, path: string): number {
	const result = mountAgain(system, path);
	if (result === 0) return 0;
	shell.error(`Error mounting as littlefs: ${result}`);
	return failure(system);
}

export function fsCommand(system: ShellSystem, hasMount: boolean): ShellCommand {
	const command: Define = (name, help, [mandatory, optional], run) => ({
		name,
		help,
		mandatory,
		optional,
		run
	});
	const isOlder = system.zephyr.commands === 'older';
	return {
		name: 'fs',
		help: 'File system commands',
		subcommands: [
			command('cd', 'Change working directory', [1, ANY_NUMBER], (shell, [, word]) =>
				changeDirectory(system, shell, word)
			),
			command('ls', 'List files in current directory', [1, ANY_NUMBER], (shell, [, word]) =>
				list(system, shell, word)
			),
			command('mkdir', 'Create directory', [2, 0], (shell, [, word]) =>
				makeDirectory(system, shell, word!)
			),
			...(hasMount ? [mountCommand(system, command)] : []),
			command('pwd', 'Print current working directory', [1, ANY_NUMBER], (shell) => {
				shell.printLine(system.directory);
				return 0;
			}),
			command('read', 'Read from file', [2, ANY_NUMBER], (shell, [, word, count, from]) =>
				read(system, shell, word!, count, from)
			),
			command(
				'cat',
				'Concatenate files and print on the standard output',
				[2, ANY_NUMBER],
				(shell, words) => cat(system, shell, words.slice(1))
			),
			command('rm', 'Remove file', [2, 0], (shell, [, word]) => remove(system, shell, word!)),
			...(isOlder
				? []
				: [
						command('cp', 'Copy file', [3, 0], (shell, [, from, to]) =>
							copy(system, shell, from!, to!)
						)
					]),
			command('statvfs', 'Show file system state', [2, 0], (shell, [, word]) =>
				volume(system, shell, word!)
			),
			command('trunc', 'Truncate file', [2, ANY_NUMBER], (shell, [, word, length]) =>
				truncate(system, shell, word!, length)
			),
			command('write', 'Write file', [3, ANY_NUMBER], (shell, words) => write(system, shell, words))
		]
	};
}
