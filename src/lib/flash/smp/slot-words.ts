// What a slot of MCUboot is to the user, from the flags that the board tells.
import type { SlotState } from '#lib/wire/smp-images.ts';

/**
 * `running`: it runs and stays. `trial`: it runs, and the next reset brings back the one before unless it is confirmed.
 * `next-once`: the next reset tries it. `next-for-good`: the next reset changes to it. `fallback`: it is what the next
 * reset goes back to. `idle`: it is only there.
 */
export type SlotRole = 'running' | 'trial' | 'next-once' | 'next-for-good' | 'fallback' | 'idle';

export function slotRole(slot: SlotState): SlotRole {
	if (slot.active) return slot.confirmed ? 'running' : 'trial';
	if (slot.pending) return slot.permanent ? 'next-for-good' : 'next-once';
	return slot.confirmed ? 'fallback' : 'idle';
}

export interface SlotView {
	image: number;
	slot: number;
	/** Untrusted text of the board. */
	version: string;
	role: SlotRole;
}

/** In the order in which the board tells them. */
export function slotViews(slots: readonly SlotState[]): SlotView[] {
	return slots.map((slot) => {
		const { image, slot: number, version } = slot;
		return { image, slot: number, version, role: slotRole(slot) };
	});
}
