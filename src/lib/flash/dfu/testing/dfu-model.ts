// A bootloader that speaks DfuSe or plain DFU 1.1, or firmware that can be told to detach, as strict about states as the
// documents are, with flash that behaves as flash does, the time that it takes, and faults that a test asks for.
import type { Clock } from '#lib/core/clock.ts';
import {
	configurationDescriptor,
	deviceDescriptor,
	dfuFunctional,
	interfaceDescriptor
} from '../../usb/testing/descriptors.ts';
import type {
	InPipe,
	OutPipe,
	Refusal,
	SetupPacket,
	UsbModel
} from '../../usb/testing/usb-model.ts';
import {
	DfuSeCommand,
	encodeStatus,
	FIRST_BLOCK,
	Request,
	State,
	Status
} from '../dfu-protocol.ts';
import { parseLayout, type Region } from '../dfuse-layout.ts';

export const U585 = [
	'@Internal Flash   /0x08000000/256*08Kg',
	'@Option Bytes   /0x40022040/01*64 e',
	'@OTP Memory   /0x0BFA0000/01*512 e'
];

/** Milliseconds. */
export const TIMING = {
	/** A control transfer at full speed: its stages, and 64 bytes in each packet. */
	requestMs: 0.2,
	packetMs: 1 / 19,
	pageEraseMs: 3,
	/** For each write unit: 16 bytes of an STM32U5. */
	programMs: 0.118,
	manifestMs: 50
};

const DFUSE = 0x011a;
const PLAIN = 0x0110;
const CAN_DOWNLOAD = 1;
const CAN_UPLOAD = 2;
const TOLERANT = 4;
const WILL_DETACH = 8;
const HUGE_POLL_MS = 0xffffff;

/** Requests count from 0, bytes are those that crossed the cable. */
export type DfuFault =
	| { kind: 'stall'; request: number }
	| { kind: 'silent'; request: number }
	| { kind: 'vanish'; afterBytes: number }
	| { kind: 'short-status'; request: number }
	| { kind: 'short-upload'; request: number }
	/** It is in this state when it is found. */
	| { kind: 'left-in'; state: number }
	/** Erasing or writing there is refused. */
	| { kind: 'protected'; address: number; status: number }
	/** Erasing and writing there does nothing, and is accepted. */
	| { kind: 'ignored'; address: number }
	| { kind: 'stuck-bit'; address: number }
	| { kind: 'read-protected' }
	| { kind: 'slow'; factor: number }
	| { kind: 'never-done' }
	| { kind: 'huge-poll' }
	| { kind: 'no-poll' }
	/** STM32H743, revision V: it stays busy after a page from there on was erased, until it is cleared twice. */
	| { kind: 'hangs-from'; address: number }
	| { kind: 'does-not-leave' }
	| { kind: 'rejects-file'; status: number }
	| { kind: 'no-functional' };

export interface DfuModelOptions {
	clock: Clock;
	/** Names of its alternate settings, of which one without an `@` makes it plain DFU. */
	names?: readonly string[];
	vendorId?: number;
	productId?: number;
	serial?: string | null;
	transferBytes?: number;
	/** Bytes that its flash is programmed in. */
	unitBytes?: number;
	canUpload?: boolean;
	canDownload?: boolean;
	isTolerant?: boolean;
	/** Firmware that runs, and what it does with DETACH. */
	runTime?: { willDetach: boolean };
	faults?: readonly DfuFault[];
}

