import { expect, test } from 'vitest';
import { hex } from '#lib/core/bytes.ts';
import { IMAGE_RC, SMP_GROUP_IMAGE } from '#lib/wire/smp-groups.ts';
import {
	decodeImageState,
	imageConfirm,
	imageErase,
	imageState,
	imageTest,
	imageUpload,
	type ImageChunk
} from '#lib/wire/smp-images.ts';
import { decodePayload, requestPacket, type SmpRequest } from '#lib/wire/smp-messages.ts';
import { decodePacket, encodePacket } from '#lib/wire/smp-packet.ts';
import { ImageSlots } from '../mcuboot/image-slots.ts';
import { factoryImage } from '../mcuboot/mcuboot-image.ts';
import { mcubootGroup } from './image-group.ts';
import { SmpServer } from './smp-server.ts';

const SLOT_BYTES = 16 * 1024;
const IMAGE = factoryImage('another');

function board() {
	const slots = new ImageSlots({ board: 'test', slotBytes: SLOT_BYTES });
	const log: string[] = [];
	const create = () =>
		new SmpServer(
			new Map([[SMP_GROUP_IMAGE, mcubootGroup(slots, (...line) => log.push(line.join(' ')))]])
		);
	let server = create();
	const ask = async (request: SmpRequest, version: 0 | 1 = 1) => {
		const packet = { ...requestPacket(request, 1), version };
		const answer = await server.answer(encodePacket(packet));
		return Object.fromEntries(decodePayload(decodePacket(answer!).payload)) as Record<
			string,
			unknown
		>;
	};
	return {
		slots,
		log,
		ask,
		upload: (chunk: Partial<ImageChunk>) =>
			ask(imageUpload({ offset: 0, data: new Uint8Array(), ...chunk })),
		reset: () => {
			server = create();
			return slots.boot();
		},
		list: async () => {
			const packet = requestPacket(imageState(), 1);
			const answer = decodePacket((await server.answer(encodePacket(packet)))!);
			return decodeImageState(decodePayload(answer.payload));
		}
	};
}

type Board = ReturnType<typeof board>;

const failure = (rc: number) => ({
	err: new Map([
		['group', 1],
		['rc', rc]
	])
});

async function uploadWhole({ upload }: Board, image = IMAGE): Promise<void> {
	for (let offset = 0; offset < image.length; offset += 500) {
		const data = image.subarray(offset, offset + 500);
		await upload({ offset, data, ...(offset === 0 && { totalBytes: image.length }) });
	}
}

const hashOf = ({ slots }: Board, slot: 0 | 1) => slots.image(slot)!.hash;

test.each<[string, Partial<ImageChunk>, number]>([
	[
		'without a whole header',
		{ data: IMAGE.subarray(0, 31), totalBytes: 500 },
		IMAGE_RC.invalidHeader
	],
	['without a length', { data: IMAGE.subarray(0, 200) }, IMAGE_RC.invalidLength],
	['of something else', { data: new Uint8Array(40), totalBytes: 500 }, IMAGE_RC.invalidMagic],
	[
		'with a digest that is too long',
		{ data: IMAGE.subarray(0, 200), totalBytes: 500, sha: new Uint8Array(33) },
		IMAGE_RC.invalidHash
	],
	[
		'for a larger slot',
		{ data: IMAGE.subarray(0, 200), totalBytes: SLOT_BYTES + 1 },
		IMAGE_RC.tooLarge
	],
	['of more than it said', { data: IMAGE.subarray(0, 200), totalBytes: 100 }, IMAGE_RC.dataOverrun]
])('a first chunk %s is refused', async (_what, chunk, rc) => {
	const one = board();
	expect(await one.upload(chunk)).toEqual(failure(rc));
	expect(one.log.at(-1)).toBe(`err mcumgr_img_grp Image upload inspect failed: ${rc}`);
});

