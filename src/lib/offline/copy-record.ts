// What is noted about the offline copy beside its files: which version of the site is shown, which one comes next, and what
// the user wants. Plain values and the steps between them; every tab and the service worker read the same record.

/** `usual`: what the page keeps unasked. `all`: whatever the list names. `none`: the user had it removed. */
export type CopyWish = 'usual' | 'all' | 'none';

export interface CopyRecord {
	wish: CopyWish;
	/** The user stopped fetching for the time being. */
	paused: boolean;
	/** The version that pages are opened from; null while the first one is not whole. */
	current: string | null;
	/** Whole, and taken at the next start. */
	next: string | null;
	/** Versions that open pages may still be of. */
	older: readonly string[];
}

export const NO_COPY: CopyRecord = {
	wish: 'usual',
	paused: false,
	current: null,
	next: null,
	older: []
};

/** A record that cannot be read is that of a first visit: its files are found again by their digests. */
export function decodeCopyRecord(value: unknown): CopyRecord {
	if (typeof value !== 'object' || value === null) return NO_COPY;
	const { wish, paused, current, next, older } = value as Record<string, unknown>;
	return {
		wish: wish === 'all' || wish === 'none' ? wish : 'usual',
		paused: paused === true,
		current: versionOf(current),
		next: versionOf(next),
		older: Array.isArray(older) ? older.map(versionOf).filter((one) => one !== null) : []
	};
}

function versionOf(value: unknown): string | null {
	return typeof value === 'string' && /^[0-9a-f]{8,64}$/.test(value) ? value : null;
}

/** A version is whole. The first one is shown at once; a later one waits, and takes the place of one that waited. */
export function withWhole(record: CopyRecord, version: string): CopyRecord {
	if (record.current === version) return { ...record, next: null };
	if (record.current === null) return { ...record, current: version };
	return { ...record, next: version };
}

/** The version that waits is shown from now on; what open pages are of stays. */
export function taken(record: CopyRecord): CopyRecord {
	const { current, next, older } = record;
	if (next === null) return record;
	const kept = [...older, ...(current === null ? [] : [current])];
	return { ...record, current: next, next: null, older: kept.filter((one) => one !== next) };
}

/** `inUse`: the versions that pages say they are of. */
export function withoutUnused(record: CopyRecord, inUse: ReadonlySet<string>): CopyRecord {
	return { ...record, older: record.older.filter((version) => inUse.has(version)) };
}

/** All whose files are to stay. */
export function versionsOf({ current, next, older }: CopyRecord): string[] {
	return [...new Set([current, next, ...older])].filter((version) => version !== null);
}
