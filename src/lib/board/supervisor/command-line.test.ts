import { expect, test } from 'vitest';
import { commandLine, quoteWord } from './command-line.ts';
import { splitWords } from '../testing/fake-words.ts';

test('words come back as they were', () => {
	const words = [
		'run',
		'a b',
		' lead',
		'trail ',
		'"',
		"'",
		'\\',
		'a\\"b',
		"it's  two",
		'',
		'*?',
		'~#|;'
	];
	expect(splitWords(commandLine(words))).toEqual(words);
	expect(quoteWord('plain-word_1.2:/x=y')).toBe('plain-word_1.2:/x=y');
});

test('what the console cannot carry is refused with the reason', () => {
	const refused = (words: string[], reason: RegExp) =>
		expect(() => commandLine(words)).toThrow(
			expect.objectContaining({
				code: 'command-refused',
				message: expect.stringMatching(reason) as string
			}) as Error
		);
	refused(['echo', 'café'], /"é"/);
	refused(['echo', 'a\tb'], /a tab/);
	refused(['echo', 'a\nb'], /a line end/);
	refused(['echo', 'a\0b'], /control character 0/);
	refused(['echo', '😀'], /"😀"/);
	refused(
		Array.from({ length: 21 }, () => 'w'),
		/21 words.*20/
	);
	refused(['x'.repeat(256)], /256 characters.*255/);
	expect(commandLine(['x'.repeat(255)])).toHaveLength(255);
	expect(commandLine(Array.from({ length: 20 }, () => 'w'))).toHaveLength(39);
});
