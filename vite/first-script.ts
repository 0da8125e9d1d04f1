// What a visitor waits for comes in few files: together they compress better than apart, and a poor network has few
// connections to spare.
import path from 'node:path';
import type { Rolldown } from 'vite';

type Name = Extract<Rolldown.CodeSplittingGroup['name'], (...args: never[]) => unknown>;
type Context = Parameters<Name>[1];

const KIT_ENTRY = 'node_modules/@sveltejs/kit/src/runtime/client/entry.js';

/** The modules that every visit of the playground begins with. */
const FIRST = [
	KIT_ENTRY,
	'src/routes/+layout.svelte',
	'src/routes/(playground)/+layout.svelte',
	'src/routes/(playground)/+layout.ts',
	'src/routes/(playground)/+page.svelte'
];
/** What they fetch at once, because it is on the screen. */
const EDITOR = ['src/lib/features/editor/code-view.ts'];

/** What fetches the compiler, whose download takes longest of all: the earlier it begins, the better. */
const COMPILER = ['src/lib/compiler/client.ts'];

/** What it imports late, a press of Run asks for at once. */
const RUN_PARTS = 'src/lib/state/runs/run-parts.ts';

/**
 * What they fetch next besides: the way to the board, and the panels that begin open. The terminal's library stays a file
 * of its own, beside which this one comes.
 */
const BOARD = [
	'src/lib/board/ocre-board.ts',
	'src/lib/flow/deploy/shown-facts.ts',
	'src/routes/(playground)/page-builds.ts',
	'src/lib/panels/containers/ContainersArea.svelte',
	'src/lib/panels/sensors/SensorsArea.svelte',
	'src/lib/features/run/WelcomeNext.svelte',
	'src/lib/features/run/RunSteps.svelte',
	'src/lib/features/console/ConsoleMenus.svelte',
	'src/lib/features/console/console-export.ts',
	'src/lib/features/console/SendLine.svelte',
	'src/lib/state/boards/keyboard.svelte.ts'
];

/** Everything that is imported from there, `import()` left out. */
function reached(roots: readonly string[], context: Context): ReadonlySet<string> {
	const seen = new Set(roots.map((root) => path.resolve(root)));
	for (const id of seen)
		for (const next of context.getModuleInfo(id)?.importedIds ?? []) seen.add(next);
	return seen;
}

function importedLate(module: string | null, context: Context): readonly string[] {
	return (module && context.getModuleInfo(path.resolve(module))?.dynamicallyImportedIds) || [];
}

/**
 * What is reached from `roots`, and from what `late` imports late, goes into one file; only for the browser, which is told
 * by its entry.
 */
function group(
	name: string,
	roots: readonly string[],
	priority: number,
	late: string | null = null
) {
	let ids: ReadonlySet<string> | null = null;
	const nameOf: Name = (id, context) => {
		if (!context.getModuleInfo(path.resolve(KIT_ENTRY))) return null;
		ids ??= reached([...roots, ...importedLate(late, context)], context);
		return ids.has(id) ? name : null;
	};
	return { name: nameOf, priority };
}

export const FIRST_GROUPS: Rolldown.CodeSplittingGroup[] = [
	group('first', FIRST, 4),
	group('editor', EDITOR, 3),
	group('compiler', COMPILER, 2),
	group('board', BOARD, 1, RUN_PARTS),
	{ name: 'icons', test: /[\\/]node_modules[\\/]@lucide[\\/]/, priority: 0 }
];
