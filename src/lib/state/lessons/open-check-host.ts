// What the checks of lessons run on in the playground: its compiler, and simulated boards that are kept nowhere. Fetched with
// the first check.
import { loadPart } from '#lib/core/load-part.ts';
import { CheckBuilds } from '#lib/flow/lessons/check-build.ts';
import { createCheckHost } from '#lib/flow/lessons/simulated-check-host.ts';
import type { CheckHost } from '#lib/lesson/check-host.ts';
import type { Project } from '#lib/project/project.ts';
import { createSimulator } from '#lib/simulator/client.ts';
import type { Playground, PlaygroundParts } from '../playground.svelte.ts';

/** `example`: its files by its folder; null: there is none. Rejects with `part-unavailable`. */
export async function openCheckHost(
	playground: Playground,
	{ clock, builds }: Pick<PlaygroundParts, 'clock' | 'builds'>,
	example: (name: string) => Promise<Project['files'] | null>
): Promise<CheckHost> {
	const { createBoard } = await loadPart(() => import('#lib/board/ocre-board.ts'));
	const refusal = playground.targets.find((target) => target.refusal)?.refusal;
	return createCheckHost({
		...{ clock, example },
		builds: new CheckBuilds(playground.toolchain, builds),
		createSimulator(profile, mode) {
			if (refusal) throw refusal;
			return createSimulator({ profile, mode, volatile: true });
		},
		createBoard: (port) => createBoard(port, { clock })
	});
}
