// A serial port over WebUSB, where the browser has no serial ports: the CDC ACM protocol as the Port that everything
// else uses. It behaves as WebSerial's ports do: an error ends a stream and not the port, an unplugged one has none.
import { systemClock, type Clock } from '#lib/core/clock.ts';
import { AppError, messageOf } from '#lib/core/errors.ts';
import type { PortOptions, PortSignals } from '#lib/core/port.ts';
import type { SerialDevice, UsbIds } from './serial-access.ts';
import { findSerialFunction, type UsbDevice, type UsbSerialFunction } from './usb-device.ts';

/** Requests of PSTN120, table 13. */
const SET_LINE_CODING = 0x20;
const SET_CONTROL_LINE_STATE = 0x22;
const SEND_BREAK = 0x23;
const DTR = 1;
const RTS = 2;
const BREAK_ON = 0xffff;
const DATA_BITS = 8;

/** So that the device always finds one to put its bytes in. Each is one packet long: a longer one waits for a short packet. */
const READS_IN_FLIGHT = 8;
const MAX_WRITE = 4096;
/** In a row. */
const MAX_STALLS = 3;
/** A board that takes nothing for so long is not waited for: only closing the device ends a transfer. */
const WRITE_LIMIT_MS = 10_000;

type Read = ReturnType<UsbDevice['transferIn']>;

export class UsbSerialPort implements SerialDevice {
	onrevoked: (() => void) | null = null;
	readonly #device: UsbDevice;
	readonly #clock: Clock;
	/** Undefined while it is closed or lost. */
	#function: UsbSerialFunction | undefined;
	#readable: ReadableStream<Uint8Array> | null = null;
	#writable: WritableStream<Uint8Array> | null = null;
	/** Oldest first; they outlive a stream that ends. */
	#reads: Read[] = [];
	#lines = 0;
	/** Of reads, in a row. */
	#stalls = 0;

	constructor(device: UsbDevice, clock: Clock = systemClock) {
		this.#device = device;
		this.#clock = clock;
	}

	getInfo(): UsbIds {
		return { usbVendorId: this.#device.vendorId, usbProductId: this.#device.productId };
	}

	async forget(): Promise<void> {
		await this.#device.forget?.();
	}

	async open({ baudRate }: PortOptions): Promise<void> {
		if (this.#function) throw new DOMException('The port is already open.', 'InvalidStateError');
		const serial = findSerialFunction(this.#device);
		try {
			await this.#openDevice(serial);
			await this.#setRate(serial, baudRate);
		} catch (error) {
			await this.#device.close().catch(() => {});
			throw error;
		}
		this.#lines = 0;
		this.#reads = [];
		this.#function = serial;
	}

	async #openDevice(serial: UsbSerialFunction): Promise<void> {
		const device = this.#device;
		try {
			await device.open();
		} catch (error) {
			throw isNamed(error, 'SecurityError')
				? new AppError('usb-denied', `The system refuses the USB device: ${messageOf(error)}`, {
						cause: error
					})
				: error;
		}
		const { configurationValue, control, data, dataAlternate } = serial;
		if (device.configuration?.configurationValue !== configurationValue)
			await device.selectConfiguration(configurationValue);
		try {
			await device.claimInterface(control);
			await device.claimInterface(data);
		} catch (error) {
			throw new AppError(
				'port-busy',
				`The serial port of the USB device is held by another page, program or driver: ${messageOf(error)}`,
				{ cause: error }
			);
		}
		if (dataAlternate !== 0) await device.selectAlternateInterface(data, dataAlternate);
	}

	/** 8N1. Devices whose port is not a real line may refuse it, and then have no rate. */
	async #setRate({ control }: UsbSerialFunction, baudRate: number): Promise<void> {
		const coding = new DataView(new ArrayBuffer(7));
		coding.setUint32(0, baudRate, true);
		coding.setUint8(6, DATA_BITS);
		await this.#request(control, SET_LINE_CODING, 0, new Uint8Array(coding.buffer));
	}

	/** True when the device took it. */
	async #request(
		control: number,
		request: number,
		value: number,
		data?: Uint8Array<ArrayBuffer>
	): Promise<boolean> {
		const setup = { requestType: 'class', recipient: 'interface', request, value } as const;
		const { status } = await this.#device.controlTransferOut({ ...setup, index: control }, data);
		return status !== 'stall';
	}