test('version 0 is told in its own words', async () => {
	const { ask } = board();
	const first = imageUpload({ offset: 0, data: IMAGE.subarray(0, 200) });
	expect(await ask(first, 0)).toEqual({ rc: 3 });
	expect(await ask(imageTest(new Uint8Array(32)), 0)).toEqual({ rc: 1 });
});

test('a wrong offset is answered with the right one, and the same digest goes on where it was', async () => {
	const one = board();
	const sha = Uint8Array.of(1, 2, 3);
	const first = { data: IMAGE.subarray(0, 100), totalBytes: IMAGE.length, sha };
	expect(await one.upload(first)).toEqual({ off: 100 });
	expect(await one.upload({ offset: 300, data: IMAGE.subarray(300, 400) })).toEqual({ off: 100 });
	expect(await one.upload({ offset: 100, data: IMAGE.subarray(100, 250) })).toEqual({ off: 250 });
	expect(await one.upload(first)).toEqual({ off: 250 });
	expect(await one.upload({ ...first, sha: Uint8Array.of(9) })).toEqual({ off: 100 });
	one.reset();
	expect(await one.upload({ offset: 100, data: IMAGE.subarray(100, 200) })).toEqual({ off: 0 });
});

test('a tested image runs once and is taken back, or stays if it is confirmed', async () => {
	for (const confirms of [true, false]) {
		const one = board();
		const [old, fresh] = [hex(hashOf(one, 0)), hex(IMAGE.subarray(-32))];
		await uploadWhole(one);
		expect((await one.ask(imageTest(hashOf(one, 1)))).images).toHaveLength(2);
		expect((await one.list())[1]).toMatchObject({ pending: true, permanent: false });
		one.reset();
		expect(hex(hashOf(one, 0))).toBe(fresh);
		expect(await one.list()).toMatchObject([
			{ active: true, confirmed: false },
			{ active: false, confirmed: true }
		]);
		// Neither an upload nor an erase takes the way back.
		expect(await one.upload({ data: IMAGE.subarray(0, 99), totalBytes: 99 })).toEqual(
			failure(IMAGE_RC.noFreeSlot)
		);
		expect(await one.ask(imageErase())).toEqual(failure(IMAGE_RC.noFreeSlot));
		if (confirms) await one.ask(imageConfirm());
		one.reset();
		expect(hex(hashOf(one, 0))).toBe(confirms ? fresh : old);
	}
});

test('an image that is confirmed at once stays', async () => {
	const one = board();
	await uploadWhole(one);
	await one.ask(imageConfirm(hashOf(one, 1)));
	expect((await one.list())[1]).toMatchObject({ pending: true, permanent: true });
	expect(await one.ask(imageTest(hashOf(one, 1)))).toEqual(failure(IMAGE_RC.alreadyPending));
	one.reset();
	expect((await one.list())[0]).toMatchObject({ active: true, confirmed: true });
});

test('marks that make no sense are refused', async () => {
	const one = board();
	expect(await one.ask(imageTest(hashOf(one, 0)))).toEqual(failure(IMAGE_RC.testOfActiveDenied));
	expect(await one.ask(imageTest(new Uint8Array(32)))).toEqual(failure(IMAGE_RC.hashNotFound));
	expect(await one.ask(imageTest(new Uint8Array(5)))).toEqual(failure(IMAGE_RC.invalidHash));
	expect(await one.ask(imageErase(0))).toEqual(failure(IMAGE_RC.noFreeSlot));
	expect(await one.ask(imageErase(2))).toEqual(failure(IMAGE_RC.invalidSlot));
	expect(await one.ask(imageErase())).toEqual({});
});

test('an image whose digest is wrong is thrown away by the bootloader', async () => {
	const one = board();
	await uploadWhole(one, IMAGE.with(100, IMAGE[100]! ^ 1));
	await one.ask(imageTest(hashOf(one, 1)));
	expect(one.reset()).toContain('E: Image in the secondary slot is not valid!');
	expect(one.slots.isErased(1)).toBe(true);
	expect(await one.list()).toMatchObject([{ version: '1.0.0', active: true, confirmed: true }]);
});
