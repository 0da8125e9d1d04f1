// CRC-32 as gzip and zip have it, four bytes at a time.

const TABLES = new Uint32Array(4 * 256);
for (let byte = 0; byte < 256; byte++) {
	let value = byte;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	TABLES[byte] = value;
}
for (let i = 256; i < TABLES.length; i++) {
	const before = TABLES[i - 256]!;
	TABLES[i] = (before >>> 8) ^ TABLES[before & 0xff]!;
}

/** Of bytes that may come in pieces: `crc` is what the pieces before gave. */
export function crc32(bytes: Uint8Array, crc = 0): number {
	let value = ~crc;
	let i = 0;
	for (const end = bytes.length - 3; i < end; i += 4) {
		value ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
		value =
			TABLES[768 + (value & 0xff)]! ^
			TABLES[512 + ((value >>> 8) & 0xff)]! ^
			TABLES[256 + ((value >>> 16) & 0xff)]! ^
			TABLES[value >>> 24]!;
	}
	for (; i < bytes.length; i++) value = (value >>> 8) ^ TABLES[(value ^ bytes[i]!) & 0xff]!;
	return ~value >>> 0;
}
