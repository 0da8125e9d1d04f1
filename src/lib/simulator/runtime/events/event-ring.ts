// The one queue of events that all containers of a board share. An event for somebody else at its head blocks
// everybody, and the events of a container that has ended stay: both as in the real runtime. A documented board
// gives everybody its own events, and drops those of the dead.
import type { BoardMode } from '#lib/abi/board-mode.ts';

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

interface Entry {
	event: RingEvent;
	/** Which of the instances that had the owner's address it was made for. */
	generation: number;
}

export interface TakenEvent {
	event: RingEvent;
	/** It was made for an instance that is gone, and that had the same address. */
	inherited: boolean;
}

export class EventRing {
	readonly #mode: BoardMode;
	readonly #entries: Entry[] = [];
	readonly #generations = new Map<number, number>();

	constructor(mode: BoardMode) {
		this.#mode = mode;
	}

	get length(): number {
		return this.#entries.length;
	}

	/** The oldest first. */
	get events(): readonly RingEvent[] {
		return this.#entries.map(({ event }) => event);
	}

	/** Of the oldest event. */
	get owner(): number | null {
		return this.#entries[0]?.event.owner ?? null;
	}

	/** A new instance lives at the address. */
	instanceBorn(address: number): void {
		this.#generations.set(address, this.#generation(address) + 1);
	}

	instanceGone(address: number): void {
		if (this.#mode === 'faithful') return;
		const others = this.#entries.filter(({ event }) => event.owner !== address);
		this.#entries.splice(0, Infinity, ...others);
	}

	/** False when it is full: the event is lost. */
	put(event: RingEvent): boolean {
		if (this.#entries.length >= RING_SIZE) return false;
		this.#entries.push({ event, generation: this.#generation(event.owner) });
		return true;
	}

	/** The oldest event if it belongs to `owner`; `empty` or `foreign` otherwise. */
	take(owner: number): TakenEvent | 'empty' | 'foreign' {
		const at = this.#mode === 'faithful' ? 0 : this.#indexOf(owner);
		const entry = this.#entries[at];
		if (!entry) return 'empty';
		if (entry.event.owner !== owner) return 'foreign';
		this.#entries.splice(at, 1);
		return { event: entry.event, inherited: entry.generation !== this.#generation(owner) };
	}

	#indexOf(owner: number): number {
		const index = this.#entries.findIndex(({ event }) => event.owner === owner);
		return index < 0 ? this.#entries.length : index;
	}

	#generation(address: number): number {
		return this.#generations.get(address) ?? 0;
	}
}
