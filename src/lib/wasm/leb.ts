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
