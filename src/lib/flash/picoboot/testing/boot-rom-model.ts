// The boot ROM of an RP2350 or RP2040 in its USB bootloader, as strict as the real ones about every command, with a flash
// that behaves as NOR flash does, the time that it takes, and faults that a test asks for.
import type { Clock } from '#lib/core/clock.ts';
import {
	bulkEndpoint,
	configurationDescriptor,
	deviceDescriptor,
	interfaceDescriptor
} from '../../usb/testing/descriptors.ts';
import {
	Abandoned,
	InPipe,
	OutPipe,
	PACKET_BYTES,
	type Refusal,
	type SetupPacket,
	type UsbModel
} from '../../usb/testing/usb-model.ts';
import type { PicoChip } from '../picoboot-function.ts';
import {
	Command,
	decodeCommand,
	encodeStatus,
	ERASE_BYTES,
	INFO_BYTES,
	INFO_SYSTEM,
	PAGE_BYTES,
	Request,
	Status,
	STATUS_BYTES,
	SYSTEM_CHIP,
	SYSTEM_CPU,
	SYSTEM_FLASH,
	type PicobootCommand,
	type PicobootStatus
} from '../picoboot-protocol.ts';

export const FLASH_START = 0x10000000;
const MAX_FLASH_BYTES = { RP2040: 16 * 1024 * 1024, RP2350: 32 * 1024 * 1024 };
const PRODUCT_IDS = { RP2040: 0x0003, RP2350: 0x000f };
const OUT_ENDPOINT = 3;
const IN_ENDPOINT = 4;

/** Milliseconds, as on a board with a common flash chip and USB at full speed. */
export const TIMING = {
	/** A packet of 64 bytes: 19 fit into a frame of a millisecond. */
	packetMs: 1 / 19,
	commandMs: 0.05,
	sectorEraseMs: 45,
	pageProgramMs: 0.4
};

/** Commands count from 0; bytes are those that crossed the cable, both ways. */
export type BootRomFault =
	| { kind: 'refuse'; command: number; status: number }
	/** It halts its endpoints and says that all is well. */
	| { kind: 'stall-without-reason'; command: number }
	| { kind: 'silent'; command: number }
	| { kind: 'vanish'; afterBytes: number }
	/** Writing and erasing there is not permitted. */
	| { kind: 'protected'; address: number }
	/** Writing and erasing there does nothing, and is acknowledged. */
	| { kind: 'ignored'; address: number }
	/** A bit of the flash does not take a 1: it is worn out. */
	| { kind: 'stuck-bit'; address: number }
	| { kind: 'slow-erase'; sectorMs: number }
	| { kind: 'short-read'; command: number }
	| { kind: 'wrong-token' }
	| { kind: 'no-status' }
	| { kind: 'loud-acknowledgement'; command: number }
	| { kind: 'strange-info' }
	| { kind: 'no-restart' };

export interface BootRomOptions {
	chip?: PicoChip;
	clock: Clock;
	/** A product id that was changed for good (RP2350's OTP). */
	productId?: number;
	/** Whether the drive is there as well. */
	hasDrive?: boolean;
	flashBytes?: number;
	/** What GET_INFO says of the size: its code, 0 for nothing. */
	sizeCode?: number;
	faults?: readonly BootRomFault[];
}

