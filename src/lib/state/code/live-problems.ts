// The problems that are found while one types: which of them are shown already, and how they join those of the last run.
import type { Diagnostic } from '#lib/compiler/compiler.ts';

/** Where somebody types now. */
export interface TypingPlace {
	file: string;
	line: number;
}

/** What a check of a file found, and the files that it read. */
export interface CheckedFile {
	files: Readonly<Record<string, string>>;
	problems: readonly Diagnostic[];
}

/**
 * Nothing is said of a line that is still being typed. What comes after it may be wrong only because it is not done: as
 * long as the line or the one below has an error, nothing below is told either.
 */
export function withoutTyping(
	problems: readonly Diagnostic[],
	typing: TypingPlace | null
): readonly Diagnostic[] {
	if (!typing) return problems;
	const inFile = ({ file }: Diagnostic) => file === typing.file;
	const lineOf = ({ range }: Diagnostic) => range?.startLine ?? 0;
	const unfinished = problems.some(
		(one) =>
			inFile(one) &&
			one.severity === 'error' &&
			(lineOf(one) === typing.line || lineOf(one) === typing.line + 1)
	);
	return problems.filter((one) => {
		if (!inFile(one)) return true;
		return unfinished ? lineOf(one) < typing.line : lineOf(one) !== typing.line;
	});
}

/**
 * The last run knows more than a check, as long as nothing changed since: then a check adds only what a run does not
 * look for. Afterwards the checks of files say what is in them now.
 */
export function joinProblems(
	found: readonly Diagnostic[],
	foundIn: Readonly<Record<string, string>> | null,
	checked: ReadonlyMap<string, CheckedFile>,
	typing: TypingPlace | null
): readonly Diagnostic[] {
	if (checked.size === 0) return found;
	const fresh = new Set<string>();
	const live: Diagnostic[] = [];
	for (const [file, { files, problems }] of checked) {
		const isAsBuilt = files === foundIn;
		if (!isAsBuilt) fresh.add(file);
		live.push(
			...(isAsBuilt ? problems.filter(({ code }) => code === 'missing-permission') : problems)
		);
	}
	const kept = found.filter(
		({ file, code }) => file === null || !fresh.has(file) || isOfLinking(code)
	);
	return [...kept, ...withoutDoubles(withoutTyping(live, typing), kept)];
}

/** A check does not link. */
function isOfLinking(code: string | null): boolean {
	return code !== null && !code.startsWith('-W') && code !== 'missing-permission';
}

function withoutDoubles(
	problems: readonly Diagnostic[],
	others: readonly Diagnostic[]
): readonly Diagnostic[] {
	const seen = new Set(others.map(keyOf));
	return problems.filter((one) => !seen.has(keyOf(one)) && seen.add(keyOf(one)));
}

function keyOf({ file, range, message }: Diagnostic): string {
	return `${file}\n${range?.startLine}:${range?.startColumn}\n${message}`;
}
