import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { languageGroup } from '../src/lib/offline/language-group.ts';
import { decodeSiteList, encodeSiteList } from '../src/lib/offline/site-list.ts';
import { languageScripts } from './language-files.ts';
import { listSite } from './site-list.ts';

let folder = '';

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'site-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text = name): void {
	mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
	writeFileSync(path.join(folder, name), text);
}

test('every file is listed in its group; copies and what hosts read are not', async () => {
	const groups = {
		'index.html': 'page',
		'_app/immutable/chunks/a.js': 'page',
		'vendor/clang-1/llvm.core-c-1.wasm': 'c',
		'vendor/clang-1/llvm.core-cpp-1.supplement': 'c',
		'vendor/clang-1/llvm.core.wasm': 'whole-c',
		'vendor/clang-1/sdk-c-1.tar': 'c',
		'prebuilt/0123456789abcdef.build': 'examples',
		'firmware/manifest.json': 'firmware'
	};
	for (const name of Object.keys(groups)) write(name);
	const left = [
		'_headers',
		'.nojekyll',
		'404.html',
		'service-worker.js',
		'bench.html',
		'site.json'
	];
	for (const name of [...left, 'vendor/clang-1/llvm.core.wasm.br', 'bench/board.html']) write(name);
	const list = await listSite(folder);
	expect(Object.fromEntries(list.files.map(({ path, group }) => [path, group]))).toEqual(groups);
	expect(list.groups).toEqual([
		{ id: 'page', usual: true },
		{ id: 'c', usual: true },
		{ id: 'examples', usual: true },
		{ id: 'whole-c', usual: false },
		{ id: 'firmware', usual: false }
	]);
	expect(decodeSiteList(encodeSiteList(list))).toEqual(list);
});

test('the texts of each language are a group of their own, which is kept where it is shown', async () => {
	for (const name of ['index.html', '_app/de.js', '_app/zh.js', 'first-sight/de.json']) write(name);
	const manifest = path.join(folder, 'manifest.json');
	writeFileSync(
		manifest,
		JSON.stringify({
			'src/lib/texts/de/translation.ts': { file: '_app/de.js' },
			'src/lib/texts/zh-Hans/translation.ts': { file: '_app/zh.js' },
			'src/lib/texts/error-texts.ts': { file: '_app/errors.js' }
		})
	);
	const scripts = await languageScripts(manifest);
	rmSync(manifest);
	const list = await listSite(folder, scripts);
	expect(Object.fromEntries(list.files.map(({ path, group }) => [path, group]))).toEqual({
		'index.html': 'page',
		'_app/de.js': languageGroup('de'),
		'first-sight/de.json': languageGroup('de'),
		'_app/zh.js': languageGroup('zh-Hans')
	});
	expect(list.groups).toEqual([
		{ id: 'page', usual: true },
		{ id: 'language-de', usual: false },
		{ id: 'language-zh-hans', usual: false }
	]);
	expect(decodeSiteList(encodeSiteList(list))).toEqual(list);
});

test('the version changes with every file, and only then', async () => {
	write('index.html', 'one');
	const { version } = await listSite(folder);
	expect((await listSite(folder)).version).toBe(version);
	write('index.html', 'two');
	const changed = (await listSite(folder)).version;
	expect(changed).not.toBe(version);
	write('a.js', '');
	expect((await listSite(folder)).version).not.toBe(changed);
});
