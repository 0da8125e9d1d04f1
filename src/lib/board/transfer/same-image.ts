// Whether what a board has under a name is an image: the one place where that is decided.
import { sha256 as hashOf } from '@noble/hashes/sha2.js';
import { hex } from '#lib/core/bytes.ts';
import type { BoardImage } from '../board.ts';

/** An image as a board may have it. */
export interface WantedImage {
	bytes: Uint8Array;
	/** Of `bytes`, lower-case hex. */
	sha256: string;
}

/** `sha256` when the caller knows it already; a wrong one never counts as uploaded, since the board hashes for itself. */
export function wantedImage(bytes: Uint8Array, sha256?: string): WantedImage {
	return { bytes, sha256: sha256 ?? hex(hashOf(bytes)) };
}

export function isSameImage(
	found: BoardImage | undefined,
	{ bytes, sha256 }: WantedImage
): boolean {
	return found?.sha256 === sha256 && found.sizeBytes === bytes.length;
}
