// A made-up ESP32-C3 at the other end of a port: its ROM loader, the faster loader that can be put into its RAM, and a
// flash that must be erased before it is written. Its lines for reset and boot mode are those of the port.
import { md5 } from '@noble/hashes/legacy.js';
import { inflate } from 'pako';
import type { Clock } from '#lib/core/clock.ts';
import { concatBytes, hex, utf8 } from '#lib/core/bytes.ts';
import type { PortSignals } from '#lib/core/port.ts';
import { FakePort, type FakeDevice } from '#lib/port/fake-port.ts';
import { SlipReader, slipFrame } from '../esp/slip-reader.ts';

const SYNC = 0x08;
const FLASH_BEGIN = 0x02;
const MEM_BEGIN = 0x05;
const MEM_END = 0x06;
const MEM_DATA = 0x07;
const WRITE_REG = 0x09;
const READ_REG = 0x0a;
const SPI_SET_PARAMS = 0x0b;
const SPI_ATTACH = 0x0d;
const CHANGE_BAUDRATE = 0x0f;
const DEFL_BEGIN = 0x10;
const DEFL_DATA = 0x11;
const DEFL_END = 0x12;
const MD5 = 0x13;
const SECURITY_INFO = 0x14;

const OK = Uint8Array.of(0, 0, 0, 0);
/** Of ROM and stub: an error code beside "failed". */
const FAILED = Uint8Array.of(1, 6, 0, 0);
const BAD_CHECKSUM = Uint8Array.of(1, 7, 0, 0);
const NOT_KNOWN = Uint8Array.of(1, 5, 0, 0);

const SPI_BASE = 0x60002000;
const SPI_W0 = SPI_BASE + 0x58;
const SPI_CMD_USER = 1 << 18;
const SECTOR = 4096;
const ERASED = 0xff;

export interface FakeEspPlan {
	chipId?: number;
	flashBytes?: number;
	/** As the flash names its size; 0: it answers nothing. */
	stub?: 'accepted' | 'refused' | 'silent';
	/** Of what is erased at once. */
	eraseMs?: number;
	/** The request with this number fails. */
	nakAt?: number;
	/** The answer with this number is something else. */
	spoilAt?: { request: number; how: 'garbage' | 'nothing' };
	/** The chip restarts into what its flash has at this request. */
	resetAt?: number;
	/** Digests are wrong. */
	md5Wrong?: boolean;
	/** Changing the speed breaks the connection. */
	baudFails?: boolean;
	/** Boot and reset lines are not connected: the chip is in its loader only if it is put there. */
	noLines?: boolean;
}

interface Flashing {
	address: number;
	size: number;
	blocks: number;
	next: number;
	parts: Uint8Array[];
}

export class FakeEspChip implements FakeDevice {
	send: (bytes: Uint8Array) => void = () => {};
	readonly plan: FakeEspPlan;
	readonly flash: Uint8Array;
	readonly violations: string[] = [];
	/** Whether sectors may be erased. */
	mayErase: (start: number, end: number) => boolean = () => true;
	mode: 'app' | 'rom' | 'stub' = 'app';
	/** Of the wire: the port samples at another one in vain. */
	baudRate = 115_200;
	onbaud: (baudRate: number) => void = () => {};
	flips: (() => boolean) | undefined;
	runs = 0;
	attached = false;
	readonly #clock: Clock;
	readonly #reader = new SlipReader();
	readonly #registers = new Map<number, number>();
	#requests = 0;
	#life = 0;
	#busyUntil = 0;
	#held = false;
	#flashing: Flashing | undefined;

	constructor(clock: Clock, plan: FakeEspPlan = {}) {
		this.#clock = clock;
		this.plan = plan;
		this.flash = new Uint8Array(plan.flashBytes ?? 4 * 1024 * 1024).fill(0x5a);
		if (plan.noLines) this.mode = 'rom';
	}

