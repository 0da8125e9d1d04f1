import { expect, test } from 'vitest';
import type { CompareCase } from './compare-case.ts';
import { createAssembler } from './programs/assemble.ts';
import { PLAIN_PROGRAM, type Part } from './programs/program.ts';
import { fewest, shrink } from './shrink.ts';

const assemble = await createAssembler();
const part = (name: string): Part => ({ name, calls: [], texts: [], code: '(nop)' });

function bigCase(): CompareCase {
	const parts = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(part);
	const program = { ...PLAIN_PROGRAM, parts };
	const image = (name: string) => ({ name, bytes: assemble(program), program });
	return {
		seed: 1,
		images: [image('x.wasm'), image('p.wasm'), image('y.wasm')],
		steps: Array.from({ length: 13 }, (_, i) => ({ kind: 'line', text: `step ${i}` }))
	};
}

const isBroken = ({ images, steps }: CompareCase) => {
	const image = images.find(({ name }) => name === 'p.wasm');
	const names = image?.program?.parts.map(({ name }) => name) ?? [];
	const texts = steps.map(({ text }) => text);
	return (
		names.includes('c') &&
		names.includes('f') &&
		texts.includes('step 3') &&
		texts.includes('step 11')
	);
};

test('what the difference does not need is left out: steps, images, parts of programs', async () => {
	const options = {
		assemble,
		limit: 200,
		differs: (one: CompareCase) => Promise.resolve(isBroken(one))
	};
	const { images, steps } = await shrink(bigCase(), options);
	expect(steps.map(({ text }) => text)).toEqual(['step 3', 'step 11']);
	expect(images.map(({ name }) => name)).toEqual(['p.wasm']);
	expect(images[0]!.program!.parts.map(({ name }) => name)).toEqual(['c', 'f']);
	expect(images[0]!.bytes).toEqual(assemble(images[0]!.program!));
});

test('after so many runs the smallest case so far is it', async () => {
	let runs = 0;
	const differs = (one: CompareCase) => {
		runs++;
		return Promise.resolve(isBroken(one));
	};
	const smaller = await shrink(bigCase(), { assemble, limit: 5, differs });
	expect(runs).toBe(5);
	expect(isBroken(smaller)).toBe(true);
	expect(smaller.steps.length).toBeLessThan(13);
});

test('nothing is left of a list that does not matter', async () => {
	expect(await fewest([1, 2, 3], () => Promise.resolve(true))).toEqual([]);
});
