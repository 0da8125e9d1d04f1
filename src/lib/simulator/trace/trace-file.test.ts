import { expect, test } from 'vitest';
import { AppError } from '#lib/core/errors.ts';
import { loadTrace } from './load-trace.ts';
import type { TraceEvent } from './trace-event.ts';
import { decodeTrace, encodeTrace } from './trace-file.ts';
import { TraceStore } from './trace-store.ts';

const EVENTS: TraceEvent[] = [
	{ kind: 'board', sequence: 0, at: 0, action: 'boot', value: 0 },
	{ kind: 'state', sequence: 1, at: 1, container: 'a', state: 'exited', exitCode: -3 },
	{
		kind: 'call',
		sequence: 2,
		at: 1.5,
		container: 'a',
		thread: 2,
		function: { module: 'env', name: 'f', params: ['i32', 'i64', 'f64'], result: 'i64' },
		args: [-1, 2n ** 63n - 1n, NaN],
		result: -5n,
		endedAt: 2,
		returned: true,
		text: 'led0',
		writes: [{ address: 16, bytes: Uint8Array.of(0, 255) }]
	},
	{
		kind: 'call',
		sequence: 3,
		at: 2,
		container: 'a',
		thread: 0,
		function: { module: 'w', name: 'proc_exit', params: ['i32'], result: null },
		args: [3],
		result: null,
		endedAt: 2,
		returned: false,
		text: null,
		writes: []
	},
	{ kind: 'gpio', sequence: 4, at: 3, container: null, port: 2, pin: 13, level: 1, driven: false },
	{ kind: 'timer', sequence: 5, at: 4, container: 'a', timer: 1, queued: false },
	{ kind: 'publish', sequence: 6, at: 5, container: 'a', message: 7, topic: 'tö', payloadBytes: 3 },
	{
		kind: 'deliver',
		sequence: 7,
		at: 5,
		container: 'b',
		message: 7,
		topic: 'tö',
		outcome: 'no-room'
	},
	{
		kind: 'socket',
		sequence: 8,
		at: 6,
		container: 'b',
		socket: 4,
		action: 'send',
		byteCount: 12,
		text: '10.0.0.1:80'
	}
];

const textOf = (store: TraceStore, board = 'B') => [...encodeTrace(store, board)].join('');
const stored = () => loadTrace({ board: 'B', dropped: 0, events: EVENTS });

test('each kind of event comes back from a store as it was', () => {
	expect([...stored()]).toEqual(EVENTS);
});

test('each kind of event comes back from a file as it was', () => {
	const text = textOf(stored());
	expect(decodeTrace(text)).toEqual({ board: 'B', dropped: 0, events: EVENTS });
	expect(JSON.parse(text)).toMatchObject({ format: 'ocre-playground-trace', version: 1 });
});

test('a trace without events is a file too', () => {
	expect(decodeTrace(textOf(new TraceStore())).events).toEqual([]);
});

/** The file with one thing changed. */
function changed(change: (file: { version: number; events: Record<string, unknown>[] }) => void) {
	const file = JSON.parse(textOf(stored())) as {
		version: number;
		events: Record<string, unknown>[];
	};
	change(file);
	return JSON.stringify(file);
}

function codeOf(text: string): string {
	try {
		decodeTrace(text);
	} catch (error) {
		return error instanceof AppError ? error.code : String(error);
	}
	return 'none';
}

test('what is not a trace is refused', () => {
	const bad = [
		'',
		'[]',
		'{}',
		'null',
		changed((file) => (file.version = 0)),
		changed((file) => (file.events[0]!['kind'] = 'other')),
		changed((file) => (file.events[1]!['state'] = 'asleep')),
		changed((file) => (file.events[2]!['args'] = [1])),
		changed((file) => (file.events[2]!['args'] = [1, '0x5', 0])),
		changed((file) => (file.events[2]!['params'] = ['i32', 'i64', 'v128'])),
		changed((file) => (file.events[2]!['writes'] = [{ address: 1, bytes: '0' }])),
		changed((file) => (file.events[4]!['at'] = '3')),
		changed((file) => (file.events[5]!['container'] = {}))
	];
	expect(bad.map(codeOf)).toEqual(bad.map(() => 'trace-invalid'));
});

test('a file of a later version is not guessed at', () => {
	expect(codeOf(changed((file) => (file.version = 2)))).toBe('trace-too-new');
});

test('names are cut to a size that can be shown', () => {
	const text = changed((file) => (file.events[5]!['container'] = 'x'.repeat(10_000)));
	expect(decodeTrace(text).events[5]).toMatchObject({ container: 'x'.repeat(256) });
});
