// The open project as it is shared: with the board that it runs on, and what is open of it.
import { isScenarioPath } from '#lib/scenario/scenario.ts';
import type { SharedProject } from '#lib/share/shared-project.ts';
import type { Playground } from '../playground.svelte.ts';

/** What goes along, as the user chose it. */
export interface ShareChoice {
	run: boolean;
	board: boolean;
}

/** Null: no project is open. */
export function sharedOf(playground: Playground, choice: ShareChoice): SharedProject | null {
	const { scenarios, workspace } = playground;
	const { project } = workspace;
	if (!project) return null;
	const { id, firmware } = playground.settings.value.board;
	const mode = playground.settings.value.boardMode;
	const path = scenarios.last?.projectId === project.id ? scenarios.last.path : null;
	const { activePath } = workspace;
	return {
		name: project.name,
		files: project.files,
		leftOut: [],
		run: (choice.run && project.run) || null,
		runRefused: false,
		board: choice.board ? { id, firmware, mode } : null,
		scenario: path !== null && isScenarioPath(path) && path in project.files ? path : null,
		open: activePath !== null && activePath in project.files ? activePath : null,
		exampleId: project.exampleId
	};
}
