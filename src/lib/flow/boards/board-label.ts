// A board's own name, kept in a small file on the board itself: boards of one kind have nothing else to be told apart
// by, and the name is right on every computer that the board is plugged into.
import type { BoardStorage } from '#lib/board/storage/board-storage.ts';
import type { Board, BoardIdentity, CallOptions } from '#lib/board/board.ts';
import { utf8 } from '#lib/core/bytes.ts';
import { isAbort } from '#lib/core/errors.ts';
import { boardState as words } from '#lib/texts/en/board-state.ts';
import type { Words } from '#lib/texts/words.ts';

export interface BoardLabel {
	/** 16 hex digits, made when the board was first named: stays when the name changes. */
	id: string;
	/** Up to `MAX_NAME_LENGTH` characters, for show only. */
	name: string;
}

export const LABEL_FILE = '/lfs/board-name.txt';
export const MAX_NAME_LENGTH = 32;
const MAX_FILE_BYTES = 256;
const ID = /^[0-9a-f]{16}$/;
/** Control, format (among them those that turn the direction of text), private and unassigned characters. */
const HIDDEN = /\p{C}|\p{Zl}|\p{Zp}/u;

/** Why a text cannot be a board's name, or null. */
export function nameProblem(name: string): Words | null {
	if (name.trim() === '') return words.enterAName;
	if ([...name].length > MAX_NAME_LENGTH) return words.atMostCharacters({ limit: MAX_NAME_LENGTH });
	return HIDDEN.test(name) ? words.invisibleCharacters : null;
}

/** Anything but exactly what `encodeLabel` writes is not a label: the file comes from a board, so from anybody. */
export function decodeLabel(bytes: Uint8Array): BoardLabel | null {
	if (bytes.length > MAX_FILE_BYTES) return null;
	const [name = '', id = '', ...rest] = decodeText(bytes).split('\n');
	const valid = ID.test(id) && rest.join('').trim() === '' && nameProblem(name) === null;
	return valid ? { id, name: name.trim() } : null;
}

function decodeText(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return '';
	}
}

export function encodeLabel({ id, name }: BoardLabel): Uint8Array<ArrayBuffer> {
	return utf8(`${name}\n${id}\n`);
}

/** Null: the board has none. Undefined: it has no storage that can be asked. */
export async function readLabel(
	storage: BoardStorage,
	options: CallOptions = {}
): Promise<BoardLabel | null | undefined> {
	try {
		const entry = await storage.stat(LABEL_FILE, options);
		if (!entry) return null;
		if (entry.kind !== 'file' || (entry.sizeBytes ?? 0) > MAX_FILE_BYTES) return null;
		return decodeLabel((await storage.read(LABEL_FILE, options)).bytes);
	} catch (error) {
		if (isAbort(error)) throw error;
		return undefined;
	}
}

/** Throws what the storage throws. */
export async function writeLabel(
	storage: BoardStorage,
	label: BoardLabel,
	options: CallOptions = {}
): Promise<void> {
	await storage.write(LABEL_FILE, encodeLabel(label), options);
}

/** What means nothing to a shell. */
const TYPED = /^[A-Za-z0-9][A-Za-z0-9 ._-]*$/;

/**
 * Names a board: by the command of firmware that has one, which keeps the old name if power goes away meanwhile; by its
 * file otherwise, and for names that cannot be typed. Resolves to the label that it has then. Throws what the storage
 * throws.
 */
export async function nameBoard(
	board: Pick<Board, 'command' | 'storage'>,
	identity: Pick<BoardIdentity, 'firmware'> | null,
	label: BoardLabel,
	options: CallOptions = {}
): Promise<BoardLabel> {
	if (identity?.firmware && TYPED.test(label.name)) {
		const { lines } = await board.command(`board name "${label.name}"`, options);
		const kept = lines.includes(`name: ${label.name}`);
		const read = kept ? await readLabel(board.storage, options) : null;
		if (read?.name === label.name) return read;
	}
	await writeLabel(board.storage, label, options);
	return label;
}

export function newLabelId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(8));
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
