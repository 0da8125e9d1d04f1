// The index of headers, from the files that the compiler is given.
import { parseTar } from 'nanotar';
import { HeaderLibrary } from './header-library.ts';

/** `packs` are tar files, as in the parts of a toolchain. */
export function headerLibraryOf(packs: readonly ArrayBuffer[]): HeaderLibrary {
	const files = packs.flatMap((pack) =>
		parseTar(pack)
			.filter(({ type, name }) => type === 'file' && /(?:^|\/)include\/|^ocre\//.test(name))
			.map(({ name, data }) => [name, data ?? new Uint8Array()] as const)
	);
	return new HeaderLibrary(new Map(files));
}
