import { expect, test, vi } from 'vitest';
import { AppError } from '#lib/core/errors.ts';
import { errorText } from './error-texts.ts';
import { errorWords } from './error-words.ts';
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
