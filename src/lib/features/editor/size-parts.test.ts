// The parts of an image and of a memory add up.
import { describe, expect, it } from 'vitest';
import type { SizeReport } from '#lib/compiler/compiler.ts';
import { imageParts, memoryParts, roomText } from './size-parts.ts';
import { said } from '#lib/texts/testing-said.ts';

const REPORT: SizeReport = {
	imageBytes: 2600,
	codeBytes: 1500,
	dataBytes: 300,
	zeroDataBytes: 1000,
	stackBytes: 16_384,
	initialPages: 1,
	maxPages: 64,
	sharedMemory: false,
	functions: 20,
	imports: []
};

const sum = (parts: { bytes: number }[]) => parts.reduce((total, part) => total + part.bytes, 0);

describe('the size report', () => {
	it('accounts for every byte of the image', () => {
		expect(sum(imageParts(REPORT))).toBe(2600);
	});

	it('accounts for every byte of the first memory', () => {
		expect(sum(memoryParts(REPORT))).toBe(65_536);
		expect(memoryParts(REPORT).at(-1)).toMatchObject({ id: 'free', bytes: 65_536 - 17_684 });
	});

	it('never shows less than nothing', () => {
		expect(imageParts({ ...REPORT, imageBytes: 10 }).at(-1)?.bytes).toBe(0);
	});
});

describe('the room on a board', () => {
	const text = (containerMemoryBytes: number | null, storageFreeBytes: number | null = null) =>
		roomText(100_000, { containerMemoryBytes, storageFreeBytes });

	it('is compared with what is needed where it is known', () => {
		expect(text(1024 * 1024)).toMatchObject({ fits: true });
		expect(text(99_999)).toMatchObject({ fits: false });
		expect(said(text(99_999).memory)).toContain('more than');
		expect(said(text(1024 * 1024, 64 * 1024).storage)).toContain('64');
	});

	it('is said to be unknown where the board does not tell it', () => {
		const { fits, memory, storage } = text(null);
		expect(fits).toBe(true);
		expect(said(memory)).toContain('not known');
		expect(said(storage)).toContain('not known');
	});
});
