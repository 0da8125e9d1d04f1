// What a user chose or dropped, as things to import. Folders are limited as archives are.
import { AppError } from '#lib/core/errors.ts';
import type { ArchiveFile } from '#lib/image/archive.ts';
import { ARCHIVE_LIMITS } from '#lib/archive/archive-limits.ts';
import type { Given } from './read-import.ts';

export function filesGiven(files: Iterable<File>): Given[] {
	return [...files].map((file) => ({
		kind: 'file',
		name: file.name.normalize('NFC'),
		sizeBytes: file.size,
		read: () => bytesOf(file)
	}));
}

/** Files and folders. Must be asked for before the event is over. */
export function dropGiven(transfer: DataTransfer | null): Given[] {
	const folders = [...(transfer?.items ?? [])]
		.map((item) => item.webkitGetAsEntry())
		.filter((entry): entry is FileSystemDirectoryEntry => entry?.isDirectory === true);
	const files = [...(transfer?.files ?? [])].filter(
		({ name }) => !folders.some((folder) => folder.name === name)
	);
	return [
		...folders.map((folder): Given => ({
			kind: 'folder',
			name: folder.name.normalize('NFC'),
			read: () => filesBelow(folder)
		})),
		...filesGiven(files)
	];
}

/** A folder that was chosen in the browser's dialog: all its files, with their paths. */
export function folderGiven(files: readonly File[]): Given[] {
	const [first] = files;
	if (!first) return [];
	const name = first.webkitRelativePath.split('/', 1)[0] || 'folder';
	return [{ kind: 'folder', name: name.normalize('NFC'), read: () => chosenFiles(name, files) }];
}

async function chosenFiles(folder: string, files: readonly File[]): Promise<ArchiveFile[]> {
	const sizeBytes = files.reduce((sum, { size }) => sum + size, 0);
	if (files.length > ARCHIVE_LIMITS.files || sizeBytes > ARCHIVE_LIMITS.bytes)
		throw tooLarge(folder);
	const found: ArchiveFile[] = [];
	for (const file of files)
		found.push({
			path: file.webkitRelativePath.slice(folder.length + 1),
			bytes: await bytesOf(file)
		});
	return found;
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await file.arrayBuffer());
}

function tooLarge(folder: string): AppError {
	return new AppError('archive-too-large', `The folder “${folder}” is too large.`);
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
				throw tooLarge(folder.name);
			const path = entry.fullPath.slice(folder.fullPath.length + 1);
			found.push({ path, bytes: await bytesOf(file) });
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
