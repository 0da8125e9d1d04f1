// Objects of earlier compiles. An object is good as long as every project path that its compile asked for, present or
// not, is as it was then: a changed header, or a new one that would now be found first, makes it stale.
import type { Diagnostic } from '../compiler.ts';

export interface CachedObject {
	/** Null when the source had errors. */
	object: Uint8Array | null;
	diagnostics: readonly Diagnostic[];
}

interface Entry extends CachedObject {
	/** What each project path was: its text, or undefined when there was no such file. */
	dependencies: ReadonlyMap<string, string | undefined>;
}

const CAPACITY = 64;

export class ObjectCache {
	#entries = new Map<string, Entry>();

	find(key: string, files: Readonly<Record<string, string>>): CachedObject | null {
		const entry = this.#entries.get(key);
		if (!entry) return null;
		for (const [path, text] of entry.dependencies) if (textOf(files, path) !== text) return null;
		return entry;
	}

	keep(
		key: string,
		lookups: Iterable<string>,
		files: Readonly<Record<string, string>>,
		result: CachedObject
	): void {
		const dependencies = new Map([...lookups].map((path) => [path, textOf(files, path)] as const));
		this.#entries.delete(key);
		this.#entries.set(key, { ...result, dependencies });
		for (const oldest of this.#entries.keys()) {
			if (this.#entries.size <= CAPACITY) break;
			this.#entries.delete(oldest);
		}
	}
}

function textOf(files: Readonly<Record<string, string>>, path: string): string | undefined {
	return Object.hasOwn(files, path) ? files[path] : undefined;
}