	async setSignals(signals: PortSignals): Promise<void> {
		const serial = this.#function;
		if (!serial) throw new DOMException('The port is closed.', 'InvalidStateError');
		const { dataTerminalReady, requestToSend, break: hasBreak } = signals;
		if (dataTerminalReady !== undefined || requestToSend !== undefined) {
			if (dataTerminalReady !== undefined) this.#setLine(DTR, dataTerminalReady);
			if (requestToSend !== undefined) this.#setLine(RTS, requestToSend);
			await this.#request(serial.control, SET_CONTROL_LINE_STATE, this.#lines);
		}
		if (hasBreak === undefined) return;
		if (!(await this.#request(serial.control, SEND_BREAK, hasBreak ? BREAK_ON : 0)))
			throw new AppError('break-refused', 'The USB device takes no BREAK.');
	}

	#setLine(line: number, isOn: boolean): void {
		this.#lines = isOn ? this.#lines | line : this.#lines & ~line;
	}

	// Reading

	get readable(): ReadableStream<Uint8Array> | null {
		const serial = this.#function;
		if (serial) this.#readable ??= this.#createReadable(serial);
		return this.#readable;
	}

	#createReadable(serial: UsbSerialFunction): ReadableStream<Uint8Array> {
		let over = false;
		const end = () => {
			over = true;
			if (this.#readable === stream) this.#readable = null;
		};
		const stream: ReadableStream<Uint8Array> = new ReadableStream<Uint8Array>(
			{
				pull: async (controller) => {
					try {
						while (!over) {
							const bytes = await this.#read(serial, () => over);
							if (over || !bytes) continue;
							controller.enqueue(bytes);
							return;
						}
					} catch (error) {
						end();
						controller.error(this.#lostWhenGone(error));
					}
				},
				cancel: end
			},
			{ highWaterMark: 1 }
		);
		return stream;
	}

	/** Undefined for a packet without bytes, and for one that the next stream will take. */
	async #read(
		serial: UsbSerialFunction,
		isOver: () => boolean
	): Promise<Uint8Array<ArrayBuffer> | undefined> {
		if (this.#function !== serial) throw gone();
		const { endpointNumber, packetSize } = serial.input;
		while (this.#reads.length < READS_IN_FLIGHT) {
			const read = this.#device.transferIn(endpointNumber, packetSize);
			read.catch(() => {});
			this.#reads.push(read);
		}
		const first = this.#reads[0]!;
		const result = await first.catch((error: unknown) => {
			this.#taken(first);
			throw error;
		});
		if (isOver()) return undefined;
		this.#taken(first);
		const { status, data } = result;
		this.#stalls = status === 'stall' ? this.#stalls + 1 : 0;
		if (this.#stalls > MAX_STALLS)
			throw new DOMException('The device gives no bytes.', 'NetworkError');
		if (status === 'stall') await this.#device.clearHalt('in', endpointNumber);
		if (status === 'babble')
			throw new DOMException('The device sent more than fits.', 'BufferOverrunError');
		if (!data || data.byteLength === 0) return undefined;
		return new Uint8Array(data.buffer as ArrayBuffer, data.byteOffset, data.byteLength);
	}

	#taken(read: Read): void {
		if (this.#reads[0] === read) void this.#reads.shift();
	}

	// Writing

	get writable(): WritableStream<Uint8Array> | null {
		const serial = this.#function;
		if (serial) this.#writable ??= this.#createWritable(serial);
		return this.#writable;
	}

	#createWritable(serial: UsbSerialFunction): WritableStream<Uint8Array> {
		const end = () => {
			if (this.#writable === stream) this.#writable = null;
		};
		const stream: WritableStream<Uint8Array> = new WritableStream<Uint8Array>({
			write: async (bytes) => {
				try {
					await this.#writeAll(serial, bytes.slice());
				} catch (error) {
					end();
					throw this.#lostWhenGone(error);
				}
			},
			close: end,
			abort: end
		});
		return stream;
	}

	async #writeAll(serial: UsbSerialFunction, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
		const { endpointNumber, packetSize } = serial.output;
		let stalls = 0;
		// A device that reads more than a packet at a time waits for one that is not full.
		let isFull = false;
		for (let sent = 0; sent < bytes.length || isFull;) {
			if (this.#function !== serial) throw gone();
			const piece = bytes.slice(sent, sent + MAX_WRITE);
			const { status, bytesWritten } = await this.#orTooLong(
				this.#device.transferOut(endpointNumber, piece)
			);
			sent += bytesWritten;
			if (status !== 'stall') {
				isFull = piece.length > 0 && piece.length % packetSize === 0;
				continue;
			}
			if (++stalls > MAX_STALLS)
				throw new DOMException('The device takes no bytes.', 'NetworkError');
			await this.#device.clearHalt('out', endpointNumber);
		}
	}

	async #orTooLong<T>(transfer: Promise<T>): Promise<T> {
		const cancel = this.#clock.schedule(WRITE_LIMIT_MS, () => {
			this.#lose();
			void this.#device.close().catch(() => {});
		});
		try {
			return await transfer;
		} finally {
			cancel();
		}
	}

	// Its end

	/** What a stream fails with; after it, an unplugged port has no streams. */
	#lostWhenGone(error: unknown): unknown {
		if (this.#device.opened && !isNamed(error, 'NotFoundError')) return error;
		this.#lose();
		return error;
	}

	#lose(): void {
		this.#function = undefined;
		this.#readable = this.#writable = null;
		this.#reads = [];
	}

	async close(): Promise<void> {
		if (this.#readable?.locked || this.#writable?.locked)
			throw new TypeError('Cannot close a locked port.');
		const serial = this.#function;
		this.#lose();
		if (!this.#device.opened) return;
		if (serial) await this.#request(serial.control, SET_CONTROL_LINE_STATE, 0).catch(() => {});
		// It releases the interfaces and ends the transfers.
		await this.#device.close();
	}
}

function isNamed(error: unknown, name: string): boolean {
	return error instanceof DOMException && error.name === name;
}

function gone(): DOMException {
	return new DOMException('The device has been lost.', 'NetworkError');
}
