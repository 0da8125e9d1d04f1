// Lessons and projects: each lesson has a project of its own, and nothing of the user's is lost by one.
import { beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '#lib/core/clock.ts';
import { LessonShelf } from '#lib/flow/lessons/lesson-shelf.ts';
import { FakeCheckHost } from '#lib/lesson/fake-check-host.ts';
import { cardOf } from '#lib/lesson/lesson-card.ts';
import { readLesson } from '#lib/lesson/lesson-file.ts';
import { LESSON_FILES, LESSON_YAML } from '#lib/lesson/testing-lesson.ts';
import { createFakePlayground } from '../fake-playground.ts';
import { MemoryProjectStore } from '#lib/storage/memory-store.ts';
import type { Playground } from '../playground.svelte.ts';
import { Lessons } from './lessons.svelte.ts';

const OWN = { ...LESSON_FILES, 'lesson.yaml': LESSON_YAML.replace('id: light', 'id: mine') };

let store: MemoryProjectStore;
let playground: Playground;
let boards: string[];
let lessons: Lessons;

function open(): Lessons {
	const { lesson } = readLesson(LESSON_FILES);
	const site = {
		cards: () => Promise.resolve({ cards: [cardOf(LESSON_FILES)!] }),
		loaders: { light: () => Promise.resolve({ lesson: lesson! }) }
	};
	return new Lessons({
		...{ clock: systemClock, store, shelf: new LessonShelf({ site, store }) },
		workspace: playground.workspace,
		checkHost: () => Promise.resolve(new FakeCheckHost(systemClock)),
		setBoard: (profile, mode) => Promise.resolve(void boards.push(`${profile.id} ${mode}`)),
		runBeside: () => Promise.resolve(),
		example: () => Promise.resolve(null),
		fail: (error) => {
			throw error;
		},
		now: () => 1
	});
}

beforeEach(async () => {
	store = new MemoryProjectStore();
	boards = [];
	playground = await createFakePlayground({ store });
	lessons = open();
});

const project = () => playground.workspace.project!;

describe('beginning a lesson', () => {
	it('makes a project with its starting files, marked, and leaves the others alone', async () => {
		const before = project();
		await lessons.begin('light');
		expect(project()).toMatchObject({ name: 'A light', lesson: { id: 'light' } });
		expect(Object.keys(project().files)).toEqual(['build.yaml', 'main.c']);
		expect(playground.workspace.projects).toContain(before);
		expect(boards).toEqual(['b_u585i_iot02a faithful']);
	});

	it('goes on with that project the next time, after a reload, too', async () => {
		await lessons.begin('light');
		const { id } = project();
		await lessons.follow(project());
		lessons.session!.next();
		playground.workspace.open(playground.workspace.projects.at(-1)!.id);
		lessons = open();
		await lessons.begin('light');
		expect(project().id).toBe(id);
		await lessons.follow(project());
		expect(lessons.session!.step.id).toBe('more');
	});

	it('over again makes another project and forgets the progress', async () => {
		await lessons.begin('light');
		const { id } = project();
		await lessons.follow(project());
		lessons.session!.next();
		await lessons.startOver();
		expect(project().id).not.toBe(id);
		await lessons.follow(project());
		expect(lessons.session!.progress).toMatchObject({ step: 'run', skipped: [] });
		expect(playground.workspace.projects.map((one) => one.id)).toContain(id);
	});

	it('that does not exist is told', async () => {
		await expect(lessons.begin('none')).rejects.toMatchObject({ code: 'lesson-missing' });
	});
});

describe('a lesson from outside', () => {
	it('is kept, listed and begun, and can be taken away', async () => {
		await lessons.keep(OWN);
		expect(project().lesson?.id).toBe('mine');
		lessons = open();
		await lessons.loadCards();
		expect(lessons.cards!.map(({ id, kept }) => [id, kept])).toEqual([
			['light', false],
			['mine', true]
		]);
		await lessons.forget('mine');
		expect(lessons.cards!.map(({ id }) => id)).toEqual(['light']);
	});

	it('that is wrong is refused with its place, and nothing is kept', async () => {
		const wrong = { ...OWN, 'lesson.yaml': 'format: 1\n' };
		await expect(lessons.keep(wrong)).rejects.toMatchObject({ code: 'lesson-invalid' });
		await lessons.loadCards();
		expect(lessons.cards).toHaveLength(1);
	});
});

describe('the open project', () => {
	it('of a lesson has a session; one that is a lesson has its author’s view', async () => {
		await lessons.follow(project());
		expect([lessons.session, lessons.authoring]).toEqual([null, null]);
		playground.workspace.add('Mine', OWN, null);
		await lessons.follow(project());
		expect(lessons.authoring!.lesson?.id).toBe('mine');
		expect(lessons.authoring!.problems).toEqual([]);
		await lessons.authoring!.try();
		expect(lessons.authoring!.trial).toMatchObject({ state: 'good' });
		playground.workspace.edit('lesson.yaml', 'format: 1\n');
		await lessons.follow(project());
		await expect.poll(() => lessons.authoring!.result?.ok).toBe(false);
		expect(lessons.authoring!.problems[0]).toMatchObject({ file: 'lesson.yaml' });
		// The preview stays while one types.
		expect(lessons.authoring!.lesson?.id).toBe('mine');
	});

	it('shows its author what was edited, and nothing of what was left, while the view is on its way', async () => {
		playground.workspace.add('Mine', OWN, null);
		const before = project();
		const first = lessons.follow(before);
		playground.workspace.edit('lesson.yaml', 'format: 1\n');
		await Promise.all([first, lessons.follow(project()), lessons.follow(project())]);
		expect(lessons.authoring!.result?.ok).toBe(false);

		lessons.dispose();
		const left = lessons.follow(before);
		await Promise.all([left, lessons.follow(null)]);
		expect(lessons.authoring).toBeNull();
	});
});
