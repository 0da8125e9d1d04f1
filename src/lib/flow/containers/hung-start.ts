// Why the start of a container hangs, by what the board logged last: its shell waits forever for an instance that could
// not be made. What the log says is untrusted text.
import { hungStart as words } from '#lib/texts/en/hung-start.ts';
import { verbatim, type Words } from '#lib/texts/words.ts';

const KINDS: ReadonlyMap<string, Words> = new Map([
	['function', words.kindFunction],
	['global', words.kindGlobal],
	['memory', words.kindMemory],
	['table', words.kindTable]
]);

const kindWords = (kind: string) => KINDS.get(kind) ?? verbatim(kind);

const CAUSES: readonly (readonly [pattern: RegExp, why: (found: readonly string[]) => Words])[] = [
	[/allocate linear memory failed/, () => words.notEnoughMemory],
	[/allocate .*failed/, () => words.ranOutOfMemory],
	[/pre-opening mapped directory ([^\s:]{1,128})/, ([, folder = '']) => words.noFolder({ folder })],
	[
		/failed to link import (\w+) ?\(([^)]{1,128})\)/,
		([, kind = '', name = '']) => words.missingImport({ kind: kindWords(kind), name })
	],
	[/wasm runtime|start function|Exception|unreachable|out of bounds/, () => words.endedBeforeMain]
];

/** A sentence or two, with what to do after the reset. */
export function whyHung(log: string): Words {
	for (const [pattern, why] of CAUSES) {
		const found = pattern.exec(log);
		if (found) return why(found);
	}
	return words.noFurtherReason;
}
