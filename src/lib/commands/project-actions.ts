// What is done to a project from a menu, a list or a command, with what the user is told about it.
import type { Playground } from '#lib/state/playground.svelte.ts';
import { saveFile } from '#lib/ui/save-file.ts';
import { commands as words } from '#lib/texts/en/commands.ts';

export async function exportProject({ workspace }: Playground, id: string): Promise<void> {
	const project = workspace.projects.find((one) => one.id === id);
	if (!project) return;
	const { projectZip } = await import('#lib/flow/imports/export-project.ts');
	// Its name comes back with the file.
	saveFile(`${project.name}.zip`, projectZip(project));
}

export function deleteProject({ messages, workspace }: Playground, id: string): void {
	const name = workspace.projects.find((project) => project.id === id)?.name ?? '';
	const { undo, fresh } = workspace.remove(id);
	messages.offerUndo(
		words.wasDeleted({ name }),
		undo,
		fresh === null ? undefined : words.itWasYourLastProject({ fresh })
	);
}

export async function resetProject({ messages, workspace }: Playground, id: string): Promise<void> {
	const undo = await workspace.reset(id);
	if (undo) messages.offerUndo(words.theExamplesFilesAreBack, undo);
}
