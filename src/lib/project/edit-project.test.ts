import { describe, expect, it } from 'vitest';
import {
	addFile,
	checkFiles,
	containerIdOf,
	createProject,
	duplicateProject,
	projectFromExample,
	removeFile,
	renameFile,
	renameProject,
	resetToExample,
	withFile,
	withRunOptions
} from './edit-project.ts';
import { NO_RUN_OPTIONS, type RunOptions } from './run-options.ts';
import { fileOf, MAX_FILE_BYTES, MAX_FILES, type Example, type Project } from './project.ts';

const FILES = {
	'build.yaml': 'name: a',
	'main.c': 'int main(void);',
	'lib/a.h': '',
	'lib/b/c.h': ''
};

function project(files: Record<string, string> = FILES): Project {
	return createProject('Morse', files, null, { id: 'p1', now: 1000 });
}

const EXAMPLE: Example = {
	id: 'hello',
	title: 'Hello',
	summary: 'Prints a line.',
	topics: ['console'],
	files: { 'main.c': '// hello' }
};

function withCode(code: string): unknown {
	return expect.objectContaining({ name: 'AppError', code });
}

describe('files', () => {
	it('replaces and adds a file without touching the project it started from', () => {
		const before = project();
		const after = withFile(withFile(before, 'main.c', 'new', 2000), 'lib/d.c', 'x', 2001);
		expect(after.files).toEqual({ ...FILES, 'main.c': 'new', 'lib/d.c': 'x' });
		expect(before).toEqual(project());
		expect(after.changedAt).toBe(2001);
	});

	it('returns the same project when the text is the same', () => {
		const before = project();
		expect(withFile(before, 'main.c', FILES['main.c'], 2000)).toBe(before);
	});

	it('marks a later change as later even when the clock went back', () => {
		const first = withFile(project(), 'main.c', '1', 5000);
		expect(withFile(first, 'main.c', '2', 10).changedAt).toBe(5001);
	});

	it('refuses to add what exists, and what collides with a folder or file', () => {
		expect(() => addFile(project(), 'main.c')).toThrow(withCode('path-taken'));
		expect(() => withFile(project(), 'lib', 'x')).toThrow(withCode('path-taken'));
		expect(() => withFile(project(), 'main.c/x.h', 'x')).toThrow(withCode('path-taken'));
		expect(() => withFile(project(), '../x.h', 'x')).toThrow(withCode('path-outside'));
	});

	it('finds files by path, and nothing that every object has', () => {
		expect(fileOf(project(), 'lib/a.h')).toBe('');
		expect(fileOf(project(), 'constructor')).toBeUndefined();
		expect(fileOf(addFile(project(), 'constructor', 'x'), 'constructor')).toBe('x');
	});

	it('moves a file and keeps its place in the order', () => {
		const after = renameFile(project(), 'main.c', 'src/blink.c');
		expect(Object.keys(after.files)).toEqual(['build.yaml', 'src/blink.c', 'lib/a.h', 'lib/b/c.h']);
		expect(after.files['src/blink.c']).toBe(FILES['main.c']);
	});

	it('moves a folder with everything in it, even into itself', () => {
		expect(Object.keys(renameFile(project(), 'lib', 'include').files)).toEqual([
			'build.yaml',
			'main.c',
			'include/a.h',
			'include/b/c.h'
		]);
		expect(Object.keys(renameFile(project(), 'lib', 'lib/old').files)).toContain('lib/old/a.h');
		expect(Object.keys(renameFile(project(), 'lib/b', 'lib').files)).toContain('lib/c.h');
	});

	it('refuses to rename onto another file, into a file, or something missing', () => {
		expect(() => renameFile(project(), 'main.c', 'lib/a.h')).toThrow(withCode('path-taken'));
		expect(() => renameFile(project(), 'main.c', 'lib')).toThrow(withCode('path-taken'));
		expect(() => renameFile(project(), 'lib', 'main.c')).toThrow(withCode('path-taken'));
		expect(() => renameFile(project(), 'nothing.c', 'x.c')).toThrow(
			withCode('project-file-missing')
		);
		const deep = 'd/'.repeat(80) + 'e';
		const long = project({ [`lib/${'f'.repeat(60)}`]: '' });
		expect(() => renameFile(long, 'lib', deep)).toThrow(withCode('path-too-long'));
	});

	it('removes a file or a whole folder', () => {
		expect(Object.keys(removeFile(project(), 'main.c').files)).not.toContain('main.c');
		expect(Object.keys(removeFile(project(), 'lib').files)).toEqual(['build.yaml', 'main.c']);
		expect(() => removeFile(project(), 'li')).toThrow(withCode('project-file-missing'));
		expect(() => removeFile(project(), '')).toThrow(withCode('project-file-missing'));
	});
});

