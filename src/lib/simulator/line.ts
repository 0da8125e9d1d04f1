// The board's console UART: two bounded byte queues between the machine and the one that has the port open.
// Paced, it moves no more than the baud rate allows, in small chunks by the clock; unpaced, as fast as they are read.
import { concatBytes } from '#lib/core/bytes.ts';
import type { Clock } from '#lib/core/clock.ts';

/** Bits of a byte on the wire (start, eight of data, stop) times milliseconds of a second. */
const BYTE_BIT_MS = 10 * 1000;
/** Real time between two chunks of a paced line. */
const TICK_MS = 4;
/** Output that waits to be read before threads that print have to wait. */
const ROOM_BYTES = 64 * 1024;
const PACED_ROOM_BYTES = 256;
/** Input that a write hands over before it has to wait, as to the driver of a UART. */
const INPUT_BUFFER_BYTES = 1024;
/** Output of those that do not wait is dropped beyond it. */
const MAX_OUTPUT_BYTES = 4 * 1024 * 1024;

class ByteQueue {
	#chunks: Uint8Array[] = [];
	length = 0;

	push(bytes: Uint8Array): void {
		if (bytes.length === 0) return;
		this.#chunks.push(bytes);
		this.length += bytes.length;
	}

	take(max: number): Uint8Array {
		const taken: Uint8Array[] = [];
		let left = Math.min(max, this.length);
		this.length -= left;
		while (left > 0) {
			const first = this.#chunks[0]!;
			if (first.length > left) {
				taken.push(first.subarray(0, left));
				this.#chunks[0] = first.subarray(left);
				break;
			}
			taken.push(first);
			left -= first.length;
			this.#chunks.shift();
		}
		return taken.length === 1 ? taken[0]! : concatBytes(taken);
	}

	clear(): void {
		this.#chunks = [];
		this.length = 0;
	}
}

/** One direction of a paced line: bytes that each take their time, one after the other. */
class Wire {
	readonly queue = new ByteQueue();
	/** When the bytes that are under way began, and how many of them have arrived since. */
	#beganAt = 0;
	#arrived = 0;
	/** When the last byte had arrived. */
	freeAt = 0;

	push(bytes: Uint8Array, at: number): void {
		if (this.queue.length === 0) this.hold(Math.max(at, this.freeAt));
		this.queue.push(bytes);
	}

	/** What is under way goes on from this moment. */
	hold(at: number): void {
		this.#beganAt = at;
		this.#arrived = 0;
	}

