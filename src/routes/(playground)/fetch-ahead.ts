// Fetches what the page will want next while it has nothing else to do, so that nobody waits for it on a poor network.
import { loadPart } from '#lib/core/load-part.ts';
import { heldBackBy, type ConnectionFacts } from '#lib/state/runs/early-compiler.svelte.ts';
import { RUN_PARTS } from '#lib/state/runs/run-parts.ts';

/** What is likely to be wanted first comes first. */
const AHEAD: readonly (() => Promise<unknown>)[] = [
	...RUN_PARTS,
	() => import('./areas/DialogsArea.svelte'),
	() => import('#lib/features/run/RunSteps.svelte'),
	() => import('#lib/texts/error-texts.ts'),
	() => import('#lib/ui/MenuDrop.svelte'),
	() => import('#lib/ui/TooltipBubble.svelte'),
	() => import('#lib/features/editor/code-extras.ts'),
	() => import('#lib/state/code/code-assist.svelte.ts'),
	() => import('#lib/compiler/c/code/client.ts'),
	() => import('./areas/editor-assist.ts'),
	() => import('#lib/features/console/text-screen.ts'),
	() => import('#lib/features/console/ConsoleMenus.svelte'),
	() => import('#lib/ui/DialogFrame.svelte'),
	() => import('#lib/ui/ConfirmFrame.svelte'),
	() => import('#lib/ui/PromptFrame.svelte'),
	() => import('#lib/features/projects/ExampleGallery.svelte'),
	() => import('./example-files.ts'),
	() => import('./areas/HelpArea.svelte')
];

/**
 * One after the other: whatever the user asks for meanwhile goes before, a run above all. Nothing where data is paid for.
 * `runEnded` resolves once no run is under way.
 */
export async function fetchAhead(
	connection: ConnectionFacts | null,
	runEnded: () => Promise<void>
): Promise<void> {
	const by = heldBackBy(connection);
	if (by === 'save-data' || by === 'metered') return;
	// A failure is told where the part is used.
	for (const load of AHEAD) {
		await runEnded();
		await loadPart(load).catch(() => undefined);
	}
	performance.mark('fetch-ahead-end');
}
