// Locals in groups: their types by index, and that they are not written out.
import { expect, test } from 'vitest';
import { manyLocalsModule } from '../../../../test/hostile/modules.ts';
import { checkModule } from './check-module.ts';
import { LocalTypes } from './local-types.ts';

const I32 = 0x7f;
const I64 = 0x7e;
const F32 = 0x7d;

test('each index has the type of its group, parameters first', () => {
	const groups = [
		{ count: 2, type: I64 },
		{ count: 0, type: I32 },
		{ count: 1, type: F32 }
	];
	const locals = new LocalTypes([I32], groups);
	expect([0, 1, 2, 3, 4].map((index) => locals.at(index))).toEqual([I32, I64, I64, F32, undefined]);
	expect(locals.length).toBe(4);
	expect(locals.cells).toBe(1 + 2 * 2 + 1);
	expect(new LocalTypes([], []).at(0)).toBeUndefined();
});

test('a small module with very many locals takes little memory', () => {
	const module = checkModule(manyLocalsModule(20_000), false);
	expect(module.bodies).toHaveLength(20_000);
	expect(module.bodies[7]?.locals.length).toBe(30_000);
});
