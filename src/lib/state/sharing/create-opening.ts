// What opening a shared project takes of the playground.
import type { Playground } from '../playground.svelte.ts';
import { Opening } from './opening.svelte.ts';

export function createOpening(playground: Playground): Opening {
	const { messages, page, settings, workspace } = playground;
	return new Opening({
		messages,
		projects: () => workspace.projects,
		add: (name, files, exampleId, run) => workspace.add(name, files, exampleId, run),
		replace: (id, files, run) => workspace.replaceContent(id, files, run),
		open: (id) => workspace.open(id),
		openFile: (path) => workspace.openFile(path),
		showScenarios: () => page.showPanel('scenario'),
		board: () => ({
			profile: settings.profile,
			mode: settings.value.boardMode,
			containers: playground.having('emulation')?.session.containers.length ?? 0
		}),
		async setBoard(profile, mode) {
			await playground.setBoard(profile);
			if (mode !== null) await playground.having('emulation')?.emulation.setMode(mode);
		},
		import: (given) => playground.import(given),
		async beginLesson(files) {
			await (await playground.openLessons()).keep(files);
			page.area = 'board';
		}
	});
}
