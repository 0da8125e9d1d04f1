// What gets into a site is found by building small ones: with packages that may be in it, and with some that may not.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { licences } from './licences.ts';
import { licencesPage, noticeText } from './notice.ts';
import { packageFolderOf } from './packages.ts';
import { toolchainWorks } from './toolchain-works.ts';
import type { Work } from './work.ts';

let root: string;

const write = (file: string, text: string) => {
	const full = path.join(root, file);
	mkdirSync(path.dirname(full), { recursive: true });
	writeFileSync(full, text);
};

function addPackage(name: string, said: { license?: unknown; text?: string }): void {
	const folder = `node_modules/${name}`;
	const { license, text } = said;
	const main = { name, version: '1.2.3', type: 'module', main: 'index.js', license };
	write(`${folder}/package.json`, JSON.stringify(main));
	write(`${folder}/index.js`, `export const say = () => console.log('${name}');\n`);
	write(`${folder}/style.css`, `.${path.basename(name)} { color: red }\n`);
	if (text !== undefined) write(`${folder}/LICENSE`, text);
}

/** The texts that the build writes, by file name. */
async function buildSite(main: string, works: Work[] = []): Promise<Map<string, string>> {
	write('main.js', main);
	const { plugin, workerPlugin } = licences(() => Promise.resolve(works));
	const output = (await build({
		root,
		configFile: false,
		logLevel: 'silent',
		plugins: [plugin],
		worker: { format: 'es', plugins: () => [workerPlugin()] },
		build: { write: false, rolldownOptions: { input: path.join(root, 'main.js') } }
	})) as Rolldown.RolldownOutput;
	return new Map(
		output.output.flatMap((file) =>
			file.type === 'asset' ? [[file.fileName, String(file.source)]] : []
		)
	);
}

beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), 'licences-'));
	write('LICENSE', 'Our own licence');
	write('NOTICE', 'Our own notice');
	write('package.json', '{ "type": "module" }');
});

afterEach(() => rmSync(root, { recursive: true }));

test('the list has what is in the site, in its workers and its style sheets, and nothing else', async () => {
	for (const name of ['used', '@scope/in-worker', 'only-style', 'shaken-off', 'installed'])
		addPackage(name, { license: 'MIT', text: `MIT License of ${name} <author@example.com>` });
	write('worker.js', `import { say } from '@scope/in-worker';\nsay();\n`);
	const files = await buildSite(`
		import { say } from 'used';
		import 'only-style/style.css';
		import { say as unused } from 'shaken-off';
		new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
		say();
	`);
	const listed = files.get('NOTICE')?.match(/^- .*$/gm);
	expect(listed).toEqual([
		'- @scope/in-worker 1.2.3: MIT',
		'- only-style 1.2.3: MIT',
		'- used 1.2.3: MIT'
	]);
	expect(files.get('NOTICE')).toMatch(/^Our own notice\n/);
	expect(files.get('LICENSE')).toBe('Our own licence');
	expect(files.get('licences.html')).toContain('MIT License of used &lt;author@example.com&gt;');
});

test('the build fails where a licence is not an allowed one, and says whose', async () => {
	addPackage('greedy', { license: 'GPL-3.0-only', text: 'GNU General Public License' });
	await expect(buildSite(`import { say } from 'greedy';\nsay();`)).rejects.toThrow(
		'greedy 1.2.3 is under GPL-3.0-only, which is not an allowed licence.'
	);
});

test('the build fails where a licence has no text, and where none is named', async () => {
	addPackage('wordless', { license: 'MIT' });
	addPackage('nameless', { text: 'Do what you like' });
	const built = buildSite(
		`import * as a from 'wordless';\nimport { say } from 'nameless';\na.say(), say();`
	);
	await expect(built).rejects.toThrow('wordless 1.2.3 comes without the text of its licence.');
	await expect(built).rejects.toThrow('nameless 1.2.3 names no licence.');
});

test('what is not a package counts as well', async () => {
	const tool: Work = { name: 'tool', version: '4', licence: 'Proprietary', texts: [] };
	await expect(buildSite('console.log(1);', [tool])).rejects.toThrow(
		'tool 4 is under Proprietary, which is not an allowed licence.'
	);
});

test('code of an unknown origin stops the build', () => {
	expect(() => packageFolderOf('\0polyfill/promise', '/site')).toThrow('polyfill/promise');
	expect(packageFolderOf('/site/src/main.ts?worker_file', '/site')).toBeNull();
	expect(packageFolderOf('\0vite/preload-helper.js', '/site')).toBe('/site/node_modules/vite');
	expect(packageFolderOf('/site/node_modules/a/node_modules/@b/c/d.js?v=1', '/site')).toBe(
		'/site/node_modules/a/node_modules/@b/c'
	);
});

test('files beside the toolchain must be known, too', async () => {
	write('static/vendor/clang-9/llvm.core.wasm', '');
	write('static/vendor/clang-9/sysroot-c-12ab.tar.br', '');
	const names = (await toolchainWorks(path.join(root, 'static'))).map(
		({ name, version }) => `${name} ${version}`
	);
	expect(names).toEqual([
		'LLVM, Clang and LLD 9',
		'libc++ and libc++abi 9',
		'compiler-rt and the headers of Clang 9',
		'wasi-libc ',
		'@yowasp/clang 9'
	]);
	write('static/vendor/clang-9/tool.wasm', '');
	await expect(toolchainWorks(path.join(root, 'static'))).rejects.toThrow('clang-9/tool.wasm');
});

test('works with the same texts share one part of the page', () => {
	const texts = [{ name: 'LICENSE', text: 'The text' }];
	const works = ['b', 'A'].map((name) => ({ name, version: '1', licence: 'MIT', texts }));
	const page = licencesPage({ licence: 'Ours' }, works);
	expect(page).toContain('<h2>A 1, b 1</h2>');
	expect(page.match(/The text/g)).toHaveLength(1);
	expect(noticeText('Ours', works)).toContain('- A 1: MIT\n- b 1: MIT\n');
});

test('the service worker, which is built apart, contains nothing of others', () => {
	const reached = new Set(['src/service-worker/index.ts']);
	for (const file of reached) {
		// Types leave nothing in what is built.
		const source = readFileSync(file, 'utf8').replace(/import type [^;]+;/g, '');
		for (const [, specifier = ''] of source.matchAll(/\bfrom '([^']+)'|\bimport\(/g)) {
			expect(specifier).toMatch(/^(\.{1,2}|#lib)\//);
			const bare = specifier.replace('#lib/', `${path.relative(path.dirname(file), 'src/lib')}/`);
			reached.add(path.join(path.dirname(file), bare));
		}
	}
	expect([...reached]).toContain('src/lib/offline/site-store.ts');
});
