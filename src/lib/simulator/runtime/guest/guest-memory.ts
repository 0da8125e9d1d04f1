// The linear memory of a container as the board sees it. Every access is checked; a pointer that a container
// made up ends the container, never the board.
import type { BoardMemory } from '../../container/mirrored-memory.ts';
import type { MemoryWrite } from '../../trace/trace-event.ts';
import { GuestTrap, OUT_OF_BOUNDS } from './guest-trap.ts';

const NO_WRITES: readonly MemoryWrite[] = [];

/** Told of what the board writes. */
export interface WriteRecorder {
	/** Number of the recording; 0 while there is none. */
	readonly recording: number;
}

export interface MemoryPlace {
	baseBytes: number;
	/** Null: as long as the memory here. */
	boardBytes: number | null;
}

const WHOLE: MemoryPlace = { baseBytes: 0, boardBytes: null };

export class GuestMemory {
	readonly #memory: BoardMemory | null;
	readonly #place: MemoryPlace;
	#ongrow: () => void = () => undefined;
	#bytes = new Uint8Array(0);
	#view = new DataView(new ArrayBuffer(0));
	readonly #recorder: WriteRecorder;
	/** What was written since the recorder looked, and for which recording. */
	#log: MemoryWrite[] = [];
	#logRecording = 0;

	/**
	 * `place`: where the board's memory lies in the one here. `ongrow`: it was seen to be longer than before.
	 */
	constructor(
		memory: BoardMemory | null,
		place: MemoryPlace | null = null,
		ongrow: () => void = () => undefined,
		recorder: WriteRecorder = { recording: 0 }
	) {
		this.#recorder = recorder;
		this.#memory = memory;
		this.#place = place ?? WHOLE;
		this.#refresh();
		this.#ongrow = ongrow;
		if (memory?.wrote) memory.onreplaced = () => this.#refresh();
	}

	/** What was written since the last time, in order; nothing unless it is recorded. */
	takeLog(): readonly MemoryWrite[] {
		const isCurrent = this.#logRecording === this.#recorder.recording;
		if (!isCurrent || this.#log.length === 0) return NO_WRITES;
		const log = this.#log;
		this.#log = [];
		return log;
	}

	get sizeBytes(): number {
		this.#refresh();
		return this.#bytes.length;
	}

	has(offset: number, length: number): boolean {
		if (offset + length <= this.#bytes.length) return true;
		this.#refresh();
		return offset + length <= this.#bytes.length;
	}

	check(offset: number, length: number): void {
		if (!this.has(offset, length)) throw new GuestTrap(OUT_OF_BOUNDS);
	}

	/** A copy. */
	read(offset: number, length: number): Uint8Array<ArrayBuffer> {
		this.check(offset, length);
		const copy = new Uint8Array(length);
		copy.set(this.#bytes.subarray(offset, offset + length));
		return copy;
	}

	write(offset: number, bytes: Uint8Array): void {
		this.check(offset, bytes.length);
		this.#bytes.set(bytes, offset);
		this.#wrote(offset, bytes.length);
	}

	/** Bytes up to the NUL, which must lie within the memory. */
	readString(offset: number): Uint8Array<ArrayBuffer> {
		this.check(offset, 1);
		const end = this.#bytes.indexOf(0, offset);
		if (end < 0) throw new GuestTrap(OUT_OF_BOUNDS);
		return this.read(offset, end - offset);
	}

	byte(offset: number): number {
		this.check(offset, 1);
		return this.#bytes[offset]!;
	}

	u32(offset: number): number {
		this.check(offset, 4);
		return this.#view.getUint32(offset, true);
	}

	u64(offset: number): bigint {
		this.check(offset, 8);
		return this.#view.getBigUint64(offset, true);
	}

	u16(offset: number): number {
		this.check(offset, 2);
		return this.#view.getUint16(offset, true);
	}

	setByte(offset: number, value: number): void {
		this.check(offset, 1);
		this.#bytes[offset] = value;
		this.#wrote(offset, 1);
	}

	setU16(offset: number, value: number): void {
		this.check(offset, 2);
		this.#view.setUint16(offset, value, true);
		this.#wrote(offset, 2);
	}

	setU32(offset: number, value: number): void {
		this.check(offset, 4);
		this.#view.setUint32(offset, value, true);
		this.#wrote(offset, 4);
	}

	/** As `setU32`, but what lies beyond the end is left out: some native code does not look there. */
	poke(offset: number, value: number): void {
		if (this.has(offset, 4)) this.setU32(offset, value);
		else
			for (let i = 0; i < 4; i++)
				if (this.has(offset + i, 1)) this.setByte(offset + i, (value >>> (8 * i)) & 0xff);
	}

	setU64(offset: number, value: bigint): void {
		this.check(offset, 8);
		this.#view.setBigUint64(offset, BigInt.asUintN(64, value), true);
		this.#wrote(offset, 8);
	}

	#wrote(address: number, length: number): void {
		this.#memory?.wrote?.(this.#place.baseBytes + address, length);
		const { recording } = this.#recorder;
		if (recording === 0) return;
		if (this.#logRecording !== recording) this.#log = [];
		this.#logRecording = recording;
		this.#log.push({ address, bytes: this.#bytes.slice(address, address + length) });
	}

	#refresh(): void {
		const buffer = this.#memory?.buffer;
		if (!buffer || buffer === this.#view.buffer) return;
		const { baseBytes, boardBytes } = this.#place;
		const before = this.#view.buffer.byteLength;
		this.#bytes = new Uint8Array(buffer, baseBytes, boardBytes ?? buffer.byteLength);
		this.#view = new DataView(buffer, baseBytes);
		if (buffer.byteLength !== before) this.#ongrow();
	}
}
