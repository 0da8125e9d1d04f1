// A port while it is open: bytes both ways, and the many ways in which it ends, each told once.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { systemClock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import type { Port } from '#lib/core/port.ts';
import { FakePort, type FakeDevice } from './fake-port.ts';
import { PortStream } from './port-stream.ts';

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

let device: FakeDevice & { received: string };
let port: FakePort;
let heard: string;
let losses: AppError[];
let readErrors: number;

const handlers = {
	onbytes: (bytes: Uint8Array) => void (heard += latin1(bytes)),
	onlost: (error: AppError) => void losses.push(error),
	onreaderror: () => void readErrors++
};
const open = (on: Port = port) => PortStream.open(on, 9600, handlers);
const says = (text: string) => device.send(utf8(text));
/** What is written is read again. */
function bareStreams(): Pick<Port, 'readable' | 'writable'> {
	const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
	return { readable, writable };
}
const lossCodes = () => losses.map(({ code }) => code);

beforeEach(() => {
	device = {
		received: '',
		receive(bytes) {
			this.received += latin1(bytes);
		},
		send: () => {},
		reset: () => {}
	};
	port = new FakePort(device, systemClock);
	[heard, losses, readErrors] = ['', [], 0];
});

describe('a port that is opened', () => {
	test('has the rate, shows that a terminal is there, and carries bytes both ways', async () => {
		const stream = await open();
		expect(port.baudRate).toBe(9600);
		expect(port.signals).toEqual({ dataTerminalReady: true, requestToSend: true });
		stream.write(utf8('to '));
		stream.write(utf8('board'));
		says('to ');
		says('host');
		await settle();
		expect([device.received, heard]).toEqual(['to board', 'to host']);
		expect(losses).toEqual([]);
	});

	test('need not have the lines of a terminal, nor take them', async () => {
		port.setSignals = () => Promise.reject(new Error('no such line'));
		await open();
		says('a');
		await settle();
		expect(heard).toBe('a');
		const { readable, writable } = bareStreams();
		const done = () => Promise.resolve();
		const stream = await open({ open: done, close: done, readable, writable });
		stream.write(utf8('b'));
		await settle();
		expect([heard, losses]).toEqual(['ab', []]);
	});

	test('and refuses is busy, with what it said; an error of ours stays what it is', async () => {
		const refusal = new DOMException('Failed to open serial port.', 'NetworkError');
		port.open = () => Promise.reject(refusal);
		await expect(open()).rejects.toMatchObject({
			code: 'port-busy',
			message: 'The port could not be opened: Failed to open serial port.',
			cause: refusal
		});
		port.open = () => Promise.reject(new AppError('port-taken', 'another tab'));
		await expect(open()).rejects.toMatchObject({ code: 'port-taken', message: 'another tab' });
	});
});

describe('a port that is lost', () => {
	test('because it was unplugged is told once, with the reason, and is let go of', async () => {
		const closed = vi.spyOn(port, 'close');
		const stream = await open();
		port.unplug();
		await settle();
		expect(losses).toMatchObject([
			{
				code: 'board-lost',
				message: 'The connection to the board is gone (The device has been lost.).',
				cause: { message: 'The device has been lost.' }
			}
		]);
		expect(closed).toHaveBeenCalledTimes(1);
		stream.write(utf8('late'));
		await stream.close();
		await settle();
		expect([lossCodes(), device.received]).toEqual([['board-lost'], '']);
	});

	test('because its stream ended says so', async () => {
		const ended = new ReadableStream<Uint8Array>({ start: (controller) => controller.close() });
		await open({
			open: () => Promise.resolve(),
			close: () => Promise.resolve(),
			readable: ended,
			writable: null
		});
		await settle();
		expect(losses).toMatchObject([
			{ message: 'The connection to the board is gone (its stream ended).' }
		]);
		expect(readErrors).toBe(0);
	});

	test('because a write failed', async () => {
		const stream = await open();
		device.receive = () => {
			throw new Error('The device has been lost.');
		};
		stream.write(utf8('a'));
		await settle();
		expect(lossCodes()).toEqual(['board-lost']);
		expect(port.readable).toBeNull();
	});

	test('to another tab can be opened by that one', async () => {
		await open();
		port.onrevoked!();
		expect(lossCodes()).toEqual(['board-taken']);
		expect(port.onrevoked).toBeNull();
		await settle();
		expect(port.readable).toBeNull();
		await open();
		says('again');
		await settle();
		expect([heard, lossCodes()]).toEqual(['again', ['board-taken']]);
	});

	test('tells no more bytes, and its reader’s end is not one more loss', async () => {
		await open();
		says('late');
		port.onrevoked!();
		port.unplug();
		await settle();
		expect([heard, lossCodes()]).toEqual(['', ['board-taken']]);
	});
});

