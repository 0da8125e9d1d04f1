// The board's console UART: two bounded byte queues between the machine and whoever has the port open.
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

export class Line {
	readonly #options: LineOptions;
	#paced: boolean;
	#output = new ByteQueue();
	/** Paced output that has had its time on the wire. */
	#sent = new ByteQueue();
	#input = new ByteQueue();
	#reader: LineReader | null = null;
	#baudRate = 0;
	#lastTickMs = 0;
	/** Bits times milliseconds that the wire has had time for. */
	#credit = 0;
	#cancelTick: (() => void) | null = null;
	#room: { promise: Promise<void>; resolve: () => void } | null = null;
	#inputDone: (() => void)[] = [];

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
			if (this.#output.length > 0) this.#startTicks();
			return;
		}
		this.#deliver(this.#input.take(this.#input.length));
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
		this.#output.clear();
		this.#sent.clear();
		this.#input.clear();
		this.#cancelTick?.();
		this.#cancelTick = null;
		this.#updateRoom();
		for (const done of this.#inputDone.splice(0)) done();
	}

	/** From the machine. */
	send(bytes: Uint8Array): void {
		if (!this.#reader || this.#output.length >= MAX_OUTPUT_BYTES) return;
		this.#output.push(bytes);
		this.#updateRoom();
		if (this.paced) this.#startTicks();
		else this.#reader.onoutput();
	}

	/** To the port: what may be read now. */
	take(): Uint8Array {
		const sent = this.#sent.take(this.#sent.length);
		const bytes = this.paced ? sent : concatBytes([sent, this.#output.take(this.#output.length)]);
		this.#updateRoom();
		if (this.paced && this.#output.length > 0) this.#startTicks();
		return bytes;
	}

	/** From the port. Resolves when the board has received it. */
	async receive(bytes: Uint8Array): Promise<void> {
		if (!this.paced) {
			this.#options.onreceive(bytes);
			return;
		}
		if (bytes.length === 0) return;
		this.#input.push(bytes);
		this.#startTicks();
		await new Promise<void>((resolve) => this.#inputDone.push(resolve));
	}

	#updateRoom(): void {
		const full = this.#output.length >= (this.paced ? PACED_ROOM_BYTES : ROOM_BYTES);
		if (full && !this.#room) {
			let resolve = () => {};
			const promise = new Promise<void>((settle) => (resolve = settle));
			this.#room = { promise, resolve };
		} else if (!full && this.#room) {
			this.#room.resolve();
			this.#room = null;
		}
	}

	#startTicks(): void {
		if (this.#cancelTick) return;
		this.#lastTickMs = this.#options.clock.now();
		this.#credit = 0;
		this.#scheduleTick();
	}

	#scheduleTick(): void {
		this.#cancelTick = this.#options.clock.schedule(TICK_MS, () => this.#tick());
	}

	/** Both directions have the same rate, and each its own wire. */
	#tick(): void {
		this.#cancelTick = null;
		const now = this.#options.clock.now();
		this.#credit += (now - this.#lastTickMs) * this.#baudRate;
		this.#lastTickMs = now;
		const bytes = Math.floor(this.#credit / BYTE_BIT_MS);
		this.#credit -= bytes * BYTE_BIT_MS;
		this.#deliver(this.#input.take(bytes));
		this.#transmit(bytes);
		const moving = this.#input.length > 0 || (this.#output.length > 0 && this.#canTransmit());
		if (moving && !this.#cancelTick) this.#scheduleTick();
	}

	#deliver(bytes: Uint8Array): void {
		for (let i = 0; i < bytes.length; i++) this.#options.onreceive(bytes.subarray(i, i + 1));
		if (this.#input.length === 0) for (const done of this.#inputDone.splice(0)) done();
	}

	/** A reader that does not read holds the wire up, instead of bytes piling up behind it. */
	#canTransmit(): boolean {
		return this.#sent.length < ROOM_BYTES;
	}

	#transmit(bytes: number): void {
		if (!this.#reader || this.#output.length === 0 || !this.#canTransmit()) return;
		this.#sent.push(this.#output.take(bytes));
		this.#updateRoom();
		this.#reader.onoutput();
	}
}