	/** What has arrived by now. */
	take(now: number, baudRate: number): Uint8Array {
		const due = Math.floor(((now - this.#beganAt) * baudRate) / BYTE_BIT_MS) - this.#arrived;
		const bytes = this.queue.take(Math.max(0, due));
		this.#arrived += bytes.length;
		if (bytes.length > 0) this.freeAt = this.#beganAt + (this.#arrived * BYTE_BIT_MS) / baudRate;
		return bytes;
	}
}

export interface LineOptions {
	clock: Clock;
	/** At first. */
	paced: boolean;
	/** What came in before the board's threads run again: a byte when paced, else a whole write. */
	onreceive: (bytes: Uint8Array) => void;
}

/** The end of the line that the port holds while it is open. */
export interface LineReader {
	/** Output may be taken with `take`. */
	onoutput: () => void;
}

export class SerialLine {
	readonly #options: LineOptions;
	#paced: boolean;
	/** From the machine and to it. Unpaced, only output waits here. */
	#out = new Wire();
	#in = new Wire();
	/** Paced output that has had its time on the wire. */
	#sent = new ByteQueue();
	#reader: LineReader | null = null;
	#baudRate = 0;
	#lastTickMs = -Infinity;
	/** By how much the last tick came after the last byte that it moved. */
	#latenessMs = 0;
	#cancelTick: (() => void) | null = null;
	#room: { promise: Promise<void>; resolve: () => void } | null = null;
	#inputRoom: (() => void)[] = [];

	constructor(options: LineOptions) {
		this.#options = options;
		this.#paced = options.paced;
	}

	get paced(): boolean {
		return this.#paced;
	}

	/** Bytes under way arrive: at once when the pacing ends, in their time when it begins. */
	set paced(paced: boolean) {
		if (paced === this.#paced) return;
		this.#paced = paced;
		this.#cancelTick?.();
		this.#cancelTick = null;
		this.#updateRoom();
		if (paced) {
			this.#out.hold(this.#options.clock.now());
			if (this.#out.queue.length > 0) this.#startTicks();
			return;
		}
		this.#deliver(this.#in.queue.take(this.#in.queue.length));
		this.#reader?.onoutput();
	}

	/** Null while there is room for output. */
	get room(): Promise<void> | null {
		return this.#room?.promise ?? null;
	}

	attach(reader: LineReader, baudRate: number): void {
		this.#baudRate = baudRate;
		this.#reader = reader;
	}

	/** The port was closed: what was not read is lost, as is all that is sent until it is opened again. */
	detach(): void {
		this.#reader = null;
		this.clear();
	}

	/** Forgets all bytes under way. */
	clear(): void {
		this.#out.queue.clear();
		this.#sent.clear();
		this.#in.queue.clear();
		this.#cancelTick?.();
		this.#cancelTick = null;
		this.#updateRoom();
		this.#updateInputRoom();
	}

	/** From the machine. */
	send(bytes: Uint8Array): void {
		if (!this.#reader || this.#out.queue.length >= MAX_OUTPUT_BYTES) return;
		this.#out.push(bytes, this.#now());
		this.#updateRoom();
		if (this.paced) this.#startTicks();
		else this.#reader.onoutput();
	}

	/** To the port: what may be read now. */
	take(): Uint8Array {
		const sent = this.#sent.take(this.#sent.length);
		const bytes = this.paced
			? sent
			: concatBytes([sent, this.#out.queue.take(this.#out.queue.length)]);
		this.#updateRoom();
		if (this.paced && this.#out.queue.length > 0) this.#startTicks();
		return bytes;
	}

	/** From the port. Resolves when more may come. */
	async receive(bytes: Uint8Array): Promise<void> {
		if (!this.paced) {
			this.#options.onreceive(bytes);
			return;
		}
		if (bytes.length === 0) return;
		this.#in.push(bytes, this.#now());
		this.#startTicks();
		if (this.#in.queue.length > INPUT_BUFFER_BYTES)
			await new Promise<void>((resolve) => this.#inputRoom.push(resolve));
	}

	#updateRoom(): void {
		const full = this.#out.queue.length >= (this.paced ? PACED_ROOM_BYTES : ROOM_BYTES);
		if (full && !this.#room) {
			let resolve = () => {};
			const promise = new Promise<void>((settle) => (resolve = settle));
			this.#room = { promise, resolve };
		} else if (!full && this.#room) {
			this.#room.resolve();
			this.#room = null;
		}
	}

	#updateInputRoom(): void {
		if (this.#in.queue.length > INPUT_BUFFER_BYTES) return;
		for (const resolve of this.#inputRoom.splice(0)) resolve();
	}

	/**
	 * The moment at which somebody sends. Who answers what the last tick moved would have done so earlier if there
	 * were no ticks, so their lateness does not count.
	 */
	#now(): number {
		const now = this.#options.clock.now();
		return now - this.#lastTickMs < TICK_MS ? now - this.#latenessMs : now;
	}

	#startTicks(): void {
		this.#cancelTick ??= this.#options.clock.schedule(TICK_MS, () => this.#tick());
	}

	/** Both directions have the same rate, and each its own wire. */
	#tick(): void {
		this.#cancelTick = null;
		const now = this.#options.clock.now();
		const received = this.#in.take(now, this.#baudRate);
		const moved = this.#moveOutput(now);
		this.#lastTickMs = now;
		const lastByteAt = Math.max(received.length > 0 ? this.#in.freeAt : 0, moved);
		this.#latenessMs = lastByteAt > 0 ? Math.max(0, now - lastByteAt) : 0;
		this.#deliver(received);
		if (moved > 0) this.#reader?.onoutput();
		const out = this.#out.queue.length > 0 && this.#canTransmit();
		if (this.#paced && (out || this.#in.queue.length > 0)) this.#startTicks();
	}

	/** When the last byte was sent; 0 when none was. */
	#moveOutput(now: number): number {
		if (this.#out.queue.length === 0) return 0;
		if (!this.#canTransmit()) {
			this.#out.hold(now);
			return 0;
		}
		const bytes = this.#out.take(now, this.#baudRate);
		this.#sent.push(bytes);
		this.#updateRoom();
		return bytes.length > 0 ? this.#out.freeAt : 0;
	}

	#deliver(bytes: Uint8Array): void {
		for (let i = 0; i < bytes.length; i++) this.#options.onreceive(bytes.subarray(i, i + 1));
		this.#updateInputRoom();
	}

	/** A reader that does not read holds the wire up, instead of bytes piling up behind it. */
	#canTransmit(): boolean {
		return this.#sent.length < ROOM_BYTES;
	}
}
