import { expect, test } from 'vitest';
import { hex } from '#lib/core/bytes.ts';
import { createAssembler } from './programs/assemble.ts';
import { kindOfSeed, randomCase } from './random-case.ts';

const assemble = await createAssembler();
const options = { assemble, hasGpio: true, hasSmp: true };
const seeds = Array.from({ length: 150 }, (_, i) => i + 1);

const written = (seed: number) => {
	const { images, steps } = randomCase(seed, options);
	return JSON.stringify([images.map(({ name, bytes }) => [name, hex(bytes)]), steps]);
};

test('a seed always makes the same case, and another seed another one', () => {
	const cases = seeds.map(written);
	expect(seeds.map(written)).toEqual(cases);
	expect(new Set(cases).size).toBe(seeds.length);
});

test('odd seeds make programs that run, even ones sessions', () => {
	for (const seed of seeds) {
		const { steps, images } = randomCase(seed, options);
		const lines = steps.flatMap((step) => (step.kind === 'line' ? [step.text] : []));
		if (kindOfSeed(seed) === 'program') {
			expect(images, `seed ${seed}`).toHaveLength(1);
			expect(lines.at(-1)).toBe('ocre rm p');
		} else expect(lines[0]).toBe('fs mkdir /lfs/w');
	}
});

test('nothing in a session resets the board, waits forever or reaches its devices', () => {
	const forbidden =
		/^\s*(kernel reboot|devmem (0|load)|flash (erase|write)|fs mount \S+ \S|shell prompt off|select)/;
	for (const seed of seeds)
		for (const step of randomCase(seed, options).steps)
			if (step.kind === 'line') expect(step.text, `seed ${seed}`).not.toMatch(forbidden);
});

test('the container that never ends is run detached, and nothing waits for it', () => {
	let runs = 0;
	for (const seed of seeds)
		for (const { kind, text } of randomCase(seed, options).steps) {
			if (kind !== 'line' || !/forever|\bf\b/.test(text)) continue;
			if (text.includes('run')) runs++;
			expect(text, `seed ${seed}`).not.toMatch(/run (?!-d)|wait/);
		}
	expect(runs).toBeGreaterThan(0);
});

test('a board without SMP gets no request, one without GPIO no such call', () => {
	const bare = { assemble, hasGpio: false, hasSmp: false };
	for (const seed of seeds) {
		const { steps, images } = randomCase(seed, bare);
		expect(steps.some(({ kind }) => kind === 'smp')).toBe(false);
		for (const { program } of images)
			for (const part of program?.parts ?? []) expect(part.name).not.toMatch(/gpio/);
	}
});
