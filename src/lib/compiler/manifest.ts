// What the toolchain folder holds: the site build writes it, the page and Node read it.

export interface ToolchainFile {
	/** File name in the folder; changes whenever its content does. */
	name: string;
	/** Uncompressed. */
	sizeBytes: number;
	sha256: string;
	/** SHA-256 of each piece of PIECE_BYTES, in order; the last one is shorter. Only a site's build makes them. */
	pieces?: readonly string[];
}

/** A browser hashes whole buffers only: in pieces, most of a file is hashed while the rest still comes. */
export const PIECE_BYTES = 4 * 1024 * 1024;

export interface ToolchainManifest {
	/** Version of the compiler package. */
	version: string;
	/** Path below the site's root: `vendor/clang-…`. */
	folder: string;
	core: ToolchainFile;
	/** The core without what compiling C hardly ever needs: what is left out traps. Only a site's build makes it. */
	smallCore?: ToolchainFile;
	/** Tar files with the C library and the Ocre SDK. */
	packs: readonly ToolchainFile[];
}

export function filesOf({ core, smallCore, packs }: ToolchainManifest): ToolchainFile[] {
	return [core, ...(smallCore ? [smallCore] : []), ...packs];
}

/** Uncompressed, in all. */
export function totalBytes(files: readonly ToolchainFile[]): number {
	return files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}
