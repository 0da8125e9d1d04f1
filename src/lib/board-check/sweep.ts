// Takes away from a board what the checks made, which they know by its name, and says what is left.
import type { Board } from '#lib/board/board.ts';
import type { StorageEntry } from '#lib/board/storage/board-storage.ts';
import type { Clock } from '#lib/core/clock.ts';
import { messageOf } from '#lib/core/errors.ts';
import { FOLDER, PREFIX } from './check.ts';

/** How long a container has for its end after a kill. */
const END_MS = 10_000;
const LOOK_MS = 200;

/** Kills and removes our containers. */
export async function sweepContainers(
	board: Board,
	clock: Clock,
	signal?: AbortSignal
): Promise<void> {
	const options = signal ? { signal } : {};
	const ours = async () =>
		(await board.listContainers(options)).filter(({ id }) => id.startsWith(PREFIX));
	let containers = await ours();
	for (const { id, status } of containers)
		if (status === 'running') await board.kill(id, options).catch(() => {});
	const endsAt = clock.now() + END_MS;
	while (containers.some(({ status }) => status === 'running') && clock.now() < endsAt) {
		await clock.sleep(LOOK_MS, signal);
		containers = await ours();
	}
	for (const { id } of containers) await board.remove(id, options);
}

/** Removes everything; what could not be removed is told, with the reason. */
export async function sweep(board: Board, clock: Clock): Promise<string[]> {
	const left: string[] = [];
	const attempt = async (what: string, deed: () => Promise<unknown>) => {
		try {
			await deed();
		} catch (error) {
			left.push(`${what} (${messageOf(error)})`);
		}
	};
	await attempt('containers', () => sweepContainers(board, clock));
	await attempt('images', async () => {
		for (const { name } of await board.listImages())
			if (name.startsWith(PREFIX)) await attempt(name, () => board.removeImage(name));
	});
	await attempt(FOLDER, async () => {
		if ((await board.storage.stat(FOLDER)) !== null) await removeFolder(board, FOLDER);
	});
	return left;
}

export async function removeFolder(board: Board, path: string): Promise<void> {
	const { entries } = await board.storage.list(path);
	for (const entry of entries) await removeEntry(board, path, entry);
	await board.storage.remove(path);
}

function removeEntry(board: Board, folder: string, { name, kind }: StorageEntry): Promise<void> {
	const path = `${folder}/${name}`;
	return kind === 'directory' ? removeFolder(board, path) : board.storage.remove(path);
}
