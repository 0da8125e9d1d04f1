// What changed between two modules: size, what they import and export, and which functions grew.
import type { InspectedFunction, Inspection } from './inspect-module.ts';

export interface FunctionChange {
	name: string;
	/** Null where it is not there. */
	beforeBytes: number | null;
	afterBytes: number | null;
}

export interface ModuleComparison {
	sizeBytes: { before: number; after: number };
	/** `module.name` of imports, names of exports. */
	imports: { added: readonly string[]; removed: readonly string[] };
	exports: { added: readonly string[]; removed: readonly string[] };
	/** Largest change first; functions of the same name and size in both are left out. */
	functions: readonly FunctionChange[];
	/** Functions without a name, which cannot be told apart: how many and how large in all. */
	unnamed: { before: UnnamedFunctions; after: UnnamedFunctions };
}

export interface UnnamedFunctions {
	count: number;
	sizeBytes: number;
}

export function compareModules(before: Inspection, after: Inspection): ModuleComparison {
	return {
		sizeBytes: { before: before.sizeBytes, after: after.sizeBytes },
		imports: difference(importNames(before), importNames(after)),
		exports: difference(exportNames(before), exportNames(after)),
		functions: changedFunctions(before.functions, after.functions),
		unnamed: { before: unnamed(before.functions), after: unnamed(after.functions) }
	};
}

function importNames({ imports }: Inspection): string[] {
	return imports.map(({ module, name }) => `${module}.${name}`);
}

function exportNames({ exports }: Inspection): string[] {
	return exports.map(({ name }) => name);
}

function difference(before: readonly string[], after: readonly string[]) {
	const old = new Set(before);
	const now = new Set(after);
	return {
		added: [...now].filter((name) => !old.has(name)),
		removed: [...old].filter((name) => !now.has(name))
	};
}

/** Sizes by name; two functions of one name count together. */
function sizes(functions: readonly InspectedFunction[]): Map<string, number> {
	const byName = new Map<string, number>();
	for (const { name, sizeBytes } of functions)
		if (name !== null) byName.set(name, (byName.get(name) ?? 0) + sizeBytes);
	return byName;
}

function changedFunctions(
	before: readonly InspectedFunction[],
	after: readonly InspectedFunction[]
): FunctionChange[] {
	const old = sizes(before);
	const now = sizes(after);
	return [...new Set([...old.keys(), ...now.keys()])]
		.map((name) => ({
			name,
			beforeBytes: old.get(name) ?? null,
			afterBytes: now.get(name) ?? null
		}))
		.filter(({ beforeBytes, afterBytes }) => beforeBytes !== afterBytes)
		.sort((a, b) => weight(b) - weight(a));
}

function weight({ beforeBytes, afterBytes }: FunctionChange): number {
	return Math.abs((afterBytes ?? 0) - (beforeBytes ?? 0));
}

function unnamed(functions: readonly InspectedFunction[]): UnnamedFunctions {
	const without = functions.filter(({ name }) => name === null);
	return {
		count: without.length,
		sizeBytes: without.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
	};
}
