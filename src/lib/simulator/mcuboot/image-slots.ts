// The flash of a simulated board that MCUboot looks after: a slot that is run, one for updates, and what the next reset
// does with them. It outlives resets.
import { factoryImage, isWhole, readImage, type FlashImage } from './mcuboot-image.ts';

const ERASED = 0xff;

/** What the next reset does. `revert`: what runs was tried, and was not confirmed. */
export type SwapType = 'none' | 'test' | 'perm' | 'revert';

export type SlotNumber = 0 | 1;

export class ImageSlots {
	readonly #slots: [Uint8Array, Uint8Array];
	#swap: SwapType = 'none';

	constructor({ board, slotBytes }: { board: string; slotBytes: number }) {
		const erased = () => new Uint8Array(slotBytes).fill(ERASED);
		this.#slots = [erased(), erased()];
		this.#slots[0].set(factoryImage(board));
	}

	get slotBytes(): number {
		return this.#slots[0].length;
	}

	get swap(): SwapType {
		return this.#swap;
	}

	/** What is in a slot, by its own word. */
	image(slot: SlotNumber): FlashImage | null {
		return readImage(this.#slots[slot]);
	}

	isErased(slot: SlotNumber): boolean {
		return this.#slots[slot].every((byte) => byte === ERASED);
	}

	erase(slot: SlotNumber): void {
		this.#slots[slot].fill(ERASED);
	}

	/** Only where it was erased; the caller has seen to the bounds. */
	write(slot: SlotNumber, offset: number, bytes: Uint8Array): void {
		this.#slots[slot].set(bytes, offset);
	}

	/** The other slot is booted by the next reset, to stay or on trial. */
	choose(kind: 'test' | 'perm'): void {
		this.#swap = kind;
	}

	/** What runs stays. */
	confirm(): void {
		if (this.#swap === 'revert') this.#swap = 'none';
	}

	/** The bootloader's work at a reset. Returns its log. */
	boot(): string[] {
		const lines = ['I: Starting bootloader', `I: Swap type: ${this.#swap}`];
		const swap = this.#swap;
		this.#swap = 'none';
		if (swap === 'revert') this.#slots.reverse();
		else if (swap !== 'none') lines.push(...this.#update(swap));
		lines.push('I: Bootloader chainload address offset: 0x20000');
		lines.push(`I: Image version: v${this.image(0)?.version ?? 'unknown'}`);
		return [...lines, 'I: Jumping to the first image slot'];
	}

	#update(swap: 'test' | 'perm'): string[] {
		const image = this.image(1);
		if (!image?.bootable || !isWhole(this.#slots[1], image)) {
			this.erase(1);
			return ['E: Image in the secondary slot is not valid!'];
		}
		this.#slots.reverse();
		if (swap === 'test') this.#swap = 'revert';
		return [];
	}
}
