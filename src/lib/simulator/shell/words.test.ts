import { expect, test } from 'vitest';
import { nextWord, splitWords } from './words.ts';

test.each([
	['one two  three', ['one', 'two', 'three']],
	['say "two words" it\'s" fine"', ['say', 'two words', 'its" fine"']],
	['a\\ b \\"c', ['a b', '"c']],
	[`"\\x41\\101" '\\x4a'`, ['A\\101', 'J']],
	['"\\0101" "\\\'" "\\""', ['A', "\\'", '"']],
	['   ', []]
])('%s is split as the shell splits it', (line, words) => {
	expect(splitWords(line)).toEqual(words);
});

test('a quote left open is reported with the word', () => {
	expect(nextWord('"never closed')).toEqual({ word: 'never closed', rest: '', openQuote: '"' });
});
