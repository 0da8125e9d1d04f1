// Containers and threads that are left on a board: told before the run, with the way out that the board has.
import { expect, test } from 'vitest';
import { THREAD_BYTES } from '#lib/abi/board-limits.ts';
import { findProfile } from '#lib/abi/board-profiles.ts';
import type { ZephyrVersion } from '#lib/abi/zephyr.ts';
import type { BoardContainer } from '#lib/board/board.ts';
import type { Inspection } from '#lib/image/inspect/inspect-module.ts';
import type { MemoryAccount } from '#lib/simulator/simulator.ts';
import { limitFindings } from './deploy-check-limits.ts';
import type { BoardFacts, BoardRoomFacts } from './deploy-finding.ts';
import type { Deployment } from './deploy.ts';
import { roomOfReal, roomOfSimulated } from './deploy-room.ts';
import type { SeenRoom } from '../boards/board-room.ts';
import { said } from '#lib/texts/testing-said.ts';

const STOCK = findProfile('native_sim/native/64', 'stock')!;

const UNSEEN: SeenRoom = {
	...{ since: 'connection', timers: 0, threadLimit: null, containerLimit: null },
	...{ mostContainers: 0, resets: 0 }
};

/** As the page has it of a board, for a container `tick` that makes timers or none. */
function check(
	room: BoardRoomFacts,
	{ timers = true, containers = [] }: { timers?: boolean; containers?: BoardContainer[] } = {}
) {
	const name = timers ? 'ocre_timer_create' : 'ocre_sleep';
	const imports = [{ module: 'env', name, kind: 'function', type: null }];
	return limitFindings(
		{
			deployment: { id: 'tick' } as Deployment,
			inspection: { imports } as unknown as Inspection,
			permissions: []
		},
		{ containers, room } as unknown as BoardFacts
	);
}

const named = (...names: string[]): BoardContainer[] =>
	names.map((name) => {
		const [id = '', status = 'stopped'] = name.split(' ');
		return { id, image: 'a.wasm', status: status as BoardContainer['status'] };
	});

const holder = (id: string, threads: number, timers: number) => ({
	...{ id, imageBytes: 0, linearBytes: 0, tableBytes: 0, spawnedBytes: 0 },
	...{ threadBytes: threads * THREAD_BYTES, timerBytes: timers * THREAD_BYTES }
});

/** The stock supervisor with so many timers gone, and what containers have. */
function simulated(
	lost: number,
	containers: MemoryAccount['containers'] = [],
	zephyr: ZephyrVersion = '4.4.0'
): BoardRoomFacts {
	const taken = containers.reduce((sum, one) => sum + one.threadBytes + one.timerBytes, 0);
	const memory: MemoryAccount = {
		...{ totalBytes: 1, freeBytes: 1, systemHeapBytes: 33_856, containers },
		lostTimerBytes: lost * THREAD_BYTES,
		freeSystemHeapBytes: 33_856 - lost * THREAD_BYTES - taken
	};
	const facts = { profile: STOCK, zephyr, memory, mode: 'faithful', paced: false };
	return roomOfSimulated(facts as never, UNSEEN, 'tick');
}

const real = (
	seen: Partial<SeenRoom>,
	{ containers = [] as BoardContainer[], smp = false, canReset = false } = {}
) => roomOfReal({ containers, smp, canReset, seen: { ...UNSEEN, ...seen } }, 'tick');

test('three runs of a program with a timer find room, the fourth is told before', () => {
	for (const lost of [0, 1, 2]) expect(check(simulated(lost))).toEqual([]);
	const [finding, ...more] = check(simulated(3));
	expect(more).toEqual([]);
	expect(finding).toMatchObject({
		code: 'timers-left',
		severity: 'warns',
		fix: { kind: 'reset-board' }
	});
	expect(said(finding!.text)).toBe(
		'This board has no room for another timer until it is reset: tick needs at least one. A timer keeps the memory of one thread until the board is reset. Since the last reset: 3 timers.'
	);
	expect(said(check(simulated(3), { timers: false }))).toEqual([]);
});

