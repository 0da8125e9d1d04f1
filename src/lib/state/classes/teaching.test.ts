// The teacher's page without a page: what is dropped, which lesson it is graded with, and what is kept.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { systemClock } from '#lib/core/clock.ts';
import { utf8 } from '#lib/core/bytes.ts';
import type { GradeParts } from '#lib/flow/grading/grade-class.ts';
import { readSubmissions } from '#lib/flow/grading/read-submissions.ts';
import { loadGiven, type Given } from '#lib/flow/imports/read-import.ts';
import { packZip } from '#lib/image/archive.ts';
import type { CheckedWork } from '#lib/lesson/checked-work.ts';
import { readLesson } from '#lib/lesson/lesson-file.ts';
import type { Lesson } from '#lib/lesson/lesson.ts';
import { sharedFiles } from '#lib/share/shared-project.ts';
import { submissionDigest, writeSubmission } from '#lib/submission/submission-file.ts';
import { submissionLink } from '#lib/submission/submission-link.ts';
import type { Submission } from '#lib/submission/submission.ts';
import { MemoryClassStore } from '#lib/storage/class-store.ts';
import { said } from '#lib/texts/testing-said.ts';
import { Messages } from '../messages.svelte.ts';
import { Teaching } from './teaching.svelte.ts';

const FOLDER = 'test/fixtures/lessons/light';
const LIGHT_FILES = Object.fromEntries(
	readdirSync(FOLDER, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name))
		.map((name) => [
			path.relative(FOLDER, name).split(path.sep).join('/'),
			readFileSync(name, 'utf8')
		])
);
const LIGHT = readLesson(LIGHT_FILES).lesson!;

const work = (student: string, lesson: string | null = 'light'): Submission => ({
	...{ student, progress: null, claims: [], handedInAt: null },
	project: sharedFiles('Light', { 'build.yaml': 'name: light\n', 'main.c': `// ${student}\n` }),
	lesson: lesson === null ? null : { id: lesson, title: lesson, version: '' }
});

const given = (name: string, bytes: Uint8Array<ArrayBuffer>): Given => ({
	...{ kind: 'file', name, sizeBytes: bytes.length },
	read: () => Promise.resolve(bytes)
});
const file = (submission: Submission) =>
	given(`${submission.student}.ocre-submission`, writeSubmission(submission));
const zipOf = (files: Readonly<Record<string, string>>) =>
	packZip(Object.entries(files).map(([name, text]) => ({ path: name, bytes: utf8(text) })));

let messages: Messages;
let store: MemoryClassStore;
let checked: { lesson: string; work: CheckedWork }[];
let pageLessons: Record<string, Lesson>;
let teaching: Teaching;

const parts: GradeParts = {
	host: {
		...{ clock: systemClock, boards: 2 },
		build: () => Promise.resolve({ program: null, problems: [] }),
		example: () => Promise.resolve(null),
		openBoard: () => Promise.reject(new RangeError('no board here'))
	},
	runChecks(lesson, one) {
		checked.push({ lesson: lesson.id, work: one });
		const report = { lesson: lesson.id, version: '', durationMs: 1, steps: [] };
		return Promise.resolve({ ...report, state: 'passed' });
	}
};

const open = () =>
	new Teaching({
		messages,
		createReader: () => ({
			readSubmissions: async (one) => readSubmissions(await loadGiven(one)),
			dispose: () => undefined
		}),
		pageLesson: (id) => Promise.resolve(pageLessons[id] ?? null),
		openGrading: () => Promise.resolve(parts),
		openStore: () => Promise.resolve(store)
	});

beforeEach(() => {
	[messages, store, checked, pageLessons] = [new Messages(), new MemoryClassStore(), [], {}];
	teaching = open();
});

const names = () => teaching.handed.map(({ submission }) => submission.student);

describe('what is dropped', () => {
	test('is there once, however often and by whatever way it comes', async () => {
		await teaching.add([file(work('Ada')), file(work('Bob')), file(work('Ada'))]);
		await teaching.addLink(submissionLink('https://x.example/teach', work('Bob')));
		expect(names()).toEqual(['Ada', 'Bob']);
		expect(teaching.reading).toBeNull();
	});

	test('and cannot be read is told, and keeps none of the others out', async () => {
		await teaching.add([given('x.txt', utf8('nothing')), file(work('Ada'))]);
		expect(teaching.refused.map(({ source }) => source)).toEqual(['x.txt']);
		expect(names()).toEqual(['Ada']);
		await teaching.addLink('https://x.example/teach#submission=1.AA');
		expect(said(messages.list[0]!.title)).toMatch(/link/i);
	});

	test('never brings the lesson that it is graded with', async () => {
		const mine = Object.fromEntries(
			Object.entries(LIGHT_FILES).map(([name, text]) => [`lesson/${name}`, text])
		);
		const zip = zipOf({ ...mine, 'p/build.yaml': 'name: p\n', 'p/main.c': 'int a;\n' });
		await teaching.add([given('class.zip', zip), file(work('Ada'))]);
		expect(teaching.lessons.size).toBe(0);
		await teaching.grade();
		expect(checked).toEqual([]);
		const ada = teaching.handed.find(({ submission }) => submission.student === 'Ada')!;
		expect(teaching.gradeOf(ada).failure?.code).toBe('lesson-missing');
	});
});

describe('a lesson', () => {
	test('of the page is found by its id', async () => {
		pageLessons = { light: LIGHT };
		await teaching.add([file(work('Ada')), file(work('Eve', 'other'))]);
		await teaching.grade();
		expect(checked.map(({ lesson }) => lesson)).toEqual(['light']);
		expect(teaching.done).toBe(2);
	});

	test('of the teacher takes the place of the page’s, for projects without one, too', async () => {
		pageLessons = { light: LIGHT };
		await teaching.add([file(work('Ada')), file(work('Dan', null))]);
		await teaching.grade();
		expect(checked).toHaveLength(2);
		await teaching.addLessons(given('light.zip', zipOf(LIGHT_FILES)));
		expect(teaching.done).toBe(0);
		await teaching.grade();
		expect(checked).toHaveLength(4);
		expect(teaching.lessons.get('light')).not.toBe(LIGHT);
	});
});

test('what is removed comes back with its grade, and is not graded meanwhile', async () => {
	pageLessons = { light: LIGHT };
	await teaching.add([file(work('Ada')), file(work('Bob'))]);
	await teaching.grade();
	const undo = teaching.remove(submissionDigest(work('Ada')));
	expect(names()).toEqual(['Bob']);
	undo();
	expect(names()).toEqual(['Ada', 'Bob']);
	expect(teaching.done).toBe(2);
});

test('marks are kept from one visit to the next, and an empty one is none', async () => {
	const [ada, bob] = [work('Ada'), work('Bob')].map(submissionDigest) as [string, string];
	await teaching.marks.load();
	await teaching.marks.put(ada, { mark: '1', comment: '' });
	await teaching.marks.put(bob, { mark: '', comment: 'see me' });
	await teaching.marks.put(bob, { mark: '', comment: '' });
	const later = open();
	await later.marks.load();
	expect(later.marks.all).toEqual({ [ada]: { mark: '1', comment: '' } });
	expect(later.marks.isVolatile).toBe(true);
});
