// How much an archive or a folder from anywhere may hold. Apart from the code that unpacks, which comes when needed.

export interface ArchiveLimits {
	/** Entries of one archive, folders among them. */
	files: number;
	/** Unpacked, in all. */
	bytes: number;
	/** How often what is unpacked may be packed again: a zip with a tar.gz in it is three. */
	depth: number;
	/** A file may unpack to this many bytes whatever its own size is … */
	freeBytes: number;
	/** … and to this many more for each of its own bytes. */
	ratio: number;
}

/** Text packs to a twentieth and machine code to a third; only what repeats itself packs to less than a fiftieth. */
export const ARCHIVE_LIMITS: ArchiveLimits = {
	files: 4096,
	bytes: 128 * 1024 * 1024,
	depth: 4,
	freeBytes: 16 * 1024 * 1024,
	ratio: 50
};
