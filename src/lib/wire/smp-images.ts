// Requests and responses of SMP's image group: what is in the slots of MCUboot, and how an image gets into one.
// Decoders check every field of what the other end sent and throw `smp-invalid`.
import { AppError } from '#lib/core/errors.ts';
import {
	IMAGE_ERASE,
	IMAGE_SLOT_INFO,
	IMAGE_STATE,
	IMAGE_UPLOAD,
	SMP_GROUP_IMAGE
} from './smp-groups.ts';
import { readFailure, type SmpRequest } from './smp-messages.ts';
import { SMP_READ, SMP_WRITE } from './smp-packet.ts';
import {
	readBytes,
	readOptionalBoolean,
	readOptionalUint,
	readText,
	type PayloadMap
} from './smp-payload.ts';

/** SHA-256; newer bootloaders can be built for longer ones. */
const MAX_HASH_BYTES = 64;
/** "255.255.65535.4294967295". */
const MAX_VERSION_CHARACTERS = 32;
/** Two slots of every image, of which no board has many. */
const MAX_SLOTS = 32;

/** An image in a slot, as the board tells of it. */
export interface SlotState {
	/** Which of several images; 0 where there is one. */
	image: number;
	/** 0: the primary slot; 1: the secondary. */
	slot: number;
	/** Untrusted text: "1.2.3" or "1.2.3.4". */
	version: string;
	/** Of the image's own TLV. A bootloader need not tell it. */
	hash: Uint8Array | undefined;
	bootable: boolean;
	/** It will be booted by the next reset. */
	pending: boolean;
	/** It is what is booted unless another is chosen. */
	confirmed: boolean;
	/** It runs. */
	active: boolean;
	/** Together with `pending`: the next reset makes it the confirmed one, too. */
	permanent: boolean;
}

export const imageState = (): SmpRequest => ({
	operation: SMP_READ,
	group: SMP_GROUP_IMAGE,
	command: IMAGE_STATE,
	fields: {}
});

/** The image with this hash is booted once by the next reset, and stays if it is confirmed then. */
export const imageTest = (hash: Uint8Array): SmpRequest => ({
	operation: SMP_WRITE,
	group: SMP_GROUP_IMAGE,
	command: IMAGE_STATE,
	fields: { hash, confirm: false }
});

/** The image with this hash stays; without a hash, the one that runs. */
export const imageConfirm = (hash?: Uint8Array): SmpRequest => ({
	operation: SMP_WRITE,
	group: SMP_GROUP_IMAGE,
	command: IMAGE_STATE,
	fields: { hash, confirm: true }
});

/** A list that leaves flags out means false by it. */
export function decodeImageState(map: PayloadMap): SlotState[] {
	return listOf(map, 'images').map((slot) => {
		const flag = (name: string) => readOptionalBoolean(slot, name) ?? false;
		return {
			image: readOptionalUint(slot, 'image', 255) ?? 0,
			slot: readOptionalUint(slot, 'slot', 255) ?? 0,
			version: readText(slot, 'version', MAX_VERSION_CHARACTERS),
			hash: slot.has('hash') ? readBytes(slot, 'hash', MAX_HASH_BYTES) : undefined,
			bootable: flag('bootable'),
			pending: flag('pending'),
			confirmed: flag('confirmed'),
			active: flag('active'),
			permanent: flag('permanent')
		};
	});
}

export interface ImageChunk {
	offset: number;
	data: Uint8Array;
	/** Size of the whole file; only with the chunk at offset 0. */
	totalBytes?: number | undefined;
	/** SHA-256 of the whole file; only with the chunk at offset 0. The board tells a broken off upload by it. */
	sha?: Uint8Array | undefined;
	/** Which of several images; left out for the first. */
	image?: number | undefined;
}

export const imageUpload = ({ offset, data, totalBytes, sha, image }: ImageChunk): SmpRequest => ({
	operation: SMP_WRITE,
	group: SMP_GROUP_IMAGE,
	command: IMAGE_UPLOAD,
	fields: { image, len: totalBytes, off: offset, sha, data }
});

export interface ImageUploadAnswer {
	/** Where the next chunk must begin. */
	nextOffset: number;
	/** Behind the last chunk, of boards that compare: whether the flash has what `sha` promised. */
	match: boolean | undefined;
}

/** Of a response without a failure. */
export const decodeImageUpload = (map: PayloadMap): ImageUploadAnswer => ({
	nextOffset: readUintOf(map),
	match: readOptionalBoolean(map, 'match')
});

function readUintOf(map: PayloadMap): number {
	const offset = readOptionalUint(map, 'off');
	if (offset === undefined || readFailure(map))
		throw new AppError('smp-invalid', 'an answer to an image upload has no offset');
	return offset;
}

/** Erases the slot that does not run, or the given one. */
export const imageErase = (slot?: number): SmpRequest => ({
	operation: SMP_WRITE,
	group: SMP_GROUP_IMAGE,
	command: IMAGE_ERASE,
	fields: { slot }
});

export const imageSlotInfo = (): SmpRequest => ({
	operation: SMP_READ,
	group: SMP_GROUP_IMAGE,
	command: IMAGE_SLOT_INFO,
	fields: {}
});

/** Bytes that an image of the first kind may have in each of its slots: what the board knows of it. */
export function decodeSlotSizes(map: PayloadMap): number[] {
	const [first] = listOf(map, 'images');
	if (!first) return [];
	const most = readOptionalUint(first, 'max_image_size');
	const sizes = listOf(first, 'slots').flatMap((slot) => readOptionalUint(slot, 'size') ?? []);
	return most === undefined ? sizes : [...sizes, most];
}

function listOf(map: PayloadMap, name: string): PayloadMap[] {
	const list = map.get(name);
	if (!Array.isArray(list) || list.length > MAX_SLOTS)
		throw new AppError('smp-invalid', `SMP field "${name}" is not a list of slots`);
	return list.map((one: unknown) => {
		if (!(one instanceof Map)) throw new AppError('smp-invalid', 'a slot is not a map');
		return one;
	});
}
