// The words of a program: what is in comments and texts does not count.
import { expect, test } from 'vitest';
import { linesWith, wordsOf } from './code-words.ts';

const C = `// ocre_sleep(1);
/* ocre_sleep
   ocre_sleep */
#define PAUSE_MS   100
char *text = "ocre_sleep \\" ocre_sleep";
char c = '"';
int main(void) { while ( true ) ocre_sleep(PAUSE_MS); }
`;

test('comments and texts of C do not count, and blank space makes no difference', () => {
	expect(linesWith('ocre_sleep', C, 'main.c')).toEqual([7]);
	expect(linesWith('PAUSE_MS 100', C, 'main.c')).toEqual([4]);
	expect(linesWith('while(true)', C, 'main.c')).toEqual([7]);
	expect(linesWith('sleep', C, 'main.c')).toEqual([]);
	expect(linesWith('// nothing', C, 'main.c')).toEqual([]);
});

test('a script has templates, WebAssembly text its own comments, and YAML its values', () => {
	expect(linesWith('setInterval', '`setInterval`;\nsetInterval(f)', 'main.ts')).toEqual([2]);
	expect(linesWith('i32.add', ';; i32.add\n(; i32.add ;)\n(i32.add)', 'main.wat')).toEqual([3]);
	const yaml = "permissions:\n  # ocre_gpio\n  - 'ocre_gpio'\n";
	expect(linesWith('ocre_gpio', yaml, 'build.yaml')).toEqual([3]);
	expect(linesWith('a b', 'a\nb a b', 'notes.txt')).toEqual([1, 2]);
});

test('what is never closed reaches to the end, and costs time in proportion', () => {
	expect(wordsOf('/* open', 'a.c')).toEqual([]);
	expect(wordsOf('"open\nnext', 'a.c')).toEqual([{ text: 'next', line: 2 }]);
	expect(wordsOf('`open\nnext', 'a.js')).toEqual([]);
	const began = performance.now();
	wordsOf('/*'.repeat(200_000), 'a.c');
	wordsOf('"\\'.repeat(200_000), 'a.c');
	expect(performance.now() - began).toBeLessThan(2000);
});