describe('an error on the line', () => {
	test('ends neither the port nor what comes after it', async () => {
		await open();
		says('a');
		await settle();
		port.failReader('Framing error');
		await settle();
		says('b');
		await settle();
		expect([heard, readErrors, losses]).toEqual(['ab', 1, []]);
	});

	test('need not be listened to', async () => {
		const { onreaderror: _none, ...others } = handlers;
		await PortStream.open(port, 9600, others);
		port.failReader('Break');
		await settle();
		says('b');
		await settle();
		expect(heard).toBe('b');
	});

	const fails = async (times: number) => {
		for (let i = 0; i < times; i++) {
			port.failReader(`error ${i}`);
			await new Promise((resolve) => setImmediate(resolve));
		}
		await settle();
	};

	test('20 times in a row is the end of the port, with the last of them', async () => {
		await open();
		await fails(19);
		expect([readErrors, losses]).toEqual([19, []]);
		port.failReader('the last');
		await settle();
		expect(readErrors).toBe(20);
		expect(losses).toMatchObject([{ code: 'board-lost', cause: { message: 'the last' } }]);
		expect(port.readable).toBeNull();
	});

	test('is counted from the beginning after each byte', async () => {
		await open();
		await fails(19);
		says('a');
		await settle();
		await fails(19);
		expect([readErrors, losses]).toEqual([38, []]);
	});
});

describe('a port that is closed', () => {
	test('is not lost, hears nothing, and can be opened again', async () => {
		const stream = await open();
		says('a');
		await settle();
		says('b');
		const closes = vi.spyOn(port, 'close');
		await Promise.all([stream.close(), stream.close()]);
		await stream.close();
		expect(closes).toHaveBeenCalledTimes(1);
		await settle();
		expect([heard, losses, port.readable, port.onrevoked]).toEqual(['a', [], null, null]);
		await open();
		says('c');
		await settle();
		expect(heard).toBe('ac');
	});

	test('sends first what was written', async () => {
		const stream = await open();
		stream.write(utf8('bye'));
		await stream.close();
		expect(device.received).toBe('bye');
	});

	test('is closed, whatever goes wrong while it is', async () => {
		const stream = await open();
		port.readable!.cancel = () => Promise.reject(new Error('cancel'));
		const close = vi.spyOn(port, 'close').mockRejectedValue(new Error('close'));
		await stream.close();
		expect(close).toHaveBeenCalledTimes(1);
		expect(losses).toEqual([]);
	});

	test('need not take bytes, nor give any', async () => {
		const done = vi.fn(() => Promise.resolve());
		const bare = { open: done, close: vi.fn(() => Promise.resolve()) };
		const stream = await open({ ...bare, ...bareStreams(), writable: null });
		stream.write(utf8('a'));
		await stream.close();
		expect(bare.close).toHaveBeenCalledTimes(1);
		expect(losses).toEqual([]);
		await open({ ...bare, readable: null, writable: null });
		await settle();
		expect(lossCodes()).toEqual(['board-lost']);
	});

	test('while an error was being read over stays closed', async () => {
		const stream = await open();
		port.failReader('Break');
		await stream.close();
		await settle();
		expect([losses, port.readable]).toEqual([[], null]);
	});
});
