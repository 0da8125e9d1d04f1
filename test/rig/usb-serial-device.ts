// A simulated USB device with a serial port in it (CDC ACM), for WebUSB in real Chromium, with a simulated board behind
// it. What is preloaded into the browser (usbfs-shim.c) asks over a unix socket for each transfer; here it is answered.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NodeSerialPort } from '../../scripts/drive/node-serial-port.ts';
import { startPtyBoard, type PtyBoard } from './pty-board.ts';
import { sendUdevEvent, type UdevDevice } from './udev-events.ts';

const QUESTION_BYTES = 16;
const ANSWER_BYTES = 16;
const CONTROL = 1;
const BULK = 2;
const CANCEL = 3;
const SETUP_BYTES = 8;

const EPIPE = -32;
const DIRECTION_IN = 0x80;
const DATA_IN = 0x81;
const DATA_OUT = 0x02;
const NOTIFICATIONS = 0x83;

const SET_LINE_CODING = 0x2120;
const GET_LINE_CODING = 0xa121;
const SET_CONTROL_LINE_STATE = 0x2122;
const SEND_BREAK = 0x2123;
const LINE_CODING_BYTES = 7;

const DEVICE: UdevDevice = {
	subsystem: 'usb',
	path: '/devices/virtual/mem/1-1',
	node: '/dev/bus/usb/001/002',
	major: 189,
	minor: 1
};

const word = (value: number) => [value & 0xff, value >> 8];
const endpoint = (address: number, attributes: number, bytes: number, interval: number) => [
	...[7, 5, address, attributes],
	...word(bytes),
	interval
];

/** USB 2.0, 9.6.1: 2fe3:0001, functions told by association. */
const DEVICE_DESCRIPTOR = [
	...[18, 1, ...word(0x0200), 0xef, 2, 1, 64],
	...[...word(0x2fe3), ...word(0x0001), ...word(0x0100), 1, 2, 0, 1]
];

/** CDC 1.2 with its PSTN subclass: an interface for control with one for data. */
const INTERFACES = [
	...[8, 11, 0, 2, 2, 2, 0, 0],
	...[9, 4, 0, 0, 1, 2, 2, 0, 0],
	...[5, 0x24, 0, ...word(0x0120)],
	...[5, 0x24, 1, 0, 1],
	...[4, 0x24, 2, 2],
	...[5, 0x24, 6, 0, 1],
	...endpoint(NOTIFICATIONS, 3, 16, 10),
	...[9, 4, 1, 0, 2, 10, 0, 0, 0],
	...endpoint(DATA_IN, 2, 64, 0),
	...endpoint(DATA_OUT, 2, 64, 0)
];
const CONFIGURATION = [9, 2, ...word(9 + INTERFACES.length), 2, 1, 0, 0x80, 50, ...INTERFACES];

/** What the browser that is to see it is started with. */
export function usbEnvironment(shim: string): Record<string, string> {
	return {
		LD_PRELOAD: shim,
		USB_RIG_NODE: DEVICE.node,
		USB_RIG_SOCKET: SOCKET,
		SYSTEMD_DEVICE_VERIFY_SYSFS: '0'
	};
}

const SOCKET = '/run/usb-rig.sock';

interface Question {
	id: number;
	kind: number;
	endpoint: number;
	wantedBytes: number;
	payload: Buffer;
}

/** The device as long as a program has it open: its endpoints lead to the board's serial line. */
class Opening {
	readonly #socket: Socket;
	readonly #port: NodeSerialPort;
	readonly #opened: Promise<void>;
	#unread = Buffer.alloc(0);
	/** Reads that wait for bytes of the board. */
	#waiting: Question[] = [];
	#received = Buffer.alloc(0);
	#lineCoding = Buffer.from([...word(115200 & 0xffff), ...word(115200 >> 16), 0, 0, 8]);
	#writing: Promise<void> = Promise.resolve();

