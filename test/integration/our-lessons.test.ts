// Our lessons: each can be read without a finding, in German as well, and is what its author says. Its solutions pass all
// checks, and its starting files do not pass those of a step that wants a change.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLesson } from '#lib/lesson/lesson-file.ts';
import type { Lesson } from '#lib/lesson/lesson.ts';
import { localeFor } from '#lib/lesson/translate.ts';
import { tryLesson } from '#lib/lesson/try-lesson.ts';
import { readLessonFolder } from '../../scripts/lesson-folder.ts';
import { createNodeCheckHost, type NodeCheckHost } from '../../scripts/node-check-host.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../src/lessons');
const IDS = (await readdir(FOLDER)).sort();

let host: NodeCheckHost;
beforeAll(async () => {
	host = await createNodeCheckHost();
}, 60_000);
afterAll(() => host.dispose());

async function read(id: string) {
	return readLesson(await readLessonFolder(path.join(FOLDER, id)));
}

async function lessonOf(id: string): Promise<Lesson> {
	const { lesson } = await read(id);
	if (!lesson) throw new Error(`${id} cannot be read`);
	return lesson;
}

it('are twelve, in an order', async () => {
	const lessons = await Promise.all(IDS.map(lessonOf));
	const orders = lessons.map(({ order }) => order ?? 0).sort((a, b) => a - b);
	expect(orders).toEqual(Array.from({ length: 12 }, (_, place) => place + 1));
	expect(lessons.map(({ id }) => id)).toEqual(IDS);
});

describe.each(IDS)('%s', (id) => {
	it('has no findings, and all of it is in German', async () => {
		const { lesson, findings } = await read(id);
		expect(findings).toEqual([]);
		expect(lesson && localeFor(lesson, 'de')).toBe('de');
	});

	it('says what a teacher should watch for', async () => {
		expect((await lessonOf(id)).teacher).not.toBe('');
	});

	it('is solved by its solution, and not by its start', { timeout: 240_000 }, async () => {
		const lesson = await lessonOf(id);
		for (const language of lesson.languages) {
			const { state, steps } = await tryLesson(lesson, language, host);
			const bad = steps.filter(({ outcome }) => !['good', 'nothing-to-try'].includes(outcome));
			expect(bad).toEqual([]);
			expect(state).toBe('good');
		}
	});
});
