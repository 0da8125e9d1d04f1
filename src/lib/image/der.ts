// ECDSA signatures of P-256 between the two forms in use: raw r‖s of the Web Cryptography API, and DER of OpenSSL.

const HALF = 32;

function integer(half: Uint8Array): number[] {
	const first = half.findIndex((byte) => byte !== 0);
	const digits = first < 0 ? [0] : [...half.subarray(first)];
	// A leading bit would be a sign.
	const bytes = digits[0]! >= 0x80 ? [0, ...digits] : digits;
	return [0x02, bytes.length, ...bytes];
}

/** 64 bytes → SEQUENCE of two INTEGERs. */
export function encodeDer(raw: Uint8Array): Uint8Array<ArrayBuffer> {
	if (raw.length !== 2 * HALF) throw new RangeError('a P-256 signature has 64 bytes');
	const body = [...integer(raw.subarray(0, HALF)), ...integer(raw.subarray(HALF))];
	return Uint8Array.from([0x30, body.length, ...body]);
}

/** Strict: exactly one sequence of two positive integers in their shortest form. */
export function decodeDer(der: Uint8Array): Uint8Array<ArrayBuffer> {
	const raw = new Uint8Array(2 * HALF);
	if (der[0] !== 0x30 || der[1] !== der.length - 2) throw new RangeError('not a sequence');
	let offset = 2;
	for (let i = 0; i < 2; i++) {
		const length = der[offset + 1] ?? 0;
		const bytes = der.subarray(offset + 2, offset + 2 + length);
		if (der[offset] !== 0x02 || length === 0 || bytes.length !== length)
			throw new RangeError('not an integer');
		if (bytes[0]! >= 0x80) throw new RangeError('a negative integer');
		if (bytes[0] === 0 && length > 1 && bytes[1]! < 0x80) throw new RangeError('a padded integer');
		const digits = bytes[0] === 0 ? bytes.subarray(1) : bytes;
		if (digits.length > HALF) throw new RangeError('too long an integer');
		raw.set(digits, HALF * (i + 1) - digits.length);
		offset += 2 + length;
	}
	if (offset !== der.length) throw new RangeError('more than two integers');
	return raw;
}
