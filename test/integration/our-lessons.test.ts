// What is common to the lessons that come with the page: an order, German beside English, and a word for teachers.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLesson } from '#lib/lesson/lesson-file.ts';
import type { Lesson } from '#lib/lesson/lesson.ts';
import { localeFor } from '#lib/lesson/translate.ts';
import { readLessonFolder } from '../../scripts/lesson-folder.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../src/lessons');
const IDS = (await readdir(FOLDER)).sort();

async function lessonOf(id: string): Promise<Lesson> {
	const { lesson } = readLesson(await readLessonFolder(path.join(FOLDER, id)));
	if (!lesson) throw new Error(`${id} cannot be read`);
	return lesson;
}

it('are twelve, in an order', async () => {
	const lessons = await Promise.all(IDS.map(lessonOf));
	const orders = lessons.map(({ order }) => order ?? 0).sort((a, b) => a - b);
	expect(orders).toEqual(Array.from({ length: 12 }, (_, place) => place + 1));
});

describe.each(IDS)('%s', (id) => {
	it('is in German, each step of it', async () => {
		const lesson = await lessonOf(id);
		expect(localeFor(lesson, 'de-AT')).toBe('de');
		for (const { text } of lesson.steps) expect(lesson.files).toHaveProperty([`de/${text}`]);
	});

	it('says what a teacher should watch for', async () => {
		expect((await lessonOf(id)).teacher).not.toBe('');
	});
});