export class DfuModel implements UsbModel {
	readonly deviceDescriptor: Uint8Array;
	readonly configurationDescriptor: Uint8Array;
	readonly strings: readonly string[];
	readonly outPipes: ReadonlyMap<number, OutPipe> = new Map();
	readonly inPipes: ReadonlyMap<number, InPipe> = new Map();
	onleave: (() => void) | null = null;
	/** Bytes by address; what is not there was never touched, and reads as 0xa5. */
	readonly memory = new Map<number, number>();
	/** What plain DFU was given. */
	firmware: number[] = [];
	readonly erased: [number, number][] = [];
	readonly written: [number, number][] = [];
	/** How often it was asked before its poll time was over. */
	impatient = 0;
	hasLeft = false;
	readonly #options: Required<Omit<DfuModelOptions, 'runTime' | 'serial'>> & DfuModelOptions;
	readonly #isPlain: boolean;
	#alternate = 0;
	#state: number = State.IDLE;
	#status: number = Status.OK;
	#pointer = 0x08000000;
	/** What the next status begins. */
	#job: Job | null = null;
	#doneAt = 0;
	#askAgainAt = 0;
	#clears = 0;
	#requests = 0;
	#bytes = 0;
	#isGone = false;

	constructor(options: DfuModelOptions) {
		const names = options.names ?? U585;
		this.#options = {
			...{ vendorId: 0x0483, productId: 0xdf11, transferBytes: 2048, unitBytes: 16 },
			...{ canUpload: true, canDownload: true, isTolerant: true, faults: [] },
			...options,
			names
		};
		this.#isPlain = !names.some((name) => name.startsWith('@'));
		const { vendorId, productId, serial = '205133A3' } = this.#options;
		this.strings = ['STMicroelectronics', 'DFU in FS Mode', serial ?? '', ...names];
		this.deviceDescriptor = deviceDescriptor({
			vendorId,
			productId,
			names: [1, 2, serial === null ? 0 : 3]
		});
		this.configurationDescriptor = this.#describe(names);
		const left = this.#fault('left-in');
		if (left) this.#state = left.state;
		if (left?.state === State.ERROR) this.#status = Status.UNKNOWN;
		if (options.runTime) this.#state = State.APP_IDLE;
	}

	#describe(names: readonly string[]): Uint8Array {
		const { canUpload, canDownload, isTolerant, runTime, transferBytes } = this.#options;
		const attributes =
			(canDownload ? CAN_DOWNLOAD : 0) |
			(canUpload ? CAN_UPLOAD : 0) |
			(isTolerant ? TOLERANT : 0) |
			(runTime?.willDetach ? WILL_DETACH : 0);
		const version = this.#isPlain ? PLAIN : DFUSE;
		const protocol = runTime ? 1 : 2;
		const parts = names.flatMap((_name, at) =>
			interfaceDescriptor(0, at, [0xfe, 1, protocol], { name: 4 + at })
		);
		if (!this.#fault('no-functional'))
			parts.push(...dfuFunctional({ attributes, detachMs: 255, transferBytes, version }));
		return configurationDescriptor(1, parts);
	}

	configure(): void {}

	selectAlternate(_interfaceNumber: number, alternate: number): void {
		this.#alternate = alternate;
		this.#state = State.IDLE;
	}

	/** Plain DFU starts what it was given; a running one that was told to detach goes. */
	reset(): void {
		if (this.#isPlain || this.#state === State.APP_DETACH) this.#leave();
	}

	#fault<Kind extends DfuFault['kind']>(kind: Kind): Extract<DfuFault, { kind: Kind }> | undefined {
		return this.#options.faults.find((one) => one.kind === kind) as never;
	}

	#faultNow(kind: DfuFault['kind']): boolean {
		const now = this.#requests - 1;
		return this.#options.faults.some(
			(one) => one.kind === kind && 'request' in one && one.request === now
		);
	}

	#leave(): void {
		this.hasLeft = true;
		this.#isGone = true;
		this.onleave?.();
	}

	async control(setup: SetupPacket, bytes: Uint8Array): Promise<Uint8Array | Refusal> {
		this.#requests++;
		const total = 8 + setup.length;
		this.#bytes += total;
		const vanish = this.#fault('vanish');
		if (vanish && this.#bytes >= vanish.afterBytes && !this.#isGone) {
			this.#isGone = true;
			this.onleave?.();
		}
		if (this.#isGone || this.#faultNow('silent')) return new Promise(() => {});
		const { requestMs, packetMs } = TIMING;
		await this.#options.clock.sleep(requestMs + Math.ceil(total / 64) * packetMs);
		if (this.#isGone) return new Promise(() => {});
		const isToHost = (setup.type & 0x80) !== 0;
		if ((setup.type & 0x7f) !== 0x21 || setup.index !== 0) return 'stall';
		if (isToHost !== TO_HOST.has(setup.request)) return 'stall';
		if (this.#faultNow('stall')) return this.#refuse();
		return this.#answer(setup, bytes);
	}

	#answer({ request, value, length }: SetupPacket, bytes: Uint8Array): Uint8Array | Refusal {
		if (this.#options.runTime) return this.#runTimeAnswer(request);
		switch (request) {
			case Request.GETSTATUS:
				return this.#statusAnswer();
			case Request.CLRSTATUS:
				return this.#clear();
			case Request.ABORT:
				return this.#abort();
			case Request.DNLOAD:
				return this.#download(value, bytes);
			case Request.UPLOAD:
				return this.#upload(value, length);
			default:
				return this.#refuse();
		}
	}

	#runTimeAnswer(request: number): Uint8Array | Refusal {
		if (request !== Request.DETACH) return 'stall';
		this.#state = State.APP_DETACH;
		if (this.#options.runTime?.willDetach) this.#options.clock.schedule(20, () => this.#leave());
		return NOTHING;
	}

	#refuse(): Refusal {
		this.#state = State.ERROR;
		this.#status = Status.STALLEDPKT;
		this.#job = null;
		return 'stall';
	}

	#clear(): Uint8Array | Refusal {
		if (this.#isHung()) {
			this.#clears++;
			if (this.#clears < 2) return NOTHING;
			this.#clears = 0;
			this.#finish(State.IDLE);
			return NOTHING;
		}
		if (this.#state !== State.ERROR) return 'stall';
		this.#state = State.IDLE;
		this.#status = Status.OK;
		return NOTHING;
	}

	#isHung(): boolean {
		return this.#state === State.DNBUSY && this.#doneAt === Infinity && !this.#fault('never-done');
	}

	#abort(): Uint8Array | Refusal {
		const { IDLE, DNLOAD_IDLE, UPLOAD_IDLE } = State;
		if (![IDLE, DNLOAD_IDLE, UPLOAD_IDLE].some((state) => state === this.#state))
			return this.#refuse();
		this.#state = State.IDLE;
		return NOTHING;
	}

	#statusAnswer(): Uint8Array {
		const now = this.#options.clock.now();
		if (now < this.#askAgainAt) this.impatient++;
		let pollMs = 0;
		if (this.#state === State.DNLOAD_SYNC) pollMs = this.#begin(State.DNBUSY, now);
		else if (this.#state === State.DNBUSY) {
			if (now >= this.#doneAt) this.#finish(State.DNLOAD_IDLE);
			else pollMs = this.#pollMs(now);
		} else if (this.#state === State.MANIFEST_SYNC) pollMs = this.#begin(State.MANIFEST, now);
		else if (this.#state === State.MANIFEST && now >= this.#doneAt) this.#manifested();
		else if (this.#state === State.MANIFEST) pollMs = this.#pollMs(now);
		const answer = encodeStatus({ status: this.#status, state: this.#state, pollMs });
		const isCut = this.#faultNow('short-status');
		// Nobody can honour what was not told.
		this.#askAgainAt = isCut ? 0 : now + pollMs;
		return isCut ? answer.slice(0, 3) : answer;
	}

	/** Bootloaders of ST do what they were sent when they are asked for their status. */
	#begin(state: number, now: number): number {
		this.#state = state;
		const ms = (this.#job?.ms ?? 0) * (this.#fault('slow')?.factor ?? 1);
		this.#doneAt = this.#fault('never-done') || this.#job?.hangs ? Infinity : now + ms;
		if (state === State.MANIFEST && !this.#isPlain && !this.#fault('does-not-leave'))
			this.#options.clock.schedule(TIMING.manifestMs, () => this.#leave());
		return this.#pollMs(now);
	}

	#pollMs(now: number): number {
		if (this.#fault('huge-poll')) return HUGE_POLL_MS;
		if (this.#fault('no-poll')) return 0;
		return Math.ceil(Math.min(100, Math.max(0, this.#doneAt - now)));
	}

	#finish(state: number): void {
		const job = this.#job;
		this.#job = null;
		const status = job?.run() ?? Status.OK;
		this.#state = status === Status.OK ? state : State.ERROR;
		this.#status = status;
	}

	#manifested(): void {
		const rejected = this.#fault('rejects-file');
		if (rejected) {
			this.#state = State.ERROR;
			this.#status = rejected.status;
		} else if (this.#options.isTolerant) this.#state = State.IDLE;
		else this.#state = State.MANIFEST_WAIT_RESET;
	}

	#download(block: number, bytes: Uint8Array): Uint8Array | Refusal {
		if (this.#state !== State.IDLE && this.#state !== State.DNLOAD_IDLE) return this.#refuse();
		if (bytes.length > this.#options.transferBytes || !this.#options.canDownload)
			return this.#refuse();
		if (bytes.length === 0) return this.#manifest();
		const job = this.#isPlain ? this.#plainBlock(block, bytes) : this.#block(block, bytes);
		if (!job) return this.#refuse();
		this.#job = job;
		this.#state = State.DNLOAD_SYNC;
		return NOTHING;
	}

	#manifest(): Uint8Array | Refusal {
		if (this.#isPlain && this.#state !== State.DNLOAD_IDLE) return this.#refuse();
		if (this.#fault('does-not-leave')) return this.#refuse();
		this.#job = { ms: TIMING.manifestMs, run: () => Status.OK };
		this.#state = State.MANIFEST_SYNC;
		return NOTHING;
	}

	#plainBlock(block: number, bytes: Uint8Array): Job | null {
		const { transferBytes } = this.#options;
		if (this.#state === State.IDLE) this.firmware = [];
		if (block !== Math.ceil(this.firmware.length / transferBytes)) return null;
		if (this.firmware.length % transferBytes !== 0) return null;
		return {
			ms: TIMING.pageEraseMs,
			run: () => {
				const at = this.firmware.length;
				const stuck = this.#fault('stuck-bit')?.address ?? -1;
				for (const [index, byte] of bytes.entries())
					this.firmware.push(at + index === stuck ? byte ^ 1 : byte);
				return Status.OK;
			}
		};
	}

	#block(block: number, bytes: Uint8Array): Job | null {
		if (block >= FIRST_BLOCK) return this.#writeJob(block, bytes.slice());
		if (block !== 0) return null;
		if (bytes.length !== 5)
			throw new RangeError('the host would erase, or unprotect, the whole chip');
		const address = new DataView(bytes.slice().buffer).getUint32(1, true);
		if (bytes[0] === DfuSeCommand.SET_POINTER) return this.#pointerJob(address);
		return bytes[0] === DfuSeCommand.ERASE_PAGE ? this.#eraseJob(address) : null;
	}

	#regionAt(address: number): Region | undefined {
		const { regions } = parseLayout(this.#options.names[this.#alternate] ?? '')!;
		return regions.find(({ start, end }) => address >= start && address < end);
	}

	#pointerJob(address: number): Job {
		return {
			ms: 0,
			run: () => {
				if (!this.#regionAt(address)) return Status.TARGET;
				this.#pointer = address;
				return Status.OK;
			}
		};
	}

	#protection(start: number, end: number): number | undefined {
		if (this.#fault('read-protected')) return Status.VENDOR;
		const found = this.#fault('protected');
		return found && found.address >= start && found.address < end ? found.status : undefined;
	}

	#isIgnored(start: number, end: number): boolean {
		const found = this.#fault('ignored');
		return found !== undefined && found.address >= start && found.address < end;
	}

	#eraseJob(address: number): Job {
		const region = this.#regionAt(address);
		return {
			ms: region?.canErase ? TIMING.pageEraseMs : 0,
			hangs: address >= (this.#fault('hangs-from')?.address ?? Infinity),
			run: () => {
				if (!region?.canErase) return Status.TARGET;
				const start = address - ((address - region.start) % region.pageBytes);
				const end = start + region.pageBytes;
				const refused = this.#protection(start, end);
				if (refused !== undefined) return refused;
				this.erased.push([start, end]);
				if (!this.#isIgnored(start, end))
					for (let at = start; at < end; at++) this.memory.set(at, 0xff);
				return Status.OK;
			}
		};
	}

	#writeJob(block: number, bytes: Uint8Array): Job {
		const { transferBytes, unitBytes } = this.#options;
		const address = this.#pointer + (block - FIRST_BLOCK) * transferBytes;
		return {
			ms: (bytes.length / unitBytes) * TIMING.programMs,
			run: () => {
				const end = address + bytes.length;
				if (!this.#regionAt(address)?.canWrite || !this.#regionAt(end - 1)?.canWrite)
					return Status.TARGET;
				if (address % unitBytes !== 0 || bytes.length % unitBytes !== 0) return Status.PROG;
				const refused = this.#protection(address, end);
				if (refused !== undefined) return refused;
				this.written.push([address, end]);
				if (!this.#isIgnored(address, end)) this.#program(address, bytes);
				return Status.OK;
			}
		};
	}

	/** Bits go from 1 to 0 only. */
	#program(address: number, bytes: Uint8Array): void {
		const stuck = this.#fault('stuck-bit')?.address ?? -1;
		for (const [index, byte] of bytes.entries()) {
			const at = address + index;
			const now = this.byteAt(at) & byte;
			this.memory.set(at, at === stuck ? now ^ 1 : now);
		}
	}

	byteAt(address: number): number {
		return this.memory.get(address) ?? 0xa5;
	}

	bytesAt(address: number, length: number): Uint8Array {
		return Uint8Array.from({ length }, (_, at) => this.byteAt(address + at));
	}

	#upload(block: number, length: number): Uint8Array | Refusal {
		if (this.#state !== State.IDLE && this.#state !== State.UPLOAD_IDLE) return this.#refuse();
		if (length > this.#options.transferBytes || !this.#options.canUpload) return this.#refuse();
		if (this.#fault('read-protected')) {
			this.#state = State.ERROR;
			this.#status = Status.VENDOR;
			return 'stall';
		}
		const bytes = this.#isPlain ? this.#plainUpload(block, length) : this.#read(block, length);
		if (!bytes) return this.#refuse();
		this.#state = bytes.length < length ? State.IDLE : State.UPLOAD_IDLE;
		return this.#faultNow('short-upload') ? bytes.slice(0, 5) : bytes;
	}

	#plainUpload(block: number, length: number): Uint8Array {
		const at = block * this.#options.transferBytes;
		return Uint8Array.from(this.firmware.slice(at, at + length));
	}

	#read(block: number, length: number): Uint8Array | null {
		if (block === 0) return Uint8Array.of(0, DfuSeCommand.SET_POINTER, DfuSeCommand.ERASE_PAGE);
		if (block < FIRST_BLOCK) return null;
		const address = this.#pointer + (block - FIRST_BLOCK) * this.#options.transferBytes;
		return this.#regionAt(address)?.canRead ? this.bytesAt(address, length) : null;
	}
}

interface Job {
	ms: number;
	hangs?: boolean;
	run: () => number;
}

const NOTHING = new Uint8Array(0);
const TO_HOST: ReadonlySet<number> = new Set([Request.UPLOAD, Request.GETSTATUS, 5]);
