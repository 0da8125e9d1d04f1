import { describe, expect, test } from 'vitest';
import { EMBED_DEFAULTS, parseEmbedQuery, writeEmbedQuery } from './embed-options.ts';
import { elementSnippet, frameSnippet } from './snippet.ts';

const parse = (query: string) => parseEmbedQuery(new URLSearchParams(query));

describe('the query of a frame', () => {
	test('comes back as it was written', () => {
		const options = {
			view: 'board',
			theme: 'dark',
			lang: 'de',
			file: 'a b.c',
			locked: [
				{ path: 'main.c', from: 1, to: 9 },
				{ path: 'main.c', from: 30, to: 30 },
				{ path: 'build.yaml', from: 1, to: Number.MAX_SAFE_INTEGER }
			],
			origin: 'https://example.org',
			from: 'https://x.example/?a=1&b=2'
		} as const;
		const query = writeEmbedQuery(options);
		expect(query).toContain('readonly=main.c%3A1-9%2Cmain.c%3A30%2Cbuild.yaml');
		expect(parse(query)).toEqual(options);
		expect(writeEmbedQuery(EMBED_DEFAULTS)).toBe('');
	});

	test('keeps to the defaults where it is not understood', () => {
		expect(parse('view=x&theme=red&origin=*&readonly=,,')).toEqual(EMBED_DEFAULTS);
		expect(parse('origin=javascript:alert(1)').origin).toBeNull();
		expect(parse('origin=https://example.org/deep/path').origin).toBe('https://example.org');
		expect(parse(`readonly=${'a,'.repeat(500)}`).locked).toHaveLength(50);
		expect(parse('readonly=main.c:9-2').locked).toEqual([{ path: 'main.c', from: 9, to: 9 }]);
	});
});

describe('a snippet', () => {
	const snippet = {
		site: 'https://play.example/',
		fragment: '#project=1.abc',
		options: { ...EMBED_DEFAULTS, view: 'board' as const, file: '"><script>.c' },
		title: 'Lamp & "light"',
		heightPx: 480
	};

	test('is HTML in which nothing of the project is markup', () => {
		const frame = frameSnippet(snippet);
		expect(frame).toContain(
			'src="https://play.example/embed?view=board&#38;file=%22%3E%3Cscript%3E.c#project=1.abc"'
		);
		expect(frame).toContain('title="Lamp &#38; &#34;light&#34;"');
		const element = elementSnippet(snippet);
		expect(element).toContain('file="&#34;&#62;&#60;script&#62;.c"');
		expect(element).toContain(
			'<script type="module" src="https://play.example/ocre-playground.js">'
		);
		expect(element.match(/<script/g)).toHaveLength(1);
	});
});
