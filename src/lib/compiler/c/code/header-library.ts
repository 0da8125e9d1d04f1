// The headers that programs can include, as an index of what they declare: of the C library and of our SDK, read from
// the very files that the compiler gets.
import type { CodeSymbol, FileSymbols } from './symbols.ts';
import { symbolsOf } from './symbols.ts';

export interface LibrarySymbol {
	/** Absolute: `/ocre/include/ocre_api.h`. */
	file: string;
	symbol: CodeSymbol;
}

/** Where the tools find headers, the first first. */
const FOLDERS = ['/ocre/include', '/ocre/threads', '/usr/include/wasm32-wasip1', '/usr/include'];

/** Which header a program includes for what a header of the library's inside declares. */
const OUTER: Readonly<Record<string, string>> = {
	'__header_time.h': 'time.h',
	'__header_string.h': 'string.h',
	'__header_stdlib.h': 'stdlib.h',
	'__header_poll.h': 'poll.h',
	'__errno_values.h': 'errno.h',
	'__errno.h': 'errno.h',
	'__struct_timespec.h': 'time.h',
	'__struct_tm.h': 'time.h',
	'__typedef_time_t.h': 'time.h',
	'__seek.h': 'stdio.h',
	'alltypes.h': 'stdint.h',
	'stdint.h': 'stdint.h'
};

export class HeaderLibrary {
	readonly #files: ReadonlyMap<string, Uint8Array>;
	readonly #read = new Map<string, FileSymbols>();
	readonly #texts = new Map<string, string>();
	#byName: ReadonlyMap<string, readonly LibrarySymbol[]> | null = null;

	/** Paths without a slash in front, as in the tools' file system. */
	constructor(files: ReadonlyMap<string, Uint8Array>) {
		this.#files = files;
	}

	text(file: string): string | null {
		const known = this.#texts.get(file);
		if (known !== undefined) return known;
		const bytes = isHeader(file) ? this.#files.get(file.slice(1)) : undefined;
		if (!bytes) return null;
		const text = new TextDecoder().decode(bytes);
		this.#texts.set(file, text);
		return text;
	}

	symbolsIn(file: string): FileSymbols | null {
		const known = this.#read.get(file);
		if (known) return known;
		const text = this.text(file);
		if (text === null) return null;
		const read = symbolsOf(text);
		this.#read.set(file, read);
		return read;
	}

	/** The file behind `#include <name>`. */
	find(name: string): string | null {
		for (const folder of FOLDERS)
			if (this.#files.has(`${folder.slice(1)}/${name}`)) return `${folder}/${name}`;
		return null;
	}

	/** Names that a program may include, sorted. */
	names(): string[] {
		const names = new Set<string>();
		for (const path of this.#files.keys())
			for (const folder of FOLDERS) {
				const name = path.startsWith(folder.slice(1)) && path.slice(folder.length);
				if (name && isPublic(name)) names.add(name);
			}
		return [...names].sort();
	}

	/** Headers that these include, and those that they include, and so on. */
	reached(includes: readonly string[]): string[] {
		const found = new Set<string>();
		const follow = (written: string) => {
			const file = this.find(written.slice(1, -1));
			if (!file || found.has(file)) return;
			found.add(file);
			this.symbolsIn(file)?.includes.forEach(follow);
		};
		includes.forEach(follow);
		return [...found];
	}

	/** Everything of that name in any header, the SDK first. */
	named(name: string): readonly LibrarySymbol[] {
		this.#byName ??= this.#index();
		return this.#byName.get(name) ?? [];
	}

	isSdk(name: string): boolean {
		return this.named(name)[0]?.file.startsWith('/ocre/') ?? false;
	}

	/** The header to include for a name, as it is written: `stdio.h`. */
	headerOf(name: string): string | null {
		for (const { file, symbol } of this.named(name)) {
			if (symbol.owner !== null && symbol.kind === 'field') continue;
			const included = includedName(file);
			const outer = OUTER[included.slice(included.lastIndexOf('/') + 1)] ?? included;
			if (isPublic(outer)) return outer;
		}
		return null;
	}

	#index(): Map<string, LibrarySymbol[]> {
		const byName = new Map<string, LibrarySymbol[]>();
		const files = [...this.#files.keys()].filter((path) => isHeader(`/${path}`));
		files.sort((a, b) => rank(a) - rank(b) || a.length - b.length);
		for (const path of files)
			for (const symbol of this.symbolsIn(`/${path}`)!.symbols) {
				const known = byName.get(symbol.name);
				if (known) known.push({ file: `/${path}`, symbol });
				else byName.set(symbol.name, [{ file: `/${path}`, symbol }]);
			}
		return byName;
	}
}

function rank(path: string): number {
	const index = FOLDERS.findIndex((folder) => `/${path}`.startsWith(`${folder}/`));
	return index < 0 ? FOLDERS.length : index;
}

/** C++'s own headers would be another matter: too many, and too clever for a reader of tokens. */
function isHeader(file: string): boolean {
	return (
		/\.(?:h|hpp)$/.test(file) &&
		FOLDERS.some((folder) => file.startsWith(`${folder}/`)) &&
		!/\/c\+\+\//.test(file)
	);
}

export function includedName(file: string): string {
	const folder = FOLDERS.find((one) => file.startsWith(`${one}/`));
	return folder ? file.slice(folder.length + 1) : file.slice(file.lastIndexOf('/') + 1);
}

function isPublic(name: string): boolean {
	return (
		!/(?:^|\/)_|^bits\/|^c\+\+\/|^wasm32|^wasi\/|^arpa\/ftp|^net\/if_arp/.test(name) &&
		/\.(?:h|hpp)$/.test(name)
	);
}
