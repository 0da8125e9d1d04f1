// Which elements are taken out of markup, however they are written.
import { expect, test } from 'vitest';
import { isForbidden, textOf, withoutForbidden } from './markup.ts';

const FORBIDDEN = [
	'link',
	'meta',
	'base',
	'iframe',
	'frame',
	'frameset',
	'object',
	'embed',
	'applet',
	'portal',
	'fencedframe'
];

test.each(FORBIDDEN)('%s becomes an unknown element', (name) => {
	expect(withoutForbidden(`<${name} a=b>c</${name}>`)).toBe(`<x-${name} a=b>c</x-${name}>`);
	for (const written of [name, name.toUpperCase(), `svg:${name}`]) {
		expect(isForbidden(written)).toBe(true);
		for (const end of [' ', '/', '\n', '\t', '\f', '>', ''])
			expect(withoutForbidden(`<${written}${end}`)).toMatch(/^<x-/);
	}
});

test.each(['p', 'links', 'linker', 'metadata', 'basefont', 'my-link', 'form', 'img'])(
	'%s stays as it is',
	(name) => {
		expect(isForbidden(name)).toBe(false);
		expect(withoutForbidden(`<${name}>`)).toBe(`<${name}>`);
	}
);

test('text that only looks like it stays, and nothing is put together by what is taken out', () => {
	for (const text of ['a < link', '<!-- -->', '<!doctype html>', 'x <b>link</b>'])
		expect(withoutForbidden(text)).toBe(text);
	for (const nested of ['<<link>link>', '<lin<link>k>', '<link<meta>', '</</link>link>'])
		expect(withoutForbidden(nested)).not.toMatch(/<\/?(link|meta)[\s/>]/i);
});

test('types and entities of a document, which could name elements, no longer do', () => {
	expect(withoutForbidden('<!ENTITY a "<link>">')).toBe('<!x-ENTITY a "<x-link>">');
	expect(withoutForbidden('<!DOCTYPE a [<!entity b "c">]>')).toBe(
		'<!x-DOCTYPE a [<!x-entity b "c">]>'
	);
});

test('a value is read as text once', () => {
	let reads = 0;
	expect(textOf({ toString: () => `read ${++reads}` })).toBe('read 1');
	expect([textOf(null), textOf(undefined), textOf(1)]).toEqual(['null', 'undefined', '1']);
});