describe('limits', () => {
	it('takes a file of exactly the limit and refuses one byte more, counted as UTF-8', () => {
		const full = 'é'.repeat(MAX_FILE_BYTES / 2);
		expect(withFile(project(), 'big.c', full).files['big.c']).toBe(full);
		expect(() => withFile(project(), 'big.c', full + 'a')).toThrow(withCode('file-too-large'));
		expect(() => withFile(project(), 'big.c', 'a'.repeat(5_000_000))).toThrow(
			expect.objectContaining({ values: { name: 'big.c', megabytes: 4.8, limit: 2 } })
		);
	});

	it('refuses more than 8 MB together', () => {
		const full = 'a'.repeat(MAX_FILE_BYTES);
		const four = project({ a: full, b: full, c: full, d: full });
		expect(() => withFile(four, 'e', 'a')).toThrow(withCode('project-too-large'));
		expect(withFile(four, 'd', '').files['d']).toBe('');
	});

	it('refuses the file after the hundredth', () => {
		const files = Object.fromEntries(Array.from({ length: MAX_FILES }, (_, i) => [`f${i}`, '']));
		expect(() => addFile(project(files), 'one-more')).toThrow(withCode('too-many-files'));
	});

	it('counts files before it looks at any of them', () => {
		const files = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`../${i}`, '']));
		expect(() => checkFiles(files)).toThrow(withCode('too-many-files'));
	});

	it('checks a whole set of files, and spells their paths canonically', () => {
		expect(checkFiles({ 'gro\u0308sse.c': 'x' })).toEqual({ 'gr\u00f6sse.c': 'x' });
		expect(() => checkFiles({ 'gro\u0308sse.c': 'x', 'gr\u00f6sse.c': 'y' })).toThrow(
			withCode('path-taken')
		);
		expect(() => checkFiles({ lib: '', 'lib/a.h': '' })).toThrow(withCode('path-taken'));
		expect(() => checkFiles(JSON.parse('{"__proto__":"x"}') as Record<string, string>)).toThrow(
			withCode('path-reserved')
		);
	});
});

describe('names', () => {
	it('trims a new name and refuses none, control characters and more than 80', () => {
		expect(renameProject(project(), '  My blinky ', 2000)).toMatchObject({
			name: 'My blinky',
			changedAt: 2000
		});
		const refused = { '': 'name-empty', ' \t': 'name-empty', 'a\nb': 'name-control' };
		for (const [name, code] of Object.entries({ ...refused, ['x'.repeat(81)]: 'name-too-long' })) {
			expect(() => renameProject(project(), name)).toThrow(withCode(code));
		}
	});

	it('gives a container a name that the runtime accepts', () => {
		const idOf = (name: string) => containerIdOf({ id: 'ABCD-1234-ef', name });
		expect(idOf('Mein Blinky!')).toBe('mein-blinky');
		expect(idOf('..hidden')).toBe('hidden');
		expect(idOf('点灯')).toBe('app-abcd12');
		expect(idOf('a'.repeat(31) + ' bcd')).toBe('a'.repeat(31));
	});
});

describe('examples and copies', () => {
	it('starts from an example under a free name and goes back to it', () => {
		const mine = projectFromExample(EXAMPLE, ['Hello'], { id: 'p2', now: 10 });
		expect(mine).toMatchObject({ id: 'p2', name: 'Hello 2', exampleId: 'hello', createdAt: 10 });
		const changed = addFile(withFile(mine, 'main.c', 'mine'), 'more.c', 'x');
		const reset = resetToExample(changed, EXAMPLE);
		expect(reset.files).toEqual(EXAMPLE.files);
		expect(reset).toMatchObject({ id: 'p2', name: 'Hello 2' });
		expect(reset.changedAt).toBeGreaterThan(changed.changedAt);
		expect(() => resetToExample(project(), EXAMPLE)).toThrow(RangeError);
	});

	it('duplicates under another id and name', () => {
		const copy = duplicateProject(project(), ['Morse 2'], { now: 5 });
		expect(copy).toMatchObject({ name: 'Morse 3', files: FILES, createdAt: 5, changedAt: 5 });
		expect(copy.id).not.toBe('p1');
	});
});

describe('run options', () => {
	const run: RunOptions = {
		...NO_RUN_OPTIONS,
		containerId: 'mine',
		mounts: [{ guest: '/data', folder: '/lfs/shared' }]
	};

	it('belong to the project and name its container', () => {
		const changed = withRunOptions(project(), run, 2000);
		expect(changed).toMatchObject({ run, changedAt: 2000 });
		expect(containerIdOf(changed)).toBe('mine');
		expect(withRunOptions(changed, structuredClone(run))).toBe(changed);
		expect(withRunOptions(changed, NO_RUN_OPTIONS)).not.toHaveProperty('run');
	});

	it('come with an example, go back to it, and are copied without the id', () => {
		const example = { ...EXAMPLE, run };
		const mine = projectFromExample(example);
		expect(mine.run).toEqual(run);
		expect(resetToExample(withRunOptions(mine, NO_RUN_OPTIONS), example).run).toEqual(run);
		expect(duplicateProject(mine).run).toEqual({ ...run, containerId: null });
		const plain = withRunOptions(projectFromExample(EXAMPLE), run);
		expect(resetToExample(plain, EXAMPLE)).not.toHaveProperty('run');
	});
});
