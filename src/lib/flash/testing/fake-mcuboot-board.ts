// A made-up board with MCUboot at the other end of a FakePort: its firmware takes images by SMP, its bootloader by serial
// recovery. What goes wrong on the wire is the port's plan; what goes wrong in the board is this one's.
import type { Clock } from '#lib/core/clock.ts';
import type { FakeDevice } from '#lib/port/fake-port.ts';
import { encodeFrame } from '#lib/wire/smp-frame.ts';
import {
	IMAGE_ERASE,
	IMAGE_RC,
	IMAGE_SLOT_INFO,
	IMAGE_STATE,
	IMAGE_UPLOAD,
	OS_ECHO,
	OS_RESET,
	SMP_GROUP_IMAGE,
	SMP_GROUP_OS,
	SMP_RC
} from '#lib/wire/smp-groups.ts';
import { decodePayload, responsePacket } from '#lib/wire/smp-messages.ts';
import { encodePacket, type SmpPacket } from '#lib/wire/smp-packet.ts';
import type { Payload, PayloadMap } from '#lib/wire/smp-payload.ts';
import { SmpStreamDecoder } from '#lib/wire/smp-stream.ts';
import { FakeSlots } from './fake-slots.ts';
import { makeImage } from './mcuboot-image.ts';

export interface FakeMcubootPlan {
	eraseMs?: number;
	/** From the reset until something answers; more where slots are swapped. */
	bootMs?: number;
	swapMs?: number;
	/** Of each request. */
	answerMs?: number;
	/** Unit in which recovery writes the flash. */
	alignBytes?: number;
	/** Packets beyond are passed over, as by a firmware without room. */
	maxPacketBytes?: number;
	/** The request with this number, counted from 1, is refused with `rc`. */
	refuseAt?: { request: number; rc: number };
	/** The answer with this number is something else: `garbage`, a wrong offset, or nothing. */
	spoilAt?: { request: number; how: 'garbage' | 'offset' | 'nothing' | 'truncated' };
	/** The board resets by itself at this request. */
	resetAt?: number;
	/** It forgets to reset so often. */
	ignoredResets?: number;
	/** The new firmware answers nothing. */
	newFirmwareIsDead?: boolean;
	/** Confirming has no effect. */
	confirmFails?: boolean;
	slotInfo?: boolean;
	/** The firmware was built without boot modes: a reset restarts it, whatever it is asked for. */
	noBootMode?: boolean;
	/** Firmware: whether it compares the flash at the end. */
	compares?: boolean;
	/** Recovery: echo was built in; it tells hashes. */
	echo?: boolean;
	hashes?: boolean;
}

type Mode = 'firmware' | 'recovery' | 'booting' | 'dead';

const failed = (rc: number): Payload => ({ err: { group: SMP_GROUP_IMAGE, rc } });

const textOf = (map: PayloadMap): string => {
	const text = map.get('d');
	return typeof text === 'string' ? text : '';
};

export class FakeMcubootBoard implements FakeDevice {
	send: (bytes: Uint8Array) => void = () => {};
	readonly slots: FakeSlots;
	readonly plan: FakeMcubootPlan;
	/** What was asked, as "group.command". */
	readonly asked: string[] = [];
	resets = 0;
	readonly #clock: Clock;
	readonly #oldHash: Uint8Array;
	#mode: Mode;
	#decoder = new SmpStreamDecoder();
	#requests = 0;
	/** Changes with each reset: what belongs to an earlier life is over. */
	#life = 0;
	#busyUntil = 0;
	#entersRecovery = false;
	#upload = { size: 0, offset: 0, sha: '' };
	#recoveryUpload = { size: 0, offset: 0 };

