// Links of projects: there and back, what becomes of them on their way, and what is made to do harm.
import { readdirSync, readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { toBase64Url } from './base64url.ts';
import { hasLink, LINK_VERSION, linkOf, readLink } from './share-link.ts';
import { sharedFiles, type SharedProject } from './shared-project.ts';

const PAGE = 'https://example.org/playground/';
const BLINKY: SharedProject = {
	...sharedFiles('Blinky “2” 🙂', {
		'build.yaml': "version: '1'\nname: blinky\n",
		'main.c': 'int main(void) { return 0; } // é\n',
		'blinky.scenario.yaml': 'steps: []\n'
	}),
	run: { containerId: 'lamp', args: ['a b'], environment: ['X=1'], mounts: [] },
	board: { id: 'b_u585i_iot02a', firmware: 'ours', mode: 'documented' },
	scenario: 'blinky.scenario.yaml',
	open: 'main.c',
	exampleId: 'blinky'
};

const link = linkOf(PAGE, BLINKY);

function codeOf(text: string): string {
	try {
		readLink(text);
	} catch (error) {
		if (error instanceof AppError) return error.code;
		throw error;
	}
	return 'none';
}

const packed = (value: unknown) =>
	`#project=1.${toBase64Url(deflateSync(typeof value === 'string' ? value : JSON.stringify(value)))}`;

test('a project comes out of its link as it went in', () => {
	expect(readLink(link)).toEqual(BLINKY);
	expect(hasLink(link)).toBe(true);
	expect(hasLink(`${PAGE}#other`)).toBe(false);
});

test('links of every version open for ever', () => {
	const folder = 'test/fixtures/links';
	const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
	const versions = new Set(names.map((name) => Number(/^v(\d+)-/.exec(name)?.[1])));
	for (let version = 1; version <= LINK_VERSION; version++) expect(versions).toContain(version);
	for (const name of names) {
		const expected: unknown = JSON.parse(
			readFileSync(`${folder}/${name.replace('.txt', '.json')}`, 'utf8')
		);
		expect(readLink(readFileSync(`${folder}/${name}`, 'utf8')), name).toEqual(expected);
	}
});

test('a project of ten kilobytes makes a link of less than six', () => {
	const folder = 'src/examples/websocket';
	const files = Object.fromEntries(
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((name) => /\.(c|h|yaml|md)$/.test(name))
			.map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')])
	);
	expect(JSON.stringify(files).length).toBeGreaterThan(10_000);
	expect(linkOf(PAGE, sharedFiles('WebSocket', files)).length).toBeLessThan(6000);
});

describe('what messengers and people do to a link', () => {
	const again = (text: string) => text.replaceAll('%', '%25');
	test.each([
		['the fragment alone', link.slice(PAGE.length)],
		['the field alone', link.slice(PAGE.length + 1)],
		['angle brackets', `<${link}>`],
		['a sentence around it', `Look: ${link}. Nice, isn’t it?`],
		['quotes', `"${link}"`],
		['Markdown', `[my lamp](${link})`],
		['lines of 76 characters', link.replace(/.{76}/g, '$&\r\n')],
		['the soft line ends of mail', link.replace(/.{75}/g, '$&=\n')],
		['a quoted mail', link.replace(/.{70}/g, '$&\n> ')],
		['spaces in it', link.replace(/.{50}/g, '$& ')],
		['zero-width spaces', link.replace(/.{50}/g, '$&\u200b')],
		['a tracker', `${link}&fbclid=IwAR0`],
		['padding', `${link}==`],
		['one encoding', encodeURIComponent(link)],
		['two encodings', encodeURIComponent(encodeURIComponent(link))],
		['three encodings', again(again(encodeURIComponent(link)))],
		['HTML', `<a href="${link}">lamp</a>`],
		['a redirect', `https://l.example.net/?u=${encodeURIComponent(link)}&h=AT1`]
	])('%s does not matter', (_what, text) => {
		expect(readLink(text)).toEqual(BLINKY);
	});

	test('a link that was cut anywhere is told to be cut, and nothing of it is opened', () => {
		const start = link.indexOf('1.') + 2;
		for (let end = start; end < link.length; end += 7)
			expect(codeOf(link.slice(0, end)), `${end}`).toBe('link-cut');
		expect(codeOf(`${link.slice(0, -20)}…`)).toBe('link-cut');
		expect(codeOf(`${link.slice(0, -20)}...`)).toBe('link-cut');
	});

	test('a changed letter never makes another program', () => {
		const start = link.indexOf('1.') + 2;
		for (let at = start; at < link.length; at += 5) {
			const other = link[at] === 'A' ? 'B' : 'A';
			const changed = link.slice(0, at) + other + link.slice(at + 1);
			const code = codeOf(changed);
			// The last letter has bits that belong to no byte.
			if (code === 'none') expect(readLink(changed)).toEqual(BLINKY);
			else expect(['link-damaged', 'link-cut'], `${at}: ${code}`).toContain(code);
		}
		expect(codeOf(link.toLowerCase())).toMatch(/^link-(damaged|cut)$/);
		expect(codeOf(link.replace(/.{30}$/, 'ä$&'))).toBe('link-damaged');
	});
});

describe('what is no link, or one of tomorrow', () => {
	test.each([
		['', 'link-not-ours'],
		['https://example.org/', 'link-not-ours'],
		['#project=', 'link-not-ours'],
		['#project=1.', 'link-cut'],
		['#project=2.eJyrVk', 'link-newer'],
		['#project=999999.x', 'link-newer'],
		['#project=1.AAAA', 'link-damaged'],
		[`#project=1.${'A'.repeat(3_000_001)}`, 'link-too-large']
	])('%#: %s', (text, code) => {
		expect(codeOf(text)).toBe(code);
	});
});

describe('a hostile link', () => {
	const withFile = (path: string) => packed(`{"name":"x","files":{${JSON.stringify(path)}:"1"}}`);

	test('with a bomb in it is refused before it unpacks', () => {
		expect(codeOf(packed('a'.repeat(3_000_000)))).toBe('link-bomb');
		const noise = Array.from({ length: 50_000 }, (_, i) => Math.sin(i).toString(36)).join('');
		const large = deflateSync(noise + ' '.repeat(17_000_000), { level: 1 });
		expect(codeOf(`#project=1.${toBase64Url(large)}`)).toBe('link-too-large');
	});

	test('with a path that leads out of the project is refused by name', () => {
		expect(codeOf(withFile('../../etc/passwd'))).toBe('path-outside');
		expect(codeOf(withFile('/etc/passwd'))).toBe('path-absolute');
		expect(codeOf(withFile('a\\b'))).toBe('path-character');
		expect(codeOf(withFile('__proto__'))).toBe('path-reserved');
		expect(codeOf(withFile('a\u202eb.c'))).toBe('path-hidden');
		expect(codeOf(withFile('x'.repeat(201)))).toBe('path-too-long');
		expect(codeOf(packed({ files: { a: '1', 'a/b': '2' } }))).toBe('path-taken');
	});

	test('with too many or too large files is refused', () => {
		const many = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`f${i}.c`, '']));
		expect(codeOf(packed({ files: many }))).toBe('too-many-files');
		const lines = Array.from({ length: 200_000 }, (_, i) => `line ${i * i};`).join('');
		expect(codeOf(packed({ files: { 'a.c': lines } }))).toBe('file-too-large');
	});

	test('that holds something else is told what is wrong with it', () => {
		expect(codeOf(packed('not JSON'))).toBe('link-invalid');
		expect(codeOf(packed('['.repeat(100_000)))).toBe('link-invalid');
		expect(codeOf(packed([]))).toBe('link-invalid');
		expect(codeOf(packed({ name: 'x' }))).toBe('link-invalid');
		expect(codeOf(packed({ files: {} }))).toBe('link-empty');
		expect(codeOf(packed({ files: { 'a.c': 1 } }))).toBe('link-invalid');
		expect(codeOf(packed({ files: { 'a.c': { base64: '%' } } }))).toBe('link-invalid');
		expect(codeOf(`#project=1.${toBase64Url(deflateSync(Uint8Array.of(0xff, 0xfe)))}`)).toBe(
			'link-invalid'
		);
	});

	test('keeps of its other fields what is right, and says which files were left out', () => {
		const read = readLink(
			packed({
				name: 'a\nb'.repeat(100),
				files: {
					'a.c': 'text',
					'resources/text.txt': { base64: toBase64Url(utf8('héllo')) },
					'resources/logo.png': { base64: toBase64Url(Uint8Array.of(0x89, 0x50, 0, 255)) }
				},
				run: { containerId: '../x', args: [], environment: [], mounts: [] },
				board: { id: 'none', firmware: 'ours' },
				scenario: '../x',
				open: 'constructor',
				later: { field: 1 }
			})
		);
		expect(read.name.length).toBeLessThanOrEqual(80);
		expect(read.name).not.toMatch(/\n/);
		expect(read.files).toEqual({ 'a.c': 'text', 'resources/text.txt': 'héllo' });
		expect(read.leftOut).toEqual(['resources/logo.png']);
		expect(read).toMatchObject({
			run: null,
			runRefused: true,
			board: null,
			scenario: null,
			open: null
		});
	});

	test('without a name is called as its image is', () => {
		const files = { 'build.yaml': "version: '1'\nname: lamp\nbinaries:\n  - path: lamp.wasm\n" };
		expect(readLink(packed({ files })).name).toBe('lamp');
		expect(readLink(packed({ files: { 'a.c': '' } })).name).toBe('Shared project');
	});
});
