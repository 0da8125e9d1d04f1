// Small things every codec needs: joining byte arrays and text conversion without surprises.

export function concatBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	let length = 0;
	for (const part of parts) length += part.length;
	const joined = new Uint8Array(length);
	let offset = 0;
	for (const part of parts) {
		joined.set(part, offset);
		offset += part.length;
	}
	return joined;
}

const encoder = new TextEncoder();

export function utf8(text: string): Uint8Array<ArrayBuffer> {
	return encoder.encode(text);
}

/** One character per byte (0–255): for protocols that are bytes with readable parts. */
export function latin1(bytes: Uint8Array): string {
	let text = '';
	for (let i = 0; i < bytes.length; i += 8192)
		// Spread, the bytes would go through an iterator one by one, which takes five times as long.
		text += String.fromCharCode.apply(null, bytes.subarray(i, i + 8192) as unknown as number[]);
	return text;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

export function hex(bytes: Uint8Array): string {
	const parts: string[] = [];
	for (let from = 0; from < bytes.length; from += 8192) {
		let part = '';
		for (const byte of bytes.subarray(from, from + 8192)) part += HEX[byte]!;
		parts.push(part);
	}
	return parts.join('');
}

/** Throws RangeError for what is not pairs of hexadecimal digits. */
export function fromHex(text: string): Uint8Array<ArrayBuffer> {
	if (text.length % 2 !== 0) throw new RangeError('not hexadecimal');
	const bytes = new Uint8Array(text.length / 2);
	for (let i = 0; i < bytes.length; i++)
		bytes[i] = digitAt(text, 2 * i) * 16 + digitAt(text, 2 * i + 1);
	return bytes;
}

function digitAt(text: string, at: number): number {
	const code = text.charCodeAt(at);
	if (code >= 0x30 && code <= 0x39) return code - 0x30;
	const letter = code | 0x20;
	if (letter < 0x61 || letter > 0x66) throw new RangeError('not hexadecimal');
	return letter - 0x61 + 10;
}