	constructor(
		clock: Clock,
		options: { mode?: 'firmware' | 'recovery'; slotBytes?: number; plan?: FakeMcubootPlan } = {}
	) {
		const { mode = 'firmware', slotBytes = 64 * 1024, plan = {} } = options;
		this.#clock = clock;
		this.#mode = mode;
		this.plan = plan;
		this.slots = new FakeSlots(slotBytes, makeImage({ version: [1, 0, 0], bodyBytes: 3_000 }));
		this.#oldHash = this.slots.image(0)!.hash;
	}

	get mode(): Mode {
		return this.#mode;
	}

	/** The version that would run now; null: nothing would. */
	get version(): string | null {
		return this.slots.isGood(0) ? this.slots.image(0)!.version : null;
	}

	receive(bytes: Uint8Array): void {
		for (const item of this.#decoder.push(bytes)) {
			if (item.kind !== 'packet') continue;
			const { packet } = item;
			if (encodePacket(packet).length > (this.plan.maxPacketBytes ?? Infinity)) continue;
			this.#take(packet);
		}
	}

	/** By its button, or by itself. */
	reset(): void {
		this.resets++;
		const life = ++this.#life;
		const swaps = this.slots.swap !== 'none' || this.#mode === 'dead';
		const { bootMs = 300, swapMs = 4_000 } = this.plan;
		const wasRecovery = this.#mode === 'recovery';
		this.#mode = 'booting';
		this.#decoder = new SmpStreamDecoder();
		this.#upload = { size: 0, offset: 0, sha: '' };
		this.#recoveryUpload = { size: 0, offset: 0 };
		this.#busyUntil = 0;
		this.#clock.schedule(bootMs + (swaps ? swapMs : 0), () => {
			if (life !== this.#life) return;
			const runs = this.slots.boot();
			const isNew = !this.#isOld();
			if (!runs || this.#entersRecovery) this.#mode = 'recovery';
			else
				this.#mode =
					isNew && this.plan.newFirmwareIsDead === true && !wasRecovery ? 'dead' : 'firmware';
			this.#entersRecovery = false;
			this.send(new TextEncoder().encode('*** Booting Zephyr OS ***\r\n'));
		});
	}

	#isOld(): boolean {
		const hash = this.slots.image(0)?.hash;
		return hash?.every((byte, i) => byte === this.#oldHash[i]) ?? false;
	}

	#take(packet: SmpPacket): void {
		if (this.#mode === 'booting' || this.#mode === 'dead') return;
		// A bootloader compares the whole byte, so that it hears nothing of another version.
		if (this.#mode === 'recovery' && packet.version !== 0) return;
		const request = ++this.#requests;
		this.asked.push(`${packet.group}.${packet.command}`);
		if (this.plan.resetAt === request) return this.reset();
		const { fields, tookMs } = this.#handle(packet, request);
		const life = this.#life;
		const now = this.#clock.now();
		this.#busyUntil = Math.max(now, this.#busyUntil) + tookMs + (this.plan.answerMs ?? 0);
		const answer = this.#spoil(
			encodeFrame(encodePacket(responsePacket(packet, fields)), 'device'),
			request
		);
		const send = () => life === this.#life && answer && this.send(answer);
		if (this.#busyUntil <= now) send();
		else this.#clock.schedule(this.#busyUntil - now, send);
	}

	#handle(packet: SmpPacket, request: number): { fields: Payload; tookMs: number } {
		const { refuseAt } = this.plan;
		const recovery = this.#mode === 'recovery';
		if (refuseAt?.request === request)
			return {
				fields: recovery || refuseAt.rc < 0 ? { rc: Math.abs(refuseAt.rc) } : failed(refuseAt.rc),
				tookMs: 0
			};
		let map: PayloadMap;
		try {
			map = decodePayload(packet.payload);
		} catch {
			return { fields: { rc: SMP_RC.invalid }, tookMs: 0 };
		}
		const erases =
			packet.group === SMP_GROUP_IMAGE && packet.command === IMAGE_UPLOAD && map.get('off') === 0;
		const before = this.slots.slots[recovery ? 0 : 1];
		const wasErased = before.every((byte) => byte === 0xff);
		const fields = recovery ? this.#inRecovery(packet, map) : this.#inFirmware(packet, map);
		return { fields, tookMs: erases && !wasErased ? (this.plan.eraseMs ?? 0) : 0 };
	}

