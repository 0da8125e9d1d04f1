// SHA-256 digests as OCI writes them. Whole buffers by the browser, large ones and streams in steps.
import { sha256 } from '@noble/hashes/sha2.js';
import { hex } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';

/** `sha256:` and 64 lower-case hexadecimal digits. */
export type Digest = `sha256:${string}`;

const DIGEST = /^sha256:[0-9a-f]{64}$/;

export function isDigest(text: string): text is Digest {
	return DIGEST.test(text);
}

/** The 64 digits alone: a file's name in a layout, and what `ocre image ls` prints. */
export function hexOf(digest: Digest): string {
	return digest.slice('sha256:'.length);
}

/** The browser copies what it hashes: larger buffers are hashed in place … */
const MAX_COPIED_BYTES = 8 * 1024 * 1024;
/** … in steps of some ten milliseconds, between which the page goes on. */
const STEP_BYTES = 2 * 1024 * 1024;

export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<Digest> {
	// Only a secure context has it; the page may be looked at without one.
	const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto };
	if (subtle && bytes.length <= MAX_COPIED_BYTES)
		return `sha256:${hex(new Uint8Array(await subtle.digest('SHA-256', bytes)))}`;
	const stream = new DigestStream();
	for (let at = 0; at < bytes.length; at += STEP_BYTES) {
		if (at > 0) await new Promise((resolve) => setTimeout(resolve));
		stream.add(bytes.subarray(at, at + STEP_BYTES));
	}
	return stream.end();
}

/** A digest of what comes in pieces. */
export class DigestStream {
	#state = sha256.create();
	/** So far. */
	size = 0;

	add(bytes: Uint8Array): void {
		this.#state.update(bytes);
		this.size += bytes.length;
	}

	end(): Digest {
		return `sha256:${hex(this.#state.digest())}`;
	}
}

/** Throws `size-mismatch` or `digest-mismatch`: bytes that are not what a descriptor promises. */
export function checkContent(
	what: string,
	expected: { digest: string; size: number },
	actual: { digest: string; size: number }
): void {
	if (actual.size !== expected.size)
		throw new AppError(
			'size-mismatch',
			`${what} has ${actual.size} bytes instead of ${expected.size}.`
		);
	if (actual.digest !== expected.digest)
		throw new AppError(
			'digest-mismatch',
			`${what} has the digest ${actual.digest}, not ${expected.digest}.`
		);
}
