// What the editor asks of the compiler while one writes, for a profile: a check of each source, and completion at places
// of several kinds. Without it every first completion would need the whole core.
import { tokensOf, type CodeToken } from '../../src/lib/compiler/c/code/tokens.ts';
import { inputsOf } from '../../src/lib/compiler/c/code/project-inputs.ts';
import { headerFoldersOf } from '../../src/lib/compiler/c/check-request.ts';
import { checkArguments, completionArguments } from '../../src/lib/compiler/c/flags.ts';
import { usesThreads } from '../../src/lib/compiler/c/threads.ts';
import { LineIndex } from '../../src/lib/compiler/code/line-index.ts';
import type { CompileRequest } from '../../src/lib/compiler/compiler.ts';
import type { Toolchain } from '../../src/lib/compiler/tools/toolchain.ts';

/** Of one source: more of the same kind find little that is new. */
const PLACES = 4;
/** C++ reads much more for each of them. */
const PLACES_CPP = 2;
/** Completing takes as long as compiling: one program in so many is enough to find what it needs. */
const EVERY = 8;

export function writeAs(toolchain: Toolchain, { files }: CompileRequest, turn: number): void {
	if (turn % EVERY !== 0) return;
	const options = { headerFolders: headerFoldersOf(files), threads: usesThreads(files) };
	const inputs = inputsOf(files);
	for (const source of Object.keys(files).filter((path) => /\.(?:c|cpp)$/.test(path))) {
		toolchain.run(checkArguments(source, options), inputs);
		const lines = new LineIndex(files[source]!);
		const count = source.endsWith('.c') ? PLACES : PLACES_CPP;
		for (const offset of placesIn(lines.text, turn / EVERY).slice(-count)) {
			const at = lines.positionAt(offset);
			const place = { line: at.line, byteColumn: lines.byteColumn(at) };
			toolchain.run(completionArguments(source, place, options), inputs);
		}
	}
}

/** After a dot, in a call, where a statement begins, in a declaration, in an expression: other ones each turn. */
function placesIn(text: string, turn: number): number[] {
	const tokens = tokensOf(text).filter(
		({ kind, inDirective }) => kind !== 'comment' && !inDirective
	);
	const kinds = [
		/^(?:\.|->)$/,
		/^\($/,
		/^[{};]$/,
		/^(?:struct|enum|case|return|goto)$/,
		/^[=+,<&!]$/
	];
	const found = kinds.flatMap((kind, i) => {
		const fitting = tokens.filter(({ text: word }) => kind.test(word));
		const token: CodeToken | undefined = fitting[(turn * 7 + i) % Math.max(1, fitting.length)];
		return token ? [token.to] : [];
	});
	return turn % 4 === 0 ? [...found.slice(0, PLACES - 1), text.length] : found.slice(0, PLACES);
}
