import { afterEach, describe, expect, test, vi } from 'vitest';
import { ManualClock } from '#lib/core/clock.ts';
import type { Port } from '#lib/core/port.ts';
import { FakeTabs } from './fake-port-locks.ts';
import { FakeWebLocks } from './fake-web-locks.ts';
import { browserPortLocks, LockedPort, type PortLocks } from './port-lock.ts';

const OPTIONS = { baudRate: 115_200 };

/** A cable that one tab at a time can open. */
class Cable {
	holder: string | null = null;

	port(tab: string): Port {
		return {
			readable: null,
			writable: null,
			open: () => {
				if (this.holder) return Promise.reject(new Error('Failed to open serial port.'));
				this.holder = tab;
				return Promise.resolve();
			},
			close: () => {
				if (this.holder === tab) this.holder = null;
				return Promise.resolve();
			}
		};
	}
}

function setUp() {
	const clock = new ManualClock();
	const tabs = new FakeTabs();
	const open = (tab: string, cable: Cable) => {
		const port = new LockedPort(cable.port(tab), tabs.locksOf(tab), clock, () => '2fe3:0001');
		const revoked: string[] = [];
		// What a driver does: it lets go of the port.
		port.onrevoked = () => {
			revoked.push(tab);
			void port.close();
		};
		return { port, revoked };
	};
	/** Lets time pass until it is settled. */
	const settle = async <T>(promise: Promise<T>): Promise<T> => {
		let settled = false;
		const done = () => (settled = true);
		promise.then(done, done);
		while (!settled) await clock.advance(50);
		return promise;
	};
	return { tabs, open, settle, clock };
}

test('a port that another tab has is told from one that another program has', async () => {
	const { open } = setUp();
	const cable = new Cable();
	await open('first', cable).port.open(OPTIONS);
	await expect(open('second', cable).port.open(OPTIONS)).rejects.toMatchObject({
		code: 'port-taken'
	});

	const other = new Cable();
	other.holder = 'a terminal program';
	const unlocked = setUp();
	await expect(unlocked.open('first', other).port.open(OPTIONS)).rejects.toThrow(
		'Failed to open serial port.'
	);
});

test('a take-over opens the port, and the other tab lets go of it', async () => {
	const { open, settle, tabs } = setUp();
	const cable = new Cable();
	const first = open('first', cable);
	await first.port.open(OPTIONS);
	const second = open('second', cable);
	second.port.takeOver();
	await settle(second.port.open(OPTIONS));
	expect(cable.holder).toBe('second');
	expect(first.revoked).toEqual(['first']);
	expect([...tabs.held.values()].map(({ tab }) => tab)).toEqual(['second']);

	first.port.takeOver();
	await settle(first.port.open(OPTIONS));
	expect(cable.holder).toBe('first');
	expect(second.revoked).toEqual(['second']);
});

test('of several boards of one kind the right one is taken over', async () => {
	const { open, settle } = setUp();
	const [one, two] = [new Cable(), new Cable()];
	await open('first', one).port.open(OPTIONS);
	const other = open('other', two);
	await other.port.open(OPTIONS);
	const second = open('second', two);
	second.port.takeOver();
	await settle(second.port.open(OPTIONS));
	expect(two.holder).toBe('second');
	expect(other.revoked).toEqual(['other']);
});

test('a take-over from a program that is not a tab fails as any opening does', async () => {
	const { open, settle } = setUp();
	const cable = new Cable();
	cable.holder = 'a terminal program';
	const first = open('first', cable);
	first.port.takeOver();
	await expect(settle(first.port.open(OPTIONS))).rejects.toThrow('Failed to open serial port.');
	// A tab with another board of the kind loses its lock for nothing; the refusal is still the port's.
	const { open: openElsewhere, settle: settleElsewhere } = setUp();
	await openElsewhere('bystander', new Cable()).port.open(OPTIONS);
	const second = openElsewhere('second', cable);
	second.port.takeOver();
	await expect(settleElsewhere(second.port.open(OPTIONS))).rejects.toThrow(
		'Failed to open serial port.'
	);
});

test('a port that is closed leaves no lock, and two boards of one tab are not strangers', async () => {
	const { open, tabs } = setUp();
	const one = open('first', new Cable());
	const two = open('first', new Cable());
	await one.port.open(OPTIONS);
	await two.port.open(OPTIONS);
	expect(tabs.held.size).toBe(2);
	await one.port.close();
	await two.port.close();
	expect(tabs.held.size).toBe(0);
});

test('without locks a port is a port', async () => {
	const cable = new Cable();
	const port = new LockedPort(cable.port('only'), null, new ManualClock(), () => 'x');
	await port.open(OPTIONS);
	expect(cable.holder).toBe('only');
	port.takeOver();
	await expect(port.open(OPTIONS)).rejects.toThrow('Failed to open serial port.');
	await port.close();
	expect(cable.holder).toBeNull();
});

