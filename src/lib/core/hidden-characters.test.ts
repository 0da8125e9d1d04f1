import { expect, it } from 'vitest';
import { growthOf, LINEAR_GROWTH } from './testing/growth.ts';
import { HOSTILE_TEXTS } from './testing/hostile-text.ts';
import {
	hiddenName,
	visibleInTerminal,
	visibleParts,
	visibleText,
	withoutMarks
} from './hidden-characters.ts';

it.each([
	['an override of the direction', 'ab\u202ecd\u202c', 'ab‹U+202E›cd‹U+202C›'],
	['isolates', '\u2066a\u2067b\u2069c', '‹U+2066›a‹U+2067›b‹U+2069›c'],
	[
		'half of a pair',
		'a\u2068b\u202ec\u2069\u2068\u2069',
		'a‹U+2068›b‹U+202E›c‹U+2069›‹U+2068›‹U+2069›'
	],
	[
		'embeddings and marks',
		'\u202a\u202b\u200e\u200f\u061c',
		'‹U+202A›‹U+202B›‹U+200E›‹U+200F›‹U+061C›'
	],
	['characters without a width', 'a\u200bb\u2060c\ufeff', 'a‹U+200B›b‹U+2060›c‹U+FEFF›'],
	['joiners between letters that do not join', 'pa\u200dy\u200cpal', 'pa‹U+200D›y‹U+200C›pal'],
	['tags', 'x\u{e0041}\u{e007f}', 'x‹U+E0041›‹U+E007F›'],
	['selectors without anything to select', 'a\ufe0f\u{e0100}', 'a‹U+FE0F›‹U+E0100›'],
	['fillers', '\u3164\u115f\uffa0', '‹U+3164›‹U+115F›‹U+FFA0›'],
	[
		'control characters',
		'a\u0000\u001b[31m\u009b\r\u007f',
		'a‹U+0000›‹U+001B›[31m‹U+009B›‹U+000D›‹U+007F›'
	],
	['halves of characters', 'a\ud800b\udc00', 'a‹U+D800›b‹U+DC00›'],
	['separators of lines', 'a\u2028b\u2029', 'a‹U+2028›b‹U+2029›']
])('%s are shown', (_name, text, shown) => {
	expect(visibleText(text)).toBe(shown);
	expect(withoutMarks(shown)).toBe(text);
	expect(
		visibleParts(text)
			.map((part) => part.text)
			.join('')
	).toBe(text);
});

it.each([
	['Hebrew', 'שלום עולם'],
	['Arabic', 'مرحبا بالعالم'],
	['Persian with a non-joiner', 'می\u200cخواهم'],
	['Hindi with a joiner', 'क्\u200dष'],
	['emoji of several', '👩\u200d💻 👨🏽\u200d🚀 ❤\ufe0f\u200d🔥 1\ufe0f\u20e3'],
	['a flag of a region', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
	['a name in a sentence from right to left', 'حذف \u2068main.c\u2069؟'],
	['tabs and lines', 'a\tb\nc'],
	['accents', 'Ångström, naïve, ẽ, e\u0301'],
	['Chinese with a variant', '葛\u{e0100}']
])('%s stays as it is', (_name, text) => {
	expect(visibleText(text)).toBe(text);
	expect(visibleParts(text)).toEqual([{ text, hidden: null }]);
});

it('what stands together is one part, with the name of each', () => {
	expect(visibleParts('a\u202e\u2066b')).toEqual([
		{ text: 'a', hidden: null },
		{ text: '\u202e\u2066', hidden: [0x202e, 0x2066] },
		{ text: 'b', hidden: null }
	]);
	expect(hiddenName(0x202e)).toBe('right-to-left override (U+202E)');
	expect([0x81, 0xd800, 0xe0041, 0x3164].map(hiddenName)).toEqual([
		'control character (U+0081)',
		'half of a character (U+D800)',
		'tag (U+E0041)',
		'invisible character (U+3164)'
	]);
});

it('a terminal still gets what steers it', () => {
	expect(visibleInTerminal('\u001b[31m\u202ea\r\n')).toBe('\u001b[31m‹U+202E›a\r\n');
});

it('what looks like a mark of a character that can be seen stays', () => {
	expect(withoutMarks('‹U+0041› ‹U+110000›')).toBe('‹U+0041› ‹U+110000›');
});

it.each(Object.entries(HOSTILE_TEXTS))('%s are looked through in linear time', (_name, make) => {
	const prepare = (size: number) => {
		const text = make(size);
		return () => [visibleText(text).length, visibleParts(text).length];
	};
	expect(growthOf(prepare, 250)).toBeLessThan(LINEAR_GROWTH);
});
