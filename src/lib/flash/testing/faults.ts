// What goes wrong with a made-up device, and when: each fake asks it before it takes or gives bytes.
import type { Clock } from '#lib/core/clock.ts';
import type { Chance } from './chance.ts';

/**
 * `stall`: no answer, for good. `vanish`: gone, for good. `nak`: this transfer is refused, the next is not.
 * `wrong-state`: as a device does that is not where its protocol says. `slow`: each transfer takes `ms` from here on.
 * `corrupt`: one bit of the transfer is turned.
 */
export type FaultKind = 'stall' | 'vanish' | 'nak' | 'wrong-state' | 'slow' | 'corrupt';

export interface Fault {
	kind: FaultKind;
	/** Of the bytes that went through the device, the one at which it happens. */
	at: number;
	/** Of `slow`. */
	ms?: number;
}

export interface Passage {
	/** Bytes of this transfer that still go through, before what happens. */
	passed: number;
	/** Null: all is well. `slow` has been waited for. */
	fault: Exclude<FaultKind, 'slow'> | null;
}

export class Faults {
	readonly #clock: Clock;
	#left: Fault[];
	#passed = 0;
	#slowMs = 0;

	constructor(faults: readonly Fault[], clock: Clock) {
		this.#left = [...faults].sort((a, b) => a.at - b.at);
		this.#clock = clock;
	}

	/** Bytes that went through so far. */
	get passed(): number {
		return this.#passed;
	}

	/** A transfer of `size` bytes; 0 for one without data, which faults hit that are due. */
	async pass(size: number): Promise<Passage> {
		const end = this.#passed + size;
		for (;;) {
			const next = this.#left[0];
			if (!next || next.at > end || (next.at === end && size > 0)) break;
			this.#left.shift();
			if (next.kind === 'slow') {
				this.#slowMs = next.ms ?? 100;
				continue;
			}
			const passed = Math.max(0, next.at - this.#passed);
			this.#passed += next.kind === 'corrupt' ? size : passed;
			return { passed: next.kind === 'corrupt' ? size : passed, fault: next.kind };
		}
		if (this.#slowMs > 0) await this.#clock.sleep(this.#slowMs);
		this.#passed = end;
		return { passed: size, fault: null };
	}
}

/** Up to three faults somewhere in a transfer of `size` bytes; often none, so that success is seen, too. */
export function randomFaults(chance: Chance, size: number, kinds: readonly FaultKind[]): Fault[] {
	const count = [0, 1, 1, 2, 3][chance.below(5)] ?? 0;
	return Array.from({ length: count }, () => ({
		kind: kinds[chance.below(kinds.length)] ?? 'stall',
		// The first and the last byte are where mistakes live.
		at: [0, size - 1, size, chance.below(size + 1), chance.below(size + 1)][chance.below(5)] ?? 0,
		ms: chance.below(5_000)
	}));
}

/** A promise of a device that never answers. */
export function never<T>(): Promise<T> {
	return new Promise(() => {});
}

/** The bytes with one bit turned. */
export function corrupted(bytes: Uint8Array, chance: Chance): Uint8Array<ArrayBuffer> {
	const copy = new Uint8Array(bytes);
	if (copy.length > 0) copy[chance.below(copy.length)]! ^= 1 << chance.below(8);
	return copy;
}
