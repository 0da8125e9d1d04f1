// Opens a recording of a lesson in its panel.
import { fileBytes } from '#lib/project/binary-file.ts';
import { fileOf, type Project } from '#lib/project/project.ts';
import type { Playground } from '#lib/state/playground.svelte.ts';

export async function watchRecording(
	playground: Playground,
	files: Project['files'],
	path: string
): Promise<void> {
	const text = fileOf({ files }, path);
	if (text === undefined) return;
	playground.page.showPanel('recording');
	playground.page.area = 'console';
	const recordings = await playground.openRecordings();
	await recordings.open(path.replace(/^.*\//, ''), fileBytes(path, text));
}
