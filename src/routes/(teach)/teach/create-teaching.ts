// Wires the page for teachers: what it reads with, where lessons come from, and what the checks run on. Compiler and
// simulator are fetched when the first check runs.
import { cards, loaders } from 'virtual:lessons';
import { manifest } from 'virtual:toolchain';
import { systemClock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import { loadPart } from '#lib/core/load-part.ts';
import { containerWay } from '#lib/core/memory-sharing.ts';
import type { GradeParts } from '#lib/flow/grading/grade-class.ts';
import { lanesFor } from '#lib/flow/grading/grade.ts';
import { WorkerImportReader } from '#lib/flow/imports/import-reader.ts';
import { LessonShelf } from '#lib/flow/lessons/lesson-shelf.ts';
import { openClassStore } from '#lib/storage/indexeddb-class-store.ts';
import type { ProjectStore } from '#lib/storage/storage.ts';
import { Teaching } from '#lib/state/classes/teaching.svelte.ts';
import type { Messages } from '#lib/state/messages.svelte.ts';
import { EXAMPLES } from '../../(playground)/examples.ts';

export interface TeachingPage {
	/** Url of the site's root. */
	root: string;
	store: ProjectStore;
	messages: Messages;
}

export function openShelf(store: ProjectStore): LessonShelf {
	return new LessonShelf({ site: { cards, loaders }, store });
}

export function createTeaching(shelf: LessonShelf, { root, messages }: TeachingPage): Teaching {
	let opening: Promise<GradeParts> | null = null;
	return new Teaching({
		messages,
		createReader: () => new WorkerImportReader({ clock: systemClock }),
		pageLesson: (id) =>
			shelf.load(id).catch((error: unknown) => {
				if (error instanceof AppError && error.code === 'lesson-missing') return null;
				throw error;
			}),
		openGrading: () =>
			(opening ??= openGrading(root).catch((error: unknown) => {
				// The next press is another try.
				opening = null;
				throw error;
			})),
		openStore: () => openClassStore()
	});
}

async function openGrading(root: string): Promise<GradeParts> {
	if (containerWay() === null)
		throw new AppError('not-isolated', 'the page cannot share memory between threads');
	const [
		{ createCompiler },
		{ createSimulator },
		{ createBoard },
		{ CheckBuilds },
		{ createCheckHost },
		{ runChecks },
		{ createWorkerClock },
		{ pageBuilds }
	] = await loadPart(() =>
		Promise.all([
			import('#lib/compiler/client.ts'),
			import('#lib/simulator/client.ts'),
			import('#lib/board/ocre-board.ts'),
			import('#lib/flow/lessons/check-build.ts'),
			import('#lib/flow/lessons/simulated-check-host.ts'),
			import('#lib/lesson/run-checks.ts'),
			import('#lib/port/worker-clock.ts'),
			import('../../(playground)/page-builds.ts')
		])
	);
	const cache = pageBuilds(root);
	// A teacher looks at something else meanwhile: timers of a hidden page come late.
	const clock = createWorkerClock();
	const host = createCheckHost({
		clock,
		builds: new CheckBuilds(createCompiler({ baseUrl: root, manifest }), () =>
			Promise.resolve(cache)
		),
		example: async (name) => {
			const isKnown = EXAMPLES.cards.some(({ id }) => id === name);
			return isKnown ? (await EXAMPLES.load(name)).files : null;
		},
		createSimulator: (profile, mode) => createSimulator({ profile, mode, volatile: true }),
		createBoard: (port) => createBoard(port, { clock }),
		boards: lanesFor(navigator.hardwareConcurrency || 2)
	});
	return { host, runChecks };
}
