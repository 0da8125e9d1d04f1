// When a console is taken to talk at another rate.
import { expect, test } from 'vitest';
import { utf8 } from '#lib/core/bytes.ts';
import { LineNoise } from './line-noise.ts';

const noiseOf = (...chunks: (readonly number[] | string)[]) => {
	const noise = new LineNoise();
	for (const chunk of chunks)
		noise.heard(typeof chunk === 'string' ? utf8(chunk) : Uint8Array.from(chunk));
	return noise;
};
/** Of the bytes, so many that no text has. */
const mixed = (odd: number, all: number) =>
	Array.from({ length: all }, (_, i) => (i < odd ? 0xf8 : 0x61));

test('what a shell prints is not noise: text, colours, line ends, backspaces and SMP', () => {
	const text = '\x1b[1;32mocre:~$ \x1b[m\r\n\tfile\b \b\f';
	expect(noiseOf(text).isNoise).toBe(false);
	expect(noiseOf([6, 9, 4, 0x14, 6, 9, 4, 0x14]).isNoise).toBe(false);
	expect(noiseOf('the words of a board with a ', [0xc3, 0xa9]).isNoise).toBe(false);
});

test.each([0x00, 0x07, 0x0b, 0x0e, 0x1a, 0x7f, 0x80, 0xff])('bytes %i are', (byte) => {
	expect(noiseOf(Array.from({ length: 8 }, () => byte)).isNoise).toBe(true);
});

test('some odd bytes among many are not', () => {
	expect(noiseOf(mixed(30, 100)).isNoise).toBe(false);
	expect(noiseOf(mixed(31, 100)).isNoise).toBe(true);
});

test('nothing is said of a few bytes', () => {
	expect(noiseOf(mixed(7, 7)).isNoise).toBe(false);
	expect(noiseOf(mixed(7, 7), [0xf8]).isNoise).toBe(true);
});

test('one error of the reader may be a break, two are noise', () => {
	const noise = noiseOf('text that is fine');
	noise.failed();
	expect(noise.isNoise).toBe(false);
	noise.failed();
	expect(noise.isNoise).toBe(true);
});

test('what was before a reset does not count', () => {
	const noise = noiseOf(mixed(100, 100));
	noise.failed();
	noise.reset();
	expect(noise.isNoise).toBe(false);
	noise.failed();
	noise.heard(utf8('text at the new rate'));
	expect(noise.isNoise).toBe(false);
});
