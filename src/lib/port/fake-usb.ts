// A USB device with a serial port to a made-up board, as WebUSB shows it, and what goes wrong with one. For tests.
import type { FakeDevice } from './fake-port.ts';
import type { UsbApi, UsbFilter } from './usb-access.ts';
import type {
	UsbAlternate,
	UsbConfiguration,
	UsbControlSetup,
	UsbDevice,
	UsbInterface,
	UsbTransferStatus
} from './usb-device.ts';

type Read = Awaited<ReturnType<UsbDevice['transferIn']>>;

const INPUT = 1;
const OUTPUT = 2;
const PACKET_BYTES = 64;

export function usbInterface(
	interfaceNumber: number,
	interfaceClass: number,
	rest: Partial<UsbAlternate> = {}
): UsbInterface {
	const alternate = {
		alternateSetting: 0,
		interfaceSubclass: 0,
		interfaceProtocol: 0,
		interfaceName: null,
		endpoints: [],
		...rest
	};
	return { interfaceNumber, alternates: [{ interfaceClass, ...alternate }] };
}

export const BULK_PAIR: UsbAlternate['endpoints'] = [
	{ endpointNumber: INPUT, direction: 'in', type: 'bulk', packetSize: PACKET_BYTES },
	{ endpointNumber: OUTPUT, direction: 'out', type: 'bulk', packetSize: PACKET_BYTES }
];

export const CDC_INTERFACES: readonly UsbInterface[] = [
	usbInterface(0, 2, { interfaceSubclass: 2 }),
	usbInterface(1, 10, { endpoints: BULK_PAIR })
];

export class FakeUsbDevice implements UsbDevice {
	readonly vendorId: number;
	readonly productId: number;
	readonly manufacturerName = 'Made up';
	readonly productName = 'Board';
	readonly serialNumber = null;
	opened = false;
	configuration: UsbConfiguration | null = null;
	configurations: UsbConfiguration[];
	readonly claimed = new Set<number>();
	/** Requests to the control interface, oldest first: request, value, data. */
	readonly requests: [number, number, number[]][] = [];
	/** Requests that the device does not know. */
	readonly refusedRequests = new Set<number>();
	/** Opening or claiming fails with these. */
	openError: Error | null = null;
	claimError: Error | null = null;
	/** The next transfers to the board end with these. */
	readonly outStatuses: UsbTransferStatus[] = [];
	/** The board takes no bytes: transfers to it do not end. */
	deaf = false;
	/** Most reads that waited at a time. */
	mostReads = 0;
	/** Where the last transfers went: number of the endpoint, and how much a read may bring. */
	lastRead: [number, number] | null = null;
	lastWrite: number | null = null;
	/** Configurations that were chosen, oldest first. */
	readonly selected: number[] = [];
	/** Requests to the control interface fail with this. */
	requestError: Error | null = null;
	isForgotten = false;
	readonly halts: string[] = [];
	readonly #board: FakeDevice;
	#waiting: { resolve: (read: Read) => void; reject: (error: Error) => void }[] = [];
	#stuck: ((error: Error) => void)[] = [];
	#packets: Read[] = [];

	constructor(
		board: FakeDevice,
		interfaces: readonly UsbInterface[] = CDC_INTERFACES,
		{ vendorId, productId } = { vendorId: 0x2fe3, productId: 1 }
	) {
		this.vendorId = vendorId;
		this.productId = productId;
		this.configurations = [{ configurationValue: 1, interfaces }];
		this.#board = board;
		board.send = (bytes) => {
			for (let at = 0; at < bytes.length; at += PACKET_BYTES)
				this.give({ status: 'ok', data: viewOf(bytes.slice(at, at + PACKET_BYTES)) });
		};
	}

	open(): Promise<void> {
		if (this.openError) return Promise.reject(this.openError);
		this.opened = true;
		return Promise.resolve();
	}

	close(): Promise<void> {
		this.opened = false;
		this.claimed.clear();
		this.#end(new DOMException('The transfer was cancelled.', 'AbortError'));
		return Promise.resolve();
	}

