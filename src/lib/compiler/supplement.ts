// Makes one file of the toolchain of another: a supplement tells which bytes of the base stay, which ones go, and what
// comes in their place. So the small core becomes the one for C++ while it comes, without being downloaded twice. Knows
// nothing of WebAssembly.
//
// In the file: `OSUP`, a byte with the version, the SHA-256 of the base and of what is made, how many changes there are,
// three numbers for each change (bytes that stay before it, bytes that go, bytes that come), and then all bytes that come.
// Numbers are LEB128. What is behind the last change stays.
import { concatBytes, hex } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import type { ToolchainFile } from './manifest.ts';

export const SUPPLEMENT_MAGIC = Uint8Array.of(0x4f, 0x53, 0x55, 0x50);
export const SUPPLEMENT_VERSION = 1;
const DIGEST_BYTES = 32;

export interface SupplementChange {
	/** Bytes of the base that stay before this change. */
	keptBytes: number;
	/** Bytes of the base that go. */
	droppedBytes: number;
	/** What comes in their place. */
	added: Uint8Array;
}

/** What a supplement is for, and what it makes of that. */
export interface SupplementEnds {
	base: ToolchainFile;
	made: ToolchainFile;
}

function refused(why: string): AppError {
	return new AppError('toolchain-damaged', `the supplement of the compiler’s core ${why}`);
}

class Reader {
	readonly #bytes: Uint8Array;
	#at = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	take(count: number): Uint8Array {
		const end = this.#at + count;
		if (end > this.#bytes.length) throw refused('is cut short');
		return this.#bytes.subarray(this.#at, (this.#at = end));
	}

	number(): number {
		let value = 0;
		for (let scale = 1; scale < 2 ** 32; scale *= 128) {
			const byte = this.take(1)[0]!;
			value += (byte & 127) * scale;
			if (byte < 128) return value;
		}
		throw refused('has a number that is too large');
	}

	get isAtEnd(): boolean {
		return this.#at === this.#bytes.length;
	}
}

/** Throws `toolchain-damaged` for what is not a supplement from this base to that file. */
export function readSupplement(
	bytes: Uint8Array,
	{ base, made }: SupplementEnds
): SupplementChange[] {
	const reader = new Reader(bytes);
	if (hex(reader.take(SUPPLEMENT_MAGIC.length)) !== hex(SUPPLEMENT_MAGIC))
		throw refused('is not a supplement');
	const version = reader.take(1)[0]!;
	if (version !== SUPPLEMENT_VERSION) throw refused(`has the unknown version ${version}`);
	for (const file of [base, made])
		if (hex(reader.take(DIGEST_BYTES)) !== file.sha256)
			throw refused(`is not the one that belongs to ${file.name}`);
	const changes = readChanges(reader);
	if (!reader.isAtEnd) throw refused('is too long');
	let reachedBytes = 0;
	let madeBytes = base.sizeBytes;
	for (const { keptBytes, droppedBytes, added } of changes) {
		reachedBytes += keptBytes + droppedBytes;
		madeBytes += added.length - droppedBytes;
	}
	if (reachedBytes > base.sizeBytes)
		throw refused(`changes what is behind the end of ${base.name}`);
	if (madeBytes !== made.sizeBytes) throw refused(`does not make ${made.sizeBytes} bytes`);
	return changes;
}

function readChanges(reader: Reader): SupplementChange[] {
	const lengths: [number, number, number][] = [];
	for (let left = reader.number(); left > 0; left--)
		lengths.push([reader.number(), reader.number(), reader.number()]);
	return lengths.map(([keptBytes, droppedBytes, addedBytes]) => ({
		keptBytes,
		droppedBytes,
		added: reader.take(addedBytes)
	}));
}

/** Takes the base as it comes, and gives what is made of it. What comes out of a wrong base is wrong, too: check it. */
export class SupplementedBytes {
	readonly #changes: readonly SupplementChange[];
	/** How many changes are done. */
	#done = 0;
	/** Of the base, since the last change. */
	#seenBytes = 0;

	constructor(changes: readonly SupplementChange[]) {
		this.#changes = changes;
	}

	/** What comes of the next bytes of the base. */
	take(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
		const parts: Uint8Array[] = [];
		let rest = bytes;
		for (;;) {
			const change = this.#changes[this.#done];
			if (!change) break;
			const { keptBytes, droppedBytes, added } = change;
			const taken = rest.subarray(0, keptBytes + droppedBytes - this.#seenBytes);
			parts.push(taken.subarray(0, Math.max(0, keptBytes - this.#seenBytes)));
			this.#seenBytes += taken.length;
			rest = rest.subarray(taken.length);
			if (this.#seenBytes < keptBytes + droppedBytes) return concatBytes(parts);
			parts.push(added);
			this.#seenBytes = 0;
			this.#done++;
		}
		parts.push(rest);
		return concatBytes(parts);
	}
}

/** The same for a body that is still on its way. The answer is one that the engine compiles while it comes. */
export function supplementedResponse(
	response: Response,
	changes: readonly SupplementChange[]
): Response {
	const made = new SupplementedBytes(changes);
	const body = response.body?.pipeThrough(
		new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
			transform(chunk, controller) {
				const bytes = made.take(chunk);
				if (bytes.length > 0) controller.enqueue(bytes);
			}
		})
	);
	const type = response.headers.get('content-type');
	return new Response(body ?? null, type === null ? {} : { headers: { 'content-type': type } });
}
