// The flash of a made-up board with MCUboot: two slots that are erased before they are written, and what the bootloader
// does with them at a reset. Whatever is written where it must not be is put on record.
import { readImage, type ReadImage } from './mcuboot-image.ts';

const ERASED = 0xff;

export type SwapType = 'none' | 'test' | 'perm' | 'revert';

export class FakeSlots {
	readonly slots: [Uint8Array, Uint8Array];
	/** What the next reset does. */
	swap: SwapType = 'none';
	/** Writes beyond a slot, or onto what was not erased. */
	readonly violations: string[] = [];
	/** Images that the bootloader does not accept, whole as they may be: of another key. */
	refuses: (image: ReadImage) => boolean = () => false;
	/** Writes change a byte now and then. */
	flips: (() => boolean) | undefined;

	constructor(sizeBytes: number, primary: Uint8Array) {
		const slot = () => new Uint8Array(sizeBytes).fill(ERASED);
		this.slots = [slot(), slot()];
		this.slots[0].set(primary);
	}

	get sizeBytes(): number {
		return this.slots[0].length;
	}

	image(slot: 0 | 1): ReadImage | null {
		return readImage(this.slots[slot]);
	}

	erase(slot: 0 | 1): void {
		this.slots[slot].fill(ERASED);
	}

	write(slot: 0 | 1, offset: number, bytes: Uint8Array): void {
		const flash = this.slots[slot];
		if (offset + bytes.length > flash.length) {
			this.violations.push(`slot ${slot}: ${bytes.length} bytes at ${offset}`);
			return;
		}
		for (let i = 0; i < bytes.length; i++) {
			if (flash[offset + i] !== ERASED) this.violations.push(`slot ${slot}: ${offset + i} again`);
			flash[offset + i] = this.flips?.() ? bytes[i]! ^ 1 : bytes[i]!;
		}
	}

	/** Whether the bootloader boots what is in a slot. */
	isGood(slot: 0 | 1): boolean {
		const image = this.image(slot);
		return image !== null && image.isWhole && !this.refuses(image);
	}

	/** The bootloader's work. Returns whether there is anything to run. */
	boot(): boolean {
		const { swap } = this;
		this.swap = 'none';
		if (swap === 'revert') this.slots.reverse();
		else if (swap !== 'none') {
			if (this.isGood(1)) {
				this.slots.reverse();
				if (swap === 'test') this.swap = 'revert';
			} else this.erase(1);
		}
		return this.isGood(0);
	}
}
