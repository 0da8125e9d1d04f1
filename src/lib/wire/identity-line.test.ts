// The line in which a board says what it is: as a real build printed it, and as it must not be believed.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { crc16 } from './crc16.ts';
import { utf8 } from '#lib/core/bytes.ts';
import { parseIdentityLine, writeIdentityLine, type FirmwareFacts } from './identity-line.ts';

/** Printed by the firmware of this project on native_sim (Zephyr 4.3.0, Ocre 0.7.0). */
const RECORDED = readFileSync('test/fixtures/firmware/native-sim-id.txt', 'utf8')
	.trim()
	.split('\n');

const FACTS: FirmwareFacts = {
	version: '0.1.0',
	board: 'native_sim/native/64',
	ocre: '0.7.0',
	zephyr: '4.3.0',
	abi: 1,
	groups: [
		...['always', 'wasi', 'threads', 'shared-heap', 'events'],
		...['timers', 'messaging', 'sockets', 'gpio', 'sensors']
	],
	containers: 16,
	timers: 8,
	memoryBytes: 10_485_760
};

const sealed = (text: string) => `${text} crc=${crc16(utf8(text)).toString(16).padStart(4, '0')}`;

test('a line of a real build is read, without a name and with one', () => {
	expect(parseIdentityLine(RECORDED[0]!)).toEqual(FACTS);
	expect(parseIdentityLine(RECORDED[1]!)).toEqual({ ...FACTS, name: 'Red board' });
});

test('a line is written as the real build writes it', () => {
	expect(writeIdentityLine(FACTS)).toBe(RECORDED[0]);
	expect(writeIdentityLine({ ...FACTS, name: 'Red board' })).toBe(RECORDED[1]);
	const name = 'Tisch 3 – Zoë';
	expect(parseIdentityLine(writeIdentityLine({ ...FACTS, name }))).toMatchObject({ name });
});

test('firmware that can restart into its bootloader says so, and by which way', () => {
	const line = writeIdentityLine({ ...FACTS, bootloader: 'smp', name: 'Red' });
	expect(line).toContain(' bootloader=smp name=Red crc=');
	expect(parseIdentityLine(line)).toEqual({ ...FACTS, bootloader: 'smp', name: 'Red' });
	const other = sealed(line.replace(/ crc=.*/, '').replace('=smp', '=magic'));
	expect(parseIdentityLine(other)).toEqual({ ...FACTS, name: 'Red' });
});

test('a line with a byte lost or changed is damaged', () => {
	const line = RECORDED[0]!;
	for (let at = 'ocre-board '.length; at < line.length; at++) {
		const lost = line.slice(0, at) + line.slice(at + 1);
		expect(parseIdentityLine(lost), lost).toBe('damaged');
	}
	expect(parseIdentityLine(line.replace('containers=16', 'containers=19'))).toBe('damaged');
});

test('a later format is said to be one, and fields that are not known are passed over', () => {
	const text = RECORDED[0]!.replace(/ crc=.*/, '');
	expect(parseIdentityLine(sealed(text.replace('ocre-board 1', 'ocre-board 2')))).toBe('newer');
	expect(parseIdentityLine(sealed(`${text} colour=red`))).toEqual(FACTS);
});

describe('what cannot be is not believed', () => {
	const text = RECORDED[0]!.replace(/ crc=.*/, '');
	test.each([
		['another line', 'Zephyr version 4.3.0'],
		['no board', sealed(text.replace('board=native_sim/native/64 ', ''))],
		['markup for a board', sealed(text.replace('native_sim/native/64', '<b>board</b>'))],
		['a version that is none', sealed(text.replace('firmware=0.1.0', 'firmware=new'))],
		['no number', sealed(text.replace('containers=16', 'containers=many'))],
		['no groups', sealed(text.replace(/groups=\S+/, 'groups='))],
		['a line that does not end', sealed(`${text} x=${'x'.repeat(2000)}`)]
	])('%s', (_, line) => {
		expect(parseIdentityLine(line)).toBeNull();
	});

	test('a name with hidden characters, or that is not text', () => {
		for (const name of ['%E2%80%AE', '%0A', '%FF', '%20'])
			expect(parseIdentityLine(sealed(`${text} name=${name}`))).toEqual(FACTS);
	});
});
