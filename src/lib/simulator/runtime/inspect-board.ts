// Gathers what goes on inside the board at one moment.
import type { BoardInspection, WaitingEvent } from '../inspection.ts';
import type { SharedBoard } from './shared-board.ts';
import { RING_SIZE, type RingEvent } from './events/event-ring.ts';

function textOf(event: RingEvent): string {
	switch (event.type) {
		case 'timer':
			return `timer ${event.id}`;
		case 'gpio':
			return `port ${event.port} pin ${event.pin} ${event.level === 0 ? 'low' : 'high'}`;
		case 'message':
			return `message ${event.id}, ${event.payloadBytes} bytes`;
	}
}

export function inspectBoard(board: SharedBoard): BoardInspection {
	const { ring, clock, timers, messaging, control, profile, mode } = board;
	const { owner: head } = ring;
	return {
		boardTimeMs: clock.now(),
		ringSize: RING_SIZE,
		events: ring.events.map((event): WaitingEvent => ({
			kind: event.type,
			container: control.containerAt(event.owner),
			text: textOf(event),
			isBlocked: mode === 'faithful' && event.owner !== head
		})),
		timers: timers.inspect(),
		subscriptions: messaging.inspect(),
		maxSubscriptions: profile.maxSubscriptions,
		threads: control.inspect()
	};
}
