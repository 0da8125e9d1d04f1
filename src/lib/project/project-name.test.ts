// What a project may be called, wherever the name comes from.
import { describe, expect, it } from 'vitest';
import { isValidName } from '#lib/abi/names.ts';
import { parseBuildFile, defaultBuildFile } from './build-file.ts';
import { containerIdOf, createProject, renameProject } from './edit-project.ts';
import {
	boardNameOf,
	checkProjectName,
	MAX_PROJECT_NAME_LENGTH,
	projectNameProblem,
	toProjectName,
	uniqueName
} from './project-name.ts';

const LONG = 'x'.repeat(MAX_PROJECT_NAME_LENGTH);

const REFUSED = [
	['', 'name-empty'],
	[' \t\n', 'name-empty'],
	[`${LONG}x`, 'name-too-long'],
	['a\u0007b', 'name-control'],
	['a\nb', 'name-control'],
	['a\u2028b', 'name-control'],
	['a\ud83d', 'name-control']
] as const;

describe('a name that is typed', () => {
	it('may be in any writing, and up to the limit', () => {
		for (const name of ['Übung 3: мигалка 🚦', LONG, ` ${LONG} `, '点灯', 'a/b', '..'])
			expect(projectNameProblem(name), name).toBeNull();
	});

	it.each(REFUSED)(
		'%j is refused as %s, by the dialog, a new project and a rename',
		(name, code) => {
			expect(projectNameProblem(name)?.code).toBe(code);
			expect(() => createProject(name, {})).toThrow(expect.objectContaining({ code }));
			const project = createProject('Blinky', {});
			expect(() => renameProject(project, name)).toThrow(expect.objectContaining({ code }));
		}
	);

	it('is kept without blanks around it, in composed letters', () => {
		expect(checkProjectName('  U\u0308bung ')).toBe('Übung');
	});
});

describe('a name that comes with a file', () => {
	it('is kept where it can be', () => {
		expect(toProjectName('Übung 3', 'Imported')).toBe('Übung 3');
	});

	it.each([
		['a\u0007b\n\nc', 'a b c'],
		['  spaced   out ', 'spaced out'],
		[`${LONG}${LONG}`, LONG],
		[`${'x'.repeat(MAX_PROJECT_NAME_LENGTH - 1)}🚦`, 'x'.repeat(MAX_PROJECT_NAME_LENGTH - 1)],
		['\u0000\u2028', 'Imported'],
		['', 'Imported']
	])('%j becomes %j', (text, name) => {
		expect(toProjectName(text, 'Imported')).toBe(name);
		expect(projectNameProblem(name)).toBeNull();
	});
});

describe('a free name', () => {
	it('is the name itself, or has a number', () => {
		expect(uniqueName('Blinky', [])).toBe('Blinky');
		expect(uniqueName('Blinky', ['blinky'])).toBe('Blinky 2');
		expect(uniqueName('Blinky 2', ['Blinky', 'Blinky 2'])).toBe('Blinky 3');
		expect(uniqueName('My LED', ['my-led'])).toBe('My LED 2');
		expect(uniqueName('点灯', ['测试'])).toBe('点灯');
		expect(uniqueName('点灯', ['点灯'])).toBe('点灯 2');
	});

	it('stays within the limit, and cuts no character in half', () => {
		expect(uniqueName(LONG, [LONG])).toBe(`${'x'.repeat(78)} 2`);
		const lights = '🚦'.repeat(MAX_PROJECT_NAME_LENGTH / 2);
		expect(uniqueName(lights, [lights])).toBe(`${'🚦'.repeat(39)} 2`);
		const odd = `x${'🚦'.repeat(39)}`;
		expect(uniqueName(odd, [odd])).toBe(`x${'🚦'.repeat(38)} 2`);
	});
});

describe('the name on a board', () => {
	it.each(['Übung 3: мигалка 🚦', '点灯', '..', LONG, 'a'.repeat(31) + ' b', '🚦', '-x'])(
		'of %j is one that the runtime takes, the same for container and image',
		(name) => {
			const id = containerIdOf({ id: 'abcdef-12', name });
			expect(isValidName(id), id).toBe(true);
			expect(id.length).toBeLessThanOrEqual(32);
			const build = parseBuildFile(defaultBuildFile(name));
			expect(build.ok && build.definition.imageName).toBe(`${boardNameOf(name)}.wasm`);
			expect(isValidName(boardNameOf(name))).toBe(true);
			expect(build.ok && build.findings).toEqual([]);
		}
	);
});
