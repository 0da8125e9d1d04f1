// The last megabyte that went over a board's line, in both directions, byte for byte and with its times.
import { toDisposable, type Disposable } from '#lib/core/disposable.ts';

export type RawDirection = 'sent' | 'received';

/** Bytes that went the same way at about the same time. Offsets count all bytes since the beginning. */
export interface RawPiece {
	readonly direction: RawDirection;
	/** Of its first byte, milliseconds since the epoch. */
	readonly atMs: number;
	readonly from: number;
	to: number;
}

const CAPACITY_BYTES = 1 << 20;
/** A board may send byte by byte: what comes within this long is one piece. */
const JOIN_MS = 20;
const MAX_PIECES = 20_000;

export class RawLog {
	#bytes: Uint8Array | null = null;
	#pieces: RawPiece[] = [];
	#end = 0;
	#listeners = new Set<() => void>();
	readonly #wallClock: () => number;
	readonly #capacity: number;

	constructor(wallClock: () => number = () => Date.now(), capacityBytes = CAPACITY_BYTES) {
		this.#wallClock = wallClock;
		this.#capacity = capacityBytes;
	}

	/** What is kept, oldest first. The first piece may have lost its beginning. */
	get pieces(): readonly RawPiece[] {
		return this.#pieces;
	}

	/** Offset behind the last byte. */
	get end(): number {
		return this.#end;
	}

	/** Offset of the oldest byte that is kept. */
	get first(): number {
		return this.#pieces[0]?.from ?? this.#end;
	}

	append(direction: RawDirection, bytes: Uint8Array): void {
		if (bytes.length === 0) return;
		const now = this.#wallClock();
		const last = this.#pieces.at(-1);
		if (last?.direction === direction && now - last.atMs <= JOIN_MS) last.to += bytes.length;
		else this.#pieces.push({ direction, atMs: now, from: this.#end, to: this.#end + bytes.length });
		this.#store(bytes);
		this.#trim();
		for (const listener of [...this.#listeners]) listener();
	}

	/** The bytes from one offset to another, as far as they are kept. */
	read(from: number, to: number): Uint8Array {
		const start = Math.max(from, this.first);
		const out = new Uint8Array(Math.max(0, Math.min(to, this.#end) - start));
		for (let done = 0; this.#bytes && done < out.length;) {
			const at = (start + done) % this.#capacity;
			const length = Math.min(out.length - done, this.#capacity - at);
			out.set(this.#bytes.subarray(at, at + length), done);
			done += length;
		}
		return out;
	}

	clear(): void {
		this.#pieces = [];
		for (const listener of [...this.#listeners]) listener();
	}

	onchange(listener: () => void): Disposable {
		this.#listeners.add(listener);
		return toDisposable(() => this.#listeners.delete(listener));
	}

	#store(bytes: Uint8Array): void {
		this.#bytes ??= new Uint8Array(this.#capacity);
		for (let done = 0; done < bytes.length;) {
			const at = this.#end % this.#capacity;
			const length = Math.min(bytes.length - done, this.#capacity - at);
			this.#bytes.set(bytes.subarray(done, done + length), at);
			done += length;
			this.#end += length;
		}
	}

	/** Lets go of what is overwritten, and of the oldest quarter of too many pieces. */
	#trim(): void {
		const oldest = this.#end - this.#capacity;
		const gone = this.#pieces.findIndex(({ to }) => to > oldest);
		if (gone > 0) this.#pieces.splice(0, gone);
		if (this.#pieces.length > MAX_PIECES) this.#pieces.splice(0, MAX_PIECES / 4);
		const first = this.#pieces[0];
		if (first && first.from < oldest) this.#pieces[0] = { ...first, from: oldest };
	}
}
