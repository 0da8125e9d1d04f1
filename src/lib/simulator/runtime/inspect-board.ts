// Gathers what goes on inside the board at one moment.
import type { BoardInspection, WaitingEvent } from '../inspection.ts';
import type { SharedBoard } from './shared-board.ts';
import { RING_SIZE, type RingEvent } from './events/event-ring.ts';

function waiting(
	event: RingEvent,
	whose: Pick<WaitingEvent, 'container' | 'isBlocked'>
): WaitingEvent {
	switch (event.type) {
		case 'timer':
			return { ...whose, kind: 'timer', timer: event.id };
		case 'gpio':
			return { ...whose, kind: 'gpio', port: event.port, pin: event.pin, level: event.level };
		case 'message':
			return {
				...whose,
				kind: 'message',
				message: event.id,
				payloadBytes: event.payloadBytes
			};
	}
}

export function inspectBoard(board: SharedBoard): BoardInspection {
	const { ring, clock, timers, messaging, control, profile, mode } = board;
	const { owner: head } = ring;
	return {
		boardTimeMs: clock.now(),
		ringSize: RING_SIZE,
		events: ring.events.map((event) =>
			waiting(event, {
				container: control.containerAt(event.owner),
				isBlocked: mode === 'faithful' && event.owner !== head
			})
		),
		timers: timers.inspect(),
		subscriptions: messaging.inspect(),
		maxSubscriptions: profile.maxSubscriptions,
		threads: control.inspect()
	};
}
