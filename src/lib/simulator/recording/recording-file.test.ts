import { sha256 } from '@noble/hashes/sha2.js';
import { decode, encode } from 'cborg';
import { beforeAll, expect, it } from 'vitest';
import { concatBytes, hex } from '#lib/core/bytes.ts';
import { gunzip, gzip } from './gzip.ts';
import { isRecording } from './peek-recording.ts';
import {
	decodeRecording,
	decodeUnpacked,
	encodeRecording,
	MAX_RECORDING_FILE_BYTES
} from './recording-file.ts';
import { MAX_RECORDED_EVENTS, type Recording } from './recording.ts';
import { HOSTILE_RECORDINGS, unpackedRecording } from './testing/hostile-recordings.ts';

const IMAGE = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

const RECORDING: Recording = {
	board: 'b_u585i_iot02a',
	firmware: 'ours',
	mode: 'faithful',
	recordedAt: 1_700_000_000_000,
	durationMs: 1234.5,
	images: [{ name: 'a.wasm', sha256: hex(sha256(IMAGE)), bytes: IMAGE }],
	runs: [{ container: 'a', image: 0, exitCode: -1 }],
	functions: [
		{ module: 'env', name: 'f', params: ['i32', 'i64', 'f64'], result: 'f64' },
		{ module: 'env', name: 'g', params: [], result: null }
	],
	events: [
		{ kind: 'start', at: 0, run: 0 },
		{ kind: 'button', at: 1, alias: 'sw0', pressed: true },
		{ kind: 'sensor', at: 1, sensor: 'light', channel: 17, value: -0.5 },
		{
			kind: 'call',
			at: 2,
			run: 0,
			thread: 0,
			function: 0,
			args: [-3, -(2n ** 63n), 0.25],
			result: 22.5,
			returned: true,
			endedAt: 4,
			text: 'led0',
			writes: [{ address: 4_294_967_295, bytes: Uint8Array.of(1, 2) }],
			times: 7
		},
		{ kind: 'pin', at: 5, port: 7, pin: 7, level: 0, driven: true },
		{
			kind: 'call',
			at: 6,
			run: 0,
			thread: 0,
			function: 1,
			args: [],
			result: null,
			returned: false,
			endedAt: 6,
			text: null,
			writes: [],
			times: 1
		},
		{ kind: 'end', at: 6, run: 0 }
	],
	full: false
};

let file: Uint8Array;
beforeAll(async () => {
	file = await encodeRecording(RECORDING);
});

it('a recording is read as it was written', async () => {
	expect(await decodeRecording(file)).toEqual(RECORDING);
});

/** The file with its tree changed. */
async function changed(change: (tree: Record<string, never>) => void): Promise<Uint8Array> {
	const tree = decode(await gunzip(file, 1e6)) as Record<string, never>;
	change(tree);
	return gzip(encode(tree));
}

type Tree = {
	version: unknown;
	board: unknown;
	mode: unknown;
	durationMs: unknown;
	images: { bytes: unknown; sha256: unknown }[];
	runs: { image: unknown }[];
	functions: { params: unknown }[];
	events: unknown[][];
};

it.each<[string, (tree: Tree) => void, string]>([
	['another version', (tree) => (tree.version = 2), 'recording-unknown'],
	['a board that is not text', (tree) => (tree.board = 1), 'recording-broken'],
	['an unknown mode', (tree) => (tree.mode = 'real'), 'recording-broken'],
	['a duration that is not a number', (tree) => (tree.durationMs = NaN), 'recording-broken'],
	[
		'an image under a wrong hash',
		(tree) => (tree.images[0]!.bytes = Uint8Array.of(1)),
		'recording-broken'
	],
	['an image that is not there', (tree) => (tree.runs[0]!.image = 1), 'recording-broken'],
	['an unknown value type', (tree) => (tree.functions[0]!.params = ['v128']), 'recording-broken'],
	[
		'too many parameters',
		(tree) => (tree.functions[0]!.params = new Array<string>(17).fill('i32')),
		'recording-broken'
	],
	['an unknown kind of event', (tree) => (tree.events[0]![0] = 99), 'recording-broken'],
	['a time before the beginning', (tree) => (tree.events[0]![1] = -1), 'recording-broken'],
	['a run that is not there', (tree) => (tree.events[0]![2] = 1), 'recording-broken'],
	['a function that is not there', (tree) => (tree.events[3]![4] = 2), 'recording-broken'],
	[
		'other arguments than the function has',
		(tree) => (tree.events[3]![5] = []),
		'recording-broken'
	],
	['an end before the beginning', (tree) => (tree.events[3]![8] = 1), 'recording-broken'],
	[
		'a write outside of any memory',
		(tree) => (tree.events[3]![10] = [[-1, Uint8Array.of(1)]]),
		'recording-broken'
	],
	['no call at all', (tree) => (tree.events[3]![11] = 0), 'recording-broken'],
	['events that are not a list', (tree) => (tree.events = 'x' as never), 'recording-broken']
])('%s is refused', async (_name, change, code) => {
	const bad = await changed((tree) => change(tree as unknown as Tree));
	await expect(decodeRecording(bad)).rejects.toMatchObject({ code });
});