	constructor(socket: Socket, pty: string) {
		this.#socket = socket;
		this.#port = new NodeSerialPort(pty);
		this.#opened = this.#port.open({ baudRate: 115200 });
		void this.#read();
		socket.on('data', (bytes) => this.#take(bytes));
		socket.on('error', () => {});
		socket.on('close', () => void this.#opened.then(() => this.#port.close()));
	}

	async #read(): Promise<void> {
		await this.#opened;
		for await (const bytes of this.#port.readable ?? []) {
			this.#received = Buffer.concat([this.#received, bytes]);
			this.#deliver();
		}
	}

	#take(bytes: Buffer): void {
		this.#unread = Buffer.concat([this.#unread, bytes]);
		while (this.#unread.length >= QUESTION_BYTES) {
			const end = QUESTION_BYTES + this.#unread.readUInt32LE(0);
			if (this.#unread.length < end) return;
			const frame = this.#unread.subarray(0, end);
			this.#unread = this.#unread.subarray(end);
			this.#hear({
				id: frame.readUInt32LE(4),
				kind: frame.readUInt16LE(8),
				endpoint: frame.readUInt16LE(10),
				wantedBytes: frame.readUInt32LE(12),
				payload: frame.subarray(QUESTION_BYTES)
			});
		}
	}

	#hear(question: Question): void {
		if (question.kind === CONTROL) this.#control(question);
		else if (question.kind === CANCEL)
			this.#waiting = this.#waiting.filter(({ id }) => id !== question.id);
		else if (question.kind !== BULK) throw new RangeError(`no kind of transfer: ${question.kind}`);
		else if (question.endpoint & DIRECTION_IN) {
			if (question.endpoint === DATA_IN) this.#waiting.push(question);
			this.#deliver();
		} else this.#write(question);
	}

	#answer(id: number, status: number, doneBytes: number, payload = Buffer.alloc(0)): void {
		const head = Buffer.alloc(ANSWER_BYTES);
		head.writeUInt32LE(payload.length, 0);
		head.writeUInt32LE(id, 4);
		head.writeInt32LE(status, 8);
		head.writeUInt32LE(doneBytes, 12);
		if (!this.#socket.destroyed) this.#socket.write(Buffer.concat([head, payload]));
	}

	#control({ id, payload }: Question): void {
		const request = payload.readUInt16BE(0);
		const written = payload.subarray(SETUP_BYTES);
		if (request === GET_LINE_CODING)
			return this.#answer(id, 0, LINE_CODING_BYTES, this.#lineCoding);
		if (request === SET_LINE_CODING && written.length === LINE_CODING_BYTES)
			this.#lineCoding = Buffer.from(written);
		else if (request !== SET_CONTROL_LINE_STATE && request !== SEND_BREAK)
			return this.#answer(id, EPIPE, 0);
		this.#answer(id, 0, written.length);
	}

	#write({ id, payload }: Question): void {
		this.#writing = this.#writing.then(async () => {
			await this.#opened;
			const writer = this.#port.writable?.getWriter();
			await writer?.write(new Uint8Array(payload)).catch(() => {});
			writer?.releaseLock();
			this.#answer(id, 0, payload.length);
		});
	}

	#deliver(): void {
		while (this.#received.length > 0) {
			const question = this.#waiting.shift();
			if (!question) return;
			const part = this.#received.subarray(0, question.wantedBytes);
			this.#received = this.#received.subarray(part.length);
			this.#answer(question.id, 0, part.length, part);
		}
	}
}

export class UsbSerialDevice {
	readonly #args: readonly string[];
	readonly #folder = mkdtempSync(path.join(tmpdir(), 'usb-serial-'));
	#board: PtyBoard | null = null;
	#server: Server | null = null;
	readonly #sockets = new Set<Socket>();

	/** `args` as those of `npm run board`. */
	constructor(...args: string[]) {
		this.#args = args;
	}

	async plugIn(): Promise<void> {
		const pty = path.join(this.#folder, 'pty');
		const storage = path.join(this.#folder, 'storage.tar');
		this.#board = await startPtyBoard(pty, '--storage', storage, ...this.#args);
		const server = createServer((socket) => {
			this.#sockets.add(socket);
			new Opening(socket, pty);
		});
		await new Promise<void>((resolve) => server.listen(SOCKET, resolve));
		this.#server = server;
		describe();
		sendUdevEvent('add', DEVICE, PROPERTIES);
	}

	async unplug(): Promise<void> {
		if (!this.#board) return;
		for (const socket of this.#sockets) socket.destroy();
		this.#sockets.clear();
		this.#server?.close();
		const ended = this.#board.stop();
		this.#board = null;
		for (const place of [SYSFS, LISTED, KNOWN]) rmSync(place, { recursive: true, force: true });
		sendUdevEvent('remove', DEVICE, PROPERTIES);
		await ended;
	}

	async dispose(): Promise<void> {
		await this.unplug();
		rmSync(this.#folder, { recursive: true, force: true });
	}
}

const PROPERTIES = { DEVTYPE: 'usb_device', BUSNUM: '001', DEVNUM: '002' };
const SYSFS = `/sys${DEVICE.path}`;
const LISTED = '/sys/bus/usb/devices/1-1';
const KNOWN = `/run/udev/data/c${DEVICE.major}:${DEVICE.minor}`;

/** In sysfs and udev's database, as far as libudev and Chromium look. */
function describe(): void {
	mkdirSync(SYSFS, { recursive: true });
	mkdirSync(path.dirname(LISTED), { recursive: true });
	const uevent = Object.entries({
		MAJOR: DEVICE.major,
		MINOR: DEVICE.minor,
		DEVNAME: DEVICE.node.replace('/dev/', ''),
		...PROPERTIES
	}).map(([name, value]) => `${name}=${value}\n`);
	const files = {
		uevent: uevent.join(''),
		descriptors: Buffer.from([...DEVICE_DESCRIPTOR, ...CONFIGURATION]),
		bConfigurationValue: '1\n',
		busnum: '1\n',
		devnum: '2\n',
		idVendor: '2fe3\n',
		idProduct: '0001\n',
		manufacturer: 'Rig\n',
		product: 'Simulated board\n'
	};
	for (const [name, content] of Object.entries(files))
		writeFileSync(path.join(SYSFS, name), content);
	symlinkSync('/sys/bus/usb', path.join(SYSFS, 'subsystem'));
	symlinkSync(SYSFS, LISTED);
	writeFileSync(KNOWN, 'I:1\nG:systemd\n');
}
