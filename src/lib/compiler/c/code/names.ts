// Which declaration a name in a program means, and where else it is used: by scope, by what the file includes, by what
// is before a dot. Everything is read from tokens; where several declarations fit, all are given.
import type { HeaderLibrary } from './header-library.ts';
import { symbolsOf, type CodeSymbol, type FileSymbols } from './symbols.ts';
import { tokenAt, type CodeToken } from './tokens.ts';

export interface FoundSymbol {
	file: string;
	symbol: CodeSymbol;
}

export interface FoundName {
	token: CodeToken;
	/** The likeliest first. */
	symbols: readonly FoundSymbol[];
}

export interface TokenPlace {
	file: string;
	from: number;
	to: number;
}

const SOURCE = /\.(?:c|h|cc|cpp|cxx|hh|hpp)$/i;

/** The sources of a project, each read once as long as its text stays the same. */
export class ProjectNames {
	readonly library: HeaderLibrary;
	readonly #read = new Map<string, { text: string; symbols: FileSymbols }>();
	#files: Readonly<Record<string, string>> = {};
	/** Headers that each file includes, as long as no file changes. */
	readonly #reached = new Map<string, ReadonlySet<string>>();

	constructor(library: HeaderLibrary) {
		this.library = library;
	}

	use(files: Readonly<Record<string, string>>): void {
		if (this.#files !== files) this.#reached.clear();
		this.#files = files;
	}

	textOf(file: string): string | null {
		return file.startsWith('/') ? this.library.text(file) : (this.#files[file] ?? null);
	}

	symbolsIn(file: string): FileSymbols {
		if (file.startsWith('/')) return this.library.symbolsIn(file) ?? NOTHING;
		const text = this.#files[file];
		if (text === undefined) return NOTHING;
		const known = this.#read.get(file);
		if (known?.text === text) return known.symbols;
		const symbols = symbolsOf(text);
		this.#read.set(file, { text, symbols });
		return symbols;
	}

	/** Null where nothing is named, such as in comments and texts. */
	nameAt(file: string, offset: number): FoundName | null {
		const { tokens } = this.symbolsIn(file);
		const token = tokenAt(tokens, offset);
		if (token?.kind !== 'name') return null;
		return { token, symbols: this.#resolve(file, token, tokens) };
	}

	/** What a name means at an offset of a file: a declaration of the function, the file, the project or a header. */
	find(file: string, name: string, offset: number): FoundSymbol | null {
		const named = (path: string) =>
			this.symbolsIn(path)
				.symbols.filter((symbol) => symbol.name === name)
				.map((symbol) => ({ file: path, symbol }));
		const own = named(file);
		const local =
			offset === Infinity ? own.find(({ symbol }) => symbol.scope) : innermost(own, offset);
		if (local) return local;
		const outer = own.filter(({ symbol }) => !symbol.scope);
		const found = outer.length > 0 ? outer : this.#others(file).flatMap(named);
		return best(found)[0] ?? this.#inLibrary(file, name)[0] ?? null;
	}

	#resolve(file: string, token: CodeToken, tokens: readonly CodeToken[]): FoundSymbol[] {
		const before = tokens[tokens.indexOf(token) - 1]?.text;
		const named = (path: string) =>
			this.symbolsIn(path)
				.symbols.filter(({ name }) => name === token.text)
				.map((symbol) => ({ file: path, symbol }));
		const own = named(file);
		const atName = own.find(({ symbol }) => symbol.from === token.from);
		if (atName && (atName.symbol.scope || isMember(atName.symbol))) return [atName];
		const others = this.#others(file).flatMap(named);
		const library = () => this.#inLibrary(file, token.text);
		if (before === '.' || before === '->')
			return best([...own, ...others, ...library()].filter(({ symbol }) => isMember(symbol)));
		const local = innermost(own, token.from);
		if (local) return [local];
		const outer = [...own, ...others].filter(({ symbol }) => !symbol.scope && !isField(symbol));
		return best(outer.length > 0 ? outer : library().filter(({ symbol }) => !isField(symbol)));
	}

	/** Headers first: a source that is not included is another program's business unless nothing else has the name. */
	#others(file: string): string[] {
		const isHeader = (path: string) => /\.h\w*$/i.test(path);
		return Object.keys(this.#files)
			.filter((path) => path !== file && SOURCE.test(path))
			.sort((a, b) => Number(isHeader(b)) - Number(isHeader(a)));
	}

	#inLibrary(file: string, name: string): FoundSymbol[] {
		const reached =
			this.#reached.get(file) ?? new Set(this.library.reached(this.#includesOf(file)));
		this.#reached.set(file, reached);
		const named = this.library.named(name);
		const included = named.filter(({ file: header }) => reached.has(header) || header === file);
		return [...(included.length > 0 ? included : named)];
	}

	/** Of the file, and of the project's headers that it includes. */
	#includesOf(file: string): string[] {
		const seen = new Set<string>();
		const collect = (path: string): string[] => {
			if (seen.has(path)) return [];
			seen.add(path);
			return this.symbolsIn(path).includes.flatMap((written) => {
				const own = this.includedFile(path, written);
				return own && !own.startsWith('/') ? [written, ...collect(own)] : [written];
			});
		};
		return collect(file);
	}

