import { expect, test } from 'vitest';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { RawLog } from './raw-log.ts';

function setup(capacity = 16) {
	const time = { now: 1000 };
	const log = new RawLog(() => time.now, capacity);
	return { time, log, text: () => latin1(log.read(log.first, log.end)) };
}

test('both directions are kept in order, with their times, and what comes together is one piece', () => {
	const { time, log, text } = setup();
	log.append('sent', utf8('ps\r'));
	time.now += 5;
	log.append('received', utf8('I'));
	time.now += 5;
	log.append('received', utf8('D'));
	time.now += 500;
	log.append('received', utf8('\n'));
	expect(text()).toBe('ps\rID\n');
	expect(log.pieces).toEqual([
		{ direction: 'sent', atMs: 1000, from: 0, to: 3 },
		{ direction: 'received', atMs: 1005, from: 3, to: 5 },
		{ direction: 'received', atMs: 1510, from: 5, to: 6 }
	]);
});

test('the oldest bytes go first, in pieces of any size', () => {
	const { log, text } = setup();
	log.append('received', utf8('0123456789'));
	log.append('sent', utf8('abcdefghij'));
	expect(text()).toBe('456789abcdefghij');
	expect(log.first).toBe(4);
	log.append('received', utf8('x'.repeat(40) + 'end'));
	expect(text()).toBe('x'.repeat(13) + 'end');
	expect(log.pieces).toHaveLength(1);
	expect(log.end).toBe(63);
});

test('after a clear it goes on at the next offset', () => {
	const { log, text } = setup();
	log.append('received', utf8('abc'));
	log.clear();
	expect(text()).toBe('');
	log.append('received', utf8('de'));
	expect(text()).toBe('de');
	expect(log.first).toBe(3);
});

test('a listener is told until it stops', () => {
	const { log } = setup();
	let told = 0;
	const listening = log.onchange(() => told++);
	log.append('sent', utf8('a'));
	log.append('sent', new Uint8Array(0));
	listening.dispose();
	log.append('sent', utf8('b'));
	expect(told).toBe(1);
});
