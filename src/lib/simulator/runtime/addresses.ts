// Addresses for log lines: plausible places in the board's memory. They decide one thing only: a container's
// instance is known by its address, and a new instance gets the lowest free one, so that it inherits
// the events which a dead instance left behind.

const SIZE = 0x400;

export function pointer(address: number): string {
	return `0x${address.toString(16)}`;
}

export class AddressRange {
	readonly #base: number;
	readonly #used = new Set<number>();

	constructor(base: number) {
		this.#base = base;
	}

	take(): number {
		let address = this.#base;
		while (this.#used.has(address)) address += SIZE;
		this.#used.add(address);
		return address;
	}

	has(address: number): boolean {
		return this.#used.has(address);
	}

	release(address: number): void {
		this.#used.delete(address);
	}
}
