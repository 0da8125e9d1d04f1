// The volume of a board in a browser: kept in its database by the tab that has the board's lock; others get a copy.
import { openIndexedDbVolumeStore } from './indexeddb-volume-store.ts';
import { VolumeKeeper, type StorageKeeping } from './volume-keeper.ts';
import type { VolumeStore } from './volume-store.ts';

export interface BrowserVolumeOptions {
	/** Which board: its profile and firmware. */
	volume: string;
	size: { blockBytes: number; blocks: number };
	onkeeping?: (keeping: StorageKeeping) => void;
}

/** A page that is reloaded frees its lock a moment after the new one asks for it. */
const LOCK_PATIENCE_MS = 1500;

/** True when this thread has the lock, for as long as it lives. Browsers without locks give it to everybody. */
async function takeLock(name: string): Promise<boolean> {
	const { locks } = navigator as Partial<Pick<Navigator, 'locks'>>;
	if (!locks) return true;
	return new Promise((resolve) => {
		const held = () => {
			resolve(true);
			return new Promise<never>(() => undefined);
		};
		locks
			.request(name, { signal: AbortSignal.timeout(LOCK_PATIENCE_MS) }, held)
			.catch(() => resolve(false));
	});
}

async function openStore(volume: string): Promise<VolumeStore | null> {
	try {
		return await openIndexedDbVolumeStore({ volume });
	} catch {
		return null;
	}
}

export async function openBrowserVolume(options: BrowserVolumeOptions): Promise<VolumeKeeper> {
	const { volume } = options;
	const [owned, store] = await Promise.all([
		takeLock(`ocre-playground/board/${volume}`),
		openStore(volume)
	]);
	return VolumeKeeper.open({ ...options, store, readOnly: !owned });
}