export class BootRomModel implements UsbModel {
	readonly deviceDescriptor: Uint8Array;
	readonly configurationDescriptor: Uint8Array;
	readonly strings: readonly string[];
	onleave: (() => void) | null = null;
	readonly flash: Uint8Array<ArrayBuffer>;
	/** What was done, oldest first: ranges of addresses. */
	readonly erased: [number, number][] = [];
	readonly written: [number, number][] = [];
	/** Ids of the commands, oldest first. */
	readonly commands: number[] = [];
	hasRestarted = false;
	/** Changes of the flash that the drive could have interfered with. */
	unprotectedChanges = 0;
	readonly #chip: PicoChip;
	readonly #clock: Clock;
	readonly #faults: readonly BootRomFault[];
	readonly #sizeCode: number;
	readonly #out = new OutPipe();
	readonly #in = new InPipe();
	readonly outPipes = new Map([[OUT_ENDPOINT, this.#out]]);
	readonly inPipes = new Map([[IN_ENDPOINT, this.#in]]);
	#status: PicobootStatus = NO_STATUS;
	#isExclusive = false;
	/** RP2040: its flash cannot be erased or written before. */
	#leftXip: boolean;
	#bytes = 0;
	#isGone = false;
	#isRunning = false;
	/** Goes up when what is under way is given up. */
	#turn = 0;

	constructor({
		chip = 'RP2350',
		clock,
		productId = PRODUCT_IDS[chip],
		hasDrive = true,
		flashBytes = 2 * 1024 * 1024,
		sizeCode = 0xc,
		faults = []
	}: BootRomOptions) {
		this.#chip = chip;
		this.#clock = clock;
		this.#faults = faults;
		this.#sizeCode = sizeCode;
		this.#leftXip = chip === 'RP2350';
		this.flash = new Uint8Array(flashBytes).fill(0xa5);
		this.deviceDescriptor = deviceDescriptor({ vendorId: 0x2e8a, productId });
		const drive = [...interfaceDescriptor(0, 0, [8, 6, 0x50], { endpoints: 2 })];
		drive.push(...bulkEndpoint(0x81), ...bulkEndpoint(0x02));
		this.configurationDescriptor = configurationDescriptor(hasDrive ? 2 : 1, [
			...(hasDrive ? drive : []),
			...interfaceDescriptor(hasDrive ? 1 : 0, 0, [0xff, 0, 0], { endpoints: 2 }),
			...bulkEndpoint(OUT_ENDPOINT),
			...bulkEndpoint(0x80 | IN_ENDPOINT)
		]);
		this.strings = ['Raspberry Pi', `${chip} Boot`, '5E1F00D5C0FFEE42'];
	}

	configure(): void {
		this.#out.drop();
		this.#in.drop();
		this.#reset();
		if (!this.#isRunning) void this.#run();
		this.#isRunning = true;
	}

	selectAlternate(): void {}

	reset(): void {
		this.#reset();
	}

	async control({ type, request, length }: SetupPacket): Promise<Uint8Array | Refusal> {
		await this.#pass(8 + length);
		if (type === 0xc1 && request === Request.COMMAND_STATUS && length === STATUS_BYTES)
			return this.#statusAnswer();
		if (type !== 0x41 || request !== Request.RESET) return 'stall';
		this.#reset();
		return new Uint8Array(0);
	}

	#statusAnswer(): Uint8Array | Refusal {
		if (this.#fault('no-status')) return 'stall';
		const answer = encodeStatus(this.#status);
		if (this.#fault('wrong-token')) answer[0] = (answer[0] ?? 0) ^ 0xff;
		return answer;
	}

	#reset(): void {
		this.#turn++;
		for (const pipe of [this.#out, this.#in]) {
			pipe.clear();
			pipe.abandon();
		}
		this.#status = NO_STATUS;
		this.#isExclusive = false;
	}

	#fault<Kind extends BootRomFault['kind']>(
		kind: Kind
	): Extract<BootRomFault, { kind: Kind }> | undefined {
		return this.#faults.find((one) => one.kind === kind) as never;
	}

	#faultNow<Kind extends BootRomFault['kind']>(
		kind: Kind
	): Extract<BootRomFault, { kind: Kind }> | undefined {
		const now = this.commands.length - 1;
		return this.#faults.find(
			(one) => one.kind === kind && 'command' in one && one.command === now
		) as never;
	}

	#leave(): void {
		this.#isGone = true;
		this.onleave?.();
	}

	/** So many bytes cross the cable. Never resolves when the device goes meanwhile. */
	async #pass(bytes: number): Promise<void> {
		const vanish = this.#fault('vanish');
		this.#bytes += bytes;
		if (vanish && !this.#isGone && this.#bytes >= vanish.afterBytes) this.#leave();
		if (this.#isGone) return new Promise(() => {});
		await this.#clock.sleep(Math.max(1, Math.ceil(bytes / PACKET_BYTES)) * TIMING.packetMs);
	}

	async #run(): Promise<void> {
		for (;;)
			try {
				await this.#next();
			} catch (error) {
				if (!(error instanceof Abandoned)) throw error;
			}
	}

	async #next(): Promise<void> {
		const packet = await this.#out.packet();
		const turn = this.#turn;
		await this.#pass(packet.length);
		await this.#clock.sleep(TIMING.commandMs);
		const status = await this.#take(packet, turn);
		if (turn !== this.#turn || status === Status.OK) return;
		this.#status = { ...this.#status, status: status ?? Status.OK, isInProgress: false };
		this.#in.halt();
		this.#out.halt();
	}

	/** OK when it was acknowledged. Null: it is not a command. */
	async #take(packet: Uint8Array, turn: number): Promise<number | null> {
		const command = decodeCommand(packet);
		if (!command) return null;
		this.commands.push(command.id);
		this.#status = { token: command.token, id: command.id, status: Status.OK, isInProgress: true };
		const refused = this.#faultNow('refuse');
		if (refused) return refused.status;
		if (this.#faultNow('stall-without-reason')) return null;
		if (this.#faultNow('silent')) return new Promise(() => {});
		const wrong = this.#wrong(command, packet[9] ?? 0);
		if (wrong !== Status.OK) return wrong;
		const status = await this.#execute(command, turn);
		if (status !== Status.OK || turn !== this.#turn) return status;
		this.#status = { ...this.#status, isInProgress: false };
		await this.#acknowledge(command);
		return Status.OK;
	}

	async #acknowledge({ id }: PicobootCommand): Promise<void> {
		await this.#pass(0);
		if (id & 0x80) {
			const packet = await this.#out.packet();
			if (packet.length > 0) throw new RangeError('the host acknowledges with data');
			return;
		}
		await this.#in.send(new Uint8Array(this.#faultNow('loud-acknowledgement') ? 4 : 0));
		if (id === Command.REBOOT || id === Command.REBOOT2) this.#restart();
	}

	#restart(): void {
		this.hasRestarted = true;
		this.#clock.schedule(this.#rebootMs, () => this.#leave());
	}

	#rebootMs = 0;

	/** As the boot ROMs check it, in their order: is it known, are its lengths right? */
	#wrong({ id, args, transferBytes }: PicobootCommand, argumentBytes: number): number {
		const kind = KINDS[this.#chip].get(id & 0x7f);
		if (!kind || (kind.id ?? id) !== id) return Status.UNKNOWN_COMMAND;
		if (argumentBytes !== kind.argumentBytes) return Status.INVALID_COMMAND_LENGTH;
		const view = new DataView(args.slice().buffer);
		const wanted =
			kind.transfer === 'none'
				? transferBytes === 0
				: kind.transfer === 'range'
					? transferBytes === view.getUint32(4, true)
					: transferBytes <= INFO_BYTES;
		return wanted ? Status.OK : Status.INVALID_TRANSFER_LENGTH;
	}

	async #execute({ id, args, transferBytes }: PicobootCommand, turn: number): Promise<number> {
		const view = new DataView(args.slice().buffer);
		const address = args.length >= 8 ? view.getUint32(0, true) : 0;
		switch (id) {
			case Command.EXCLUSIVE_ACCESS:
				this.#isExclusive = args[0] !== 0;
				return (args[0] ?? 0) > 2 ? Status.INVALID_ARGUMENT : Status.OK;
			case Command.EXIT_XIP:
				this.#leftXip = true;
				return Status.OK;
			case Command.FLASH_ERASE:
				return this.#erase(address, view.getUint32(4, true), turn);
			case Command.WRITE:
				return this.#write(address, transferBytes, turn);
			case Command.READ:
				return this.#read(address, transferBytes, turn);
			case Command.GET_INFO:
				return this.#info(view, transferBytes);
			case Command.REBOOT2:
			case Command.REBOOT:
				if (this.#fault('no-restart')) return Status.NOT_PERMITTED;
				this.#rebootMs = view.getUint32(id === Command.REBOOT ? 8 : 4, true);
				return Status.OK;
			default:
				return Status.UNKNOWN_COMMAND;
		}
	}

	/** The end of a range may be the end of the flash, which the boot ROMs allow for. */
	#isFlash(address: number): boolean {
		return address >= FLASH_START && address <= FLASH_START + MAX_FLASH_BYTES[this.#chip];
	}

	#isProtected(start: number, bytes: number, kind: 'protected' | 'ignored'): boolean {
		return this.#faults.some(
			(one) => one.kind === kind && one.address >= start && one.address < start + bytes
		);
	}

	async #erase(address: number, bytes: number, turn: number): Promise<number> {
		if (address % ERASE_BYTES !== 0 || bytes % ERASE_BYTES !== 0) return Status.BAD_ALIGNMENT;
		if (!this.#isFlash(address) || !this.#isFlash(address + bytes)) return Status.INVALID_ADDRESS;
		const sectorMs = this.#fault('slow-erase')?.sectorMs ?? TIMING.sectorEraseMs;
		for (let at = address; at < address + bytes; at += ERASE_BYTES) {
			if (this.#isProtected(at, ERASE_BYTES, 'protected')) return Status.NOT_PERMITTED;
			await this.#clock.sleep(sectorMs);
			if (turn !== this.#turn) return Status.OK;
			this.#change(this.erased, at, ERASE_BYTES, (from) => {
				this.flash.fill(0xff, from, from + ERASE_BYTES);
			});
		}
		return Status.OK;
	}

	async #write(address: number, bytes: number, turn: number): Promise<number> {
		for (let done = 0; done < bytes; done += PAGE_BYTES) {
			const page = await this.#receive(Math.min(PAGE_BYTES, bytes - done));
			if (turn !== this.#turn) return Status.OK;
			const at = address + done;
			if (!this.#isFlash(at) || !this.#isFlash(at + page.length)) return Status.INVALID_ADDRESS;
			if (at % PAGE_BYTES !== 0) return Status.BAD_ALIGNMENT;
			if (this.#isProtected(at, PAGE_BYTES, 'protected')) return Status.NOT_PERMITTED;
			await this.#clock.sleep(TIMING.pageProgramMs);
			this.#change(this.written, at, page.length, (from) => this.#program(from, page));
		}
		return Status.OK;
	}

	/** Bits go from 1 to 0 only. */
	#program(from: number, page: Uint8Array): void {
		for (const [index, byte] of page.entries()) this.flash[from + index]! &= byte;
		const stuck = this.#fault('stuck-bit');
		const at = stuck ? stuck.address - FLASH_START : -1;
		if (at >= from && at < from + page.length) this.flash[at]! ^= 1;
	}

	#change(
		list: [number, number][],
		address: number,
		bytes: number,
		apply: (from: number) => void
	): void {
		list.push([address, address + bytes]);
		if (!this.#isExclusive) this.unprotectedChanges++;
		if (this.#leftXip && !this.#isProtected(address, bytes, 'ignored'))
			apply(address - FLASH_START);
	}

	async #receive(bytes: number): Promise<Uint8Array> {
		const page = new Uint8Array(bytes);
		for (let at = 0; at < bytes;) {
			const packet = await this.#out.packet();
			if (packet.length !== Math.min(PACKET_BYTES, bytes - at))
				throw new RangeError('the host sends a packet of a wrong length');
			page.set(packet, at);
			at += packet.length;
		}
		await this.#pass(bytes);
		return page;
	}

	async #read(address: number, bytes: number, turn: number): Promise<number> {
		const isShort = this.#faultNow('short-read') !== undefined;
		for (let done = 0; done < bytes; done += PAGE_BYTES) {
			const at = address + done;
			const length = Math.min(PAGE_BYTES, bytes - done);
			if (!this.#isFlash(at) || !this.#isFlash(at + length)) return Status.INVALID_ADDRESS;
			if (at % PAGE_BYTES !== 0) return Status.BAD_ALIGNMENT;
			const page = new Uint8Array(length).fill(0xff);
			if (this.#leftXip) page.set(this.flash.slice(at - FLASH_START, at - FLASH_START + length));
			await this.#send(isShort ? page.slice(0, 10) : page);
			if (isShort || turn !== this.#turn) return Status.OK;
		}
		return Status.OK;
	}

	async #send(bytes: Uint8Array): Promise<void> {
		await this.#pass(bytes.length);
		for (let at = 0; at < bytes.length; at += PACKET_BYTES)
			await this.#in.send(bytes.slice(at, at + PACKET_BYTES));
	}

	async #info(view: DataView, transferBytes: number): Promise<number> {
		if (view.getUint8(0) !== INFO_SYSTEM) return Status.INVALID_ARGUMENT;
		const flags = view.getUint32(4, true) & (SYSTEM_CHIP | SYSTEM_CPU | SYSTEM_FLASH);
		const words = [flags];
		if (flags & SYSTEM_CHIP) words.push(0, 0xc0ffee42, 0x5e1f00d5);
		if (flags & SYSTEM_CPU) words.push(0);
		if (flags & SYSTEM_FLASH) words.push(this.#sizeCode << 8);
		const answer = new DataView(new ArrayBuffer(transferBytes));
		const count = this.#fault('strange-info') ? 0xffffffff : words.length;
		for (const [at, word] of [count, ...words].entries()) answer.setUint32(4 * at, word, true);
		await this.#send(new Uint8Array(answer.buffer));
		return Status.OK;
	}
}

const NO_STATUS: PicobootStatus = { token: 0, id: 0, status: Status.OK, isInProgress: false };

interface Kind {
	/** Undefined: the highest bit does not matter. */
	id?: number;
	argumentBytes: number;
	transfer: 'none' | 'range' | 'info';
}

const COMMON: [number, Kind][] = [
	[Command.EXCLUSIVE_ACCESS, { argumentBytes: 1, transfer: 'none' }],
	[Command.FLASH_ERASE, { argumentBytes: 8, transfer: 'none' }],
	[Command.READ & 0x7f, { id: Command.READ, argumentBytes: 8, transfer: 'range' }],
	[Command.WRITE, { id: Command.WRITE, argumentBytes: 8, transfer: 'range' }],
	[Command.EXIT_XIP, { argumentBytes: 0, transfer: 'none' }]
];

const KINDS: Readonly<Record<PicoChip, ReadonlyMap<number, Kind>>> = {
	RP2040: new Map([...COMMON, [Command.REBOOT, { argumentBytes: 12, transfer: 'none' }]]),
	RP2350: new Map([
		...COMMON,
		[Command.REBOOT2, { argumentBytes: 16, transfer: 'none' }],
		[Command.GET_INFO & 0x7f, { id: Command.GET_INFO, argumentBytes: 16, transfer: 'info' }]
	])
};