	#spoil(frame: Uint8Array, request: number): Uint8Array | null {
		const { spoilAt } = this.plan;
		if (spoilAt?.request !== request) return frame;
		switch (spoilAt.how) {
			case 'nothing':
				return null;
			case 'truncated':
				return frame.subarray(0, frame.length >> 1);
			case 'garbage':
				return frame.map((byte, i) => (byte * 7 + i) & 0xff);
			case 'offset':
				return frame;
		}
	}

	/** An offset that is not so, where the plan wants that. */
	#offset(real: number): number {
		const { spoilAt } = this.plan;
		return spoilAt?.request === this.#requests && spoilAt.how === 'offset'
			? real + 1_000_000
			: real;
	}

	#resetSoon(): void {
		if ((this.plan.ignoredResets ?? 0) > 0) {
			this.plan.ignoredResets!--;
			return;
		}
		const life = this.#life;
		this.#clock.schedule(250, () => life === this.#life && this.reset());
	}

	#inFirmware({ group, command, operation }: SmpPacket, map: PayloadMap): Payload {
		if (group === SMP_GROUP_OS && command === OS_ECHO) return { r: textOf(map) };
		if (group === SMP_GROUP_OS && command === OS_RESET) {
			this.#entersRecovery = map.get('boot_mode') === 1 && this.plan.noBootMode !== true;
			this.#resetSoon();
			return {};
		}
		if (group !== SMP_GROUP_IMAGE) return { rc: SMP_RC.notSupported };
		if (command === IMAGE_STATE) return operation === 0 ? this.#state() : this.#setState(map);
		if (command === IMAGE_UPLOAD) return this.#uploadToSecondary(map);
		if (command === IMAGE_ERASE) return this.#erase();
		if (command === IMAGE_SLOT_INFO && this.plan.slotInfo) return this.#slotInfo();
		return { rc: SMP_RC.notSupported };
	}

	#slotInfo(): Payload {
		const slot = (number: number) => ({ slot: number, size: this.slots.sizeBytes });
		return { images: [{ image: 0, slots: [slot(0), slot(1)] }] };
	}

	#state(): Payload {
		const { swap } = this.slots;
		const flags = [
			{ pending: false, confirmed: swap !== 'revert', active: true, permanent: false },
			{
				pending: swap === 'test' || swap === 'perm',
				confirmed: swap === 'revert',
				active: false,
				permanent: swap === 'perm'
			}
		];
		const images = ([0, 1] as const).flatMap((slot) => {
			const image = this.slots.image(slot);
			if (!image) return [];
			const { version, hash } = image;
			return [{ slot, version, hash, bootable: true, ...flags[slot] }];
		});
		return { images, splitStatus: 0 };
	}

	#setState(map: PayloadMap): Payload {
		const hash = map.get('hash');
		const confirm = map.get('confirm') === true;
		const slot = ([0, 1] as const).find((one) => {
			const found = this.slots.image(one)?.hash;
			return hash instanceof Uint8Array && found?.every((byte, i) => byte === hash[i]);
		});
		if (hash !== undefined && slot === undefined) return failed(IMAGE_RC.hashNotFound);
		if (hash === undefined && !confirm) return failed(IMAGE_RC.invalidHash);
		const { swap } = this.slots;
		if ((slot ?? 0) === 0) {
			if (!confirm) return failed(IMAGE_RC.testOfActiveDenied);
			if (swap === 'test' || swap === 'perm') return failed(IMAGE_RC.alreadyPending);
			if (!this.plan.confirmFails) this.slots.swap = 'none';
		} else {
			if (swap === 'revert') return failed(IMAGE_RC.alreadyPending);
			this.slots.swap = confirm ? 'perm' : 'test';
		}
		return this.#state();
	}

	#erase(): Payload {
		if (this.slots.swap !== 'none') return failed(IMAGE_RC.noFreeSlot);
		this.slots.erase(1);
		return {};
	}

	#uploadToSecondary(map: PayloadMap): Payload {
		const offset = map.get('off') as number;
		const data = map.get('data') as Uint8Array;
		const sha = map.get('sha') as Uint8Array | undefined;
		const upload = this.#upload;
		if (offset === 0) {
			const key = sha?.join() ?? '';
			if (data.length < 32) return failed(IMAGE_RC.invalidHeader);
			if (new DataView(data.buffer, data.byteOffset).getUint32(0, true) !== 0x96f3b83d)
				return failed(IMAGE_RC.invalidMagic);
			if (upload.size > 0 && upload.sha === key && key !== '')
				return { off: this.#offset(upload.offset) };
			if (this.slots.swap !== 'none') return failed(IMAGE_RC.noFreeSlot);
			const size = map.get('len') as number;
			if (size > this.slots.sizeBytes) return failed(IMAGE_RC.tooLarge);
			this.slots.erase(1);
			this.#upload = { size, offset: 0, sha: key };
		} else if (offset !== upload.offset) return { off: this.#offset(upload.offset) };
		const now = this.#upload;
		if (now.offset + data.length > now.size) return failed(IMAGE_RC.dataOverrun);
		this.slots.write(1, now.offset, data);
		now.offset += data.length;
		if (now.offset < now.size) return { off: this.#offset(now.offset) };
		const { size } = now;
		this.#upload = { size: 0, offset: 0, sha: '' };
		const match = this.slots.image(1)?.isWhole ?? false;
		return { off: this.#offset(size), ...(this.plan.compares ? { match } : {}) };
	}

	#inRecovery({ group, command }: SmpPacket, map: PayloadMap): Payload {
		if (group === SMP_GROUP_OS && command === OS_ECHO && this.plan.echo !== false)
			return { r: textOf(map) };
		if (group === SMP_GROUP_OS && command === OS_RESET) {
			this.#resetSoon();
			return { rc: 0 };
		}
		if (group !== SMP_GROUP_IMAGE) return { rc: SMP_RC.notSupported };
		if (command === IMAGE_STATE) return this.#list();
		if (command === IMAGE_UPLOAD) return this.#uploadToPrimary(map);
		if (command === IMAGE_SLOT_INFO && this.plan.slotInfo) return this.#slotInfo();
		return { rc: SMP_RC.notSupported };
	}

	/** Those that pass the bootloader's check. */
	#list(): Payload {
		const images = ([0, 1] as const).flatMap((slot) => {
			if (!this.slots.isGood(slot)) return [];
			const { version, hash } = this.slots.image(slot)!;
			return [{ slot, ...(this.plan.hashes === false ? {} : { hash }), version }];
		});
		return { images };
	}

	#uploadToPrimary(map: PayloadMap): Payload {
		const offset = map.get('off');
		const data = map.get('data');
		if (typeof offset !== 'number' || !(data instanceof Uint8Array)) return { rc: SMP_RC.invalid };
		const upload = this.#recoveryUpload;
		if (offset === 0) {
			upload.offset = 0;
			const size = map.get('len') as number;
			if (size > this.slots.sizeBytes) return { rc: SMP_RC.invalid };
			this.slots.erase(0);
			upload.size = size;
		} else if (offset !== upload.offset) return { rc: 0, off: this.#offset(upload.offset) };
		else if (upload.offset + data.length > upload.size) return { rc: SMP_RC.invalid };
		const rest = data.length % (this.plan.alignBytes ?? 4);
		const isLast = upload.offset + data.length === upload.size;
		const taken = isLast ? data : data.subarray(0, data.length - rest);
		this.slots.write(0, upload.offset, taken);
		upload.offset += taken.length;
		return { rc: 0, off: this.#offset(upload.offset) };
	}
}
