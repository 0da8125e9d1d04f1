// The queue of events that the containers of a board share: in order, bounded, and what becomes of a dead one's.
import { describe, expect, test } from 'vitest';
import { EventRing, RING_SIZE, type RingEvent } from './event-ring.ts';

const timer = (owner: number, id: number): RingEvent => ({ type: 'timer', owner, id });
const ringOf = (mode: 'faithful' | 'documented', ...events: RingEvent[]) => {
	const ring = new EventRing(mode);
	for (const event of events) ring.put(event);
	return ring;
};

describe('on a faithful board', () => {
	test('an event for somebody else at the head blocks everybody', () => {
		const ring = ringOf('faithful', timer(1, 7), timer(2, 8));
		expect([ring.owner, ring.length]).toEqual([1, 2]);
		expect(ring.take(2)).toBe('foreign');
		expect(ring.take(1)).toEqual({ event: timer(1, 7), inherited: false });
		expect(ring.take(2)).toEqual({ event: timer(2, 8), inherited: false });
		expect([ring.take(2), ring.owner]).toEqual(['empty', null]);
	});

	test('the events of a dead container stay, and the next one at its address inherits them', () => {
		const ring = new EventRing('faithful');
		ring.instanceBorn(1);
		ring.put(timer(1, 7));
		ring.instanceGone(1);
		expect(ring.events).toEqual([timer(1, 7)]);
		ring.instanceBorn(1);
		ring.put(timer(1, 8));
		expect(ring.take(1)).toEqual({ event: timer(1, 7), inherited: true });
		expect(ring.take(1)).toEqual({ event: timer(1, 8), inherited: false });
	});
});

describe('on a documented board', () => {
	test('everybody gets their own events, in order', () => {
		const ring = ringOf('documented', timer(1, 7), timer(2, 8), timer(1, 9));
		expect(ring.take(2)).toMatchObject({ event: { id: 8 } });
		expect([ring.take(2), ring.take(3)]).toEqual(['empty', 'empty']);
		expect([ring.take(1), ring.take(1)]).toMatchObject([
			{ event: { id: 7 } },
			{ event: { id: 9 } }
		]);
	});

	test('those of the dead go with them, and nobody else’s', () => {
		const ring = ringOf('documented', timer(1, 7), timer(2, 8), timer(1, 9));
		ring.instanceGone(1);
		expect(ring.events).toEqual([timer(2, 8)]);
	});
});

test('what does not fit is lost, and there is room again when one was taken', () => {
	const ring = new EventRing('faithful');
	for (let id = 0; id < RING_SIZE; id++) expect(ring.put(timer(1, id))).toBe(true);
	expect(ring.put(timer(1, 99))).toBe(false);
	ring.take(1);
	expect(ring.put(timer(1, 99))).toBe(true);
	expect(ring.events.at(-1)).toEqual(timer(1, 99));
});
