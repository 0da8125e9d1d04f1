// A simulated USB device with a serial port in it (CDC ACM), for WebUSB in real Chromium, with a simulated board behind
// it.
import { mkdtempSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NodeSerialPort } from '../../scripts/drive/node-serial-port.ts';
import { startPtyBoard, type PtyBoard } from './pty-board.ts';
import { EPIPE, Kind, Line, SETUP_BYTES, UsbCable, type Question } from './usb-cable.ts';

const DIRECTION_IN = 0x80;
const DATA_IN = 0x81;
const DATA_OUT = 0x02;
const NOTIFICATIONS = 0x83;

const SET_LINE_CODING = 0x2120;
const GET_LINE_CODING = 0xa121;
const SET_CONTROL_LINE_STATE = 0x2122;
const SEND_BREAK = 0x2123;
const LINE_CODING_BYTES = 7;

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

/** The device as long as a program has it open: its endpoints lead to the board's serial line. */
class Opening {
	readonly #line: Line;
	readonly #port: NodeSerialPort;
	readonly #opened: Promise<void>;
	/** Reads that wait for bytes of the board. */
	#waiting: Question[] = [];
	#received = Buffer.alloc(0);
	#lineCoding = Buffer.from([...word(115200 & 0xffff), ...word(115200 >> 16), 0, 0, 8]);
	#writing: Promise<void> = Promise.resolve();

	constructor(socket: Socket, pty: string) {
		this.#port = new NodeSerialPort(pty);
		this.#opened = this.#port.open({ baudRate: 115200 });
		this.#line = new Line(
			socket,
			(question) => this.#hear(question),
			() => void this.#opened.then(() => this.#port.close())
		);
		void this.#read();
	}

	async #read(): Promise<void> {
		await this.#opened;
		for await (const bytes of this.#port.readable ?? []) {
			this.#received = Buffer.concat([this.#received, bytes]);
			this.#deliver();
		}
	}

	#hear(question: Question): void {
		if (question.kind === Kind.CONTROL) this.#control(question);
		else if (question.kind === Kind.CANCEL)
			this.#waiting = this.#waiting.filter(({ id }) => id !== question.id);
		else if (question.kind !== Kind.BULK) return;
		else if (question.endpoint & DIRECTION_IN) {
			if (question.endpoint === DATA_IN) this.#waiting.push(question);
			this.#deliver();
		} else this.#write(question);
	}

	#control({ id, payload }: Question): void {
		const request = payload.readUInt16BE(0);
		const written = payload.subarray(SETUP_BYTES);
		if (request === GET_LINE_CODING)
			return this.#line.answer(id, 0, LINE_CODING_BYTES, this.#lineCoding);
		if (request === SET_LINE_CODING && written.length === LINE_CODING_BYTES)
			this.#lineCoding = Buffer.from(written);
		else if (request !== SET_CONTROL_LINE_STATE && request !== SEND_BREAK)
			return this.#line.answer(id, EPIPE, 0);
		this.#line.answer(id, 0, written.length);
	}

	#write({ id, payload }: Question): void {
		this.#writing = this.#writing.then(async () => {
			await this.#opened;
			const writer = this.#port.writable?.getWriter();
			await writer?.write(new Uint8Array(payload)).catch(() => {});
			writer?.releaseLock();
			this.#line.answer(id, 0, payload.length);
		});
	}

	#deliver(): void {
		while (this.#received.length > 0) {
			const question = this.#waiting.shift();
			if (!question) return;
			const part = this.#received.subarray(0, question.wantedBytes);
			this.#received = this.#received.subarray(part.length);
			this.#line.answer(question.id, 0, part.length, part);
		}
	}
}

export class UsbSerialDevice {
	readonly #args: readonly string[];
	readonly #folder = mkdtempSync(path.join(tmpdir(), 'usb-serial-'));
	#board: PtyBoard | null = null;
	readonly #cable = new UsbCable();

	/** `args` as those of `npm run board`. */
	constructor(...args: string[]) {
		this.#args = args;
	}

	async plugIn(): Promise<void> {
		const pty = path.join(this.#folder, 'pty');
		const storage = path.join(this.#folder, 'storage.tar');
		this.#board = await startPtyBoard(pty, '--storage', storage, ...this.#args);
		await this.#cable.plugIn({
			deviceDescriptor: Uint8Array.from(DEVICE_DESCRIPTOR),
			configurationDescriptor: Uint8Array.from(CONFIGURATION),
			manufacturer: 'Rig',
			product: 'Simulated board',
			open: (socket) => void new Opening(socket, pty)
		});
	}

	async unplug(): Promise<void> {
		if (!this.#board) return;
		this.#cable.unplug();
		const ended = this.#board.stop();
		this.#board = null;
		await ended;
	}

	async dispose(): Promise<void> {
		await this.unplug();
		rmSync(this.#folder, { recursive: true, force: true });
	}
}
