// Workshop files: packed and opened again, by hand and by the page, and what is wrong with some.
import { describe, expect, test } from 'vitest';
import { ArchiveBudget } from '#lib/archive/archive-budget.ts';
import type { ArchiveFile } from '#lib/archive/archive-entry.ts';
import { readZip } from '#lib/archive/zip-reader.ts';
import { utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { packWorkshop, workshopFiles, type NewWorkshop } from './pack-workshop.ts';
import { isWorkshop, readWorkshop } from './read-workshop.ts';

const LESSON = { 'lesson.yaml': 'format: 1\nid: lamp\n', 'start/main.c': 'int a;\n' };
const LIGHT: NewWorkshop = {
	title: 'Light: “1”',
	about: 'Bring a *cable*.\n\nAnd a board.',
	language: 'pt-BR',
	board: { id: 'b_u585i_iot02a', firmware: 'ours', mode: 'documented' },
	settings: { theme: 'dark', textSize: 'large' },
	lessons: [
		{ kind: 'page', id: 'blink' },
		{ kind: 'own', folder: 'lessons/lamp', files: LESSON }
	],
	projects: [
		{
			folder: 'projects/lamp',
			name: 'Lamp of Ada',
			files: { 'build.yaml': 'name: lamp\n', 'main.c': 'int main;\n' },
			run: { containerId: 'lamp', args: ['a'], environment: [], mounts: [] }
		}
	],
	images: [{ path: 'images/lamp.tar', bytes: Uint8Array.of(1, 2, 3) }]
};

const unzip = (bytes: Uint8Array<ArrayBuffer>) => readZip(bytes, new ArchiveBudget(bytes.length));

const folder = (manifest: string, more: Record<string, string> = {}): ArchiveFile[] =>
	Object.entries({ 'workshop.yaml': manifest, ...more }).map(([path, text]) => ({
		path,
		bytes: utf8(text)
	}));

function codeOf(work: () => unknown): string {
	try {
		work();
	} catch (error) {
		if (error instanceof AppError) return error.code;
		throw error;
	}
	return 'none';
}

describe('a workshop that was packed', () => {
	const packed = packWorkshop(workshopFiles(LIGHT));

	test('is opened as it was, and every file was compared', () => {
		expect(readWorkshop(unzip(packed))).toEqual({
			ok: true,
			workshop: { ...LIGHT, isChecked: true },
			findings: []
		});
	});

	test('has the same bytes each time, and again once it was opened', () => {
		expect(packWorkshop(workshopFiles(LIGHT))).toEqual(packed);
		expect(packWorkshop(unzip(packed))).toEqual(packed);
	});

	test('is refused when a file of it is another one, is missing, or was added', () => {
		const files = unzip(packed);
		const changed = files.map((file) =>
			file.path === 'projects/lamp/main.c' ? { ...file, bytes: utf8('int evil;\n') } : file
		);
		expect(codeOf(() => readWorkshop(changed))).toBe('workshop-damaged');
		const missing = files.filter(({ path }) => path !== 'images/lamp.tar');
		expect(codeOf(() => readWorkshop(missing))).toBe('workshop-damaged');
		const more = [...files, { path: 'x', bytes: utf8('') }];
		expect(codeOf(() => readWorkshop(more))).toBe('workshop-damaged');
	});
});

describe('a folder that was written by hand', () => {
	const project = { 'p/lamp/build.yaml': 'name: lamp\n', 'p/lamp/main.c': 'int a;\n' };

	test('needs a format and a title, and has what it names', () => {
		const result = readWorkshop(
			folder('format: 1\ntitle: Lamps\nlessons: [blink]\nprojects: [p/lamp]\n', project)
		);
		expect(result).toMatchObject({
			ok: true,
			workshop: {
				title: 'Lamps',
				isChecked: false,
				lessons: [{ kind: 'page', id: 'blink' }],
				projects: [{ name: 'lamp', run: null }]
			}
		});
	});

	test('keeps its comments when it is packed', () => {
		const [manifest] = unzip(packWorkshop(folder('# Mine\nformat: 1\ntitle: Lamps\n')));
		expect(new TextDecoder().decode(manifest?.bytes)).toMatch(/^# Mine\nformat: 1\n/);
	});

	test('may lie in a folder of the zip, with what a desktop adds', () => {
		const files = folder('format: 1\ntitle: Lamps\n')
			.map(({ path, bytes }) => ({ path: `light/${path}`, bytes }))
			.concat([{ path: '__MACOSX/light/._x', bytes: utf8('') }]);
		expect(isWorkshop(files)).toBe(true);
		expect(readWorkshop(files).ok).toBe(true);
		expect(isWorkshop([{ path: 'build.yaml' }])).toBe(false);
		expect(codeOf(() => readWorkshop([{ path: 'a', bytes: utf8('') }]))).toBe('workshop-not-ours');
	});

	test.each([
		['title: x', 1, 'Give “format: 1”.'],
		['format: 1\ntitle: ""', 2, 'Give the workshop a title.'],
		['format: 1\ntitle: x\nlessons:\n  - Not There', 4, 'There is no Not There/lesson.yaml'],
		['format: 1\ntitle: x\nprojects:\n  - nowhere', 4, 'There is no nowhere/build.yaml'],
		['format: 1\ntitle: x\nimages: [a.tar]', 3, 'There is no file a.tar.'],
		['format: 1\ntitle: x\nboard: toaster', 3, 'No board profile is called so.'],
		['format: 1\ntitle: x\ntheme: pink', 3, 'theme is one of light, dark.'],
		['format: 1\ntitle: x\nlanguage: "<b>"', 3, 'Give a tag such as de'],
		['format: 1\ntitle: &a x\nabout: *a', 3, 'Aliases']
	])('%j has an error in line %i', (manifest, line, message) => {
		const result = readWorkshop(folder(manifest, project));
		expect(result.ok).toBe(false);
		const found = result.findings.find((finding) => finding.message.includes(message));
		expect(found?.line).toBe(line);
	});

	test('with a path that leads out of it is refused at its entry', () => {
		const files = folder('format: 1\ntitle: x\nprojects: [p/lamp]', project);
		const result = readWorkshop([...files, { path: 'p/lamp/con', bytes: utf8('x') }]);
		expect(result).toMatchObject({ ok: false, findings: [{ line: 3 }] });
	});

	test('of a later format says so', () => {
		expect(codeOf(() => readWorkshop(folder('format: 2\ntitle: x')))).toBe('workshop-newer');
	});
});
