// What the next visit shows first: the page as it is now, in a few values.
import { isMarkdown } from '#lib/ui/markdown-links.ts';
import type { FirstSight } from '#lib/storage/first-sight.ts';
import type { Playground } from '#lib/state/playground.svelte.ts';

export function sightOf({ settings, workspace }: Playground): FirstSight {
	const { theme, textSize, board, hasRun, firstSteps, sizes } = settings.value;
	const { project, openPaths, activePath, activeSource } = workspace;
	const properties = {
		'--files': sizes.filesPx,
		'--side': sizes.sidePx,
		'--bottom': sizes.bottomPx,
		'--panels': sizes.panelsPx
	};
	return {
		theme,
		textSize,
		board: board.id,
		hasRun: hasRun || firstSteps === 'done',
		sizes: Object.fromEntries(
			Object.entries(properties).flatMap(([name, px]) => (px ? [[name, `${px}px`]] : []))
		),
		project: project?.name ?? '',
		paths: Object.keys(project?.files ?? {}),
		openPaths,
		activePath,
		// Rendered, it looks otherwise.
		text: isMarkdown(activePath) ? '' : activeSource
	};
}
