// Which board a drive belongs to, by the files that boot ROMs and programmers put on it. All of it is text of a device.
import { latin1 } from '#lib/core/bytes.ts';
import { visibleText } from '#lib/core/hidden-characters.ts';
import { AppError } from '#lib/core/errors.ts';
import type { FlashableBoard } from '../plan/flashable-board.ts';
import type { DriveFolder } from './drive-folder.ts';

/** `uf2`: the drive of a boot ROM, with INFO_UF2.TXT. `programmer`: that of an ST-LINK. */
export interface DriveIdentity {
	kind: 'uf2' | 'programmer';
	/** Cleaned, at most 64 characters each. */
	model: string | null;
	boardId: string | null;
	/** Of the bootloader or of the programmer. */
	version: string | null;
}

const MAX_INFO_BYTES = 4096;
const MAX_FIELD_LENGTH = 64;
const MAX_REASON_LENGTH = 200;

/** The words of a device as they may be shown: one line, nothing hidden in it, not too long. */
export function deviceText(text: string, maxLength = MAX_FIELD_LENGTH): string {
	const line = visibleText(text.replace(/\s+/g, ' ').trim());
	return line.length > maxLength ? `${line.slice(0, maxLength - 1)}…` : line;
}

/** `Name: value` lines, names in lower case. The first of a name counts. */
function fieldsOf(text: string): Map<string, string> {
	const fields = new Map<string, string>();
	for (const line of text.split(/\r\n|\r|\n/)) {
		const [, name = '', value = ''] = /^\s*([\w -]{1,32}?)\s*:\s*(.*)$/.exec(line) ?? [];
		const key = name.toLowerCase();
		if (key && !fields.has(key)) fields.set(key, deviceText(value));
	}
	return fields;
}

export function parseInfoUf2(bytes: Uint8Array): DriveIdentity {
	const text = latin1(bytes.subarray(0, MAX_INFO_BYTES));
	const fields = fieldsOf(text);
	const version = /^UF2 Bootloader v?(\S+)/im.exec(text)?.[1];
	return {
		kind: 'uf2',
		model: fields.get('model') ?? null,
		boardId: fields.get('board-id') ?? null,
		version: version ? deviceText(version) : null
	};
}

export function parseDetails(bytes: Uint8Array): DriveIdentity {
	const fields = fieldsOf(latin1(bytes.subarray(0, MAX_INFO_BYTES)));
	return {
		kind: 'programmer',
		model: fields.get('board name') ?? null,
		boardId: fields.get('unique id') ?? null,
		version: fields.get('version') ?? null
	};
}

/** Null for a folder that is not a board's drive. Rejects when the drive is gone. */
export async function readDriveIdentity(folder: DriveFolder): Promise<DriveIdentity | null> {
	const info = await folder.read('INFO_UF2.TXT', MAX_INFO_BYTES);
	if (info) return parseInfoUf2(info);
	const details = await folder.read('DETAILS.TXT', MAX_INFO_BYTES);
	if (details) return parseDetails(details);
	const page = await folder.read('MBED.HTM', MAX_INFO_BYTES);
	return page ? { kind: 'programmer', model: null, boardId: null, version: null } : null;
}

/** What a programmer wrote down of a failure, as it may be shown; null when it did not fail. */
export async function readFailure(folder: DriveFolder): Promise<string | null> {
	const bytes = await folder.read('FAIL.TXT', MAX_INFO_BYTES);
	if (!bytes) return null;
	return deviceText(latin1(bytes), MAX_REASON_LENGTH) || 'FAIL.TXT';
}

/** Labels of ST's drives: DIS_, NODE_ or NOD_, and then the chip. */
const LABEL = /^(?:DIS|NODE|NOD)_([A-Z0-9]+)$/i;

/**
 * `yes`: the drive says that it is this board's. `maybe`: it says nothing, or nothing that tells boards apart, so that the
 * user has to say it. `no`: it is another one's.
 */
export function driveFits(
	identity: DriveIdentity,
	folderName: string,
	board: FlashableBoard
): 'yes' | 'maybe' | 'no' {
	const words = [identity.boardId, identity.model].flatMap((word) => word?.toUpperCase() ?? []);
	if (identity.kind === 'uf2') {
		if (board.uf2Families.length === 0) return 'no';
		return board.driveMarks.some((mark) => words.some((word) => word.startsWith(mark)))
			? 'yes'
			: 'no';
	}
	if (!board.ways.some(({ kind }) => kind === 'programmer-drive')) return 'no';
	const label = LABEL.exec(folderName)?.[1]?.toUpperCase();
	const said = label ? [...words.slice(1), label] : words.slice(1);
	if (said.length === 0) return 'maybe';
	return said.some((word) => board.driveMarks.some((mark) => word.includes(mark))) ? 'yes' : 'no';
}

/** What the drive calls itself, for an error. */
export function driveName(identity: DriveIdentity, folder: DriveFolder): string {
	return identity.boardId ?? identity.model ?? deviceText(folder.name);
}

/** Throws `flash-drive-not-one` or `flash-drive-wrong-board`; the caller asks the user about a `maybe`. */
export function checkDrive(
	identity: DriveIdentity | null,
	kind: DriveIdentity['kind'],
	{ folder, board }: { folder: DriveFolder; board: FlashableBoard }
): asserts identity is DriveIdentity {
	if (!identity)
		throw new AppError('flash-drive-not-one', 'The folder has no file that a board’s drive has.');
	if (identity.kind === kind && driveFits(identity, folder.name, board) !== 'no') return;
	const found = driveName(identity, folder);
	throw new AppError('flash-drive-wrong-board', `The drive says “${found}”, not ${board.name}.`, {
		values: { board: board.name, found }
	});
}