	/** Of the transistors between the port's lines and EN and IO0. */
	signals({ dataTerminalReady, requestToSend }: PortSignals): void {
		if (this.plan.noLines) return;
		const held = requestToSend === true && dataTerminalReady !== true;
		if (this.#held && !held) this.#start(dataTerminalReady === true);
		this.#held = held;
	}

	reset(): void {
		this.#start(false);
	}

	receive(bytes: Uint8Array): void {
		if (this.mode === 'app') return;
		this.#reader.push(bytes);
		for (let packet = this.#reader.take(); packet; packet = this.#reader.take()) {
			if (packet.length >= 8 && packet[0] === 0) this.#take(packet);
		}
	}

	#start(intoLoader: boolean): void {
		this.#life++;
		this.mode = intoLoader ? 'rom' : 'app';
		this.#reader.clear();
		this.#flashing = undefined;
		this.#busyUntil = 0;
		this.attached = false;
		this.#setBaud(115_200);
		if (!intoLoader) this.runs++;
		const boot = intoLoader
			? 'boot:0x4 (DOWNLOAD(USB/UART0))\r\nwaiting for download\r\n'
			: 'boot:0xc\r\n';
		this.send(utf8(`ESP-ROM:esp32c3-api1-20210207\r\n${boot}`));
	}

