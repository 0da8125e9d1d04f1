import { expect, test } from 'vitest';
import { utf8 } from '#lib/core/bytes.ts';
import { RawLog } from '#lib/flow/console/raw-log.ts';
import { hexText, RawRows, rowText, visibleText, type RawMode } from './raw-rows.ts';

function setup(mode: RawMode, capacity = 1000) {
	const time = { now: 0 };
	const log = new RawLog(() => time.now, capacity);
	const rows = new RawRows(log, mode);
	const shown = () => {
		rows.update();
		return Array.from({ length: rows.count }, (_, i) => {
			const { offset, direction, atMs, bytes } = rows.row(i)!;
			return [offset, direction, atMs, visibleText(bytes)];
		});
	};
	return { time, log, rows, shown };
}

test('text rows end with a line, and the first of a piece has its time', () => {
	const { time, log, shown } = setup('text');
	log.append('sent', utf8('ps\r'));
	time.now = 40;
	log.append('received', utf8('ID\r\na'));
	expect(shown()).toEqual([
		[0, 'sent', 0, 'ps\\r'],
		[3, 'received', 40, 'ID\\r\\n'],
		[7, 'received', null, 'a']
	]);
	time.now = 50;
	log.append('received', utf8('b\n'));
	expect(shown().at(-1)).toEqual([7, 'received', null, 'ab\\n']);
});

test('hexadecimal rows have sixteen bytes, and grow with their piece', () => {
	const { log, shown } = setup('hex');
	log.append('received', utf8('0123456789abcdefXY'));
	expect(shown().map((row) => row[3])).toEqual(['0123456789abcdef', 'XY']);
	log.append('received', utf8('Z'));
	expect(shown().map((row) => row[3])).toEqual(['0123456789abcdef', 'XYZ']);
});

test('what the log let go is gone from the rows, too, and a clear empties them', () => {
	const { time, log, shown } = setup('hex', 32);
	for (let i = 0; i < 5; i++) {
		time.now += 100;
		log.append('received', utf8(String(i).repeat(16)));
		shown();
	}
	expect(shown().map((row) => row[3])).toEqual(['3'.repeat(16), '4'.repeat(16)]);
	log.clear();
	expect(shown()).toEqual([]);
	time.now += 100;
	log.append('sent', utf8('x'));
	expect(shown().map((row) => row[3])).toEqual(['x']);
});

test('control characters are seen, and nothing can turn the text around', () => {
	expect(visibleText(utf8('\u001b[1m\u0000\u007f\té\u202e'))).toBe('\\e[1m\\x00\\x7f\\té‹U+202E›');
});

test('a row of the download has time, direction, offset, hexadecimal and text', () => {
	const row = { offset: 16, direction: 'received' as const, atMs: 0, bytes: utf8('ocre:~$ \r') };
	expect(rowText(row, 'hex', '14:00:00.000')).toBe(
		`14:00:00.000 ← 00000010  ${hexText(row.bytes)}  ocre:~$ .`
	);
	expect(hexText(row.bytes)).toBe(`6f 63 72 65 3a 7e 24 20  ${'0d'.padEnd(23)}`);
});
