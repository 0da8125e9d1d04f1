// The one queue of events that all containers of a board share. An event for somebody else at its head blocks
// everybody, and the events of a container that has ended stay: both as in the real runtime.

export type RingEvent =
	| { type: 'timer'; owner: number; id: number }
	| { type: 'gpio'; owner: number; pin: number; port: number; level: number }
	| {
			type: 'message';
			owner: number;
			id: number;
			topic: number;
			contentType: number;
			payload: number;
			payloadBytes: number;
	  };

export const RING_SIZE = 32;

export class EventRing {
	readonly #events: RingEvent[] = [];

	get length(): number {
		return this.#events.length;
	}

	/** Of the oldest event. */
	get owner(): number | null {
		return this.#events[0]?.owner ?? null;
	}

	/** False when it is full: the event is lost. */
	put(event: RingEvent): boolean {
		if (this.#events.length >= RING_SIZE) return false;
		this.#events.push(event);
		return true;
	}

	/** The oldest event if it belongs to `owner`; `empty` or `foreign` otherwise. */
	take(owner: number): RingEvent | 'empty' | 'foreign' {
		const first = this.#events[0];
		if (!first) return 'empty';
		if (first.owner !== owner) return 'foreign';
		this.#events.shift();
		return first;
	}
}