	#setBaud(baudRate: number): void {
		this.baudRate = baudRate;
		this.onbaud(baudRate);
	}

	#take(packet: Uint8Array): void {
		const request = ++this.#requests;
		if (this.plan.resetAt === request) return this.#start(false);
		const command = packet[1]!;
		const view = new DataView(packet.buffer, packet.byteOffset, packet.byteLength);
		const data = packet.subarray(8);
		const failed = this.plan.nakAt === request;
		const { value, body, tookMs } = failed
			? { value: 0, body: FAILED, tookMs: 0 }
			: this.#handle(command, data, view.getUint32(4, true));
		const { spoilAt } = this.plan;
		const spoilt = spoilAt?.request === request ? spoilAt.how : undefined;
		if (spoilt === 'nothing') return;
		const status = this.mode === 'stub' ? body.subarray(0, body.length - 2) : body;
		const times = command === SYNC && this.mode === 'rom' ? 8 : 1;
		const answer = this.#answer(command, value, status);
		const bytes = spoilt === 'garbage' ? answer.map((byte, i) => (byte * 7 + i) & 0xff) : answer;
		this.#sendAfter(tookMs, concatBytes(Array.from({ length: times }, () => bytes)));
		if (failed) return;
		if (command === MEM_END) this.#startStub(data);
		if (command === CHANGE_BAUDRATE) {
			const rate = new DataView(data.buffer, data.byteOffset).getUint32(0, true);
			this.#clock.schedule(5, () => this.#setBaud(this.plan.baudFails ? 57_600 : rate));
		}
	}

	#answer(command: number, value: number, body: Uint8Array): Uint8Array {
		const head = new Uint8Array(8);
		const view = new DataView(head.buffer);
		head[0] = 1;
		head[1] = command;
		view.setUint16(2, body.length, true);
		view.setUint32(4, value >>> 0, true);
		return slipFrame(concatBytes([head, body]));
	}

	#sendAfter(tookMs: number, bytes: Uint8Array): void {
		const now = this.#clock.now();
		const life = this.#life;
		this.#busyUntil = Math.max(now, this.#busyUntil) + tookMs;
		if (this.#busyUntil <= now) return this.send(bytes);
		this.#clock.schedule(this.#busyUntil - now, () => life === this.#life && this.send(bytes));
	}

	#startStub(data: Uint8Array): void {
		const stays = new DataView(data.buffer, data.byteOffset).getUint32(0, true) !== 0;
		if (stays || this.plan.stub === 'refused') return;
		if (this.plan.stub === 'silent') {
			this.mode = 'app';
			return;
		}
		this.mode = 'stub';
		this.attached = true;
		this.#sendAfter(1, slipFrame(utf8('OHAI')));
	}

	#handle(command: number, data: Uint8Array, checksum: number) {
		const of = (body: Uint8Array, value = 0, tookMs = 0) => ({ body, value, tookMs });
		const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
		const word = (index: number) => view.getUint32(4 * index, true);
		switch (command) {
			case SYNC:
				return of(OK, this.mode === 'rom' ? 0x20120707 : 0);
			case SECURITY_INFO: {
				const info = new DataView(new ArrayBuffer(20));
				info.setUint32(12, this.plan.chipId ?? 5, true);
				return of(concatBytes([new Uint8Array(info.buffer), OK]));
			}
			case READ_REG:
				return of(OK, this.#registers.get(word(0)) ?? 0);
			case WRITE_REG:
				this.#writeRegister(word(0), word(1));
				return of(OK);
			case MEM_BEGIN:
				return of(this.plan.stub === 'refused' ? FAILED : OK);
			case MEM_DATA:
				return of(xor(data.subarray(16)) === (checksum & 0xff) ? OK : BAD_CHECKSUM);
			case SPI_ATTACH:
				if (this.mode === 'rom' && data.length !== 8) return of(FAILED);
				this.attached = true;
				return of(OK);
			case MEM_END:
			case SPI_SET_PARAMS:
			case CHANGE_BAUDRATE:
			case DEFL_END:
				return of(OK);
			case FLASH_BEGIN:
				return of(FAILED);
			case DEFL_BEGIN:
				return of(this.#begin(word(0), word(1), word(3)), 0, this.plan.eraseMs ?? 0);
			case DEFL_DATA:
				if (xor(data.subarray(16)) !== (checksum & 0xff)) return of(BAD_CHECKSUM);
				return of(this.#write(word(1), data.slice(16)));
			case MD5:
				return of(concatBytes([this.#digest(word(0), word(1)), OK]));
			default:
				return of(NOT_KNOWN);
		}
	}

	/** The SPI unit: of its commands, reading what the flash is. */
	#writeRegister(address: number, value: number): void {
		if (address === SPI_BASE && value === SPI_CMD_USER) {
			const size = 31 - Math.clz32(this.flash.length);
			const id = this.attached ? 0x40ef | (size << 16) : 0;
			this.#registers.set(SPI_W0, id);
		} else this.#registers.set(address, value);
	}

	#begin(size: number, blocks: number, address: number): Uint8Array {
		if (!this.attached) return FAILED;
		const end = Math.ceil((address + size) / SECTOR) * SECTOR;
		if (address % SECTOR !== 0 || end > this.flash.length) return FAILED;
		// The ROM says sizes in its own blocks, which never pass the end of a sector.
		if (!this.mayErase(address, end)) this.violations.push(`erased ${address} to ${end}`);
		this.flash.fill(ERASED, address, end);
		this.#flashing = { address, size, blocks, next: 0, parts: [] };
		return OK;
	}

	#write(sequence: number, part: Uint8Array): Uint8Array {
		const flashing = this.#flashing;
		// A block whose answer got lost comes again.
		if (flashing && sequence === flashing.next - 1) return OK;
		if (!flashing || sequence !== flashing.next) return FAILED;
		flashing.next++;
		flashing.parts.push(part);
		if (flashing.next < flashing.blocks) return OK;
		let bytes: Uint8Array;
		try {
			bytes = inflate(concatBytes(flashing.parts));
		} catch {
			return FAILED;
		}
		const { address, size } = flashing;
		if (bytes.length > Math.ceil(size / SECTOR) * SECTOR) return FAILED;
		bytes.forEach((byte, i) => {
			if (this.flash[address + i] !== ERASED) this.violations.push(`${address + i} again`);
			this.flash[address + i] = this.flips?.() ? byte ^ 1 : byte;
		});
		return OK;
	}

	/** The ROM tells it as text. */
	#digest(address: number, size: number): Uint8Array {
		const digest = md5(this.flash.subarray(address, address + size));
		if (this.plan.md5Wrong) digest[0]! ^= 1;
		return this.mode === 'stub' ? digest : utf8(hex(digest));
	}
}

function xor(bytes: Uint8Array): number {
	return bytes.reduce((sum, byte) => sum ^ byte, 0xef);
}

/** A port whose lines the chip sees, and which hears it only at its own speed. */
export class EspPort extends FakePort {
	readonly #chip: FakeEspChip;

	constructor(chip: FakeEspChip, clock: Clock) {
		super(chip, clock);
		this.#chip = chip;
		this.deviceBaudRate = chip.baudRate;
		chip.onbaud = (baudRate) => (this.deviceBaudRate = baudRate);
	}

	override async setSignals(signals: PortSignals): Promise<void> {
		await super.setSignals(signals);
		this.#chip.signals(this.signals);
	}
}
