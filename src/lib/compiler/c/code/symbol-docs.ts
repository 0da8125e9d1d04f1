// The documentation of a declaration: its text and what its comment says.
import type { SymbolDocs } from '../../code-service.ts';
import { docsOfComment } from './doc-comment.ts';
import { includedName } from './header-library.ts';
import type { FoundSymbol, ProjectNames } from './names.ts';

const LONGEST = 600;

export function docsOf(names: ProjectNames, found: FoundSymbol): SymbolDocs {
	const { file, symbol } = found;
	return {
		declaration: declarationOf(names, found),
		...docsOfComment(symbol.comment),
		source: file.startsWith('/') ? includedName(file) : file
	};
}

/** As one would write it: on one line, without the marks that only a compiler reads. */
export function declarationOf(names: ProjectNames, { file, symbol }: FoundSymbol): string {
	const text = names.textOf(file) ?? '';
	const { from, to } = symbol.declaration;
	const written = text
		.slice(from, to)
		.replace(/\/\*[^]*?\*\/|\/\/[^\n]*/g, ' ')
		.replace(/\{[^]*\}/, '{ … }')
		.replace(/\b(?:__restrict|restrict)\b/g, '')
		.replace(/\b__attribute__\s*\(\(.*?\)\)/g, '')
		.replace(/\s+/g, ' ')
		.replace(/\* (?=[\w,)])/g, '*')
		.replace(/ = \{ … \}$/, '')
		.replace(/ =$/, '')
		.trim();
	const owned =
		symbol.owner && symbol.kind !== 'constant' ? `${written}  // ${symbol.owner}` : written;
	return owned.length > LONGEST ? `${owned.slice(0, LONGEST)} …` : owned;
}
