import { describe, expect, test } from 'vitest';
import {
	createProject,
	removeFile,
	renameFile,
	renameProject,
	withFile,
	withRunOptions
} from './edit-project.ts';
import { mergeProjects, sameProject } from './merge-project.ts';
import { MAX_FILES, type Project } from './project.ts';
import { NO_RUN_OPTIONS, type RunOptions } from './run-options.ts';

const TEXT = 'a\nb\nc\nd\ne';
const BASE = createProject('Blinky', { 'build.yaml': 'name: x', 'main.c': TEXT }, 'blinky', {
	id: 'p',
	now: 10
});

type Change = (project: Project) => Project;
const edit =
	(path: string, text: string): Change =>
	(project) =>
		withFile(project, path, text, 20);
const merge = (mine: Change, theirs: Change, base: Project | null = BASE) =>
	mergeProjects(base, mine(BASE), theirs(BASE));

test('changes of different files, lines, the name and the run options come together', () => {
	const mine: Change = (project) =>
		withFile(withFile(project, 'main.c', TEXT.replace('a', 'A'), 20), 'mine.h', '', 30);
	const run = { ...NO_RUN_OPTIONS, args: ['x'] };
	const theirs: Change = (project) =>
		withRunOptions(
			renameProject(withFile(project, 'main.c', TEXT.replace('e', 'E'), 50), 'Lamp', 51),
			run,
			52
		);
	const merged = merge(mine, theirs)!;
	expect(merged).toMatchObject({ id: 'p', name: 'Lamp', exampleId: 'blinky', run, createdAt: 10 });
	expect(merged.files).toEqual({
		'build.yaml': 'name: x',
		'main.c': 'A\nb\nc\nd\nE',
		'mine.h': ''
	});
	expect(merged.changedAt).toBeGreaterThan(52);
});

test('both sides of the same run option keep what each set, when it is not the same one', () => {
	const [a, b] = [
		{ ...NO_RUN_OPTIONS, args: ['x'] },
		{ ...NO_RUN_OPTIONS, environment: ['A=1'] }
	];
	const set =
		(run: RunOptions): Change =>
		(project) =>
			withRunOptions(project, run, 20);
	expect(merge(set(a), set(b))?.run).toEqual({ ...a, environment: ['A=1'] });
	expect(merge(set(a), set({ ...a, args: ['y'] }))).toBeNull();
	expect(merge(set(a), (project) => project)).not.toHaveProperty('run.environment.0');
});

describe('a file that one side removed', () => {
	const remove: Change = (project) => removeFile(project, 'main.c', 20);

	test('is gone when the other left it alone', () => {
		const other = edit('other.c', 'x');
		for (const merged of [merge(remove, other), merge(other, remove)])
			expect(Object.keys(merged!.files).sort()).toEqual(['build.yaml', 'other.c']);
	});

	test('stays as the other changed it', () => {
		for (const merged of [
			merge(remove, edit('main.c', 'new')),
			merge(edit('main.c', 'new'), remove)
		])
			expect(merged!.files['main.c']).toBe('new');
	});

	test('under another name is there with that name, and with the old one as the other changed it', () => {
		const rename: Change = (project) => renameFile(project, 'main.c', 'app.c', 20);
		expect(merge(rename, edit('main.c', 'new'))!.files).toMatchObject({
			'app.c': TEXT,
			'main.c': 'new'
		});
	});
});

describe('there is no merge, so both are to be kept, when', () => {
	test.each<[string, Change, Change]>([
		['one line was changed twice', edit('main.c', 'mine'), edit('main.c', 'theirs')],
		['both made a file of one name', edit('new.c', 'mine'), edit('new.c', 'theirs')],
		['a file of one is a folder of the other', edit('lib', ''), edit('lib/a.h', '')],
		['both gave it a name', (p) => renameProject(p, 'A', 20), (p) => renameProject(p, 'B', 20)],
		[
			'together they are more than a project may hold',
			(p) => many(p, 'm', MAX_FILES - 2),
			(p) => many(p, 't', 1)
		]
	])('%s', (_what, mine, theirs) => {
		expect(merge(mine, theirs)).toBeNull();
		expect(merge(theirs, mine)).toBeNull();
	});

	test('what they were made from is not known', () => {
		expect(merge(edit('main.c', 'x'), edit('build.yaml', 'name: y'), null)).toBeNull();
	});
});

test('equal versions need no base', () => {
	const one = edit('main.c', 'x');
	expect(merge(one, (project) => ({ ...one(project), changedAt: 99 }), null)?.changedAt).toBe(99);
});

test('two versions of one millisecond are told apart', () => {
	expect(sameProject(edit('main.c', 'x')(BASE), edit('main.c', 'y')(BASE))).toBe(false);
	expect(sameProject(BASE, structuredClone(BASE))).toBe(true);
});

function many(project: Project, mark: string, count: number): Project {
	for (let i = 0; i < count; i++) project = withFile(project, `${mark}${i}.h`, '', 20);
	return project;
}
