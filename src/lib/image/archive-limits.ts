// How much an archive or a folder from anywhere may hold. Apart from the code that unpacks, which comes when needed.

export interface ArchiveLimits {
	files: number;
	/** Unpacked, in all. */
	bytes: number;
}

export const ARCHIVE_LIMITS: ArchiveLimits = { files: 4096, bytes: 128 * 1024 * 1024 };
