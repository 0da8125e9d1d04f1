// A USB cable into this machine, inside the serial namespace, that one simulated device at a time is plugged into. What is
// preloaded into the browser (usbfs-shim.c) passes each transfer over a unix socket; sysfs and udev know the device.
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import path from 'node:path';
import { sendUdevEvent, type UdevDevice } from './udev-events.ts';

const QUESTION_BYTES = 16;
const ANSWER_BYTES = 16;

/** What the browser asks for. The last three are not answered. */
export const Kind = {
	CONTROL: 1,
	BULK: 2,
	CANCEL: 3,
	CLEAR_HALT: 4,
	SET_INTERFACE: 5,
	RESET: 6
} as const;

export const SETUP_BYTES = 8;
/** A stall, as the kernel tells it. */
export const EPIPE = -32;

const DEVICE: UdevDevice = {
	subsystem: 'usb',
	path: '/devices/virtual/mem/1-1',
	node: '/dev/bus/usb/001/002',
	major: 189,
	minor: 1
};

const SOCKET = '/run/usb-rig.sock';

/** What the browser that is to see a device is started with. */
export function usbEnvironment(shim: string): Record<string, string> {
	return {
		LD_PRELOAD: shim,
		USB_RIG_NODE: DEVICE.node,
		USB_RIG_SOCKET: SOCKET,
		SYSTEMD_DEVICE_VERIFY_SYSFS: '0'
	};
}

export interface Question {
	id: number;
	kind: number;
	endpoint: number;
	wantedBytes: number;
	payload: Buffer;
}

/** The way back to the browser, as long as it has the device open. */
export class Line {
	readonly #socket: Socket;
	#unread = Buffer.alloc(0);

	constructor(socket: Socket, hear: (question: Question) => void, close: () => void) {
		this.#socket = socket;
		socket.on('data', (bytes) => this.#take(bytes, hear));
		socket.on('error', () => {});
		socket.on('close', close);
	}

	#take(bytes: Buffer, hear: (question: Question) => void): void {
		this.#unread = Buffer.concat([this.#unread, bytes]);
		while (this.#unread.length >= QUESTION_BYTES) {
			const end = QUESTION_BYTES + this.#unread.readUInt32LE(0);
			if (this.#unread.length < end) return;
			const frame = this.#unread.subarray(0, end);
			this.#unread = this.#unread.subarray(end);
			hear({
				id: frame.readUInt32LE(4),
				kind: frame.readUInt16LE(8),
				endpoint: frame.readUInt16LE(10),
				wantedBytes: frame.readUInt32LE(12),
				payload: frame.subarray(QUESTION_BYTES)
			});
		}
	}

	answer(id: number, status: number, doneBytes: number, payload: Uint8Array = new Uint8Array(0)) {
		const head = Buffer.alloc(ANSWER_BYTES);
		head.writeUInt32LE(payload.length, 0);
		head.writeUInt32LE(id, 4);
		head.writeInt32LE(status, 8);
		head.writeUInt32LE(doneBytes, 12);
		if (!this.#socket.destroyed) this.#socket.write(Buffer.concat([head, payload]));
	}
}

/** What sysfs shows of a device. */
export interface CableDevice {
	deviceDescriptor: Uint8Array;
	configurationDescriptor: Uint8Array;
	manufacturer: string;
	product: string;
	serial?: string;
	/** Somebody opened it. */
	open(socket: Socket): void;
}

const PROPERTIES = { DEVTYPE: 'usb_device', BUSNUM: '001', DEVNUM: '002' };
const SYSFS = `/sys${DEVICE.path}`;
const LISTED = '/sys/bus/usb/devices/1-1';
const KNOWN = `/run/udev/data/c${DEVICE.major}:${DEVICE.minor}`;

export class UsbCable {
	#server: Server | null = null;
	readonly #sockets = new Set<Socket>();

	async plugIn(device: CableDevice): Promise<void> {
		const server = createServer((socket) => {
			this.#sockets.add(socket);
			device.open(socket);
		});
		await new Promise<void>((resolve) => server.listen(SOCKET, resolve));
		this.#server = server;
		describe(device);
		sendUdevEvent('add', DEVICE, PROPERTIES);
	}

	unplug(): void {
		if (!this.#server) return;
		for (const socket of this.#sockets) socket.destroy();
		this.#sockets.clear();
		this.#server.close();
		this.#server = null;
		for (const place of [SYSFS, LISTED, KNOWN]) rmSync(place, { recursive: true, force: true });
		sendUdevEvent('remove', DEVICE, PROPERTIES);
	}
}

/** In sysfs and udev's database, as far as libudev and Chromium look. */
function describe({ deviceDescriptor, configurationDescriptor, ...texts }: CableDevice): void {
	mkdirSync(SYSFS, { recursive: true });
	mkdirSync(path.dirname(LISTED), { recursive: true });
	const uevent = Object.entries({
		MAJOR: DEVICE.major,
		MINOR: DEVICE.minor,
		DEVNAME: DEVICE.node.replace('/dev/', ''),
		...PROPERTIES
	}).map(([name, value]) => `${name}=${value}\n`);
	const id = (at: number) => Buffer.from(deviceDescriptor).readUInt16LE(at);
	const files = {
		uevent: uevent.join(''),
		descriptors: Buffer.from([...deviceDescriptor, ...configurationDescriptor]),
		bConfigurationValue: '1\n',
		busnum: '1\n',
		devnum: '2\n',
		idVendor: `${id(8).toString(16).padStart(4, '0')}\n`,
		idProduct: `${id(10).toString(16).padStart(4, '0')}\n`,
		manufacturer: `${texts.manufacturer}\n`,
		product: `${texts.product}\n`,
		...(texts.serial && { serial: `${texts.serial}\n` })
	};
	for (const [name, content] of Object.entries(files))
		writeFileSync(path.join(SYSFS, name), content);
	symlinkSync('/sys/bus/usb', path.join(SYSFS, 'subsystem'));
	symlinkSync(SYSFS, LISTED);
	writeFileSync(KNOWN, 'I:1\nG:systemd\n');
}
