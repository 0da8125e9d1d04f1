import { expect, test } from 'vitest';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { SerialLine } from './line.ts';

function pacedLine(baudRate: number) {
	const clock = new ManualClock();
	const received: number[] = [];
	const line = new SerialLine({
		clock,
		paced: true,
		onreceive: (bytes) => received.push(...bytes)
	});
	line.attach({ onoutput: () => {} }, baudRate);
	return { clock, line, received };
}

test('a paced line moves a tenth of the baud rate in bytes a second, in both directions', async () => {
	const { clock, line, received } = pacedLine(9600);
	line.send(new Uint8Array(2000));
	void line.receive(new Uint8Array(2000));
	await clock.advance(1000);
	expect(line.take()).toHaveLength(960);
	expect(received).toHaveLength(960);
	await clock.advance(2000);
	expect(line.take()).toHaveLength(1040);
	expect(received).toHaveLength(2000);
});

test('an idle paced line earns no credit for later', async () => {
	const { clock, line } = pacedLine(9600);
	await clock.advance(10_000);
	line.send(new Uint8Array(2000));
	await clock.advance(100);
	expect(line.take()).toHaveLength(96);
});

test('a write is done when at most a kilobyte of it is still under way', async () => {
	const { clock, line, received } = pacedLine(9600);
	let done = 0;
	for (const size of [1000, 120]) void line.receive(new Uint8Array(size)).then(() => done++);
	await clock.advance(90);
	expect(done).toBe(1);
	await clock.advance(14);
	expect(done).toBe(2);
	expect(received.length).toBeLessThan(101);
	line.detach();
	await clock.advance(1000);
	expect(received.length).toBeLessThan(101);
});

test('writes that follow each other use the line to the full, and no more', async () => {
	const { clock, line, received } = pacedLine(115200);
	const writing = (async () => {
		for (let i = 0; i < 100; i++) await line.receive(new Uint8Array(113));
	})();
	await clock.advance(500);
	expect(received).toHaveLength(5760);
	await clock.advance(500);
	await writing;
	expect(received).toHaveLength(11_300);
});

test('question and answer take the time of their bytes, however late the ticks are', async () => {
	const clock = new ManualClock();
	let questions = 0;
	let bytes = 0;
	const line: SerialLine = new SerialLine({
		clock,
		paced: true,
		onreceive: () => {
			if (++bytes % 25 === 0) line.send(new Uint8Array(10));
		}
	});
	const ask = () => {
		questions++;
		void line.receive(new Uint8Array(25));
	};
	let answered = 0;
	line.attach(
		{
			onoutput: () => {
				for (answered += line.take().length; answered >= 10; answered -= 10) ask();
			}
		},
		10_000
	);
	ask();
	await clock.advance(35 * 100);
	expect(questions).toBeGreaterThanOrEqual(99);
	expect(questions).toBeLessThanOrEqual(101);
});

test('output that nobody reads makes those who print wait, until it is read', async () => {
	const line = new SerialLine({ clock: new ManualClock(), paced: false, onreceive: () => {} });
	line.attach({ onoutput: () => {} }, 115200);
	line.send(new Uint8Array(64 * 1024 - 1));
	expect(line.room).toBeNull();
	line.send(utf8('!'));
	const room = line.room;
	expect(room).not.toBeNull();
	line.take();
	await room;
	expect(line.room).toBeNull();
});

test('a port that is closed loses what was not read and frees those who wait', async () => {
	const line = new SerialLine({ clock: new ManualClock(), paced: false, onreceive: () => {} });
	line.attach({ onoutput: () => {} }, 115200);
	line.send(new Uint8Array(100_000));
	const room = line.room;
	line.detach();
	await room;
	line.send(utf8('lost too'));
	line.attach({ onoutput: () => {} }, 115200);
	expect(line.take()).toHaveLength(0);
});

test('what is printed without waiting is bounded all the same', () => {
	const line = new SerialLine({ clock: new ManualClock(), paced: false, onreceive: () => {} });
	line.attach({ onoutput: () => {} }, 115200);
	for (let i = 0; i < 100; i++) line.send(new Uint8Array(1024 * 1024));
	expect(line.take().length).toBeLessThanOrEqual(5 * 1024 * 1024);
});

test('when pacing is switched off, everything under way arrives at once and in order', async () => {
	const { clock, line, received } = pacedLine(9600);
	let output = '';
	line.attach({ onoutput: () => (output += latin1(line.take())) }, 9600);
	line.send(utf8('abcdefghijklmnopqrstuvwxyz'));
	const done = line.receive(utf8('0123456789012345678901234567890'));
	await clock.advance(10);
	line.paced = false;
	await done;
	expect(output).toBe('abcdefghijklmnopqrstuvwxyz');
	expect(received).toHaveLength(31);
	line.send(utf8('!'));
	expect(output.at(-1)).toBe('!');
});

test('when pacing is switched on, what waits takes its time', async () => {
	const clock = new ManualClock();
	const line = new SerialLine({ clock, paced: false, onreceive: () => {} });
	let output = '';
	line.attach({ onoutput: () => (output += line.paced ? latin1(line.take()) : '') }, 9600);
	line.send(utf8('x'.repeat(96)));
	line.paced = true;
	await clock.advance(50);
	expect(output.length).toBeGreaterThan(30);
	expect(output.length).toBeLessThan(60);
	await clock.advance(100);
	expect(output).toHaveLength(96);
});
