// A model of a USB device (src/lib/flash/usb/testing) on the rig's cable, so that real Chromium has it in hand.
import type { Socket } from 'node:net';
import { clearHalt, requestOf, type UsbModel } from '../../src/lib/flash/usb/testing/usb-model.ts';
import { EPIPE, Kind, Line, SETUP_BYTES, UsbCable, type Question } from './usb-cable.ts';

const DIRECTION_IN = 0x80;

export class UsbModelDevice {
	readonly #model: UsbModel;
	readonly #cable = new UsbCable();
	#isPlugged = false;
	/** Control transfers come one after the other. */
	#control: Promise<unknown> = Promise.resolve();

	constructor(model: UsbModel) {
		this.#model = model;
		model.onleave = () => this.unplug();
	}

	get isPlugged(): boolean {
		return this.#isPlugged;
	}

	async plugIn(): Promise<void> {
		const { deviceDescriptor, configurationDescriptor, strings } = this.#model;
		await this.#cable.plugIn({
			deviceDescriptor,
			configurationDescriptor,
			manufacturer: strings[0] ?? '',
			product: strings[1] ?? '',
			...(strings[2] && { serial: strings[2] }),
			open: (socket) => this.#open(socket)
		});
		this.#isPlugged = true;
	}

	unplug(): void {
		this.#isPlugged = false;
		this.#cable.unplug();
	}

	#open(socket: Socket): void {
		this.#model.configure();
		const line: Line = new Line(
			socket,
			(question) => this.#hear(line, question),
			() => {}
		);
	}

	#hear(line: Line, question: Question): void {
		const { kind, endpoint, wantedBytes } = question;
		if (kind === Kind.CONTROL) this.#request(line, question);
		else if (kind === Kind.CLEAR_HALT) clearHalt(this.#model, endpoint);
		else if (kind === Kind.SET_INTERFACE) this.#model.selectAlternate(endpoint, wantedBytes);
		else if (kind === Kind.RESET) this.#model.reset();
		else if (kind === Kind.BULK) void this.#transfer(line, question);
	}

	#request(line: Line, { id, payload }: Question): void {
		const setup = {
			type: payload.readUInt8(0),
			request: payload.readUInt8(1),
			value: payload.readUInt16LE(2),
			index: payload.readUInt16LE(4),
			length: payload.readUInt16LE(6)
		};
		const bytes = Uint8Array.from(payload.subarray(SETUP_BYTES));
		this.#control = this.#control.then(async () => {
			const answer = await requestOf(this.#model, setup, bytes);
			if (answer === 'stall') line.answer(id, EPIPE, 0);
			else if (setup.type & DIRECTION_IN) line.answer(id, 0, answer.length, answer);
			else line.answer(id, 0, bytes.length);
		});
	}

	async #transfer(line: Line, { id, endpoint, wantedBytes, payload }: Question): Promise<void> {
		const { inPipes, outPipes } = this.#model;
		if (endpoint & DIRECTION_IN) {
			const read = (await inPipes.get(endpoint & 0xf)?.read(wantedBytes)) ?? 'stall';
			if (typeof read === 'string') line.answer(id, EPIPE, 0);
			else line.answer(id, 0, read.length, read);
			return;
		}
		const sent = (await outPipes.get(endpoint)?.send(Uint8Array.from(payload))) ?? 'stall';
		if (sent === 'stall') line.answer(id, EPIPE, 0);
		else line.answer(id, 0, payload.length);
	}
}
