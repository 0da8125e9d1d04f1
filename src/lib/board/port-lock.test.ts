import { expect, test } from 'vitest';
import { ManualClock } from '#lib/core/clock.ts';
import type { Port } from '#lib/core/port.ts';
import { FakeTabs } from './fake-port-locks.ts';
import { LockedPort } from './port-lock.ts';

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
	return { tabs, open, settle };
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

test('a take-over from a program that is no tab fails as any opening does', async () => {
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

test('a port that is closed leaves no lock, and two boards of one tab are no strangers', async () => {
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
	await port.close();
	expect(cable.holder).toBeNull();
});
