// Decoders of recordings and traces: files that one person gives another.
import { gzipSync, gunzipSync } from 'node:zlib';
import { encodeRecording, decodeRecording } from '#lib/simulator/recording/recording-file.ts';
import type { Recording } from '#lib/simulator/recording/recording.ts';
import { summaryOf } from '#lib/simulator/recording/recording-summary.ts';
import { loadTrace } from '#lib/simulator/trace/load-trace.ts';
import { decodeTrace } from '#lib/simulator/trace/trace-file.ts';
import { encodeVcd } from '#lib/simulator/trace/vcd.ts';
import { hex } from '#lib/core/bytes.ts';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesDecoder, textsDecoder, type Decoder } from '../decoder.ts';
import { modules } from '../fixtures.ts';

function recording(): Recording {
	const bytes = modules().find(({ length }) => length > 40) ?? new Uint8Array(8);
	return {
		board: 'b_u585i_iot02a',
		firmware: 'ours',
		mode: 'faithful',
		recordedAt: 1_700_000_000_000,
		durationMs: 1200,
		images: [{ name: 'blinky.wasm', sha256: hex(sha256(bytes)), bytes }],
		runs: [{ container: 'blinky', image: 0, exitCode: 0 }],
		functions: [
			{ module: 'env', name: 'ocre_sleep', params: ['i32'], result: 'i32' },
			{ module: 'wasi_snapshot_preview1', name: 'fd_write', params: ['i32', 'i64'], result: null }
		],
		events: [
			{ kind: 'start', at: 0, run: 0 },
			{
				kind: 'call',
				at: 1,
				run: 0,
				thread: 0,
				function: 0,
				args: [100],
				result: 0,
				returned: true,
				endedAt: 101,
				text: 'sleep',
				writes: [{ address: 1024, bytes: Uint8Array.of(1, 2, 3) }],
				times: 3
			},
			{
				kind: 'call',
				at: 120,
				run: 0,
				thread: 1,
				function: 1,
				args: [1, -5n],
				result: null,
				returned: false,
				endedAt: 121,
				text: null,
				writes: [],
				times: 1
			},
			{ kind: 'pin', at: 130, port: 7, pin: 7, level: 1, driven: true },
			{ kind: 'button', at: 140, alias: 'sw0', pressed: true },
			{ kind: 'sensor', at: 150, sensor: 'hts221', channel: 13, value: 21.5 },
			{ kind: 'end', at: 1200, run: 0 }
		],
		full: false
	};
}

export const encodedRecordings = async () => [await encodeRecording(recording())];

/** 121 KB that are arrays in arrays, and nothing else. */
export const nestedCbor = (depth: number) =>
	new Uint8Array(gzipSync(new Uint8Array(depth).fill(0x81)));

const EVENTS = [
	{ kind: 'board', sequence: 0, at: 0, action: 'boot', value: 0 },
	{ kind: 'gpio', sequence: 1, at: 2, container: 'a', port: 0, pin: 3, level: 1, driven: true },
	{ kind: 'timer', sequence: 2, at: 3, container: 'a', timer: 1, queued: true },
	{
		kind: 'call',
		sequence: 3,
		at: 4,
		container: 'a',
		thread: 0,
		module: 'env',
		name: 'ocre_sleep',
		params: ['i32'],
		resultType: 'i32',
		args: [5],
		result: 0,
		endedAt: 9,
		returned: true,
		text: 'x',
		writes: [{ address: 4, bytes: '00ff' }]
	},
	{ kind: 'publish', sequence: 4, at: 9, container: 'a', message: 1, topic: 't', payloadBytes: 3 },
	{ kind: 'state', sequence: 5, at: 10, container: 'a', state: 'exited', exitCode: 0 }
];

function traceText(events: readonly unknown[]): string {
	return JSON.stringify({
		format: 'ocre-playground-trace',
		version: 1,
		board: 'b',
		dropped: 0,
		events
	});
}

export const traceTexts = () => [traceText(EVENTS), traceText([])];

const TRACE_WORDS = [
	'"kind":"call",',
	'"at":',
	'1e308',
	'-1',
	'null',
	'[',
	']',
	'{',
	'}',
	'"i64"',
	'""'
];

export const RECORDED_DECODERS: readonly Decoder[] = [
	bytesDecoder({
		name: 'recording',
		corpus: encodedRecordings,
		hostile: () => [nestedCbor(120_000_000)],
		decode: async (bytes) => summaryOf(await decodeRecording(bytes))
	}),
	bytesDecoder({
		name: 'recording-content',
		corpus: async () => [new Uint8Array(gunzipSync(await encodeRecording(recording())))],
		words: [
			Uint8Array.of(0x9b, 0, 0, 0, 0, 0x7f, 0xff, 0xff, 0xff),
			Uint8Array.of(0x9f),
			Uint8Array.of(0xbf),
			Uint8Array.of(0xff),
			Uint8Array.of(0xf9, 0x7e, 0),
			Uint8Array.of(0xc2, 0x49, 1, 0, 0, 0, 0, 0, 0, 0, 0),
			Uint8Array.of(0xf7),
			'\x69__proto__'
		],
		wrap: (content) => gzipSync(content, { level: 1 }),
		decode: async (bytes) => summaryOf(await decodeRecording(bytes))
	}),
	textsDecoder({
		name: 'trace',
		corpus: traceTexts,
		hostile: () => [
			'['.repeat(200_000),
			traceText(Array.from({ length: 20_000 }, () => EVENTS[1]))
		],
		words: TRACE_WORDS,
		decode: (json) => {
			const document = decodeTrace(json);
			loadTrace(document);
			return encodeVcd(document.events, { board: document.board });
		}
	})
];
