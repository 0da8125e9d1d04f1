// What two submissions have in common: copies that were dressed up, work of one's own, and what everybody was given.
import { describe, expect, test } from 'vitest';
import { growthOf, LINEAR_GROWTH } from '#lib/core/testing/growth.ts';
import { similarPairs, type Compared } from './similarity.ts';
import { tokensOf } from './tokens.ts';

const START = `#include <ocre_api.h>
#include <stdio.h>
int main(void) {
	if (ocre_gpio_init() != OCRE_SUCCESS) { printf("no pins\\n"); return 1; }
	ocre_gpio_configure_by_name("led0", OCRE_GPIO_DIR_OUTPUT);
	while (1) { ocre_process_events(); }
}
`;

const ADA = `#include <ocre_api.h>
static int letters[26] = { 2, 4, 4, 3, 1 };
static int unit_ms = 120;
/* sends one letter */
static void send(int code, int length) {
	for (int i = length - 1; i >= 0; i--) {
		int is_long = (code >> i) & 1;
		ocre_gpio_set_by_name("led0", OCRE_GPIO_PIN_SET);
		ocre_sleep(is_long ? 3 * unit_ms : unit_ms);
		ocre_gpio_set_by_name("led0", OCRE_GPIO_PIN_RESET);
		ocre_sleep(unit_ms);
	}
	ocre_sleep(2 * unit_ms);
}
int main(void) {
	ocre_gpio_init();
	const char *text = "hello";
	for (const char *at = text; *at != 0; at++) {
		if (*at == ' ') { ocre_sleep(7 * unit_ms); continue; }
		send(letters[*at - 'a'], 4);
	}
	return 0;
}
`;

/** The same with other names, numbers, texts, comments and line ends. */
const DRESSED = ADA.replaceAll('letters', 'morse')
	.replaceAll('unit_ms', 'speed')
	.replaceAll('is_long', 'dash')
	.replace('/* sends one letter */', '// my own idea, honestly')
	.replace('"hello"', '"world"')
	.replaceAll('{\n', '\n{\n');

const GRACE = `#include <ocre_api.h>
struct step { int lit; int ms; };
static const struct step steps[] = { { 1, 100 }, { 0, 100 }, { 1, 300 }, { 0, 700 } };
int main(void) {
	unsigned place = 0;
	ocre_gpio_init();
	do {
		const struct step *now = &steps[place];
		ocre_gpio_set_by_name("led0", now->lit ? OCRE_GPIO_PIN_SET : OCRE_GPIO_PIN_RESET);
		ocre_sleep(now->ms);
		place = (place + 1) % (sizeof steps / sizeof steps[0]);
	} while (place != 0);
	return 0;
}
`;

const work = (id: string, source: string): Compared => ({ id, files: { 'main.c': source } });

describe('two submissions', () => {
	test('of which one was dressed up are alike, with the places', () => {
		const [pair, ...others] = similarPairs([
			work('ada', ADA),
			work('grace', GRACE),
			work('eve', DRESSED)
		]);
		expect(others).toEqual([]);
		expect(pair).toMatchObject({ first: 'ada', second: 'eve' });
		expect(pair?.share).toBeGreaterThan(0.9);
		const lines = pair?.inFirst.map(({ fromLine }) => fromLine) ?? [];
		expect(Math.min(...lines)).toBeLessThan(6);
		expect(pair?.inFirst.every(({ path, toLine }) => path === 'main.c' && toLine <= 24)).toBe(true);
	});

	test('that only share what the lesson gave are not', () => {
		const [first, second] = [START + GRACE, START + ADA];
		expect(similarPairs([work('a', START), work('b', START)], { 'main.c': START })).toEqual([]);
		expect(similarPairs([work('a', first), work('b', second)], { 'main.c': START })).toEqual([]);
		expect(similarPairs([work('a', START), work('b', START)])).toHaveLength(1);
	});

	test('of a class in which most wrote the same are not alike by that', () => {
		// Names of the board's functions are themselves: these have nothing in common.
		const calls = (student: number) =>
			Array.from({ length: 16 }, (_, i) => `ocre_call_${student}_${i}();`).join(' ');
		const own = Array.from({ length: 7 }, (_, student) => `void f(void) { ${calls(student)} }`);
		const class1 = own.map((source, i) => work(`s${i}`, `${ADA}\n${source}`));
		expect(similarPairs(class1)).toEqual([]);
		expect(similarPairs(class1.slice(0, 2))).toHaveLength(1);
	});

	test('that were copied by everybody are', () => {
		const copies = Array.from({ length: 8 }, (_, i) => work(`s${i}`, ADA));
		expect(similarPairs(copies)).toHaveLength(28);
	});

	test('that are too short, or have no sources, are not compared', () => {
		expect(similarPairs([work('a', 'int a;'), work('b', 'int a;')])).toEqual([]);
		const notes = { id: 'n', files: { 'notes.md': ADA } };
		expect(similarPairs([notes, { ...notes, id: 'm' }])).toEqual([]);
	});
});

describe('tokens', () => {
	test('know comments, texts and lines of each language', () => {
		const { kinds, lines } = tokensOf('a // x "\nb /* \n */ "c \\" d" ;; e\n(f)');
		expect(kinds).toHaveLength(6);
		expect(lines).toEqual([1, 2, 3, 4, 4, 4]);
	});

	test.each(['"', "'", '`', '/*', '"\\', '(('])(
		'a source of nothing but %j takes time that grows with it',
		(part) => {
			const grown = growthOf((size) => () => tokensOf(part.repeat(size)), 400);
			expect(grown).toBeLessThan(LINEAR_GROWTH);
		}
	);
});
