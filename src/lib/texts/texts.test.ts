import { expect, test, vi } from 'vitest';
import { AppError } from '#lib/core/errors.ts';
import { late } from './en/late.ts';
import { errorText } from './error-texts.ts';
import { errorWords } from './error-words.ts';
import { ENGLISH, type Language } from './languages.ts';
import type { Translation } from './speaker.ts';
import { Texts } from './texts.svelte.ts';

const lost = () => errorWords(new AppError('board-lost', 'of the engine'));

test('the texts of errors are fetched when the first error is said', async () => {
	const load = vi.fn(() => Promise.resolve({ errorText }));
	const texts = new Texts(load);
	expect(load).not.toHaveBeenCalled();
	expect(texts.t(lost().title)).toBe('…');
	await load.mock.results[0]!.value;
	await vi.waitFor(() =>
		expect(texts.t(lost().title)).toBe('The connection to the board was lost.')
	);
	expect(load).toHaveBeenCalledOnce();
});

test('without a network an error is told by its code, and its text is asked for again later', async () => {
	vi.useFakeTimers();
	const load = vi.fn(() => Promise.reject<{ errorText: typeof errorText }>(new Error('offline')));
	const texts = new Texts(load);
	texts.t(lost().title);
	await vi.advanceTimersByTimeAsync(0);
	expect(texts.t(lost().title)).toContain('board-lost');
	expect(texts.t(lost().next)).toContain('network connection');
	expect(load).toHaveBeenCalledOnce();
	load.mockResolvedValue({ errorText });
	await vi.advanceTimersByTimeAsync(60_000);
	texts.t(lost().title);
	await vi.advanceTimersByTimeAsync(0);
	expect(texts.t(lost().title)).toBe('The connection to the board was lost.');
	vi.useRealTimers();
});

const language = (tag: string, load: Language['load']): Language => ({ ...ENGLISH, tag, load });
const saying =
	(text: string): Translation =>
	() => [text];

test('a language is shown when it has come, and is on its way until then', async () => {
	const texts = new Texts();
	const german = language('de', () => Promise.resolve(saying('Teil')));
	const shown = texts.choose(german);
	expect([texts.loading, texts.language]).toEqual([german, ENGLISH]);
	await shown;
	expect([texts.loading, texts.language, texts.failed]).toEqual([null, german, null]);
	expect(texts.t(late.part)).toBe('Teil');
	await texts.choose(ENGLISH);
	expect(texts.t(late.part)).toBe('A part of the page could not be loaded.');
});

test('one that does not come leaves what was shown, and may be asked for again', async () => {
	const load = vi.fn(() => Promise.reject<Translation>(new TypeError('Failed to fetch')));
	const german = language('de', load);
	const texts = new Texts();
	await texts.choose(german);
	expect([texts.loading, texts.language, texts.failed]).toEqual([null, ENGLISH, german]);
	load.mockResolvedValue(saying('Teil'));
	await texts.choose(german);
	expect([texts.language, texts.failed]).toEqual([german, null]);
});

test('a later choice wins, and so does what is shown when nobody waits', async () => {
	const texts = new Texts();
	let come: (translation: Translation) => void = () => undefined;
	const slow = language('de', () => new Promise((resolve) => (come = resolve)));
	const quick = language('fr', () => Promise.resolve(saying('Partie')));
	const first = texts.choose(slow);
	await texts.choose(quick);
	come(saying('Teil'));
	await first;
	expect(texts.language).toBe(quick);
	const again = texts.choose(slow);
	texts.stay();
	come(saying('Teil'));
	await again;
	expect([texts.language, texts.loading]).toEqual([quick, null]);
});
