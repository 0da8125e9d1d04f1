import { expect, test } from 'vitest';
import type { CallEvent } from '#lib/simulator/trace/trace-event.ts';
import { durationText, eventDetails, eventTitle, plain } from './event-text.ts';
import { english } from '#lib/texts/english.ts';

const { say } = english();

const CALL: CallEvent = {
	kind: 'call',
	sequence: 4,
	at: 1,
	container: 'a',
	thread: 0,
	function: { module: 'env', name: 'f', params: ['i32', 'i64'], result: 'i32' },
	args: [64, -1n],
	result: -11,
	endedAt: 1.25,
	returned: true,
	text: 'hi\n',
	writes: [{ address: 16, bytes: Uint8Array.of(1, 255) }]
};

test('a call reads as one would write it', () => {
	expect(say(eventTitle(CALL))).toBe('f(64, -1) → -11 “hi⏎”');
	expect(say(eventTitle({ ...CALL, returned: false, result: null, text: null }))).toBe(
		'f(64, -1) → does not return'
	);
});

test('the details show numbers as code does, too, and what was written', () => {
	const details = new Map(
		eventDetails(CALL, () => null).map(([what, text]) => [say(what), say(text)] as const)
	);
	expect(details.get('Argument 0')).toBe('64 (0x40)');
	expect(details.get('Argument 1')).toBe('-1 (0xffffffffffffffff)');
	expect(details.get('Result')).toBe('-11 (0xfffffff5)');
	expect(details.get('Took')).toBe('250 µs of board time');
	expect(details.get('Wrote at 16')).toBe('01 ff');
});

test('a pin has its name', () => {
	const edge = { kind: 'gpio', sequence: 0, at: 0, container: null, port: 2, pin: 13 } as const;
	expect(say(eventTitle({ ...edge, level: 1, driven: true }, () => 'led0'))).toBe('led0 high');
	expect(say(eventTitle({ ...edge, level: 0, driven: false }))).toBe('Port 2 pin 13 reads low');
});

test('characters that would move or hide other text are written out', () => {
	expect(plain('a\u202eb\u001b[2J\n')).toBe('a‹U+202E›b‹U+001B›[2J⏎');
});

test('durations have the unit that fits', () => {
	expect([0.005, 1.5, 12, 2500].map(durationText)).toEqual([
		'5 µs',
		'1.50 ms',
		'12.00 ms',
		'2.500 s'
	]);
});
