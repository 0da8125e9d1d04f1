// A folder as the board lists it. A container may print in the middle of a listing, and newer boards print sizes where
// older ones print names only, which may look the same: a listing is believed when two are alike in every line and in
// order, and else each line is looked up.
import { AppError } from '#lib/core/errors.ts';
import { MAX_ENTRIES, type StorageEntry, type StorageListing } from './board-storage.ts';
import { joinPath } from './storage-path.ts';
import type { ListedLine, ListedName } from './storage-text.ts';

type Sized = NonNullable<ListedLine['sized']>;

/** The errno of a folder that cannot be listed, or what is in it. */
export async function listFolder(
	path: string,
	list: () => Promise<ListedLine[] | number>,
	stat: (path: string) => Promise<StorageEntry | null>
): Promise<StorageListing | number> {
	const lines = await list();
	if (typeof lines === 'number') return lines;
	const sized = allSized(lines);
	// Mount points are not files to the board: there is nothing to ask about them.
	if (path === '/') return listing((sized ?? lines.map(({ plain }) => plain)).map(entryOf), lines);
	if (sized && isInOrder(sized) && isSame(lines, await list()))
		return listing(sized.map(entryOf), lines);
	const entries = new Map<string, StorageEntry>();
	for (const line of lines.slice(0, MAX_ENTRIES)) {
		const entry = await lookUp(line, path, stat);
		if (entry) entries.set(entry.name, entry);
	}
	return listing([...entries.values()], lines);
}

function listing(entries: StorageEntry[], lines: readonly ListedLine[]): StorageListing {
	const listed = entries.slice(0, MAX_ENTRIES).sort(byKindAndName);
	return { entries: listed, truncated: lines.length > MAX_ENTRIES };
}

function allSized(lines: readonly ListedLine[]): Sized[] | undefined {
	const sized = lines.flatMap((line) => line.sized ?? []);
	return sized.length === lines.length && lines.length > 0 ? sized : undefined;
}

/** littlefs lists by name: what a container prints falls somewhere else. */
function isInOrder(names: readonly ListedName[]): boolean {
	return names.every(({ name }, i) => i === 0 || names[i - 1]!.name < name);
}

function isSame(lines: readonly ListedLine[], again: readonly ListedLine[] | number): boolean {
	return JSON.stringify(lines) === JSON.stringify(again);
}

/** What cannot be found is text that a container printed. */
async function lookUp(
	{ plain, sized }: ListedLine,
	folder: string,
	stat: (path: string) => Promise<StorageEntry | null>
): Promise<StorageEntry | null> {
	return (
		(sized && (await find(sized, folder, stat))) ??
		(await find(plain, folder, stat, sized !== undefined))
	);
}

async function find(
	listed: ListedName & { sizeBytes?: number },
	folder: string,
	stat: (path: string) => Promise<StorageEntry | null>,
	isDoubtful = false
): Promise<StorageEntry | null> {
	const name = decodeName(listed.name);
	try {
		const found = await stat(joinPath(folder, name));
		const isIt =
			found?.kind === listed.kind &&
			(found.sizeBytes ?? 0) === (listed.sizeBytes ?? found.sizeBytes ?? 0);
		return isIt ? found : null;
	} catch (error) {
		if (!(error instanceof AppError && error.code === 'path-refused')) throw error;
		return isDoubtful ? null : { name, kind: listed.kind, sizeBytes: null };
	}
}

function entryOf(listed: ListedName & { sizeBytes?: number }): StorageEntry {
	const { kind, sizeBytes = null } = listed;
	return { name: decodeName(listed.name), kind, sizeBytes: kind === 'file' ? sizeBytes : null };
}

const strict = new TextDecoder('utf-8', { fatal: true });

/** Names come one character a byte. What is not UTF-8 stays as it is: it can be shown, though not opened. */
function decodeName(name: string): string {
	try {
		return strict.decode(Uint8Array.from(name, (char) => char.charCodeAt(0)));
	} catch {
		return name;
	}
}

function byKindAndName(a: StorageEntry, b: StorageEntry): number {
	if (a.kind !== b.kind) return a.kind === 'directory' ? -1 : 1;
	return a.name < b.name ? -1 : 1;
}
