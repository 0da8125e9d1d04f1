// The system headers that a source includes before anything else. Only what comes first may be precompiled: nothing of
// the program can change what such a header means.

/** Blanks, a comment of one line, a comment of several, or an include that has its line for itself. */
const PIECE =
	/[ \t\r\n]+|\/\/[^\n]*(?:\n|$)|\/\*[^]*?\*\/|#[ \t]*include[ \t]*<([\w./+-]+)>[ \t]*(?:\/\/[^\n]*)?(?:\r?\n|$)/y;
/** A line that goes on could be anything. */
const CONTINUED = /\\\r?\n/;

/** Names between `<` and `>`, in their order. */
export function leadingIncludes(source: string): string[] {
	const names: string[] = [];
	PIECE.lastIndex = source.startsWith('\uFEFF') ? 1 : 0;
	for (let piece = PIECE.exec(source); piece; piece = PIECE.exec(source)) {
		if (CONTINUED.test(piece[0])) break;
		if (piece[1] !== undefined) names.push(piece[1]);
	}
	return names;
}