	/** The file behind an `#include` of a file. */
	includedFile(file: string, written: string): string | null {
		const name = written.slice(1, -1);
		const folder = file.slice(0, file.lastIndexOf('/') + 1);
		if (written.startsWith('"')) {
			const near = normal(folder + name);
			if (this.#files[near] !== undefined) return near;
		}
		const anywhere = Object.keys(this.#files).find(
			(path) => path === name || path.endsWith(`/${name}`)
		);
		const library = this.library.find(name);
		return written.startsWith('<') ? (library ?? anywhere ?? null) : (anywhere ?? library);
	}

	/** Where the same thing is named, in the file of a local name, else in all sources of the project. */
	uses(file: string, found: FoundName): TokenPlace[] {
		const [first] = found.symbols;
		const name = found.token.text;
		if (first?.symbol.scope) return this.#localUses(first.file, name, first.symbol);
		const member = first && isMember(first.symbol) && first.symbol.kind !== 'constant';
		return [file, ...this.#others(file)].flatMap((path) =>
			this.#usesIn(path, name, member === true)
		);
	}

	#localUses(file: string, name: string, symbol: CodeSymbol): TokenPlace[] {
		const { tokens, symbols } = this.symbolsIn(file);
		const own = symbols
			.filter((other) => other.name === name)
			.map((other) => ({ file, symbol: other }));
		return tokens
			.filter(
				(token, i) =>
					token.kind === 'name' &&
					token.text === name &&
					!/^(?:\.|->)$/.test(tokens[i - 1]?.text ?? '') &&
					innermost(own, token.from)?.symbol === symbol
			)
			.map(({ from, to }) => ({ file, from, to }));
	}

	#usesIn(file: string, name: string, member: boolean): TokenPlace[] {
		const { tokens, symbols } = this.symbolsIn(file);
		const own = symbols
			.filter((other) => other.name === name)
			.map((other) => ({ file, symbol: other }));
		return tokens
			.filter((token, i) => {
				if (token.kind !== 'name' || token.text !== name) return false;
				const isAccess = /^(?:\.|->)$/.test(tokens[i - 1]?.text ?? '');
				const declared = own.find(({ symbol }) => symbol.from === token.from)?.symbol;
				if (member) return isAccess || (declared !== undefined && isMember(declared));
				if (isAccess || (declared && isField(declared))) return false;
				return innermost(own, token.from) === null;
			})
			.map(({ from, to }) => ({ file, from, to }));
	}
}

const NOTHING: FileSymbols = { tokens: [], symbols: [], includes: [] };

function isMember({ owner }: CodeSymbol): boolean {
	return owner !== null;
}

/** Reached only through a value of its struct. */
function isField({ kind }: CodeSymbol): boolean {
	return kind === 'field' || kind === 'method';
}

/** The declaration whose scope is the smallest around an offset. */
function innermost(symbols: readonly FoundSymbol[], offset: number): FoundSymbol | null {
	let found: FoundSymbol | null = null;
	for (const one of symbols) {
		const { scope, from } = one.symbol;
		if (!scope || offset < scope.from || offset > scope.to || from > offset) continue;
		if (!found || scope.from >= found.symbol.scope!.from) found = one;
	}
	return found;
}

/** Definitions go before declarations. */
function best(symbols: readonly FoundSymbol[]): FoundSymbol[] {
	return [...symbols].sort((a, b) => Number(b.symbol.isDefinition) - Number(a.symbol.isDefinition));
}

function normal(path: string): string {
	const parts: string[] = [];
	for (const part of path.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.' && part !== '') parts.push(part);
	}
	return parts.join('/');
}