it('what is not a recording is refused, and so is one that unpacks without end', async () => {
	const code = (bytes: Uint8Array) => expect(decodeRecording(bytes)).rejects;
	await code(new Uint8Array(0)).toMatchObject({ code: 'recording-unknown' });
	await code(Uint8Array.of(1, 2, 3)).toMatchObject({ code: 'recording-unknown' });
	await code(file.slice(0, -9)).toMatchObject({ code: 'recording-broken' });
	await code(concatBytes([file, Uint8Array.of(0)])).toMatchObject({ code: 'recording-broken' });
	await code(await gzip(encode([1]))).toMatchObject({ code: 'recording-broken' });
	await code(new Uint8Array(MAX_RECORDING_FILE_BYTES + 1)).toMatchObject({
		code: 'recording-too-large'
	});
	await expect(gunzip(await gzip(new Uint8Array(100_000)), 50_000)).rejects.toMatchObject({
		code: 'recording-too-large'
	});
});

it.each(Object.entries(HOSTILE_RECORDINGS))('%s is refused', (_name, make) => {
	const bytes = make();
	expect(() => decodeUnpacked(bytes)).toThrow(
		expect.objectContaining({ code: expect.stringMatching(/^recording-/) as string }) as Error
	);
});

it('a recording is known by its beginning, and nothing else is taken for one', async () => {
	expect(await isRecording(file)).toBe(true);
	const others = [encode([1]), encode({ name: 1 }), new Uint8Array(2000), new Uint8Array(0)];
	for (const other of others) expect(await isRecording(await gzip(other))).toBe(false);
	expect(await isRecording(Uint8Array.of(1, 2, 3))).toBe(false);
	// Only its beginning is unpacked.
	expect(await isRecording(await gzip(new Uint8Array(8 * 1024 * 1024).fill(0xa1)))).toBe(false);
});

it('what packs far better than a recording does is not unpacked to its end', async () => {
	const file = await gzip(unpackedRecording({ padding: 8 * 1024 * 1024 }));
	expect(file.length).toBeLessThan(16 * 1024);
	await expect(decodeRecording(file)).rejects.toMatchObject({ code: 'recording-too-large' });
});

it('as many events as a recording may have are read', () => {
	const bytes = unpackedRecording({ events: MAX_RECORDED_EVENTS });
	expect(decodeUnpacked(bytes).events).toHaveLength(MAX_RECORDED_EVENTS);
});

it('a list of events without a length, and fields of a later version, are read', async () => {
	const tree = decode(await gunzip(file, 1e6)) as Record<string, unknown>;
	const events = (tree.events as unknown[]).map((event) => encode(event));
	const { events: _events, ...rest } = tree;
	const others = encode({ ...rest, later: [{ a: 1 }] });
	const list = [encode('events'), Uint8Array.of(0x9f), ...events, Uint8Array.of(0xff)];
	const map = Uint8Array.of(others[0]! + 1);
	expect(decodeUnpacked(concatBytes([map, ...list, others.subarray(1)]))).toEqual(RECORDING);
});

it('a checksum and a length that are not those of the content are noticed', async () => {
	for (const fromEnd of [8, 4]) {
		const bad = file.slice();
		bad[bad.length - fromEnd]! ^= 1;
		await expect(decodeRecording(bad)).rejects.toMatchObject({ code: 'recording-broken' });
	}
});

it('no change of a single byte is more than a recording or an AppError', async () => {
	const packed = await gunzip(file, 1e6);
	for (let at = 0; at < packed.length; at += 3) {
		const bad = packed.slice();
		bad[at] = bad[at]! ^ 0xff;
		const outcome = await decodeRecording(await gzip(bad)).catch((error: unknown) => error);
		if (outcome instanceof Error) expect(outcome).toHaveProperty('code');
	}
});
