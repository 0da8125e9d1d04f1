// A new scenario in the open project, under a name that is free.
import { scenarioTemplate } from '#lib/scenario/scenario.ts';
import type { Workspace } from '#lib/state/projects/workspace.svelte.ts';

/** The path of the new file; it is open. */
export function newScenario(workspace: Workspace): string {
	const taken = new Set(Object.keys(workspace.project?.files ?? {}));
	let path = 'scenario.yaml';
	for (let number = 2; taken.has(path); number++) path = `${number}.scenario.yaml`;
	workspace.addFile(path, scenarioTemplate(workspace.project?.name ?? 'The program'));
	workspace.openFile(path);
	return path;
}
