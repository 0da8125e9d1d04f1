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

/** What the small core lacks for C++: with it, another core is made of the small one. */
export interface CoreSupplement extends ToolchainFile {
	/** What comes out. No site has it as a file. */
	makes: ToolchainFile;
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
	/** Made with the small core, and for that one only. */
	cppSupplement?: CoreSupplement;
	/** What a language needs besides the core: tar files with libraries and the SDK, for instance. */
	groups: Readonly<Partial<Record<AssetGroup, readonly ToolchainFile[]>>>;
	/** Versions of packages that groups were made of, by their names. */
	packages?: Readonly<Record<string, string>>;
}

/**
 * `c`: the C library and the Ocre SDK. `cpp`: the C++ library and the SDK's header for C++. `assemblyscript`: its
 * compiler, as a script. `javascript`: the engine for containers, and the compiler to bytecode.
 */
export type AssetGroup = 'c' | 'cpp' | 'assemblyscript' | 'javascript';

/** The worker imports it by its address; other files it gets as bytes. */
export function isScript({ name }: ToolchainFile): boolean {
	return name.endsWith('.js');
}

/** All that lies in the folder. */
export function filesOf(manifest: ToolchainManifest): ToolchainFile[] {
	const { core, smallCore, cppSupplement, groups } = manifest;
	const files = [core, smallCore, cppSupplement, ...Object.values(groups).flat()];
	return files.filter((file) => file !== undefined);
}

/** A core, and what it is made of where no site has it as a file. */
export interface CoreSource {
	core: ToolchainFile;
	madeOf?: { base: ToolchainFile; supplement: CoreSupplement };
}

/** What a language needs of clang and wasm-ld. */
export type CoreNeed = 'c' | 'cpp';

/** The cores with which a language can begin, the one with most first. The last one is the least to download. */
export function coresFor(
	{ core, smallCore, cppSupplement }: ToolchainManifest,
	need: CoreNeed
): CoreSource[] {
	const forCpp = smallCore &&
		cppSupplement && {
			core: cppSupplement.makes,
			madeOf: { base: smallCore, supplement: cppSupplement }
		};
	return [
		{ core },
		...(forCpp ? [forCpp] : []),
		...(smallCore && need === 'c' ? [{ core: smallCore }] : [])
	];
}

export function filesOfGroups(
	{ groups }: ToolchainManifest,
	names: readonly AssetGroup[]
): ToolchainFile[] {
	return names.flatMap((name) => groups[name] ?? []);
}

/** Uncompressed, in all. */
export function totalBytes(files: readonly ToolchainFile[]): number {
	return files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}

/** Of the content of these files. */
export function idOf(files: readonly ToolchainFile[]): string {
	return files.map(({ sha256 }) => sha256).join(' ');
}
