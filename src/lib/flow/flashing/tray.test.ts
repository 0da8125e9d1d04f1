import { describe, expect, it } from 'vitest';
import { ManualClock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import { FlashError } from '#lib/flash/flash-way.ts';
import { chanceOf } from '#lib/flash/testing/chance.ts';
import type { FlashResult } from './flash-board.ts';
import { MAX_TRAY_ROWS, ownSerialNumber, Tray, type TrayDevice, type TrayWork } from './tray.ts';

const PROVED: FlashResult = { is: 'proved', by: 'read-back', identity: null };
const UNPROVED: FlashResult = { is: 'unproved', why: 'silent', identity: null, cause: null };
const device = (serialNumber: string | null = null): TrayDevice => ({ key: {}, serialNumber });

const lost = () =>
	new FlashError(
		{ code: 'flash-device-lost', message: 'gone' },
		{ boardState: 'bootloader', phase: 'write' }
	);

/** Each board takes a second, and what it comes to is told by its name. */
function begin({
	atOnce = 4,
	fails = [],
	work
}: { atOnce?: number; fails?: string[]; work?: TrayWork<TrayDevice> } = {}) {
	const clock = new ManualClock();
	let most = 0;
	let now = 0;
	const flash: TrayWork<TrayDevice> = async (_, { name }, report, signal) => {
		most = Math.max(most, ++now);
		try {
			await clock.sleep(1_000, signal);
			if (fails.includes(name)) throw lost();
			report.result(PROVED);
		} finally {
			now--;
		}
	};
	const tray = new Tray<TrayDevice>({
		clock,
		pattern: () => 'ws-{01}',
		atOnce: () => atOnce,
		work: work ?? flash,
		onchange: () => undefined
	});
	const states = () => tray.rows.map(({ name, state }) => `${name} ${state}`);
	return { tray, clock, states, most: () => most };
}

describe('boards of a tray', () => {
	it('are named in the order in which they come, and four are in work at a time', async () => {
		const { tray, clock, states, most } = begin();
		for (let i = 0; i < 6; i++) expect(tray.take(device())).toBe('taken');
		expect(states().slice(3)).toEqual(['ws-04 working', 'ws-05 waiting', 'ws-06 waiting']);
		await clock.advance(1_000);
		expect(states()[5]).toBe('ws-06 working');
		await clock.advance(1_000);
		expect(tray.rows.map(({ state, tookMs }) => [state, tookMs])).toEqual(
			Array(6).fill(['done', 1_000])
		);
		expect(most()).toBe(4);
		expect(tray.active).toBe(false);
	});

	it('hold up no other when they fail, and say what they were left as', async () => {
		const { tray, clock, states } = begin({ atOnce: 1, fails: ['ws-01'] });
		for (let i = 0; i < 3; i++) tray.take(device());
		await clock.advance(3_000);
		expect(states()).toEqual(['ws-01 failed', 'ws-02 done', 'ws-03 done']);
		const [first] = tray.rows;
		expect(first).toMatchObject({ boardState: 'bootloader', step: 'flash' });
		expect(first!.failure!.code).toBe('flash-device-lost');
	});

	it('that failed are repeated under their names, by their serial numbers', async () => {
		const fails = ['ws-01', 'ws-02'];
		const { tray, clock, states } = begin({ fails });
		for (const serial of ['A', 'B', 'C']) tray.take(device(serial));
		await clock.advance(1_000);
		tray.repeat();
		expect(states()).toEqual(['ws-01 wanted', 'ws-02 wanted', 'ws-03 done']);
		fails.length = 0;
		expect(tray.take(device('B'))).toBe('taken');
		// It is another board, and gets a name of its own.
		expect(tray.take(device('D'))).toBe('taken');
		await clock.advance(1_000);
		expect(states()).toEqual(['ws-01 wanted', 'ws-02 done', 'ws-03 done', 'ws-04 done']);
		expect(tray.rows[1]!.failure).toBeNull();
	});

	it('without serial numbers take the names that are wanted', async () => {
		const fails = ['ws-01'];
		const { tray, clock, states } = begin({ fails });
		tray.take(device());
		await clock.advance(1_000);
		tray.repeat();
		fails.length = 0;
		tray.take(device());
		await clock.advance(1_000);
		expect(states()).toEqual(['ws-01 done']);
	});

	it('that were flashed are not flashed again when they come back', async () => {
		const { tray, clock } = begin();
		tray.take(device('A'));
		expect(tray.take(device('A'))).toBe('known');
		await clock.advance(1_000);
		expect(tray.take(device('A'))).toBe('known');
		tray.repeat();
		expect(tray.take(device('A'))).toBe('known');
		const same = device();
		expect(tray.take(same)).toBe('taken');
		expect(tray.take(same)).toBe('known');
	});

	it('in work are ended after a stop, and no other is begun', async () => {
		const { tray, clock, states } = begin({ atOnce: 1 });
		tray.take(device());
		tray.take(device());
		tray.stop();
		expect(tray.take(device())).toBe('stopped');
		await clock.advance(2_000);
		expect(states()).toEqual(['ws-01 done', 'ws-02 cancelled']);
		tray.repeat([2]);
		tray.take(device());
		await clock.advance(1_000);
		expect(states()).toEqual(['ws-01 done', 'ws-02 done']);
	});

	it('that are cancelled are not failures; after the flashing they are flashed', async () => {
		const clock = new ManualClock();
		const { tray } = begin({
			work: async (_, { number }, report, signal) => {
				if (number > 1) report.result(number === 2 ? PROVED : UNPROVED);
				await clock.sleep(1_000, signal);
			}
		});
		for (let i = 0; i < 3; i++) tray.take(device());
		for (const number of [1, 2, 3]) tray.cancel(number);
		await clock.advance(0);
		expect(tray.rows.map(({ state }) => state)).toEqual(['cancelled', 'done', 'unproved']);
	});

	it('whose name or program failed keep the proof of their firmware', async () => {
		const { tray, clock } = begin({
			work: (_, __, report) => {
				report.result(PROVED);
				report.step('program');
				return Promise.reject(new AppError('board-lost', 'gone'));
			}
		});
		tray.take(device());
		await clock.advance(0);
		expect(tray.rows[0]).toMatchObject({ state: 'failed', step: 'program', result: PROVED });
		expect(tray.rows[0]!.boardState).toBeNull();
	});

	it('are counted: a table that is full takes no more', async () => {
		const { tray, clock } = begin({ work: () => Promise.reject(lost()) });
		for (let i = 0; i < MAX_TRAY_ROWS; i++) tray.take(device());
		await clock.advance(0);
		expect(tray.take(device())).toBe('full');
	});
});

describe('whatever happens', () => {
	it.each(Array.from({ length: 40 }, (_, i) => i))(
		'every board comes to an end, under a name of its own (run %i)',
		async (seed) => {
			const chance = chanceOf(seed);
			const clock = new ManualClock();
			const { tray } = begin({
				atOnce: 1 + chance.below(4),
				work: async (_, __, report, signal) => {
					await clock.sleep(chance.below(3_000), signal);
					if (chance.below(3) === 0) throw lost();
					report.result(chance.below(4) === 0 ? UNPROVED : PROVED);
					if (chance.below(4) === 0) throw new Error('anything');
				}
			});
			for (let i = 0; i < 40; i++) {
				const what = chance.below(10);
				if (what < 6) tray.take(device(chance.below(2) === 0 ? null : `S${chance.below(8)}`));
				else if (what === 6) tray.cancel(1 + chance.below(10));
				else if (what === 7) tray.repeat();
				else if (what === 8) tray.stop();
				else tray.go();
				await clock.advance(chance.below(1_000));
			}
			tray.stop();
			await clock.advance(60_000);
			const { rows } = tray;
			expect(tray.active).toBe(false);
			expect(rows.every(({ state }) => state !== 'working' && state !== 'waiting')).toBe(true);
			expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
			for (const row of rows) {
				expect(row.state === 'failed').toBe(row.failure !== null);
				if (row.state === 'done') expect(row.result?.is).toBe('proved');
			}
			const serials = rows.flatMap(({ serialNumber }) => serialNumber ?? []);
			expect(new Set(serials).size).toBe(serials.length);
		}
	);
});

describe('a serial number', () => {
	it.each([
		['4150325537323108', '4150325537323108'],
		['E0C9125B0D9B', null],
		['e0c9125b0d9b', null],
		['  ', null],
		[null, null]
	])('%s counts as %s', (given, own) => expect(ownSerialNumber(given)).toBe(own));
});
