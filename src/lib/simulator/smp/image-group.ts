// SMP's image group of a firmware on MCUboot: what is in the slots, an upload into the one that does not run, and the
// marks for the next reset. The order of its checks and their numbers are the firmware's.
import { hex } from '#lib/core/bytes.ts';
import {
	IMAGE_ERASE,
	IMAGE_RC,
	IMAGE_SLOT_INFO,
	IMAGE_STATE,
	IMAGE_UPLOAD,
	SMP_RC
} from '#lib/wire/smp-groups.ts';
import {
	readBytes,
	readOptionalBoolean,
	readOptionalUint,
	type Payload,
	type PayloadMap
} from '#lib/wire/smp-payload.ts';
import { IMAGE_HEADER_BYTES, IMAGE_MAGIC } from '../mcuboot/mcuboot-image.ts';
import type { ImageSlots, SlotNumber } from '../mcuboot/image-slots.ts';
import type { BoardConsole } from '../runtime/runtime.ts';
import { ok, type SmpAnswer, type SmpCommand, type SmpGroup } from './smp-server.ts';

const SHA_BYTES = 32;
/** What the flash is erased in. */
const PAGE_BYTES = 4096;

const BAD_STATE: ReadonlySet<number> = new Set([
	IMAGE_RC.noFreeSlot,
	IMAGE_RC.currentIsNewer,
	IMAGE_RC.alreadyPending
]);
const INVALID: ReadonlySet<number> = new Set([
	IMAGE_RC.invalidSlot,
	IMAGE_RC.invalidOffset,
	IMAGE_RC.invalidLength,
	IMAGE_RC.invalidHeader,
	IMAGE_RC.invalidHash,
	IMAGE_RC.wrongFlashAddress
]);

/** With what version 0 of the protocol says for it. */
function refused(rc: number): SmpAnswer {
	if (BAD_STATE.has(rc)) return { kind: 'error', rc, legacy: SMP_RC.badState };
	return { kind: 'error', rc, legacy: INVALID.has(rc) ? SMP_RC.invalid : SMP_RC.unknown };
}

type Log = BoardConsole['log'];

/** Gone with a reset: what an upload that broke off had. */
class ImageUploads {
	readonly #slots: ImageSlots;
	readonly #log: Log;
	#size: number | null = null;
	#offset = 0;
	#sha = '';

	constructor(slots: ImageSlots, log: Log) {
		this.#slots = slots;
		this.#log = log;
	}

	forget(): void {
		this.#size = null;
		this.#offset = 0;
		this.#sha = '';
	}

	take(fields: PayloadMap): SmpAnswer {
		const offset = readOptionalUint(fields, 'off');
		const size = readOptionalUint(fields, 'len');
		const sha = fields.has('sha') ? readBytes(fields, 'sha') : new Uint8Array();
		const data = fields.has('data') ? readBytes(fields, 'data') : new Uint8Array();
		readOptionalUint(fields, 'image');
		const upgrade = readOptionalBoolean(fields, 'upgrade') ?? false;
		if (offset === undefined) return this.#fails(IMAGE_RC.invalidOffset);
		if (offset !== 0) return this.#goOn(offset, data);
		const problem = this.#inspect(data, size, sha);
		if (problem !== null) return this.#fails(problem);
		const resumes = sha.length > 0 && this.#size !== null && this.#sha === hex(sha);
		if (resumes) return ok({ off: this.#offset });
		const started = this.#start(data, size!, sha, upgrade);
		return started ?? this.#write(data);
	}

	/** What is wrong with a first chunk, whatever the slots have. */
	#inspect(data: Uint8Array, size: number | undefined, sha: Uint8Array): number | null {
		if (data.length < IMAGE_HEADER_BYTES) return IMAGE_RC.invalidHeader;
		if (size === undefined) return IMAGE_RC.invalidLength;
		if (new DataView(data.buffer, data.byteOffset).getUint32(0, true) !== IMAGE_MAGIC)
			return IMAGE_RC.invalidMagic;
		return sha.length > SHA_BYTES ? IMAGE_RC.invalidHash : null;
	}

	#start(data: Uint8Array, size: number, sha: Uint8Array, upgrade: boolean): SmpAnswer | null {
		const slots = this.#slots;
		if (slots.swap !== 'none') return this.#fails(IMAGE_RC.noFreeSlot);
		if (size > slots.slotBytes) return this.#fails(IMAGE_RC.tooLarge);
		if (upgrade && !isNewer(data, slots.image(0)?.version ?? ''))
			return this.#fails(IMAGE_RC.currentIsNewer);
		this.#size = size;
		this.#offset = 0;
		this.#sha = hex(sha);
		if (!slots.isErased(1)) {
			slots.erase(1);
			const erased = Math.ceil(size / PAGE_BYTES) * PAGE_BYTES;
			this.#log('inf', 'mcumgr_img_grp', `Erased 0x${erased.toString(16)} bytes of image slot`);
		}
		return null;
	}

