// A folder that was dropped onto the page, as files with paths below it. Limited as archives are.
import { AppError } from '#lib/core/errors.ts';
import type { ArchiveFile } from '#lib/image/archive.ts';
import { ARCHIVE_LIMITS } from '#lib/image/archive-limits.ts';

/** The folders among what was dropped. Must be asked for before the event is over. */
export function droppedFolders(transfer: DataTransfer | null): FileSystemDirectoryEntry[] {
	return [...(transfer?.items ?? [])]
		.map((item) => item.webkitGetAsEntry())
		.filter((entry): entry is FileSystemDirectoryEntry => entry?.isDirectory === true);
}

/** All files below a folder. Throws `archive-too-large` as soon as there are too many or too much. */
export async function filesBelow(folder: FileSystemDirectoryEntry): Promise<ArchiveFile[]> {
	const found: ArchiveFile[] = [];
	let bytes = 0;
	const folders = [folder];
	for (let next = folders.pop(); next; next = folders.pop()) {
		for (const entry of await entriesOf(next)) {
			if (entry.isDirectory) {
				folders.push(entry as FileSystemDirectoryEntry);
				continue;
			}
			const file = await fileOf(entry as FileSystemFileEntry);
			bytes += file.size;
			if (found.length >= ARCHIVE_LIMITS.files || bytes > ARCHIVE_LIMITS.bytes)
				throw new AppError('archive-too-large', `The folder “${folder.name}” is too large.`);
			const path = entry.fullPath.slice(folder.fullPath.length + 1);
			found.push({ path, bytes: new Uint8Array(await file.arrayBuffer()) });
		}
	}
	return found;
}

/** A reader gives them in portions, an empty one at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
	const reader = folder.createReader();
	const all: FileSystemEntry[] = [];
	for (;;) {
		const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
			reader.readEntries(resolve, reject)
		);
		if (some.length === 0) return all;
		all.push(...some);
	}
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
	return new Promise((resolve, reject) => entry.file(resolve, reject));
}
