// Projects from addresses, against hosts in memory that answer as the real ones document.
import { describe, expect, test } from 'vitest';
import { utf8 } from '#lib/core/bytes.ts';
import { packTar, packZip } from '#lib/image/archive.ts';
import { layoutFiles } from '#lib/image/layout.ts';
import { FakeRegistry } from '#lib/image/registry/fake-registry.ts';
import { Registry } from '#lib/image/registry/registry.ts';
import { pushImage } from '#lib/image/registry/transfer.ts';
import { testImage, testSources } from '#lib/image/testing-images.ts';
import { parseSource } from '#lib/share/source-address.ts';
import { loadGiven, readImport } from '../imports/read-import.ts';
import type { ImportReader } from '../imports/import-reader.ts';
import { FakeHosts, type HostAnswer } from './fake-hosts.ts';
import { fetchShared } from './fetch-shared.ts';

const PAGE = new URL('https://play.example/');
const BUILD = "version: '1'\nname: lamp\nbinaries:\n  - path: build/lamp.wasm\n";

/** In the test's own thread. */
const reader: ImportReader = {
	read: async (given) => readImport(await loadGiven(given)),
	dispose: () => undefined
};

async function take(
	address: string,
	answers: Readonly<Record<string, HostAnswer>>,
	{ online = true, signal = new AbortController().signal } = {}
) {
	const hosts = new FakeHosts(answers);
	const taking = fetchShared(parseSource(address, PAGE), {
		reader,
		signal,
		fetch: hosts.fetch,
		online: () => online,
		onprogress: () => undefined
	});
	return { fetched: await taking, asked: hosts.asked };
}

const json = (value: unknown): HostAnswer => ({ body: JSON.stringify(value) });
const blob = (path: string, size = 10) => ({ type: 'blob', path, size });

describe('a file', () => {
	test('that is a zip of a project becomes it', async () => {
		const zip = packZip([
			{ path: 'lamp/build.yaml', bytes: utf8(BUILD) },
			{ path: 'lamp/main.c', bytes: utf8('int a;') }
		]);
		const { fetched } = await take('https://files.example/x/lamp.zip', {
			'https://files.example/x/lamp.zip': { body: zip }
		});
		expect(fetched).toMatchObject({
			kind: 'project',
			project: { name: 'lamp', files: { 'build.yaml': BUILD, 'main.c': 'int a;' } }
		});
	});

	test('that is a single source becomes a project with a build.yaml', async () => {
		const url = 'https://files.example/blink%20fast.c';
		const { fetched } = await take(url, { [url]: { body: 'int main;' } });
		expect(fetched).toMatchObject({ kind: 'project', project: { name: 'blink fast' } });
		const files = fetched.kind === 'project' ? fetched.project.files : {};
		expect(Object.keys(files)).toEqual(['blink fast.c', 'build.yaml']);
		expect(files['build.yaml']).toContain('blink-fast');
	});

	test('that is an image with sources becomes these', async () => {
		const image = await testImage();
		const { artifact, sources } = await testSources(image);
		const url = 'https://files.example/blinky.tar';
		const { fetched } = await take(url, {
			[url]: { body: await packTar(layoutFiles(image, [artifact])) }
		});
		expect(fetched).toMatchObject({
			kind: 'project',
			project: { name: sources.projectName, files: sources.files }
		});
	});

	test('that is no project is handed on to the import', async () => {
		const url = 'https://files.example/blinky.tar';
		const { fetched } = await take(url, {
			[url]: { body: await packTar(layoutFiles(await testImage())) }
		});
		expect(fetched).toMatchObject({ kind: 'other', given: { name: 'blinky.tar' } });
	});
});

describe('why a file does not come is told exactly', () => {
	const url = 'https://files.example/a.zip';
	test.each([
		['no CORS headers, or no such host', {}, 'from-blocked'],
		['not there', { [url]: { status: 404 } }, 'from-missing'],
		['a login', { [url]: { status: 401 } }, 'from-private'],
		['forbidden', { [url]: { status: 403 } }, 'from-private'],
		['too many questions', { [url]: { status: 429 } }, 'from-limited'],
		['its own error', { [url]: { status: 503 } }, 'from-refused'],
		[
			'a web page',
			{ [url]: { headers: { 'content-type': 'text/html; charset=utf-8' } } },
			'from-page'
		],
		['too large', { [url]: { headers: { 'content-length': '999999999' } } }, 'from-too-large'],
		['nothing that can be opened', { [url]: { body: Uint8Array.of(1, 0, 2) } }, 'file-unknown'],
		['a damaged zip', { [url]: { body: utf8('PK\x03\x04 and no more') } }, 'archive-damaged']
	] as const)('%s', async (_what, answers, code) => {
		await expect(take(url, answers)).rejects.toMatchObject({ code });
	});

	test('no network', async () => {
		await expect(take(url, {}, { online: false })).rejects.toMatchObject({ code: 'from-offline' });
	});

	test('a cancel is no failure', async () => {
		const signal = AbortSignal.abort(new DOMException('cancelled', 'AbortError'));
		await expect(take(url, {}, { signal })).rejects.toMatchObject({ name: 'AbortError' });
	});
});

