// What a USB device is to a host: descriptors, requests, and pipes of packets that the device takes when it likes. Models
// of bootloaders are made of it, and hosts are made for it: WebUSB's objects for tests, and a real browser's.

export interface SetupPacket {
	/** bmRequestType, bRequest, wValue, wIndex, wLength. */
	type: number;
	request: number;
	value: number;
	index: number;
	length: number;
}

export type Refusal = 'stall';

export interface UsbModel {
	readonly deviceDescriptor: Uint8Array;
	readonly configurationDescriptor: Uint8Array;
	/** From 1 on, as descriptors count them. */
	readonly strings: readonly string[];
	readonly outPipes: ReadonlyMap<number, OutPipe>;
	readonly inPipes: ReadonlyMap<number, InPipe>;
	/** Requests of its class or vendor. What it brings is empty for those that send. */
	control(setup: SetupPacket, bytes: Uint8Array): Promise<Uint8Array | Refusal>;
	/** It is in the host's hands, as after it was plugged in. */
	configure(): void;
	selectAlternate(interfaceNumber: number, alternate: number): void;
	/** Of the port that it is plugged into. */
	reset(): void;
	/** Called by the device when it goes away: its transfers end then. */
	onleave: (() => void) | null;
}

export const PACKET_BYTES = 64;

interface Waiting {
	resolve: () => void;
	reject: (error: Abandoned) => void;
}

/** What the device waited for was given up: it was reset. */
export class Abandoned extends Error {}

/** Data to the device. */
export class OutPipe {
	#transfers: { bytes: Uint8Array; at: number; end: (outcome: 'ok' | Refusal) => void }[] = [];
	#waiting: Waiting | null = null;
	isHalted = false;

	/** The host's side: resolves when the device took the last packet, or refused one. Zero bytes are a packet. */
	send(bytes: Uint8Array): Promise<'ok' | Refusal> {
		if (this.isHalted) return Promise.resolve('stall');
		return new Promise((resolve) => {
			this.#transfers.push({ bytes, at: 0, end: resolve });
			this.#wake();
		});
	}

	/** The device's side. Until it asks for one, the host is told to wait. */
	async packet(): Promise<Uint8Array> {
		for (;;) {
			const [transfer] = this.#transfers;
			if (!transfer) {
				await new Promise<void>((resolve, reject) => (this.#waiting = { resolve, reject }));
				continue;
			}
			const packet = transfer.bytes.slice(transfer.at, transfer.at + PACKET_BYTES);
			transfer.at += packet.length;
			if (transfer.at >= transfer.bytes.length) {
				this.#transfers.shift();
				transfer.end('ok');
			}
			return packet;
		}
	}

	halt(): void {
		this.isHalted = true;
		for (const { end } of this.#transfers.splice(0)) end('stall');
	}

	clear(): void {
		this.isHalted = false;
	}

	/** The device waits no longer. */
	abandon(): void {
		const waiting = this.#waiting;
		this.#waiting = null;
		waiting?.reject(new Abandoned());
	}

	/** The host has given up what it sent. */
	drop(): void {
		this.#transfers = [];
	}

	#wake(): void {
		const waiting = this.#waiting;
		this.#waiting = null;
		waiting?.resolve();
	}
}

/** Data from the device. */
export class InPipe {
	#reads: {
		length: number;
		got: Uint8Array[];
		end: (read: Uint8Array | Refusal | 'babble') => void;
	}[] = [];
	#waiting: Waiting | null = null;
	isHalted = false;

	/** The host's side: ends with a short packet, with as many bytes as it wants, or with a refusal. */
	read(length: number): Promise<Uint8Array | Refusal | 'babble'> {
		if (this.isHalted) return Promise.resolve('stall');
		return new Promise((resolve) => {
			this.#reads.push({ length, got: [], end: resolve });
			const waiting = this.#waiting;
			this.#waiting = null;
			waiting?.resolve();
		});
	}

	/** The device's side: resolves when the host has taken it. */
	async send(packet: Uint8Array): Promise<void> {
		while (this.#reads.length === 0)
			await new Promise<void>((resolve, reject) => (this.#waiting = { resolve, reject }));
		const read = this.#reads[0]!;
		read.got.push(packet);
		const total = read.got.reduce((sum, part) => sum + part.length, 0);
		if (packet.length === PACKET_BYTES && total < read.length) return;
		this.#reads.shift();
		if (total > read.length) return read.end('babble');
		const joined = new Uint8Array(total);
		let at = 0;
		for (const part of read.got) {
			joined.set(part, at);
			at += part.length;
		}
		read.end(joined);
	}

	abandon(): void {
		const waiting = this.#waiting;
		this.#waiting = null;
		waiting?.reject(new Abandoned());
	}

	drop(): void {
		this.#reads = [];
	}

	halt(): void {
		this.isHalted = true;
		for (const { end } of this.#reads.splice(0)) end('stall');
	}

	clear(): void {
		this.isHalted = false;
	}
}

const GET_DESCRIPTOR = 6;
const CLEAR_FEATURE = 1;
const DEVICE_TO_HOST = 0x80;
const TO_ENDPOINT = 0x02;
const ENGLISH = [4, 3, 0x09, 0x04];

/** Any request to a device, as its host sends it: those of the standard are the same for each. */
export async function requestOf(
	model: UsbModel,
	setup: SetupPacket,
	bytes: Uint8Array
): Promise<Uint8Array | Refusal> {
	const answer =
		(setup.type & 0x60) === 0 ? standard(model, setup) : await model.control(setup, bytes);
	return answer === 'stall' ? answer : answer.slice(0, setup.length);
}

function standard(model: UsbModel, { type, request, value, index }: SetupPacket) {
	if (type === DEVICE_TO_HOST && request === GET_DESCRIPTOR)
		return descriptor(model, value >> 8, value & 0xff);
	if (type === TO_ENDPOINT && request === CLEAR_FEATURE) {
		clearHalt(model, index);
		return new Uint8Array(0);
	}
	return 'stall';
}

function descriptor(model: UsbModel, type: number, index: number): Uint8Array | Refusal {
	switch (type) {
		case 1:
			return model.deviceDescriptor;
		case 2:
			return index === 0 ? model.configurationDescriptor : 'stall';
		case 3:
			return index === 0 ? Uint8Array.from(ENGLISH) : stringDescriptor(model.strings[index - 1]);
		default:
			return 'stall';
	}
}

function stringDescriptor(text: string | undefined): Uint8Array | Refusal {
	if (text === undefined) return 'stall';
	const bytes = new Uint8Array(2 + 2 * text.length);
	const view = new DataView(bytes.buffer);
	bytes.set([bytes.length, 3]);
	for (let at = 0; at < text.length; at++) view.setUint16(2 + 2 * at, text.charCodeAt(at), true);
	return bytes;
}

/** `address` of an endpoint, its highest bit for those to the host. */
export function clearHalt(model: UsbModel, address: number): void {
	if (address & 0x80) model.inPipes.get(address & 0xf)?.clear();
	else model.outPipes.get(address & 0xf)?.clear();
}
