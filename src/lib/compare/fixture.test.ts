import { expect, test } from 'vitest';
import { decodeFixture, encodeFixture, type Fixture } from './fixture.ts';
import { createAssembler } from './programs/assemble.ts';
import { randomCase } from './random-case.ts';

const assemble = await createAssembler();
const one = randomCase(7, { assemble, hasGpio: true, hasSmp: true });
const fixture: Fixture = {
	kind: 'path_open: 00 ≠ 2c',
	board: {
		board: 'native_sim/native/64',
		firmware: 'ours',
		zephyr: '4.3.0',
		features: ['smp']
	},
	case: one,
	expected: ['\x1b[1;31mé\x7f\xff\r\n'],
	actual: ['']
};

test('a kept case comes back as it was, without what its bytes were made from', () => {
	const text = encodeFixture(fixture);
	// eslint-disable-next-line no-control-regex
	expect(text).not.toMatch(/[^\x09\x0a\x20-\x7e≠]/);
	const images = one.images.map((image) => ({ ...image, program: null }));
	expect(decodeFixture(text)).toEqual({ ...fixture, case: { ...one, images } });
});

test('what is not a kept case is refused', () => {
	const broken = (change: object) =>
		JSON.stringify({ ...(JSON.parse(encodeFixture(fixture)) as object), ...change });
	for (const text of [
		'{',
		broken({ kind: 1 }),
		broken({ features: null }),
		broken({ steps: [{ kind: 'jump', text: '' }] }),
		broken({ steps: 'x' }),
		broken({ images: [{ name: 1 }] }),
		broken({ expected: [1] })
	])
		expect(() => decodeFixture(text)).toThrow(expect.objectContaining({ code: 'fixture-broken' }));
});
