// Options are declared somewhere: an unknown one ends a build of Zephyr, and a list of ours knows it without one.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { file, options } from './read-files.ts';

interface Symbols {
	zephyr: string[];
	ocre: string[];
	firmware: string[];
}

const { zephyr, ocre, firmware } = JSON.parse(file('test/kconfig-symbols.json')) as Symbols;
const boards = readdirSync(new URL('../boards', import.meta.url));
const confs = [
	'prj.conf',
	...boards.filter((name) => name.endsWith('.conf')).map((name) => `boards/${name}`)
];
const used = new Set(confs.flatMap((name) => [...options(name).keys()]));

test('every option that is set is on the list, and the list has no other', () => {
	expect([...used].sort()).toEqual([...zephyr, ...ocre, ...firmware].sort());
});

test('options of the firmware are declared in its Kconfig', () => {
	const declared = [...file('Kconfig').matchAll(/^config (\w+)$/gm)].map(([, name]) => name);
	for (const symbol of firmware) expect(declared).toContain(symbol);
});

test('what the code uses of our options is declared', () => {
	const declared = [...file('Kconfig').matchAll(/^config (\w+)$/gm)].map(([, name]) => name);
	for (const name of readdirSync(new URL('../src', import.meta.url)))
		for (const [, symbol] of file(`src/${name}`).matchAll(/\bCONFIG_(PLAYGROUND_\w+)/g))
			expect(declared, name).toContain(symbol);
});

test.each(boards.filter((name) => name.endsWith('.overlay')))(
	'the overlay of %s is well formed',
	(name) => {
		const source = file(`boards/${name}`).replaceAll(/\/\*[\s\S]*?\*\//g, '');
		let depth = 0;
		for (const line of source.split('\n').map((one) => one.trim())) {
			const isNode = /^(\/|&?[\w,@-]+|\w+: [\w,@-]+) \{$/.test(line);
			const isProperty =
				/^[\w,#-]+( = (&\w+|<[^<>]*>|"[^"]*"|\[[^\]]*\])(, (<[^<>]*>|"[^"]*"))*)?;$/.test(line);
			const isOther =
				line === '' || line === '};' || /^(#include <\S+>|\/delete-node\/ &?\w+;)$/.test(line);
			expect(isNode || isProperty || isOther, line).toBe(true);
			if (isProperty) expect(depth, line).toBeGreaterThan(0);
			depth += isNode ? 1 : line === '};' ? -1 : 0;
			expect(depth).toBeGreaterThanOrEqual(0);
		}
		expect(depth).toBe(0);
	}
);
