// The images on a board as a folder in which something may be left behind: the supervisor hashes every one of them.
import { concatBytes } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import type { Session } from '../session/session.ts';
import { joinPath } from '../storage/storage-path.ts';
import { StorageShell } from '../storage/storage-shell.ts';
import { MAX_STRAY_BYTES, type WatchedFolder } from './stray-files.ts';
import { Supervisor } from '../supervisor/supervisor.ts';
import { IMAGE_FOLDER } from './upload-estimate.ts';

export function imageFolder(session: Session): WatchedFolder {
	const ask = <T>(task: (supervisor: Supervisor) => Promise<T>) =>
		session.run((shell) => task(new Supervisor(shell)));
	return {
		async list() {
			const images = await ask((supervisor) => supervisor.images());
			return new Map(images.map((image) => [image.name, image]));
		},
		read: (name) => readShort(session, joinPath(IMAGE_FOLDER, name)),
		async remove(name) {
			await ask((supervisor) => supervisor.removeImage(name)).catch((error: unknown) => {
				if (!(error instanceof AppError && error.code === 'image-missing')) throw error;
			});
		}
	};
}

/** Undefined for a file that is longer than what a stray may be, or that is none. */
export async function readShort(session: Session, path: string): Promise<Uint8Array | undefined> {
	const shell = new StorageShell((task) => session.run(task));
	const blocks: Uint8Array[] = [];
	for (let doneBytes = 0; ;) {
		const block = await shell.readBlock(path, doneBytes);
		if (block.kind !== 'file' || block.sizeBytes > MAX_STRAY_BYTES) return undefined;
		blocks.push(block.bytes);
		doneBytes += block.bytes.length;
		if (block.bytes.length === 0 || doneBytes >= block.sizeBytes) return concatBytes(blocks);
	}
}