test('what a port does, it does behind its lock', async () => {
	const streams = new TransformStream<Uint8Array, Uint8Array>();
	const done: unknown[] = [];
	const inner: Port = {
		readable: streams.readable,
		writable: streams.writable,
		open: (options) => Promise.resolve(void done.push(options)),
		close: () => Promise.reject(new Error('locked')),
		setSignals: (signals) => Promise.resolve(void done.push(signals))
	};
	const tabs = new FakeTabs();
	const port = new LockedPort(inner, tabs.locksOf('a'), new ManualClock(), () => 'x');
	expect([port.readable, port.writable]).toEqual([inner.readable, inner.writable]);
	await port.open(OPTIONS);
	await port.setSignals({ break: true });
	expect(done).toEqual([OPTIONS, { break: true }]);
	expect([...tabs.held.keys()]).toEqual(['board-port x 1']);
	// A port that does not close well is let go of all the same.
	await expect(port.close()).rejects.toThrow('locked');
	expect(tabs.held.size).toBe(0);
	delete inner.setSignals;
	await port.setSignals({ break: false });
	expect(done).toHaveLength(2);
});

test('a tab that will not let go keeps its port', async () => {
	const { open, settle } = setUp();
	const cable = new Cable();
	const first = open('first', cable);
	first.port.onrevoked = null;
	await first.port.open(OPTIONS);
	const second = open('second', cable);
	second.port.takeOver();
	await expect(settle(second.port.open(OPTIONS))).rejects.toThrow('Failed to open serial port.');
	expect(cable.holder).toBe('first');
});

test('the tab that loses a port has three seconds for closing it', async () => {
	const { open, settle, clock } = setUp();
	const cable = new Cable();
	const first = open('first', cable);
	await first.port.open(OPTIONS);
	first.port.onrevoked = () => void clock.schedule(2900, () => void first.port.close());
	const second = open('second', cable);
	second.port.takeOver();
	await settle(second.port.open(OPTIONS));
	expect(cable.holder).toBe('second');
});

test('a port that is closed already hears nothing of a theft', async () => {
	const { open, tabs } = setUp();
	const first = open('first', new Cable());
	await first.port.open(OPTIONS);
	const [held] = [...tabs.held.values()];
	await first.port.close();
	held!.lock.onstolen!();
	expect(first.revoked).toEqual([]);
});

describe('the locks of a browser', () => {
	const locks = new FakeWebLocks();
	const locksOf = (tab: string): PortLocks => {
		vi.stubGlobal('navigator', { locks: locks.of(tab) });
		return browserPortLocks()!;
	};

	afterEach(() => vi.unstubAllGlobals());

	test('are not there in every browser', () => {
		vi.stubGlobal('navigator', {});
		expect(browserPortLocks()).toBeNull();
		vi.stubGlobal('navigator', undefined);
		expect(browserPortLocks()).toBeNull();
	});

	test('are held until they are released, and seen by the other tabs only', async () => {
		const [one, two] = [locksOf('one'), locksOf('two')];
		const lock = await one.take('port a 1', 'if-free');
		expect(locks.held).toEqual({ 'port a 1': 'one' });
		expect(await one.heldElsewhere('port ')).toEqual([]);
		expect(await two.heldElsewhere('port a')).toEqual(['port a 1']);
		expect(await two.heldElsewhere('port b')).toEqual([]);
		expect(await two.take('port a 1', 'if-free')).toBeNull();
		lock!.release();
		await new Promise((resolve) => setTimeout(resolve));
		expect(locks.held).toEqual({});
		const next = await two.take('port a 1', 'if-free');
		// It is another's now.
		expect(await one.heldElsewhere('port ')).toEqual(['port a 1']);
		next!.release();
	});

	test('are stolen, and their holder is told once', async () => {
		const [one, two] = [locksOf('one'), locksOf('two')];
		const lock = await one.take('port a 1', 'if-free');
		let thefts = 0;
		lock!.onstolen = () => thefts++;
		const stolen = await two.take('port a 1', 'steal');
		await new Promise((resolve) => setTimeout(resolve));
		expect([thefts, locks.held]).toEqual([1, { 'port a 1': 'two' }]);
		lock!.release();
		await new Promise((resolve) => setTimeout(resolve));
		expect([thefts, locks.held]).toEqual([1, { 'port a 1': 'two' }]);
		expect(await one.heldElsewhere('port ')).toEqual(['port a 1']);
		stolen!.release();
		await new Promise((resolve) => setTimeout(resolve));
		expect(locks.held).toEqual({});
	});

	test('that the browser refuses are refused with its reason', async () => {
		const one = locksOf('one');
		locks.refusal = new DOMException('not here', 'SecurityError');
		await expect(one.take('port a 1', 'if-free')).rejects.toBe(locks.refusal);
		locks.refusal = undefined;
		(await one.take('port a 1', 'if-free'))!.release();
	});
});
