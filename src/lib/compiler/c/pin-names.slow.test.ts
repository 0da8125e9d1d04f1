// The runtime remembers where the text of a name was, and asks that place again. Programs built here never make a place
// mean another name.
import { expect, test } from 'vitest';
import { compile, execute } from './compile-in-test.ts';

const NAMES = ['led0', 'led1', 'led2', 'sw0', 'sw1'];

/** Where each name was when a program asked for it, and what the host read there. */
function placesOf(source: string): Map<string, Set<number>> {
	const places = new Map<string, Set<number>>();
	const note = (at = 0) => {
		const bytes = new Uint8Array(program.memory.buffer);
		const name = new TextDecoder().decode(bytes.slice(at, bytes.indexOf(0, at)));
		places.set(name, (places.get(name) ?? new Set()).add(at));
		return 0;
	};
	const program = execute(compile(source), {
		ocre_gpio_configure_by_name: note,
		ocre_gpio_set_by_name: note,
		ocre_gpio_get_by_name: note,
		ocre_gpio_toggle_by_name: note,
		ocre_gpio_register_callback_by_name: note,
		ocre_gpio_unregister_callback_by_name: note
	});
	program.start();
	return places;
}

const ONE_BUFFER = `#include <ocre_api.h>
#include <string.h>
static const char *names[] = {"led0", "led1", "led2", "sw0", "sw1", "led0", "led9"};
int main(void)
{
	char name[8];
	for (int i = 0; i < 7; i++) {
		strcpy(name, names[i]);
		ocre_gpio_configure_by_name(name, 1);
		ocre_gpio_set_by_name(name, 1);
		ocre_gpio_get_by_name(name);
		ocre_gpio_toggle_by_name(name);
		ocre_gpio_register_callback_by_name(name);
		ocre_gpio_unregister_callback_by_name(name);
	}
	return 0;
}
`;

const blinky = (name: string) => `#include <ocre_api.h>
int main(void)
{
	ocre_gpio_configure_by_name("${name}", 1);
	return ocre_gpio_toggle_by_name("${name}") < 0;
}
`;

test('each name has one place, whose remainder by 8 no other name has', () => {
	const places = placesOf(ONE_BUFFER);
	const known = NAMES.map((name) => [...places.get(name)!]);
	expect(known.map((list) => list.length)).toEqual([1, 1, 1, 1, 1]);
	expect(new Set(known.flat().map((at) => at % 8)).size).toBe(NAMES.length);
	// Nothing is in the first bytes: a NULL is an empty text there.
	expect(Math.min(...known.flat())).toBeGreaterThanOrEqual(8);
	expect([...places.keys()]).toContain('led9');
});

test('the places are the same in every program', () => {
	const places = placesOf(ONE_BUFFER);
	for (const name of NAMES) expect(placesOf(blinky(name)).get(name)).toEqual(places.get(name));
});

test('a long sleep is made of short ones of the same length in all', () => {
	const sleeps: number[] = [];
	const source =
		'#include <ocre_api.h>\nint main(void) { ocre_sleep(0); ocre_sleep(250); return ocre_sleep(1100); }\n';
	const program = execute(compile(source), {
		ocre_sleep: (ms = 0) => {
			sleeps.push(ms);
			return 0;
		}
	});
	program.start();
	expect(sleeps).toEqual([0, 250, 250, 250, 250, 250, 100]);
});
