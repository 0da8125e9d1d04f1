import { expect, test } from 'vitest';
import { ManualClock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import type { PortSignals } from '#lib/core/port.ts';
import { FakePort, type FakeDevice } from '#lib/port/fake-port.ts';
import type { SmpRequest } from '#lib/wire/smp-messages.ts';
import { endOf, onClock } from '../testing/on-clock.ts';
import { askForBootloader, touchAt1200 } from './enter-bootloader.ts';

const device: FakeDevice = { receive() {}, reset() {}, send() {} };

/** Notes what is done with it. */
class WatchedPort extends FakePort {
	readonly seen: string[] = [];

	override async open(options: { baudRate: number }): Promise<void> {
		this.seen.push(`open ${options.baudRate}`);
		await super.open(options);
	}

	override async setSignals(signals: PortSignals): Promise<void> {
		this.seen.push(`dtr ${signals.dataTerminalReady}`);
		await super.setSignals(signals);
	}

	override async close(): Promise<void> {
		this.seen.push('close');
		await super.close();
	}
}

test('the touch opens at 1200 baud, lets go of the line, and closes', async () => {
	const clock = new ManualClock();
	const port = new WatchedPort(device, clock);
	await onClock(clock, touchAt1200(port, clock));
	expect(port.seen).toEqual(['open 1200', 'dtr false', 'close']);
	expect(port.readable).toBeNull();
});

test('a port that is taken, does not open or does not close ends the touch, too', async () => {
	const clock = new ManualClock();
	const taken = new WatchedPort(device, clock);
	taken.refusedRates.add(1200);
	expect(await onClock(clock, endOf(touchAt1200(taken, clock)))).toMatchObject({
		code: 'port-busy'
	});
	const stuck = new WatchedPort(device, clock);
	stuck.stuck = 'opening';
	expect(await onClock(clock, endOf(touchAt1200(stuck, clock)))).toMatchObject({
		code: 'port-stuck'
	});
	const hanging = new WatchedPort(device, clock);
	hanging.stuck = 'closing';
	expect(await onClock(clock, endOf(touchAt1200(hanging, clock)))).toBe('done');
});

test('a cancel closes the port', async () => {
	const clock = new ManualClock();
	const port = new WatchedPort(device, clock);
	const stop = new AbortController();
	const touch = endOf(touchAt1200(port, clock, stop.signal));
	await clock.advance(50);
	stop.abort();
	expect(await onClock(clock, touch)).toBe('cancelled');
	expect(port.seen.at(-1)).toBe('close');
});

test.each([
	['takes it', () => Promise.resolve(new Map()), 'asked'],
	['refuses', () => Promise.resolve(new Map([['rc', 10]])), 'refused'],
	['is silent', () => Promise.reject(new AppError('flash-silent', '')), 'asked'],
	['is gone', () => Promise.reject(new AppError('flash-device-lost', '')), 'asked']
] as const)('firmware that %s when it is asked for the bootloader', async (_what, answer, said) => {
	const asked: SmpRequest[] = [];
	const request = (one: SmpRequest) => {
		asked.push(one);
		return answer() as Promise<ReadonlyMap<unknown, unknown>>;
	};
	expect(await askForBootloader({ request })).toBe(said);
	expect(asked).toEqual([expect.objectContaining({ command: 5, fields: { boot_mode: 1 } })]);
});
