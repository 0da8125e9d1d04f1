import { describe, expect, test } from 'vitest';
import { loadRecording, RECORDED_VERSIONS, type RecordedVersion } from '../../../test/recording.ts';
import { SMP_GROUP_FS } from './smp-groups.ts';
import { meaningOf, type SmpMeaning } from './smp-meaning.ts';
import { decodePayload, readFailure } from './smp-messages.ts';
import type { SmpPacket } from './smp-packet.ts';
import { SmpStreamDecoder } from './smp-stream.ts';

function packets(name: string, version: RecordedVersion, direction: 'tx' | 'rx'): SmpPacket[] {
	const decoder = new SmpStreamDecoder();
	return loadRecording(name, version)
		.filter((piece) => piece.direction === direction)
		.flatMap(({ bytes }) => decoder.push(bytes))
		.flatMap((item) => (item.kind === 'packet' ? item.packet : []));
}

/** What was asked, and what the failure means. */
function failures(name: string, version: RecordedVersion): [string, SmpMeaning][] {
	const asked = packets(name, version, 'tx');
	return packets(name, version, 'rx').flatMap(({ sequence, group, command, payload }) => {
		const failure = readFailure(decodePayload(payload));
		if (!failure || group !== SMP_GROUP_FS) return [];
		const request = decodePayload(asked.find((one) => one.sequence === sequence)!.payload);
		return [[`${command} ${String(request.get('name'))}`, meaningOf(failure)]];
	});
}

describe.each(RECORDED_VERSIONS)('as Zephyr %s says it', (version) => {
	test('a missing file is missing, a folder a folder, and a wrong hash unknown', () => {
		const found = new Map(failures('A-smp-v1-fs-errors', version));
		expect(found.get('1 /lfs/none')).toBe('missing');
		expect(found.get('0 /lfs/none')).toBe('missing');
		expect(found.get('1 /lfs')).toBe('is-directory');
		expect(found.get('2 /lfs/none')).toMatch(/^(no-such-hash|missing)$/);
		expect(found.get('0 /lfs/z')).toBe('wrong-offset');
		// Older boards read the hash of nothing beyond its end.
		expect(found.get('2 /lfs/empty')).toBe(version === '3.4.99' ? 'wrong-offset' : 'empty');
	});

	test('in the old form it is as much as the number tells', () => {
		const found = new Map(failures('A-smp-v0-fs-errors', version));
		expect(found.get('1 /lfs/none')).toBe(version === '3.4.99' ? 'unknown' : 'missing');
		expect(found.get('0 /lfs/z')).toBe('unknown');
	});

	test('a place that no file system has is told when a file is sent there', () => {
		const found = new Map(failures('A-smp-v1-fs-errors', version));
		expect(found.get('0 /nofs/x')).toBe(version === '3.4.99' ? 'missing' : 'bad-name');
	});
});

test('a group that is not there is not supported, and an unknown statistic is missing', () => {
	expect(meaningOf({ group: undefined, rc: 8 })).toBe('unsupported');
	expect(meaningOf({ group: 63, rc: 3 })).toBe('missing');
	expect(meaningOf({ group: 2, rc: 3 })).toBe('missing');
	expect(meaningOf({ group: 99, rc: 3 })).toBe('unknown');
	expect(meaningOf({ group: undefined, rc: 250 })).toBe('unknown');
});
