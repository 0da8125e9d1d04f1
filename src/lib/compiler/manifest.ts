// What the toolchain folder holds: the site build writes it, the page and Node read it.

export interface ToolchainFile {
	/** File name in the folder; changes whenever its content does. */
	name: string;
	/** Uncompressed. */
	sizeBytes: number;
	sha256: string;
}

export interface ToolchainManifest {
	/** Version of the compiler package. */
	version: string;
	/** Path below the site's root: `vendor/clang-…`. */
	folder: string;
	core: ToolchainFile;
	/** Tar files with the C library and the Ocre SDK. */
	packs: readonly ToolchainFile[];
}

export function filesOf({ core, packs }: ToolchainManifest): ToolchainFile[] {
	return [core, ...packs];
}

export function totalBytes(manifest: ToolchainManifest): number {
	return filesOf(manifest).reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}
