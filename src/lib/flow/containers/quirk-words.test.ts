// What the page tells of quirks, in each language: whole sentences, with values in their places.
import { describe, expect, it, test } from 'vitest';
import type { QuirkValues, RejectionCause } from '#lib/abi/quirk-values.ts';
import { QUIRKS, type QuirkCode } from '#lib/abi/quirks.ts';
import { english } from '#lib/texts/english.ts';
import { quirkMessages } from '#lib/texts/en/quirk-messages.ts';
import { quirkRejections } from '#lib/texts/en/quirk-rejections.ts';
import { quirkRemedies } from '#lib/texts/en/quirk-remedies.ts';
import { quirksDocumented } from '#lib/texts/en/quirks-documented.ts';
import { quirkTitles } from '#lib/texts/en/quirk-titles.ts';
import { errorText } from '#lib/texts/error-texts.ts';
import { LANGUAGES } from '#lib/texts/languages.ts';
import { Speaker } from '#lib/texts/speaker.ts';
import type { Words } from '#lib/texts/words.ts';
import { documentedWords, quirkRemedy } from './quirk-details.ts';
import { noticeWords, quirkTitle, quirkWords } from './quirk-words.ts';

const codes = Object.keys(QUIRKS) as QuirkCode[];
const causes = Object.keys(quirkRejections) as RejectionCause[];

/** Every value in a place of its own. */
const VALUES: { [Code in keyof QuirkValues]: QuirkValues[Code] } = {
	'capability-ignored': { capability: 'teleport' },
	'timer-out-of-range': { max: 8 },
	'function-missing': { name: 'ocre_fly' },
	'signature-differs': { name: 'ocre_sleep' },
	'file-call-missing': { name: 'path_link' },
	'trap-exit-code': { trap: 'unreachable' },
	'start-hangs': { reason: 'no memory' },
	'main-without-start': { entry: 'main' },
	'containers-full': { count: 4 },
	'module-rejected': { cause: 'simd', text: 'unsupported opcode fd' }
};

const met = (code: QuirkCode, values: object = {}, onlyOnRealBoards = false): Words =>
	noticeWords({
		code,
		values: { ...(code in VALUES ? VALUES[code as keyof QuirkValues] : {}), ...values },
		onlyOnRealBoards
	});

const offered = LANGUAGES.filter(({ offered }) => offered);

const speakers = await Promise.all(
	offered.map(async ({ tag, direction, load }) => {
		const translation = load ? await load() : null;
		return { tag, speaker: new Speaker(tag, errorText, translation, direction) };
	})
);

function inLanguage(tag: string): (words: Words) => string {
	const { speaker } = speakers.find((one) => one.tag === tag)!;
	return (words) => speaker.say(words).replace(/[\u2068\u2069]/g, '');
}

describe.each(speakers.map(({ tag }) => tag))('in %s', (tag) => {
	const say = inLanguage(tag);
	const inEnglish = english().say;

	it.each(codes)('%s has its words', (code) => {
		const all = [quirkTitle(code), quirkWords(code), quirkRemedy(code), met(code)];
		const documented = documentedWords(code);
		expect(documented !== null).toBe(QUIRKS[code].keptBy === 'faithful');
		for (const words of documented ? [...all, documented] : all) {
			const text = say(words);
			expect(text).not.toBe('');
			expect(text).not.toMatch(/[{}]|undefined|\[object/);
			if (tag !== 'en') expect(text).not.toBe(inEnglish(words));
		}
	});

	it('a notice has the values of its case in it, a text for all cases none', () => {
		for (const [code, values] of Object.entries(VALUES))
			for (const value of Object.values<string | number>(values)) {
				if (causes.includes(value as RejectionCause)) continue;
				expect(say(met(code as QuirkCode))).toContain(String(value));
				expect(say(quirkWords(code as QuirkCode))).not.toContain(String(value));
			}
	});

	it('a rejected module is told why it is', () => {
		const texts = causes.map((cause) => say(met('module-rejected', { cause, text: 'x' })));
		expect(new Set(texts).size).toBe(causes.length);
		for (const [at, cause] of causes.entries())
			expect(texts[at]).toContain(say(quirkRejections[cause]));
	});

	it('in documented mode it is said that a real board does it', () => {
		const text = say(met('mount-swapped', {}, true));
		expect(text).toContain(say(met('mount-swapped')));
		expect(text.length).toBeGreaterThan(say(met('mount-swapped')).length + 10);
	});
});

test.each([
	['en', 1, '1 container '],
	['en', 4, '4 containers '],
	['de', 1, '1 Container '],
	['fr', 4, '4 conteneurs '],
	['es', 1, '1 contenedor '],
	['pt', 4, '4 contêineres '],
	['ja', 4, '4個'],
	['zh-Hans', 4, '4 个容器'],
	['hi', 1, '1 कंटेनर '],
	['ar', 1, 'حاوية واحدة'],
	['ar', 2, 'حاويتان'],
	['ar', 4, '4 حاويات'],
	['ar', 16, '16 حاوية']
])('%s counts %i', (tag, count, text) => {
	expect(inLanguage(tag)(met('containers-full', { count }))).toContain(text);
});

test('no text is for a quirk that is not there', () => {
	const known = new Set<string>(codes);
	const keys = [quirkTitles, quirkMessages, quirkRemedies, quirksDocumented].flatMap(Object.keys);
	expect(keys.filter((key) => !known.has(key.replace(/\.any$/, '')))).toEqual([]);
});

test('a name that reads as a cause or a message is said as it is', () => {
	const say = inLanguage('en');
	expect(say(met('function-missing', { name: '{x} # <b>' }))).toContain('called {x} # <b>, a');
});