	#goOn(offset: number, data: Uint8Array): SmpAnswer {
		// A wrong offset is not a failure: the answer says which is right.
		if (this.#size === null || offset !== this.#offset) return ok({ off: this.#offset });
		if (offset + data.length > this.#size) return this.#fails(IMAGE_RC.dataOverrun);
		return this.#write(data);
	}

	#write(data: Uint8Array): SmpAnswer {
		if (this.#offset + data.length > this.#size!) return this.#fails(IMAGE_RC.dataOverrun);
		this.#slots.write(1, this.#offset, data);
		this.#offset += data.length;
		const off = this.#offset;
		if (off === this.#size) this.forget();
		return ok({ off });
	}

	#fails(rc: number): SmpAnswer {
		this.#log('err', 'mcumgr_img_grp', `Image upload inspect failed: ${rc}`);
		return refused(rc);
	}
}

/** Whether an image's header has a higher version. Build numbers do not count. */
function isNewer(header: Uint8Array, than: string): boolean {
	const view = new DataView(header.buffer, header.byteOffset);
	const version = [view.getUint8(20), view.getUint8(21), view.getUint16(22, true)];
	const other = than.split('.').map(Number);
	for (const [i, number] of version.entries())
		if (number !== (other[i] ?? 0)) return number > (other[i] ?? 0);
	return false;
}

function slotFields(slots: ImageSlots, slot: SlotNumber): Payload[] {
	const image = slots.image(slot);
	if (!image) return [];
	const { swap } = slots;
	const { version, hash, bootable } = image;
	const runs = slot === 0;
	const pending = !runs && (swap === 'test' || swap === 'perm');
	return [
		{
			slot,
			version,
			hash,
			bootable,
			pending,
			confirmed: runs ? swap !== 'revert' : swap === 'revert',
			active: runs,
			permanent: !runs && swap === 'perm'
		}
	];
}

function state(slots: ImageSlots, log: Log): SmpAnswer {
	log('inf', 'mcuboot_util', `Image index: 0, Swap type: ${slots.swap}`);
	return ok({ images: [...slotFields(slots, 0), ...slotFields(slots, 1)], splitStatus: 0 });
}

/** A mark for the next reset; null: done. */
function setNext(slots: ImageSlots, slot: SlotNumber, confirm: boolean): number | null {
	const { swap } = slots;
	if (!confirm && slot === 0) return IMAGE_RC.testOfActiveDenied;
	switch (swap) {
		case 'test':
			return !confirm && slot === 1 ? null : IMAGE_RC.alreadyPending;
		case 'perm':
			return confirm && slot === 1 ? null : IMAGE_RC.alreadyPending;
		case 'revert':
			if (!confirm) return IMAGE_RC.alreadyPending;
			if (slot === 0) slots.confirm();
			return null;
		case 'none':
			if (slot === 1) slots.choose(confirm ? 'perm' : 'test');
			return null;
	}
}

function slotOf(slots: ImageSlots, fields: PayloadMap, confirm: boolean): SlotNumber | SmpAnswer {
	const hash = fields.has('hash') ? readBytes(fields, 'hash') : new Uint8Array();
	if (hash.length === 0) return confirm ? 0 : refused(IMAGE_RC.invalidHash);
	if (hash.length !== SHA_BYTES) return refused(IMAGE_RC.invalidHash);
	const found = ([0, 1] as const).find((slot) => {
		const image = slots.image(slot);
		return image !== null && hex(image.hash) === hex(hash);
	});
	return found ?? refused(IMAGE_RC.hashNotFound);
}

export function mcubootGroup(slots: ImageSlots, log: Log): SmpGroup {
	const uploads = new ImageUploads(slots, log);
	return new Map<number, SmpCommand>([
		[
			IMAGE_STATE,
			{
				read: () => state(slots, log),
				write: (fields) => {
					const confirm = readOptionalBoolean(fields, 'confirm') ?? false;
					const slot = slotOf(slots, fields, confirm);
					if (typeof slot === 'object') return slot;
					const rc = setNext(slots, slot, confirm);
					return rc === null ? state(slots, log) : refused(rc);
				}
			}
		],
		[IMAGE_UPLOAD, { write: (fields) => uploads.take(fields) }],
		[
			IMAGE_ERASE,
			{
				write: (fields) => {
					const slot = readOptionalUint(fields, 'slot') ?? 1;
					if (slot > 1) return refused(IMAGE_RC.invalidSlot);
					if (slot === 0 || (slots.image(1) && slots.swap !== 'none'))
						return refused(IMAGE_RC.noFreeSlot);
					slots.erase(1);
					uploads.forget();
					return ok();
				}
			}
		],
		[
			IMAGE_SLOT_INFO,
			{
				read: () => {
					const size = slots.slotBytes;
					const list = [
						{ slot: 0, size },
						{ slot: 1, size, upload_image_id: 0 }
					];
					return ok({ images: [{ image: 0, slots: list }] });
				}
			}
		]
	]);
}
