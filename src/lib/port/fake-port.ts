// A serial port to a made-up device, with a plan of what goes wrong on the wire. For tests of the driver.
import type { Clock } from '#lib/core/clock.ts';
import type { Port, PortOptions, PortSignals } from '#lib/core/port.ts';

/** The device at the other end. */
export interface FakeDevice {
	receive(bytes: Uint8Array): void;
	/** Set by the port: sends to the host. */
	send: (bytes: Uint8Array) => void;
	reset(): void;
}

export type WireDirection = 'toBoard' | 'toHost';

export interface FaultPlan {
	seed?: number;
	/** Shares of bytes, 0–1. */
	drop?: number;
	corrupt?: number;
	duplicate?: number;
	/** Bytes in one chunk are now and then late by up to this much. */
	delayMs?: number;
	/** After so many bytes to the board. */
	resetAtByte?: number | undefined;
	unplugAtByte?: number | undefined;
	/** The board says no more after so many bytes to it. */
	silentAtByte?: number | undefined;
	/** Faults happen only in this direction; both by default. */
	direction?: WireDirection;
	/** No faults before so many bytes to the board. */
	afterByte?: number;
}

export class FakePort implements Port {
	onrevoked: (() => void) | null = null;
	readable: ReadableStream<Uint8Array> | null = null;
	writable: WritableStream<Uint8Array> | null = null;
	faults: FaultPlan = {};
	/** Paces both directions; undefined is as fast as can be. */
	pacedBaudRate: number | undefined;
	/** At which the device talks; undefined: at any. */
	deviceBaudRate: number | undefined;
	/** At which it was opened last. */
	baudRate = 0;
	signals: PortSignals = {};
	/** Rates at which it cannot be opened. */
	readonly refusedRates = new Set<number>();
	/** Opening or closing does not end. */
	stuck: 'opening' | 'closing' | null = null;
	bytesToBoard = 0;
	bytesToHost = 0;
	opened = 0;

	readonly #clock: Clock;
	readonly #device: FakeDevice;
	#controller: ReadableStreamDefaultController<Uint8Array> | undefined;
	#random = 1;
	#freeAt: Record<WireDirection, number> = { toBoard: 0, toHost: 0 };

	constructor(device: FakeDevice, clock: Clock) {
		this.#device = device;
		this.#clock = clock;
		device.send = (bytes) => this.#transport('toHost', bytes);
	}

	open({ baudRate }: PortOptions): Promise<void> {
		if (this.readable) return Promise.reject(new Error('The port is already open.'));
		if (this.stuck === 'opening') return new Promise(() => {});
		if (this.refusedRates.has(baudRate))
			return Promise.reject(new DOMException('Failed to open serial port.', 'NetworkError'));
		this.baudRate = baudRate;
		this.opened++;
		this.#random = (this.faults.seed ?? 1) * 2654435761 + 1;
		this.readable = new ReadableStream<Uint8Array>({
			start: (controller) => void (this.#controller = controller)
		});
		this.writable = new WritableStream<Uint8Array>({
			write: (bytes) => this.#transport('toBoard', bytes)
		});
		return Promise.resolve();
	}

	close(): Promise<void> {
		if (this.readable?.locked || this.writable?.locked)
			return Promise.reject(new Error('Cannot close a locked port.'));
		this.#controller = undefined;
		this.readable = this.writable = null;
		if (this.stuck === 'closing') return new Promise(() => {});
		return Promise.resolve();
	}

	setSignals(signals: PortSignals): Promise<void> {
		Object.assign(this.signals, signals);
		return Promise.resolve();
	}

	/** A break, or a framing, parity or overrun error: the reader ends, the port does not. */
	failReader(message: string): void {
		const controller = this.#controller;
		this.readable = new ReadableStream<Uint8Array>({
			start: (fresh) => void (this.#controller = fresh)
		});
		controller?.error(new DOMException(message, 'FramingError'));
	}

	/** The cable is pulled: reading fails, writing seems to work. */
	unplug(): void {
		const controller = this.#controller;
		this.#controller = undefined;
		this.readable = this.writable = null;
		controller?.error(new Error('The device has been lost.'));
	}

	#transport(direction: WireDirection, bytes: Uint8Array): void {
		const arriving = this.#damage(direction, this.#atTheRate(bytes));
		const now = this.#clock.now();
		const start = Math.max(now, this.#freeAt[direction]);
		const lasts = this.pacedBaudRate ? (bytes.length * 10_000) / this.pacedBaudRate : 0;
		const late = this.#chance(0.02) ? (this.faults.delayMs ?? 0) * this.#next() : 0;
		this.#freeAt[direction] = start + lasts + late;
		if (this.#freeAt[direction] <= now) this.#deliver(direction, arriving);
		else
			this.#clock.schedule(this.#freeAt[direction] - now, () => this.#deliver(direction, arriving));
	}

	#deliver(direction: WireDirection, bytes: Uint8Array): void {
		if (direction === 'toHost') {
			const silent = this.bytesToBoard >= (this.faults.silentAtByte ?? Infinity);
			if (bytes.length > 0 && !silent) {
				this.bytesToHost += bytes.length;
				this.#controller?.enqueue(bytes);
			}
			return;
		}
		const before = this.bytesToBoard;
		this.bytesToBoard += bytes.length;
		const passes = (mark: number | undefined) =>
			mark !== undefined && before < mark && this.bytesToBoard >= mark;
		if (passes(this.faults.unplugAtByte)) return this.unplug();
		if (passes(this.faults.resetAtByte)) return this.#device.reset();
		this.#device.receive(bytes);
	}

	/** Sampled at another rate than it was sent at, nothing is what it was. */
	#atTheRate(bytes: Uint8Array): Uint8Array {
		const { deviceBaudRate = this.baudRate } = this;
		return deviceBaudRate === this.baudRate ? bytes : bytes.map((byte) => (byte * 37) | 0x80);
	}

	#damage(direction: WireDirection, bytes: Uint8Array): Uint8Array {
		const { drop = 0, corrupt = 0, duplicate = 0, afterByte = 0 } = this.faults;
		const other = this.faults.direction !== undefined && this.faults.direction !== direction;
		if (other || this.bytesToBoard < afterByte || drop + corrupt + duplicate === 0)
			return bytes.slice();
		const out: number[] = [];
		for (const byte of bytes) {
			if (this.#chance(drop)) continue;
			out.push(this.#chance(corrupt) ? byte ^ (1 << Math.floor(this.#next() * 7)) : byte);
			if (this.#chance(duplicate)) out.push(byte);
		}
		return Uint8Array.from(out);
	}

	#chance(share: number): boolean {
		return share > 0 && this.#next() < share;
	}

	/** A small seeded generator (xorshift): a failing run can be repeated. */
	#next(): number {
		let x = this.#random | 0 || 1;
		x ^= x << 13;
		x ^= x >>> 17;
		x ^= x << 5;
		this.#random = x;
		return (x >>> 0) / 2 ** 32;
	}
}
