// The bytes of a board's line in both directions, as they went by: they show why a check is false.
import { concatBytes, latin1 } from '#lib/core/bytes.ts';

export interface LinePiece {
	direction: 'to board' | 'from board';
	/** Since the record began. */
	atMs: number;
	bytes: Uint8Array;
}

/** Older bytes are dropped. */
const MAX_BYTES = 512 * 1024;
/** Pieces of one direction that are so close are told as one. */
const JOIN_MS = 20;

export class LineRecord {
	readonly #now: () => number;
	#pieces: LinePiece[] = [];
	#bytes = 0;
	#droppedBytes = 0;
	#sentBytes = 0;
	readonly #beganAt: number;

	constructor(now: () => number) {
		this.#now = now;
		this.#beganAt = now();
	}

	add(direction: LinePiece['direction'], bytes: Uint8Array): void {
		this.#pieces.push({ direction, atMs: this.#now() - this.#beganAt, bytes: bytes.slice() });
		this.#bytes += bytes.length;
		if (direction === 'to board') this.#sentBytes += bytes.length;
		while (this.#bytes > MAX_BYTES && this.#pieces.length > 1) {
			const { length } = this.#pieces.shift()!.bytes;
			this.#bytes -= length;
			this.#droppedBytes += length;
		}
	}

	/** Bytes that were sent to the board since the record began. */
	get sentBytes(): number {
		return this.#sentBytes;
	}

	/** One piece a line, with escapes for what cannot be printed; of it the last `maxCharacters`, in whole lines. */
	text(maxCharacters = Infinity): string {
		const lines = joined(this.#pieces).map(
			({ direction, atMs, bytes }) =>
				`${(atMs / 1000).toFixed(3).padStart(8)} ${direction === 'to board' ? '→' : '←'} ${escaped(bytes)}`
		);
		if (this.#droppedBytes > 0) lines.unshift(`(${this.#droppedBytes} bytes before this)`);
		const text = lines.join('\n');
		if (text.length <= maxCharacters) return text;
		const end = text.slice(-maxCharacters);
		return `…\n${end.slice(end.indexOf('\n') + 1)}`;
	}
}

function joined(pieces: readonly LinePiece[]): LinePiece[] {
	const groups: { first: LinePiece; lastMs: number; parts: Uint8Array[] }[] = [];
	for (const piece of pieces) {
		const last = groups.at(-1);
		const joins =
			last && last.first.direction === piece.direction && piece.atMs - last.lastMs <= JOIN_MS;
		if (joins) {
			last.parts.push(piece.bytes);
			last.lastMs = piece.atMs;
		} else groups.push({ first: piece, lastMs: piece.atMs, parts: [piece.bytes] });
	}
	return groups.map(({ first, parts }) => ({ ...first, bytes: concatBytes(parts) }));
}

function escaped(bytes: Uint8Array): string {
	return latin1(bytes).replace(/[^\x20-\x7e]|\\/g, (char) => {
		if (char === '\\') return '\\\\';
		if (char === '\r') return '\\r';
		if (char === '\n') return '\\n';
		if (char === '\t') return '\\t';
		return `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`;
	});
}
