// The memory layouts of real bootloaders are read, and text that only looks like one is refused.
import { expect, test } from 'vitest';
import { Dice } from '../usb/testing/plans.ts';
import { flashRegions, pagesOf, parseLayout } from './dfuse-layout.ts';

const KIB = 1024;

test('an STM32F4: sectors of several sizes', () => {
	const layout = parseLayout('@Internal Flash  /0x08000000/04*016Kg,01*064Kg,07*128Kg')!;
	expect(layout.name).toBe('Internal Flash');
	expect(layout.regions.map(({ start, end, pageBytes }) => [start, end, pageBytes])).toEqual([
		[0x08000000, 0x08010000, 16 * KIB],
		[0x08010000, 0x08020000, 64 * KIB],
		[0x08020000, 0x08100000, 128 * KIB]
	]);
	const pages = pagesOf(layout.regions, [
		{ address: 0x0800f000, bytes: new Uint8Array(8 * KIB) },
		{ address: 0x08020001, bytes: new Uint8Array(1) }
	]);
	expect(pages).toEqual([
		{ start: 0x0800c000, end: 0x08010000 },
		{ start: 0x08010000, end: 0x08020000 },
		{ start: 0x08020000, end: 0x08040000 }
	]);
});

test('a Portenta: the sector of its bootloader cannot be written', () => {
	const layout = parseLayout('@Internal Flash   /0x08000000/01*128Ka,15*128Kg')!;
	expect(flashRegions(layout)).toEqual([expect.objectContaining({ start: 0x08020000 })]);
});

test('several addresses in one name', () => {
	const layout = parseLayout('@Flash /0x08000000/2*8Kg/0x90000000/1*1Mg,3*16 a')!;
	expect(layout.regions.map(({ start, end }) => [start, end])).toEqual([
		[0x08000000, 0x08004000],
		[0x90000000, 0x90100000],
		[0x90100000, 0x90100030]
	]);
});

test.each([
	'@Option Bytes   /0x40022040/01*64 g',
	'@OTP Memory /0x1FFF7800/01*512 g',
	'@Device Feature/0xFFFF0000/01*004 g'
])('settings of the chip are not a place for firmware: %s', (name) => {
	expect(flashRegions(parseLayout(name)!)).toEqual([]);
});

test('a name that describes no memory', () => {
	for (const name of ['', 'slot_1', 'UNKNOWN']) expect(parseLayout(name)).toBeNull();
});

test.each([
	['without addresses', '@Internal Flash'],
	['without sectors', '@Internal Flash /0x08000000'],
	['an address that is none', '@Flash /0xgg/1*1Kg'],
	['sectors that are none', '@Flash /0x08000000/lots'],
	['an unknown letter', '@Flash /0x08000000/1*1Kh'],
	['no sectors', '@Flash /0x08000000/0*1Kg'],
	['sectors of nothing', '@Flash /0x08000000/1*0Kg'],
	['past the end of memory', '@Flash /0xffffff00/9999*9999Mg'],
	['parts that overlap', '@Flash /0x08000000/2*8Kg/0x08002000/1*8Kg'],
	['too long', `@${'F'.repeat(130)} /0x08000000/1*1Kg`],
	['too many parts', `@F/0x0/${'1*1Kg,'.repeat(18)}1*1Kg`.padEnd(130, ' ')]
])('%s', (_name, text) => {
	expect(() => parseLayout(text)).toThrow(expect.objectContaining({ code: 'flash-dfu-layout' }));
});

test('no text makes it fail in another way', () => {
	const dice = new Dice(7);
	const characters = [...'@/,*0x123456789KMBg ae\u0000\uffff'];
	for (let round = 0; round < 3_000; round++) {
		const text = `@${Array.from({ length: dice.below(40) }, () => dice.pick(characters)).join('')}`;
		try {
			const regions = parseLayout(text)?.regions ?? [];
			if (!regions.every(({ start, end }) => end > start && end <= 2 ** 32))
				throw new Error(`${text}: a region that is none`);
		} catch (error) {
			expect(error).toMatchObject({ code: 'flash-dfu-layout' });
		}
	}
});
