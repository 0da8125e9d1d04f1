// Markdown as a tree of text: nothing in it becomes HTML, and links and pictures lead only where they may.
import { describe, expect, it } from 'vitest';
import { decodeEntities, MAX_RENDERED_LENGTH, parseMarkdown, type Inline } from './markdown.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const PLACE = {
	path: 'docs/README.md',
	files: { 'docs/README.md': '', 'docs/a b.svg': SVG, 'main.c': 'int main;', 'lib/x.h': '' }
};
const parse = (source: string) => parseMarkdown(source, PLACE);

/** The pieces of the one paragraph. */
function inlines(source: string): Inline[] {
	const [block, ...others] = parse(source) ?? [];
	expect(others).toEqual([]);
	return block && 'children' in block && block.kind !== 'quote' ? block.children : [];
}

describe('what is read', () => {
	it('has headings, emphasis, code and breaks', () => {
		expect(parse('## *A* **b** `c<d` ~~e~~\n\nx  \ny')).toEqual([
			{
				kind: 'heading',
				depth: 2,
				children: [
					{ kind: 'em', children: [{ kind: 'text', text: 'A' }] },
					{ kind: 'text', text: ' ' },
					{ kind: 'strong', children: [{ kind: 'text', text: 'b' }] },
					{ kind: 'text', text: ' ' },
					{ kind: 'code', text: 'c<d' },
					{ kind: 'text', text: ' ' },
					{ kind: 'del', children: [{ kind: 'text', text: 'e' }] }
				]
			},
			{
				kind: 'paragraph',
				children: [{ kind: 'text', text: 'x' }, { kind: 'break' }, { kind: 'text', text: 'y' }]
			}
		]);
	});

	it('has lists with tasks and numbers, quotes, code, rules and tables', () => {
		const line = (text: string) => ({ kind: 'line', children: [{ kind: 'text', text }] });
		expect(parse('- [x] a\n- b\n\n3. c\n\n> d\n\n```c\ne\n```\n\n---\n')).toMatchObject([
			{
				kind: 'list',
				start: null,
				items: [
					{ checked: true, children: [line('a')] },
					{ checked: null, children: [line('b')] }
				]
			},
			{ kind: 'list', start: 3, items: [{ checked: null, children: [line('c')] }] },
			{ kind: 'quote', children: [{ kind: 'paragraph' }] },
			{ kind: 'code', text: 'e' },
			{ kind: 'rule' }
		]);
		expect(parse('|a|b|\n|:-|-:|\n|1|`2`|')).toEqual([
			{
				kind: 'table',
				align: ['left', 'right'],
				rows: [
					[[{ kind: 'text', text: 'a' }], [{ kind: 'text', text: 'b' }]],
					[[{ kind: 'text', text: '1' }], [{ kind: 'code', text: '2' }]]
				]
			}
		]);
	});

	it('knows entities and escapes', () => {
		expect(inlines('\\*a &amp; b &#176; &unknown;')).toEqual([
			{ kind: 'text', text: '*' },
			{ kind: 'text', text: 'a & b ° &unknown;' }
		]);
		expect(decodeEntities('&#0;&#x110000;&#xD800;&toString;')).toBe('\ufffd\ufffd\ufffd&toString;');
	});
});

describe('what could do harm', () => {
	it('HTML is text', () => {
		const written = '<script>alert(1)</script>\n\n<img src=x onerror=alert(1)> <b>bold</b>\n';
		const said = JSON.stringify(parse(written));
		for (const block of parse(written)!) {
			expect(block.kind).toBe('paragraph');
			const children = block.kind === 'paragraph' ? block.children : [];
			expect(children.every(({ kind }) => kind === 'text')).toBe(true);
		}
		expect(said).toContain('<script>alert(1)</script>');
		expect(inlines('a <b>x</b>').every(({ kind }) => kind === 'text')).toBe(true);
	});

	it('links lead to the web or to files of the project, and nowhere else', () => {
		const target = (href: string) => {
			const [link] = inlines(`[x](${href})`);
			return link?.kind === 'link' ? link.target : undefined;
		};
		expect(target('https://example.org/a?b#c')).toEqual({
			kind: 'web',
			url: 'https://example.org/a?b#c'
		});
		expect(target('mailto:a@example.org')).toMatchObject({ kind: 'web' });
		expect(target('../main.c#L3')).toEqual({ kind: 'file', path: 'main.c' });
		expect(target('/../../../lib/./x.h')).toEqual({ kind: 'file', path: 'lib/x.h' });
		for (const href of [
			'javascript:alert(1)',
			'JavaScript&colon;alert(1)',
			'&#106;avascript:alert(1)',
			'data:text/html,x',
			'vbscript:x',
			'file:///etc/passwd',
			'//example.org/x',
			'blob:https://example.org/1',
			'../toString',
			'../missing.c',
			'#part'
		])
			expect(target(href), href).toBeNull();
	});

	it('pictures come from the project, others are told of', () => {
		expect(inlines('![A drawing](a%20b.svg)')).toEqual([
			{
				kind: 'image',
				url: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(SVG)}`,
				target: null,
				alt: 'A drawing'
			}
		]);
		expect(inlines('![far](https://example.org/x.png)')).toEqual([
			{
				kind: 'image',
				url: null,
				target: { kind: 'web', url: 'https://example.org/x.png' },
				alt: 'far'
			}
		]);
		expect(inlines('![c](../main.c) ![d](data:image/svg+xml,x)')).toMatchObject([
			{ kind: 'image', url: null },
			{},
			{ kind: 'image', url: null, target: null }
		]);
	});

	it('what is too long or nested too deep is not rendered, or as it is written', () => {
		expect(parse('x\n\n'.repeat(MAX_RENDERED_LENGTH / 3 + 1))).toBeNull();
		expect(parse('_a'.repeat(5_000))).toBeNull();
		// Each of the delimiters may belong to each other one.
		expect(parse('_a*'.repeat(2_000))).toBeNull();
		const usual = '[Run](main.c) *starts* `blinky`.\n'.repeat(40);
		expect(parse(`${usual}\n`.repeat(40))).not.toBeNull();
		expect(() => parse('>'.repeat(7_000))).not.toThrow();
		expect(JSON.stringify(parse(`${'> '.repeat(60)}deep`))).toContain('deep');
	});
});
