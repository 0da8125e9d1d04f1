import { expect, test } from 'vitest';
import { latin1 } from '#lib/core/bytes.ts';
import { loadRecording, type RecordedVersion } from '../../../../test/recording.ts';
import {
	parseListing,
	parseMakeDirectoryFailure,
	parseRead,
	parseRemoveFailure,
	parseSpace
} from './storage-text.ts';

/** Answers of a recorded board by the command that was typed, without echo, prompt and colours. */
function answersOf(recording: string, version?: RecordedVersion): Map<string, string[][]> {
	const answers = new Map<string, string[][]>();
	let command = '';
	for (const { direction, bytes } of loadRecording(recording, version)) {
		const text = latin1(bytes);
		if (direction === 'tx') {
			command = text.trimEnd();
			continue;
		}
		// eslint-disable-next-line no-control-regex -- the colours of the recording
		const plain = text.replace(/\x1b\[[0-9;]*[mJ]/g, '');
		const lines = plain.split('\r\n').slice(1, -1);
		answers.set(command, [...(answers.get(command) ?? []), lines]);
	}
	return answers;
}

const LISTS = answersOf('A-imm-07-fs-ls');
const READS = answersOf('A-imm-06-fs-read');

const names = (listed: ReturnType<typeof parseListing>) =>
	typeof listed === 'number' ? listed : listed.map(({ plain }) => plain);
const sizes = (listed: ReturnType<typeof parseListing>) =>
	typeof listed === 'number' ? listed : listed.map(({ sized }) => sized);

test('recorded listings tell files from folders', () => {
	expect(LISTS.get('fs ls /lfs')!.map((lines) => names(parseListing(lines, '/lfs')))).toEqual([
		[{ name: 'w64', kind: 'file' }],
		[
			{ name: 'ocre', kind: 'directory' },
			{ name: 'w64', kind: 'file' }
		]
	]);
	expect(names(parseListing(LISTS.get('fs ls')![0]!, '/'))).toEqual([
		{ name: 'lfs', kind: 'directory' }
	]);
	for (const lines of LISTS.get('fs ls /lfs')!)
		for (const sized of sizes(parseListing(lines, '/lfs')) as unknown[])
			expect(sized).toBeUndefined();
});

test('recorded listings of newer boards tell sizes, and names may begin with digits and blanks', () => {
	const lists = answersOf('C-fs-ls-folders', '4.3.0');
	expect(sizes(parseListing(lists.get('fs ls /lfs/d')![0]!, '/lfs/d'))).toEqual([
		{ name: '12345678 a', kind: 'file', sizeBytes: 1 },
		{ name: 'e', kind: 'directory', sizeBytes: 0 },
		{ name: 'f', kind: 'file', sizeBytes: 3 }
	]);
	const file = '/lfs/ocre/images/blinky.wasm';
	const refused = lists.get(`fs ls ${file}`)![0]!;
	expect(parseListing(refused.slice(-1), file)).toBe(20);
	expect(sizes(parseListing(['123456789 big', '     123 ', '  12 x', '12345678 y'], '/'))).toEqual([
		{ name: 'big', kind: 'file', sizeBytes: 123456789 },
		undefined,
		undefined,
		{ name: 'y', kind: 'file', sizeBytes: 12345678 }
	]);
});

test('a folder that is not there is its errno, and a file named like the complaint is a file', () => {
	expect(parseListing(['Unable to open /lfs/none (err -2)'], '/lfs/none')).toBe(2);
	expect(names(parseListing(['Unable to open x (err -2)'], '/lfs'))).toEqual([
		{ name: 'Unable to open x (err -2)', kind: 'file' }
	]);
});

test('names that no file can have are left out', () => {
	expect(names(parseListing(['.', '..', 'a/b', 'tab\there', 'ok', 'ok'], '/lfs'))).toEqual([
		{ name: 'ok', kind: 'file' }
	]);
});

test('recorded dumps become their bytes', () => {
	const all = Uint8Array.from({ length: 16 }, (_, i) => i);
	const [whole] = READS.get('fs read /lfs/w64')!;
	expect(parseRead(whole!, 0, 512)).toEqual({ kind: 'file', sizeBytes: 16, bytes: all });
	const [part] = READS.get('fs read /lfs/w64 8 4')!;
	expect(parseRead(part!, 4, 8)).toEqual({ kind: 'file', sizeBytes: 16, bytes: all.slice(4, 12) });
	const [short] = LISTS.get('fs read /lfs/w64')!;
	expect(parseRead(short!, 0, 512)).toMatchObject({ sizeBytes: 3, bytes: all.slice(0, 3) });
	expect(parseRead(READS.get('fs read /lfs/none')![0]!, 0, 1).kind).toBe('missing');
	expect(parseRead(READS.get('fs read /lfs')![0]!, 0, 1).kind).toBe('directory');
});

test('a row that lost or changed a character is refused', () => {
	const good = [
		'File size: 18',
		'00000000  48 65 6C 6C 6F 2C 20 77 6F 72 6C 64 21 20 41 42  Hello, world! AB',
		'00000010  43 0A                                            C.'
	];
	expect(parseRead(good, 0, 512)).toMatchObject({ sizeBytes: 18 });
	const bad = [
		[good[0]!, good[1]!],
		[good[0]!, good[2]!],
		[good[0]!, good[2]!, good[1]!],
		[good[0]!, good[1]!.replace('48', '49'), good[2]!],
		[good[0]!, good[1]!.replace('Hello', 'Jello'), good[2]!],
		[good[0]!, good[1]!.replace(' 41', ''), good[2]!],
		[good[0]!, good[1]!, good[1]!, good[2]!],
		[good[1]!, good[2]!]
	];
	for (const lines of bad)
		expect(() => parseRead(lines, 0, 512)).toThrow(
			expect.objectContaining({ code: 'answer-garbled' })
		);
});

test('blanks at the end of a row may have been cut', () => {
	const row = '00000000  41 20 20                                         A';
	expect(parseRead(['File size: 3', row], 0, 512)).toMatchObject({
		bytes: Uint8Array.of(0x41, 0x20, 0x20)
	});
});

test('recorded refusals and the free space are understood', () => {
	expect(parseMakeDirectoryFailure(LISTS.get('fs mkdir /lfs/ocre')![1]!)).toBe(17);
	expect(parseMakeDirectoryFailure(LISTS.get('fs mkdir /lfs/ocre')![0]!)).toBeUndefined();
	expect(parseRemoveFailure(LISTS.get('fs rm /lfs/w64')![1]!)).toBe(2);
	expect(parseSpace(LISTS.get('fs statvfs /lfs')![0]!)).toEqual({
		blockBytes: 4096,
		totalBytes: 4096 * 4096,
		freeBytes: 4092 * 4096
	});
});
