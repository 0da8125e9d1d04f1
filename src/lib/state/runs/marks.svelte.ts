// How many errors and warnings each file has: as the last run and the checks found them, and as the editor still marks
// them once the text is mended.
import type { Diagnostic } from '#lib/compiler/compiler.ts';

export interface Mark {
	errors: number;
	warnings: number;
}

export function marksOf(problems: readonly Diagnostic[]): Record<string, Mark> {
	const marks: Record<string, Mark> = {};
	for (const { file, severity } of problems) {
		if (!file || severity === 'note') continue;
		const mark = (marks[file] ??= { errors: 0, warnings: 0 });
		mark[severity === 'error' ? 'errors' : 'warnings']++;
	}
	return marks;
}

/** Of all files together. */
export function markCounts(problems: readonly Diagnostic[]): Mark {
	return Object.values(marksOf(problems)).reduce(
		(sum, { errors, warnings }) => ({
			errors: sum.errors + errors,
			warnings: sum.warnings + warnings
		}),
		{ errors: 0, warnings: 0 }
	);
}

export class Marks {
	#find: () => readonly Diagnostic[];
	readonly #found = $derived.by(() => this.#find());
	/** What the editor told, of the problems that it was told about. */
	#left = $state.raw<{ of: readonly Diagnostic[]; files: Readonly<Record<string, Mark>> } | null>(
		null
	);

	/** By path; a file without any is absent or has none. */
	readonly byFile = $derived.by((): Readonly<Record<string, Mark>> => {
		const marks = marksOf(this.#found);
		return this.#left?.of === this.#found ? { ...marks, ...this.#left.files } : marks;
	});

	/** `find` gives the problems of the open project; another array is another finding. */
	constructor(find: () => readonly Diagnostic[]) {
		this.#find = find;
	}

	/** The text of a file changed, and so many of its marks are left. */
	keep(path: string, left: Mark): void {
		const of = this.#found;
		const before = this.#left?.of === of ? this.#left.files : {};
		this.#left = { of, files: { ...before, [path]: left } };
	}
}