describe('a folder on GitHub', () => {
	const api = 'https://api.github.com/repos/o/r/git/trees';
	const raw = 'https://raw.githubusercontent.com/o/r';

	test('is listed once, and its files come from where pages may read them', async () => {
		const { fetched, asked } = await take('https://github.com/o/r/tree/main/examples/lamp', {
			[`${api}/main?recursive=1`]: json({
				tree: [
					blob('README.md'),
					{ type: 'tree', path: 'examples' },
					blob('examples/lamp/build.yaml'),
					blob('examples/lamp/src/main.c'),
					blob('examples/lamp/.github/x.yml'),
					blob('examples/lamps/other.c')
				]
			}),
			[`${raw}/main/examples/lamp/build.yaml`]: { body: BUILD },
			[`${raw}/main/examples/lamp/src/main.c`]: { body: 'int a;' }
		});
		expect(fetched).toMatchObject({
			project: { name: 'lamp', files: { 'build.yaml': BUILD, 'src/main.c': 'int a;' } }
		});
		expect(asked).toHaveLength(3);
	});

	test('of a branch with a slash in its name is found', async () => {
		const { fetched } = await take('https://github.com/o/r/tree/feature/x/lamp', {
			[`${api}/feature?recursive=1`]: { status: 404 },
			[`${api}/feature%2Fx?recursive=1`]: json({ tree: [blob('lamp/main.c')] }),
			[`${raw}/feature/x/lamp/main.c`]: { body: 'int a;' }
		});
		expect(fetched).toMatchObject({ project: { files: { 'main.c': 'int a;' } } });
	});

	test('that is a single file, or the whole repository', async () => {
		const { fetched } = await take('https://github.com/o/r/blob/main/a/lamp.c', {
			[`${api}/main?recursive=1`]: json({ tree: [blob('a/lamp.c'), blob('a/lamp.cpp')] }),
			[`${raw}/main/a/lamp.c`]: { body: 'int a;' }
		});
		expect(fetched).toMatchObject({ project: { files: { 'lamp.c': 'int a;' } } });
		const whole = await take('https://github.com/o/r', {
			[`${api}/HEAD?recursive=1`]: json({ tree: [blob('build.yaml'), blob('main.c')] }),
			[`${raw}/HEAD/build.yaml`]: { body: BUILD },
			[`${raw}/HEAD/main.c`]: { body: 'int a;' }
		});
		expect(whole.fetched).toMatchObject({ project: { name: 'r', files: { 'main.c': 'int a;' } } });
	});

	test.each([
		[
			'not there',
			{
				[`${api}/main?recursive=1`]: { status: 404 },
				[`${api}/main%2Fa?recursive=1`]: { status: 404 }
			},
			'from-missing'
		],
		['empty', { [`${api}/main?recursive=1`]: json({ tree: [] }) }, 'from-missing'],
		['cut', { [`${api}/main?recursive=1`]: json({ tree: [], truncated: true }) }, 'from-truncated'],
		[
			'asked for too often',
			{ [`${api}/main?recursive=1`]: { status: 403, headers: { 'x-ratelimit-remaining': '0' } } },
			'from-limited'
		],
		[
			'with too many files',
			{
				[`${api}/main?recursive=1`]: json({
					tree: Array.from({ length: 101 }, (_, i) => blob(`a/${i}`))
				})
			},
			'too-many-files'
		],
		[
			'with a file that is too large',
			{ [`${api}/main?recursive=1`]: json({ tree: [blob('a/x', 9e9)] }) },
			'from-too-large'
		],
		['not JSON', { [`${api}/main?recursive=1`]: { body: '<html>' } }, 'from-page']
	])('that is %s is told', async (_what, answers, code) => {
		await expect(take('https://github.com/o/r/tree/main/a', answers)).rejects.toMatchObject({
			code
		});
	});
});