test('what its own earlier container has counts as far as it comes back', () => {
	// Its thread does, its timer does not.
	expect(check(simulated(1, [holder('tick', 1, 1)]))).toEqual([]);
	expect(check(simulated(2, [holder('tick', 1, 1)]))).toMatchObject([{ code: 'timers-left' }]);
	expect(check(simulated(0, [holder('tick', 1, 3)], '3.4.99'))).toEqual([]);
});

test('a board with no thread left does not start anything', () => {
	const containers = named('a running', 'b running');
	const room = simulated(0, [holder('a', 1, 1), holder('b', 1, 1)]);
	const [finding] = check(room, { timers: false, containers });
	expect(finding).toMatchObject({
		code: 'threads-left',
		severity: 'blocks',
		fix: { kind: 'reset-board' }
	});
	expect(said(finding!.text)).toContain(
		'The reset ends a and b. What this page started can be run again'
	);
});

test('where containers and no timers took the threads, one of them is ended instead', () => {
	const containers = named('a running', 'b running', 'c running', 'd running');
	const room = simulated(
		0,
		['a', 'b', 'c', 'd'].map((id) => holder(id, 1, 0))
	);
	const found = check({ ...room, containers: null }, { timers: false, containers });
	expect(found).toMatchObject([
		{ code: 'threads-left', fix: { kind: 'remove-containers', ids: ['d'] } }
	]);
});

test('the fifth container waits until stopped ones are removed', () => {
	const containers = named('a', 'b running', 'c error', 'd created');
	expect(check(simulated(0), { containers })).toMatchObject([
		{
			code: 'containers-full',
			severity: 'blocks',
			fix: { kind: 'remove-containers', ids: ['a', 'c', 'd'] }
		}
	]);
	// One of them is its own, and makes room.
	expect(check(simulated(0), { containers: named('a', 'b', 'c', 'tick') })).toEqual([]);
	const all = named('a running', 'b running', 'c running', 'd running');
	const [full] = check(simulated(0), { containers: all, timers: false });
	expect(full).not.toHaveProperty('fix');
	expect(said(full!.text)).toContain('Stop and remove one of them first.');
});

test('a real board of which nothing was seen gets a note, and only a program with timers', () => {
	const [note, ...more] = check(real({}, { smp: true }));
	expect(more).toEqual([]);
	expect(note).toMatchObject({ code: 'timers-uncertain', severity: 'notes' });
	expect(said(note!.text)).toContain('what happened earlier is not known');
	expect(said(check(real({}, { smp: true }), { timers: false }))).toEqual([]);
});

test('a real board without SMP may be the usual supervisor: its limits warn', () => {
	expect(check(real({ timers: 2 }))).toMatchObject([{ code: 'timers-uncertain' }]);
	const [finding] = check(real({ timers: 3, since: 'reset' }));
	expect(finding).toMatchObject({ code: 'timers-left', severity: 'warns' });
	expect(finding).not.toHaveProperty('fix');
	expect(said(finding!.text)).toMatch(/^This board may have no room .*this page saw 3 timers/);
	expect(said(finding!.text)).toContain('Press its reset button, then run again.');
	const containers = named('a', 'b', 'c', 'd');
	expect(said(check(real({ mostContainers: 4 }, { containers }), { containers }))).toMatchObject([
		{ code: 'containers-full', severity: 'warns' },
		{ code: 'timers-uncertain' }
	]);
	expect(
		said(check(real({ mostContainers: 5 }, { containers }), { containers, timers: false }))
	).toEqual([]);
});

test('what a real board refused once is taken for its limit, and its reset is offered', () => {
	const room = real({ threadLimit: 6, timers: 5 }, { smp: true, canReset: true });
	expect(check(room)).toMatchObject([
		{ code: 'timers-left', severity: 'warns', fix: { kind: 'reset-board' } }
	]);
	expect(check(real({ threadLimit: 6, timers: 4 }, { smp: true }))).toEqual([]);
	const containers = named('a', 'b running');
	const refused = real({ containerLimit: 2 }, { smp: true, containers });
	expect(check(refused, { containers, timers: false })).toMatchObject([
		{ code: 'containers-full', fix: { ids: ['a'] } }
	]);
});
