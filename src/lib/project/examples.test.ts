import { describe, expect, it } from 'vitest';
import { buildFileOf } from './build-file.ts';
import { projectFromExample } from './edit-project.ts';
import { examplesFrom, exampleShelf } from './examples.ts';
import { mainFileOf } from './languages.ts';

const FILES = import.meta.glob<string>('/src/examples/**/*', {
	query: '?raw',
	import: 'default',
	eager: true
});

const DESCRIPTION = JSON.stringify({ title: 'A', summary: 'B.', topics: ['gpio'], order: 2 });

const GOOD = {
	'/src/examples/a/example.json': DESCRIPTION,
	'/src/examples/a/build.yaml': 'name: a',
	'/src/examples/a/main.c': '// a',
	'/src/examples/a/lib/b.h': '// b',
	'/src/examples/z/example.json': DESCRIPTION.replace('2', '1'),
	'/src/examples/z/build.yaml': 'name: z'
};

describe('examplesFrom', () => {
	it('makes an example of each folder, in their order, with main.c first', () => {
		const [z, a] = examplesFrom(GOOD);
		expect(z).toMatchObject({ id: 'z', files: { 'build.yaml': 'name: z' } });
		expect(a).toEqual({
			id: 'a',
			title: 'A',
			summary: 'B.',
			topics: ['gpio'],
			files: { 'main.c': '// a', 'build.yaml': 'name: a', 'lib/b.h': '// b' }
		});
		expect(Object.keys(a!.files)).toEqual(['main.c', 'build.yaml', 'lib/b.h']);
	});

	it('says what an example is written in, where that is not C', () => {
		const cpp = { '/src/examples/a/main.c': undefined, '/src/examples/a/main.cpp': '// a' };
		const of = (language: string) => {
			const description = DESCRIPTION.replace('"A"', `"A","language":"${language}"`);
			const files = { ...GOOD, ...cpp, '/src/examples/a/example.json': description };
			return Object.fromEntries(
				Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== undefined)
			);
		};
		expect(examplesFrom(of('cpp'))[1]).toMatchObject({ language: 'cpp' });
		for (const language of ['c', 'klingon'])
			expect(() => examplesFrom(of(language))).toThrow('broken');
	});

	it.each([
		['no example.json', { '/src/examples/a/example.json': undefined }],
		['no build.yaml', { '/src/examples/a/build.yaml': undefined }],
		['an example.json that is not JSON', { '/src/examples/a/example.json': '{' }],
		['an example.json that is not an object', { '/src/examples/a/example.json': 'null' }],
		['no title', { '/src/examples/a/example.json': DESCRIPTION.replace('"A"', '""') }],
		['no topics', { '/src/examples/a/example.json': DESCRIPTION.replace('"gpio"', '') }],
		[
			'an unknown board',
			{ '/src/examples/a/example.json': DESCRIPTION.replace('}', ',"board":"x"}') }
		],
		['no order', { '/src/examples/a/example.json': DESCRIPTION.replace('2', '"2"') }],
		['a file outside a folder', { '/src/examples/main.c': '' }],
		['an upper-case folder', { '/src/examples/Big/main.c': '' }],
		['a path that no project may have', { '/src/examples/a/aux.c': '' }]
	])('refuses %s', (_what, change) => {
		const files = Object.entries({ ...GOOD, ...change }).filter(([, text]) => text !== undefined);
		expect(() => examplesFrom(Object.fromEntries(files) as Record<string, string>)).toThrow(
			expect.objectContaining({ code: 'example-invalid' })
		);
	});
});

