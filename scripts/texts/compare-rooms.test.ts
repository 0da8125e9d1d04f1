import { describe, expect, it } from 'vitest';
import { compareRooms, findingText } from './compare-rooms.ts';
import { faultsOf } from './message-faults.ts';
import type { Rooms } from './read-rooms.ts';
import { unusedTexts } from './unused-texts.ts';

const LINES = '{n, plural, one{# line} other{# lines}}';

describe('a message beside the English one', () => {
	it.each([
		['Datei', 'File', 'de', []],
		['{n, plural, one{# Zeile} other{# Zeilen}}', LINES, 'de', []],
		['{n, plural, other{# 行}}', LINES, 'ja', []],
		['{n, plural, one{# ligne} other{# lignes}}', LINES, 'fr', []],
		['<code>main.c</code> öffnen', 'Open <code>main.c</code>', 'de', []],
		['', 'File', 'de', ['it is empty']],
		['{n', '{n}', 'de', [expect.stringContaining('cannot be compiled')]],
		['{m} Dateien', '{n} files', 'de', ['the value n is missing', 'English has no value m']],
		['{n} Zeilen', LINES, 'de', ['the value n plural is missing', 'English has no value n']],
		['Datei öffnen', 'Open <b>it</b>', 'de', ['the tag </b> is missing', 'the tag <b> is missing']],
		['{n, plural, other{# Zeilen}}', LINES, 'de', ['the plural of n has no branch “one”']],
		['{n, plural, =1{eine Zeile} other{# Zeilen}}', LINES, 'de', []],
		[
			'{n, plural, one{# 行} other{# 行}}',
			LINES,
			'ja',
			['the plural of n has a branch “one”, which ja never takes']
		],
		[
			'{n, plural, one{ب} two{ج} many{د} other{ه}}',
			LINES,
			'ar',
			['the plural of n has no branch “few”']
		],
		["l'{name}", 'the {name}', 'fr', [expect.stringContaining('write ’')]],
		['Datei ', 'File', 'de', [expect.stringContaining('a space')]]
	])('%j for %j in %s', (text, english, tag, faults) => {
		expect(faultsOf(text, english, tag)).toEqual(faults);
	});
});

const rooms = (files: Readonly<Record<string, Readonly<Record<string, string>>>>): Rooms => ({
	files: new Map(Object.keys(files).map((name) => [`${name}.ts`, [name]])),
	texts: Object.entries(files).flatMap(([room, texts]) =>
		Object.entries(texts).map(([key, source]) => ({
			...{ id: `${room}.${key}`, key, room, source },
			file: `${room}.ts`
		}))
	)
});

describe('a translation beside English', () => {
	const english = rooms({ run: { run: 'Run', stop: 'Stop' }, late: { part: 'Part' } });

	it('is complete with each text of each room', () => {
		const german = rooms({ run: { run: 'Starten', stop: 'Stoppen' }, late: { part: 'Teil' } });
		expect(compareRooms(german, english, 'de')).toEqual([]);
	});

	it('has what is missing, unused and broken told, a whole room once', () => {
		const german = rooms({ run: { run: '{x}', halt: 'Halt' }, old: { a: 'a' } });
		expect(compareRooms(german, english, 'de').map(findingText)).toEqual([
			'late.ts: the room is missing',
			'old.ts: English has no such room',
			'run.ts: run.stop is missing',
			'run.ts: English has no run.halt',
			'run.ts: run.run: English has no value x'
		]);
	});
});

describe('English texts that no code says', () => {
	const texts = rooms({ run: { run: 'Run', stop: 'Stop', 'a.next': 'Next' } }).texts;
	const said = (text: string) => {
		const unused = unusedTexts(texts, [{ path: 'x.ts', text }]);
		return texts.filter((one) => !unused.includes(one)).map(({ key }) => key);
	};
	const IMPORT = "import { run as words } from '#lib/texts/en/run.ts';";

	it.each([
		[`${IMPORT} t(words.run); other.words.stop;`, ['run']],
		[`${IMPORT} now ? words.run : words.stop`, ['run', 'stop']],
		[`${IMPORT} words['a.next']`, ['a.next']],
		[`${IMPORT} words[stage]`, ['run', 'stop', 'a.next']],
		["import { run } from './en/run.ts'; const all = { ...run };", ['run', 'stop', 'a.next']],
		["import type { run } from './en/run.ts'; run.stop", []],
		["const { run } = await import('#lib/texts/en/run.ts');", ['run', 'stop', 'a.next']],
		["import { run } from '#lib/texts/en/other.ts'; run.stop", []]
	])('%j', (text, keys) => {
		expect(said(text)).toEqual(keys);
	});
});
