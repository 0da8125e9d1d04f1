// Search over the files of the open project: what is asked for, what was found, and what would be replaced. The uses of
// a name are shown in its place.
import type { CodePlace } from '#lib/compiler/code-service.ts';
import { fileOf, type Project } from '#lib/project/project.ts';
import {
	replaceInFiles,
	searchFiles,
	type SearchMatch,
	type SearchQuery,
	type SearchResult
} from '#lib/project/search-project.ts';

/** More places than anybody looks at. */
const MAX_SHOWN = 500;

/** Uses of a name, found by a code service. */
export interface NameUses {
	name: string;
	matches: readonly SearchMatch[];
}

export interface SearchHost {
	project(): Project | null;
	/** Returns what takes it back. */
	putFiles(files: Record<string, string>): () => void;
}

export class ProjectSearch {
	query = $state.raw<SearchQuery>({
		text: '',
		matchCase: false,
		wholeWord: false,
		regex: false
	});
	/** Null: only finding. */
	replacement = $state.raw<string | null>(null);
	uses = $state.raw<NameUses | null>(null);
	readonly #host: SearchHost;

	/** Null: nothing is asked for. */
	readonly outcome = $derived.by(() => {
		const project = this.#host.project();
		if (!project || this.query.text === '') return null;
		return searchFiles(project.files, this.query, this.replacement, MAX_SHOWN);
	});

	constructor(host: SearchHost) {
		this.#host = host;
	}

	change(change: Partial<SearchQuery>): void {
		this.uses = null;
		this.query = { ...this.query, ...change };
	}

	/** Of all places, or of one. */
	replace(only: SearchMatch | null = null): { places: number; files: number; undo: () => void } {
		const project = this.#host.project();
		const outcome = project && searchFiles(project.files, this.query, null, Infinity);
		if (!project || !outcome?.ok) return { places: 0, files: 0, undo: () => undefined };
		const changed = replaceInFiles(project.files, this.query, this.replacement ?? '', only);
		const undo = this.#host.putFiles(changed);
		const places = only ? 1 : outcome.matches.length;
		return { places, files: Object.keys(changed).length, undo };
	}

	/** Shows the uses of a name, each with its line. */
	showUses(name: string, places: readonly CodePlace[]): void {
		const project = this.#host.project();
		const matches = places.flatMap(({ file, range }): SearchMatch[] => {
			const text = project ? fileOf(project, file) : undefined;
			const lineText = text?.split(/\r\n|\r|\n/)[range.startLine - 1];
			if (lineText === undefined) return [];
			const { startLine: line, startColumn: column, endColumn } = range;
			return [{ file, line, column, endColumn, lineText, replacement: null }];
		});
		this.uses = { name, matches };
	}
}

export type { SearchMatch, SearchResult };