describe('exampleShelf', () => {
	const text = (path: keyof typeof GOOD) => () => Promise.resolve(GOOD[path]);
	const descriptions = {
		'/src/examples/a/example.json': GOOD['/src/examples/a/example.json'],
		'/src/examples/z/example.json': GOOD['/src/examples/z/example.json']
	};
	const first = {
		'/src/examples/z/example.json': GOOD['/src/examples/z/example.json'],
		'/src/examples/z/build.yaml': GOOD['/src/examples/z/build.yaml']
	};
	const others = {
		'/src/examples/a/build.yaml': text('/src/examples/a/build.yaml'),
		'/src/examples/a/lib/b.h': text('/src/examples/a/lib/b.h'),
		'/src/examples/a/main.c': text('/src/examples/a/main.c')
	};
	const files = () => Promise.resolve(others);

	it('has the cards of all, and gives the same examples as if all files were here', async () => {
		const shelf = exampleShelf(descriptions, first, files);
		expect(shelf.cards.map(({ id }) => id)).toEqual(['z', 'a']);
		expect([shelf.first, await shelf.load('a')]).toEqual(examplesFrom(GOOD));
		expect(Object.keys((await shelf.load('a')).files)[0]).toBe('main.c');
	});

	it('refuses another as the first one', () => {
		const one = { '/src/examples/a/example.json': DESCRIPTION, '/src/examples/a/build.yaml': '' };
		expect(() => exampleShelf(descriptions, one, files)).toThrow(
			expect.objectContaining({ code: 'example-invalid' })
		);
	});

	it('says when files do not come, and when there is no such example', async () => {
		const offline = () => Promise.reject(new TypeError('Failed to fetch'));
		const listed = () => Promise.resolve({ ...others, '/src/examples/a/main.c': offline });
		const shelf = exampleShelf(descriptions, first, listed);
		await expect(shelf.load('a')).rejects.toMatchObject({ code: 'example-unreachable' });
		const listless = exampleShelf(descriptions, first, offline);
		await expect(listless.load('a')).rejects.toMatchObject({ code: 'example-unreachable' });
		await expect(shelf.load('x')).rejects.toMatchObject({ code: 'example-missing' });
	});
});

describe('the examples that come with the app', () => {
	const examples = examplesFrom(FILES);

	it('cover what a newcomer needs, Blinky first', () => {
		expect(examples.map(({ id }) => id)).toEqual([
			'blinky',
			'hello',
			'led-gpio',
			'button-led',
			'two-timers',
			'publisher',
			'subscriber',
			'files',
			'exit-code',
			'system-info',
			'morse',
			'sensors',
			'sensor-by-name',
			'knob',
			'display',
			'rgb',
			'chaser',
			'threads',
			'plotter',
			'shared-files-writer',
			'shared-files-reader',
			'log-rotate',
			'echo-server',
			'web-server',
			'websocket',
			'http-client',
			'blinky-cpp',
			'readings-cpp',
			'blinky-wat',
			'blinky-as',
			'button-as',
			'plot-as',
			'blinky-js',
			'messages-js',
			'sensor-page-js',
			'logger-ts',
			'dusk-meter',
			'dusk-mean',
			'dusk-lamp',
			'empty',
			'empty-cpp',
			'empty-wat',
			'empty-as',
			'empty-js',
			'empty-ts'
		]);
	});

	it.each(examples.map((example) => [example.id, example] as const))(
		'%s has a build.yaml without findings and an image named after it',
		(id, example) => {
			const result = buildFileOf(example);
			expect(result.findings).toEqual([]);
			expect(result.ok && result.definition.imageName).toBe(`${id}.wasm`);
		}
	);

	it.each(examples.map((example) => [example.id, example] as const))(
		'%s has a program and a short text, and becomes a project',
		(_id, example) => {
			const { files } = projectFromExample(example);
			const main = mainFileOf(files) ?? '';
			expect(main).toMatch(/^main\./);
			if (main === 'main.c') expect(files[main]).toContain('int main(');
			expect(files['README.md']).toContain(`# ${example.title}`);
			// The page calls it "Stop"; "kill" is a word of the shell.
			expect(files['README.md']).not.toMatch(/\bkill/i);
		}
	);

	it('take no timer of each other, so that they run side by side', () => {
		const timers = examples.flatMap(({ files }) =>
			[...(files['main.c'] ?? '').matchAll(/#define \w*TIMER (\d+)/g)].map(([, id]) => id)
		);
		expect(timers.length).toBeGreaterThan(2);
		expect(new Set(timers).size).toBe(timers.length);
	});

	it('make timers only where timers are the subject: a board keeps what they take', () => {
		const making = examples.filter(({ files }) =>
			Object.values(files).some((source) => source.includes('ocre_timer_create('))
		);
		expect(making.map(({ id }) => id).sort()).toEqual(['chaser', 'two-timers']);
		for (const { topics } of making) expect(topics).toContain('timers');
	});
});
