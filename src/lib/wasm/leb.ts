// Numbers as wasm writes them.

/** Unsigned LEB128. */
export function leb(value: number): Uint8Array<ArrayBuffer> {
	const bytes: number[] = [];
	do {
		const low = value % 128;
		value = Math.floor(value / 128);
		bytes.push(value > 0 ? low + 128 : low);
	} while (value > 0);
	return Uint8Array.from(bytes);
}

/** Signed LEB128. */
export function signedLeb(value: bigint): Uint8Array<ArrayBuffer> {
	const bytes: number[] = [];
	for (;;) {
		const low = Number(value & 0x7fn);
		value >>= 7n;
		const isDone = (value === 0n && low < 0x40) || (value === -1n && low >= 0x40);
		bytes.push(isDone ? low : low | 0x80);
		if (isDone) return Uint8Array.from(bytes);
	}
}
