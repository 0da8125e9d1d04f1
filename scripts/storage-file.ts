// The board's storage as a tar file: read at the start, written again after changes and at the end.
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { packTar } from 'modern-tar';
import { ArchiveBudget } from '#lib/archive/archive-budget.ts';
import { ARCHIVE_LIMITS } from '#lib/archive/archive-limits.ts';
import { readTarEntries } from '#lib/archive/tar-reader.ts';
import { AppError, messageOf } from '#lib/core/errors.ts';
import type { BoardVolume } from '#lib/simulator/storage/board-files.ts';

const SAVE_AFTER_MS = 500;
const MOUNT = '/lfs/';
/** The volume has its own. */
const NO_LIMITS = { ...ARCHIVE_LIMITS, files: Infinity, bytes: Infinity };

async function load(file: string, volume: BoardVolume): Promise<void> {
	try {
		const archive = new Uint8Array(await readFile(file));
		const budget = new ArchiveBudget(archive.length, NO_LIMITS);
		for (const { name, isFolder, bytes } of readTarEntries(archive, budget)) {
			const path = MOUNT + name.replace(/\/$/, '');
			if (isFolder) volume.mkdir(path);
			else {
				volume.touch(path);
				volume.write(path, 0, bytes);
			}
		}
	} catch (error) {
		throw new AppError(
			'storage-invalid',
			`${file} is not the storage of this board: ${messageOf(error)}`
		);
	}
}

async function save(file: string, volume: BoardVolume): Promise<void> {
	const entries = [...volume.entries()].map((entry) => {
		const name = entry.path.slice(MOUNT.length);
		if (entry.kind === 'directory')
			return { header: { name: `${name}/`, size: 0, type: 'directory' as const } };
		const body = entry.bytes();
		return { header: { name, size: body.length, type: 'file' as const }, body };
	});
	const fresh = `${file}.new`;
	writeFileSync(fresh, await packTar(entries));
	renameSync(fresh, file);
}

/** Fills the volume from the file, if there is one, and keeps the file up to date. Call the answer at the end. */
export async function keepStorage(
	file: string,
	volume: BoardVolume,
	onfail: (error: AppError) => void
): Promise<() => Promise<void>> {
	if (existsSync(file)) await load(file, volume);
	let timer: NodeJS.Timeout | null = null;
	let saving: Promise<void> = Promise.resolve();
	const saveNow = () => {
		if (timer) clearTimeout(timer);
		timer = null;
		saving = saving
			.then(() => save(file, volume))
			.catch((error: unknown) =>
				onfail(new AppError('storage-unwritable', `${file}: ${messageOf(error)}`))
			);
		return saving;
	};
	volume.onchange = () => {
		timer ??= setTimeout(() => void saveNow(), SAVE_AFTER_MS);
	};
	return saveNow;
}
