// The browser's serial ports, as far as this driver needs them: asked for by a click, known again later, and one that
// stands for a board through unplugging and plugging in. Features are detected, browsers are not.
import { AppError } from '#lib/core/errors.ts';
import type { Port, PortOptions, PortSignals } from '#lib/core/port.ts';

export interface UsbIds {
	usbVendorId?: number;
	usbProductId?: number;
}

/** WebSerial's `SerialPort`. */
export interface SerialDevice extends Port {
	getInfo(): UsbIds;
	/** False: it is unplugged. Absent where the browser lists only those that are there. */
	readonly connected?: boolean;
	forget?(): Promise<void>;
}

/** WebSerial's `navigator.serial`. */
export interface SerialApi {
	/** Ports that this page was given before. */
	getPorts(): Promise<SerialDevice[]>;
	/** Only inside a click; rejects with NotFoundError when nothing was chosen. */
	requestPort(options?: { filters?: UsbIds[] }): Promise<SerialDevice>;
	addEventListener(type: 'connect' | 'disconnect', listener: (event: Event) => void): void;
	removeEventListener(type: 'connect' | 'disconnect', listener: (event: Event) => void): void;
}

/** Whose USB chips are on boards that run Ocre: ST-LINK, Raspberry Pi, Arduino, Zephyr's own, common serial bridges. */
export const BOARD_FILTERS: UsbIds[] = [
	0x0483, 0x2e8a, 0x2341, 0x2fe3, 0x1366, 0x0403, 0x10c4, 0x1a86, 0x303a
].map((usbVendorId) => ({ usbVendorId }));

/** The chooser of the browser. Null: the user chose nothing. */
export async function choosePort(api: SerialApi, showAll: boolean): Promise<SerialDevice | null> {
	try {
		return await api.requestPort(showAll ? {} : { filters: BOARD_FILTERS });
	} catch (error) {
		if (error instanceof AppError) throw error;
		if (error instanceof DOMException && error.name === 'NotFoundError') return null;
		const denied = error instanceof DOMException && error.name === 'SecurityError';
		throw new AppError(
			denied ? 'serial-denied' : 'serial-failed',
			error instanceof Error ? error.message : String(error),
			{ cause: error }
		);
	}
}

/** A port that another port takes the place of when the board is plugged in again. */
export class ReplugPort implements Port {
	#device: SerialDevice;

	constructor(device: SerialDevice) {
		this.#device = device;
	}

	get device(): SerialDevice {
		return this.#device;
	}

	/** Only while closed or lost. */
	replace(device: SerialDevice): void {
		this.#device = device;
	}

	get readable(): ReadableStream<Uint8Array> | null {
		return this.#device.readable;
	}

	get writable(): WritableStream<Uint8Array> | null {
		return this.#device.writable;
	}

	async open(options: PortOptions): Promise<void> {
		try {
			// Larger than the driver asks for at a time: a page in the background reads late.
			await this.#device.open({ ...options, bufferSize: 65_536 } as PortOptions);
		} catch (error) {
			// The port was left open by an earlier try of this page.
			if (error instanceof DOMException && error.name === 'InvalidStateError') return;
			throw error;
		}
	}

	close(): Promise<void> {
		return this.#device.close();
	}

	async setSignals(signals: PortSignals): Promise<void> {
		await this.#device.setSignals?.(signals);
	}
}

/** Whether two ports may be the same board: all that the browser tells is the kind of its USB chip. */
export function sameKind(a: SerialDevice, b: SerialDevice): boolean {
	const [first, second] = [a.getInfo(), b.getInfo()];
	return first.usbVendorId === second.usbVendorId && first.usbProductId === second.usbProductId;
}

/** What can be said of a board before it was asked: the ids of its USB chip. */
export function usbName(device: SerialDevice): string {
	const { usbVendorId, usbProductId = 0 } = device.getInfo();
	const hex = (id: number) => id.toString(16).padStart(4, '0');
	return usbVendorId === undefined
		? 'Board on a serial port'
		: `Board on USB ${hex(usbVendorId)}:${hex(usbProductId)}`;
}