test('a gist comes with one question, its large files with one more each', async () => {
	const id = '0123456789abcdef0123';
	const large = 'https://gist.githubusercontent.com/x/raw/1/large.c';
	const { fetched } = await take(`https://gist.github.com/x/${id}`, {
		[`https://api.github.com/gists/${id}`]: json({
			files: {
				'main.c': { filename: 'main.c', content: 'int a;', truncated: false },
				'large.c': { filename: 'large.c', content: 'int', truncated: true, raw_url: large }
			}
		}),
		[large]: { body: 'int b;' }
	});
	expect(fetched).toMatchObject({
		project: { name: 'Gist', files: { 'main.c': 'int a;', 'large.c': 'int b;' } }
	});
	const elsewhere = { filename: 'a.c', truncated: true, raw_url: 'https://evil.example/a' };
	await expect(
		take(`https://gist.github.com/x/${id}`, {
			[`https://api.github.com/gists/${id}`]: json({ files: { a: elsewhere } })
		})
	).rejects.toMatchObject({ code: 'from-page' });
});

test('a folder on GitLab, also of one’s own', async () => {
	const api = 'https://git.example/api/v4/projects/g%2Fp/repository';
	const { fetched } = await take('https://git.example/g/p/-/tree/main/lamp', {
		[`${api}/tree?ref=main&recursive=true&per_page=100&path=lamp`]: json([
			blob('lamp/build.yaml'),
			blob('lamp/main.c')
		]),
		[`${api}/files/lamp%2Fbuild.yaml/raw?ref=main`]: { body: BUILD },
		[`${api}/files/lamp%2Fmain.c/raw?ref=main`]: { body: 'int a;' }
	});
	expect(fetched).toMatchObject({ project: { name: 'lamp', files: { 'main.c': 'int a;' } } });
});

test('a listing of GitLab is read to its last page', async () => {
	const api = 'https://gitlab.com/api/v4/projects/g%2Fp/repository';
	const tree = `${api}/tree?ref=main&recursive=true&per_page=100&path=a`;
	const folders = Array.from({ length: 99 }, (_, i) => ({ type: 'tree', path: `a/${i}` }));
	const { fetched } = await take('https://gitlab.com/g/p/-/tree/main/a', {
		[tree]: json([...folders, blob('a/one.c')]),
		[`${tree}&page=2`]: json([blob('a/two.c')]),
		[`${api}/files/a%2Fone.c/raw?ref=main`]: { body: '1' },
		[`${api}/files/a%2Ftwo.c/raw?ref=main`]: { body: '2' }
	});
	expect(fetched).toMatchObject({ project: { files: { 'one.c': '1', 'two.c': '2' } } });
});

test('a folder on Codeberg', async () => {
	const api = 'https://codeberg.org/api/v1/repos/o/r';
	const { fetched } = await take('https://codeberg.org/o/r/src/branch/main/lamp', {
		[`${api}/git/trees/main?recursive=true&per_page=1000`]: json({ tree: [blob('lamp/main.c')] }),
		[`${api}/raw/lamp/main.c?ref=main`]: { body: 'int a;' }
	});
	expect(fetched).toMatchObject({ project: { name: 'lamp', files: { 'main.c': 'int a;' } } });
});

describe('an image in a registry', () => {
	async function registryWith(withSources: boolean) {
		const fake = new FakeRegistry({ origin: 'https://r.example' });
		const image = await testImage();
		const { artifact } = await testSources(image);
		const registry = new Registry({ address: 'https://r.example', fetch: fake.fetch });
		await pushImage(registry, 'team/blinky', '1.0', image, withSources ? [artifact] : [], {
			mayMove: () => Promise.resolve(true)
		});
		return fake;
	}
	const takeFrom = (fake: FakeRegistry) =>
		fetchShared(parseSource('oci://r.example/team/blinky:1.0', PAGE), {
			reader,
			signal: new AbortController().signal,
			fetch: (input, init) => fake.fetch(typeof input === 'string' ? input : '', init ?? {}),
			online: () => true,
			onprogress: () => undefined
		});

	test('gives its sources', async () => {
		const { sources } = await testSources(await testImage());
		expect(await takeFrom(await registryWith(true))).toMatchObject({
			kind: 'project',
			project: { name: sources.projectName, files: sources.files, exampleId: sources.exampleId }
		});
	});

	test('without sources is told to have none', async () => {
		await expect(takeFrom(await registryWith(false))).rejects.toMatchObject({
			code: 'from-nothing-inside'
		});
	});
});