	#end(error: Error): void {
		for (const { reject } of this.#waiting.splice(0)) reject(error);
		for (const reject of this.#stuck.splice(0)) reject(error);
		this.#packets = [];
	}

	/** The cable is pulled. */
	unplug(): void {
		this.opened = false;
		this.#end(new DOMException('The device was disconnected.', 'NotFoundError'));
	}

	forget(): Promise<void> {
		this.isForgotten = true;
		return Promise.resolve();
	}

	selectConfiguration(value: number): Promise<void> {
		this.selected.push(value);
		this.configuration =
			this.configurations.find((one) => one.configurationValue === value) ?? null;
		return Promise.resolve();
	}

	claimInterface(number: number): Promise<void> {
		if (this.claimError) return Promise.reject(this.claimError);
		this.claimed.add(number);
		return Promise.resolve();
	}

	releaseInterface(number: number): Promise<void> {
		this.claimed.delete(number);
		return Promise.resolve();
	}

	readonly alternates: [number, number][] = [];

	selectAlternateInterface(number: number, alternate: number): Promise<void> {
		this.alternates.push([number, alternate]);
		return Promise.resolve();
	}

	/** It has nothing to be asked for. */
	controlTransferIn(): Promise<{ status: UsbTransferStatus }> {
		return Promise.resolve({ status: 'stall' });
	}

	controlTransferOut(
		{ request, value }: UsbControlSetup,
		data?: Uint8Array<ArrayBuffer>
	): Promise<{ status: UsbTransferStatus }> {
		if (this.requestError) return Promise.reject(this.requestError);
		this.requests.push([request, value, [...(data ?? [])]]);
		return Promise.resolve({ status: this.refusedRequests.has(request) ? 'stall' : 'ok' });
	}

	transferIn(endpoint: number, length: number): Promise<Read> {
		this.lastRead = [endpoint, length];
		if (!this.opened) return Promise.reject(new DOMException('Not open.', 'InvalidStateError'));
		const packet = this.#packets.shift();
		if (packet) return Promise.resolve(packet);
		return new Promise((resolve, reject) => {
			this.#waiting.push({ resolve, reject });
			this.mostReads = Math.max(this.mostReads, this.#waiting.length);
		});
	}

	/** What the next read gets. */
	give(read: Read): void {
		if (!this.opened) return;
		const waiting = this.#waiting.shift();
		if (waiting) waiting.resolve(read);
		else this.#packets.push(read);
	}

	/** The next read fails, and the device does not. */
	failRead(error: Error): void {
		this.#waiting.shift()?.reject(error);
	}

	transferOut(
		endpoint: number,
		data: Uint8Array<ArrayBuffer>
	): Promise<{ bytesWritten: number; status: UsbTransferStatus }> {
		this.lastWrite = endpoint;
		if (this.deaf) return new Promise((_resolve, reject) => this.#stuck.push(reject));
		const status = this.outStatuses.shift() ?? 'ok';
		if (status !== 'ok') return Promise.resolve({ bytesWritten: 0, status });
		this.#board.receive(data);
		return Promise.resolve({ bytesWritten: data.length, status });
	}

	clearHalt(direction: 'in' | 'out', endpoint: number): Promise<void> {
		this.halts.push(`${direction} ${endpoint}`);
		return Promise.resolve();
	}

	reset(): Promise<void> {
		return Promise.resolve();
	}
}

/** A board that takes what it gets and says what the test sends. */
export function quietBoard(): FakeDevice {
	return { receive: () => undefined, send: () => undefined, reset: () => undefined };
}

function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export class FakeUsb extends EventTarget implements UsbApi {
	devices: UsbDevice[] = [];
	/** Why the chooser does not open; null: it does. */
	refusal: Error | null = null;
	/** What the user chooses next; null: nothing. */
	choice: UsbDevice | null = null;
	filters: UsbFilter[] = [];

	plug(device: UsbDevice): void {
		this.devices.push(device);
		this.dispatchEvent(Object.assign(new Event('connect'), { device }));
	}

	unplug(device: UsbDevice): void {
		this.devices = this.devices.filter((one) => one !== device);
		this.dispatchEvent(Object.assign(new Event('disconnect'), { device }));
	}

	getDevices(): Promise<UsbDevice[]> {
		return Promise.resolve([...this.devices]);
	}

	requestDevice({ filters }: { filters: UsbFilter[] }): Promise<UsbDevice> {
		this.filters = filters;
		if (this.refusal) return Promise.reject(this.refusal);
		return this.choice
			? Promise.resolve(this.choice)
			: Promise.reject(new DOMException('No device selected.', 'NotFoundError'));
	}
}
