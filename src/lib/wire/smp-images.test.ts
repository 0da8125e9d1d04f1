import { expect, test } from 'vitest';
import { hex } from '#lib/core/bytes.ts';
import { decodePayload, requestPacket } from './smp-messages.ts';
import {
	decodeImageState,
	decodeImageUpload,
	decodeSlotSizes,
	imageConfirm,
	imageErase,
	imageSlotInfo,
	imageState,
	imageTest,
	imageUpload
} from './smp-images.ts';
import { encodeDevicePayload, type Payload } from './smp-payload.ts';

const answer = (fields: Payload) => decodePayload(encodeDevicePayload(fields));
const HASH = Uint8Array.from({ length: 32 }, (_, i) => i);
const slot = { slot: 0, version: '1.2.3', hash: HASH, bootable: true, active: true };

test('the first chunk says size and digest, the others where they belong', () => {
	const first = imageUpload({
		offset: 0,
		data: Uint8Array.of(1, 2),
		totalBytes: 5,
		sha: HASH.slice(0, 2)
	});
	expect(hex(requestPacket(first, 0).payload)).toBe(
		// {len: 5, off: 0, sha: h'0001', data: h'0102'}
		'a4636c656e0563' + '6f66660063' + '736861420001' + '6464617461420102'
	);
	const next = imageUpload({ offset: 300, data: Uint8Array.of(9) });
	expect(next).toMatchObject({ operation: 2, group: 1, command: 1 });
	expect([...decodePayload(requestPacket(next, 0).payload).keys()]).toEqual(['off', 'data']);
});

test('test, confirm and erase ask for what they are named after', () => {
	const fields = (request: ReturnType<typeof imageTest>): unknown =>
		Object.fromEntries(decodePayload(requestPacket(request, 0).payload));
	expect(fields(imageTest(HASH))).toEqual({ hash: HASH, confirm: false });
	expect(fields(imageConfirm(HASH))).toEqual({ hash: HASH, confirm: true });
	expect(fields(imageConfirm())).toEqual({ confirm: true });
	expect(fields(imageErase())).toEqual({});
	expect(fields(imageErase(1))).toEqual({ slot: 1 });
	expect(imageState()).toMatchObject({ operation: 0, group: 1, command: 0 });
	expect(imageErase()).toMatchObject({ operation: 2, group: 1, command: 5 });
});

test('flags that are not told are false, and a bootloader may tell no digest', () => {
	const { hash: _, ...bare } = slot;
	expect(decodeImageState(answer({ images: [slot, { ...bare, slot: 1 }] }))).toEqual([
		{
			image: 0,
			slot: 0,
			version: '1.2.3',
			hash: HASH,
			bootable: true,
			pending: false,
			confirmed: false,
			active: true,
			permanent: false
		},
		expect.objectContaining({ slot: 1, hash: undefined })
	]);
	expect(decodeImageState(answer({ images: [] }))).toEqual([]);
});

test('an answer to an upload is an offset, and of some boards whether the flash has it', () => {
	expect(decodeImageUpload(answer({ off: 7 }))).toEqual({ nextOffset: 7, match: undefined });
	expect(decodeImageUpload(answer({ rc: 0, off: 7, match: false })).match).toBe(false);
});

test.each<[string, Payload]>([
	['no list', {}],
	['something else than a list', { images: 3 }],
	['a slot that is not a map', { images: [1] }],
	['a version that is not text', { images: [{ ...slot, version: 1 }] }],
	['a version without end', { images: [{ ...slot, version: '1'.repeat(33) }] }],
	['a digest without end', { images: [{ ...slot, hash: new Uint8Array(65) }] }],
	['a flag that is not a flag', { images: [{ ...slot, active: 1 }] }],
	['a slot below zero', { images: [{ ...slot, slot: -1 }] }],
	['slots without end', { images: Array.from({ length: 33 }, () => slot) }]
])('a state with %s is refused', (_what, fields) => {
	expect(() => decodeImageState(answer(fields))).toThrow(/SMP field|slot is not/);
});

test.each<[string, Payload]>([
	['no offset', {}],
	['a failure beside it', { rc: 3, off: 1 }],
	['an offset below zero', { off: -1 }],
	['a match that is not a flag', { off: 1, match: 1 }]
])('an upload answer with %s is refused', (_what, fields) => {
	expect(() => decodeImageUpload(answer(fields))).toThrow(/SMP field|no offset/);
});

test('the room of an image is what its slots have, and what the bootloader leaves', () => {
	expect(imageSlotInfo()).toMatchObject({ operation: 0, group: 1, command: 6 });
	const slots = [
		{ slot: 0, size: 1000 },
		{ slot: 1, rc: 3 }
	];
	const images = [
		{ image: 0, slots, max_image_size: 900 },
		{ image: 1, slots: [] }
	];
	expect(decodeSlotSizes(answer({ images }))).toEqual([1000, 900]);
	expect(decodeSlotSizes(answer({ images: [] }))).toEqual([]);
	expect(() => decodeSlotSizes(answer({ images: [{ slots: [{ size: -1 }] }] }))).toThrow(/size/);
});
