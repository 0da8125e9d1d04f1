// Bytes as text that an address takes as it is: RFC 4648, section 5, without padding.
import { latin1 } from '#lib/core/bytes.ts';

export function toBase64Url(bytes: Uint8Array): string {
	return btoa(latin1(bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Both alphabets, with or without padding. Throws RangeError for anything else. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
	const plain = text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
	// A last character by itself has too few bits for a byte: the text was cut there, or is none.
	if (!/^[A-Za-z0-9+/]*$/.test(plain) || plain.length % 4 === 1) throw new RangeError('not base64');
	const binary = atob(plain);
	return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
