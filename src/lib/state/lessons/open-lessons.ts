// What lessons take of the playground. Fetched with the first one.
import { cards, loaders } from 'virtual:lessons';
import { loadPart } from '#lib/core/load-part.ts';
import { LessonShelf } from '#lib/flow/lessons/lesson-shelf.ts';
import type { CheckHost } from '#lib/lesson/check-host.ts';
import { createProject } from '#lib/project/edit-project.ts';
import type { Project } from '#lib/project/project.ts';
import type { Playground, PlaygroundParts } from '../playground.svelte.ts';
import { Lessons } from './lessons.svelte.ts';

type Parts = Pick<PlaygroundParts, 'store' | 'clock' | 'examples' | 'builds'>;

export function openLessons(playground: Playground, parts: Parts): Lessons {
	const { store, clock, examples } = parts;
	let host: Promise<CheckHost> | null = null;
	const example = async (name: string) =>
		examples.cards.some(({ id }) => id === name) ? (await examples.load(name)).files : null;
	const openHost = async () => {
		const { openCheckHost } = await loadPart(() => import('./open-check-host.ts'));
		return openCheckHost(playground, parts, example);
	};
	return new Lessons({
		...{ clock, store, example },
		shelf: new LessonShelf({ site: { cards, loaders }, store }),
		workspace: playground.workspace,
		checkHost: () =>
			(host ??= openHost().catch((error: unknown) => {
				// The next check is another try.
				host = null;
				throw error;
			})),
		async setBoard(profile, mode) {
			const isShown = () => {
				const shown = playground.having('emulation')?.model?.profile;
				return shown?.id === profile.id && shown.firmware === profile.firmware;
			};
			if (!isShown()) await playground.chooseBoard(profile);
			// Where containers would be lost, the user is being asked.
			const target = playground.having('emulation');
			if (!target || !isShown() || target.session.containers.length > 0) return;
			if (target.model?.mode !== mode) await target.emulation.setMode(mode);
		},
		runBeside: (name, files) => runBeside(playground, name, files),
		fail: (error) => playground.messages.fail(error),
		now: () => Date.now()
	});
}

/** As an image is run: its container has a name of its own, and the student’s goes on. */
async function runBeside(
	playground: Playground,
	name: string,
	files: Project['files']
): Promise<void> {
	const { deploymentOfBuild } = await loadPart(() => import('#lib/flow/deploy/deploy.ts'));
	const project = createProject(name, files);
	const build = await playground.run.build(project, new AbortController().signal);
	const { id: _id, run: _run, ...image } = deploymentOfBuild(project, build);
	await playground.run.startImage(image);
}
