import { expect, test } from 'vitest';
import { sha256 } from '@noble/hashes/sha2.js';
import { hex, utf8 } from '#lib/core/bytes.ts';
import type { UploadProgress } from '../board.ts';
import { AppError } from '#lib/core/errors.ts';
import { createRig, type FakeRig } from '../testing/fake-rig.ts';

const image = (bytes: number, seed = 1) =>
	Uint8Array.from({ length: bytes }, (_, i) => (i * 31 + (i >> 8) * 7 + seed) & 0xff);

const codeOf = (rig: FakeRig, promise: Promise<unknown>) =>
	rig.until(promise).then(
		() => 'resolved',
		(error: unknown) => (error instanceof AppError ? error.code : (error as Error).name)
	);

async function opened(options: Parameters<typeof createRig>[0] = {}): Promise<FakeRig> {
	const rig = createRig(options);
	await rig.until(rig.board.open());
	return rig;
}

test.each([true, false])(
	'a cancelled upload leaves nothing under its name and can be repeated (SMP %s)',
	async (smp) => {
		const rig = await opened({ smp });
		const bytes = image(smp ? 20_000 : 6_000);
		const stop = new AbortController();
		const onprogress = (progress: UploadProgress) => {
			if (progress.doneBytes > bytes.length / 2) stop.abort();
		};
		const upload = rig.board.upload('app.wasm', bytes, { signal: stop.signal, onprogress });
		expect(await codeOf(rig, upload)).toBe('AbortError');
		expect(rig.device.files.size).toBe(0);
		await rig.until(rig.board.upload('app.wasm', bytes));
		expect(rig.device.image('app.wasm')).toEqual(bytes);
		expect(rig.output()).toBe('');
	}
);

test('the packets grow to what the board takes, and a board with small buffers gets small ones', async () => {
	const roomy = await opened();
	await roomy.until(roomy.board.upload('app.wasm', image(20_000)));
	expect(Math.max(...roomy.device.smp!.packetSizes)).toBeGreaterThan(360);
	const tight = await opened();
	tight.device.smp!.maxPacketBytes = 190;
	const bytes = image(20_000);
	await tight.until(tight.board.upload('app.wasm', bytes));
	expect(tight.device.image('app.wasm')).toEqual(bytes);
	expect(Math.max(...tight.device.smp!.packetSizes)).toBeLessThanOrEqual(190);
});

test('lost answers, of the first packet too, do not spoil the file', async () => {
	const rig = await opened();
	await rig.until(rig.board.identify());
	const bytes = image(5_000);
	let left = 30;
	rig.board.on('raw', () => {
		if (left-- % 3 === 0) rig.device.smp!.loseAnswers = 1;
	});
	await rig.until(rig.board.upload('app.wasm', bytes));
	expect(rig.device.image('app.wasm')).toEqual(bytes);
});

test('an image that is shorter than the one it replaces is exactly itself', async () => {
	const rig = await opened();
	for (const size of [9_000, 700, 1, 3_000]) {
		const bytes = image(size, size);
		await rig.until(rig.board.upload('app.wasm', bytes));
		expect(rig.device.image('app.wasm')).toEqual(bytes);
	}
});

test('only the board’s own hash counts', async () => {
	const rig = await opened();
	rig.device.wrongHash = 'ab'.repeat(32);
	expect(await codeOf(rig, rig.board.upload('app.wasm', image(300)))).toBe('upload-mismatch');
	rig.device.wrongHash = undefined;
	expect(rig.device.files.size).toBe(0);
	rig.device.smp!.corruptsFiles = true;
	expect(await codeOf(rig, rig.board.upload('app.wasm', image(300)))).toBe('upload-mismatch');
	expect(rig.device.files.size).toBe(0);
});

test.each([true, false])('a full storage is told, before and during (SMP %s)', async (smp) => {
	const rig = await opened({ smp });
	rig.device.capacityBytes = 8_192;
	expect(await codeOf(rig, rig.board.upload('app.wasm', image(9_000)))).toBe('storage-full');
	expect(rig.device.files.size).toBe(0);
	if (!smp) return;
	const { write } = { write: rig.device.smp!.answer.bind(rig.device.smp) };
	rig.device.smp!.answer = (packet) => {
		rig.device.capacityBytes = 100;
		return write(packet);
	};
	expect(await codeOf(rig, rig.board.upload('app.wasm', image(5_000)))).toBe('storage-full');
	expect(rig.device.files.size).toBe(0);
});

test('a cable that is pulled half way leaves a part, and the next upload replaces it', async () => {
	const rig = await opened();
	const bytes = image(20_000);
	rig.port.faults = { unplugAtByte: rig.port.bytesToBoard + 9_000 };
	await expect(rig.until(rig.board.upload('app.wasm', bytes))).rejects.toMatchObject({
		code: 'board-lost',
		message: expect.stringContaining('part of it may be on the board') as string
	});
	rig.port.faults = {};
	await rig.until(rig.board.open());
	const [half] = await rig.until(rig.board.listImages());
	expect(half!.sha256).not.toBe(hex(sha256(bytes)));
	expect((await rig.until(rig.board.upload('app.wasm', bytes))).method).toBe('smp');
	expect(rig.device.image('app.wasm')).toEqual(bytes);
});

test('a board that restarts half way keeps what it has, and gets the rest', async () => {
	const rig = await opened();
	const bytes = image(20_000);
	rig.port.faults = { resetAtByte: rig.port.bytesToBoard + 9_000 };
	expect((await rig.until(rig.board.upload('app.wasm', bytes))).method).toBe('smp');
	expect(rig.device.image('app.wasm')).toEqual(bytes);
	expect(rig.states.filter((state) => state === 'opening')).toHaveLength(2);
});

test('a board that restarts during an upload through the shell keeps what it has, and gets the rest', async () => {
	const rig = await opened({ smp: false });
	const bytes = image(6_000);
	rig.port.faults = { resetAtByte: rig.port.bytesToBoard + 5_000 };
	expect((await rig.until(rig.board.upload('app.wasm', bytes))).method).toBe('shell');
	expect(rig.device.image('app.wasm')).toEqual(bytes);
	expect(rig.device.settings.prompt).toBe(false);
	expect(rig.states.filter((state) => state === 'opening')).toHaveLength(2);
	const lines = rig.device.lines.filter((line) => line.startsWith('fs write app.wasm')).length;
	expect(lines).toBeLessThan((1.3 * bytes.length) / 17);
});

test('an image that containers were made from is replaced only when that was agreed to', async () => {
	const rig = await opened();
	const old = image(300);
	rig.device.putImage('app.wasm', old);
	await rig.until(rig.board.run({ id: 'app', image: 'app.wasm' }));
	const next = image(900, 5);
	await expect(rig.until(rig.board.upload('app.wasm', next))).rejects.toMatchObject({
		code: 'image-in-use',
		message: expect.stringContaining('app was made from it') as string
	});
	expect(rig.device.image('app.wasm')).toEqual(old);
	await rig.until(rig.board.upload('app.wasm', next, { replaceUsed: true }));
	expect(rig.device.image('app.wasm')).toEqual(next);
	await rig.until(rig.board.upload('app.wasm', next));
});

test('names that the board refuses or SMP cannot carry are dealt with', async () => {
	const rig = await opened();
	expect(await codeOf(rig, rig.board.upload('Bad.wasm', image(3)))).toBe('name-refused');
	expect(await codeOf(rig, rig.board.upload('../x', image(3)))).toBe('name-refused');
	expect(await codeOf(rig, rig.board.upload('empty.wasm', new Uint8Array(0)))).toBe(
		'upload-failed'
	);
	const long = 'n'.repeat(60);
	expect((await rig.until(rig.board.upload(long, image(40)))).method).toBe('shell');
	expect(rig.device.image(long)).toEqual(image(40));
});

test('a removed image is gone and a missing one is an error', async () => {
	const rig = await opened();
	rig.device.putImage('x.wasm', utf8('x'));
	await rig.until(rig.board.removeImage('x.wasm'));
	expect(rig.device.files.size).toBe(0);
	expect(await codeOf(rig, rig.board.removeImage('x.wasm'))).toBe('image-missing');
});

test('two uploads at once take turns', async () => {
	const rig = await opened();
	const both = Promise.all([
		rig.board.upload('a.wasm', image(3_000, 1)),
		rig.board.upload('b.wasm', image(3_000, 2))
	]);
	await rig.until(both);
	expect(rig.device.image('a.wasm')).toEqual(image(3_000, 1));
	expect(rig.device.image('b.wasm')).toEqual(image(3_000, 2));
});

test('at 115200 baud an upload over SMP uses most of the line', async () => {
	const rig = createRig();
	rig.port.pacedBaudRate = 115_200;
	await rig.until(rig.board.open());
	const bytes = image(20_000);
	const began = rig.clock.now();
	await rig.until(rig.board.upload('app.wasm', bytes));
	const seconds = (rig.clock.now() - began) / 1000;
	// Of 11520 bytes a second, three quarters remain after base64.
	expect(bytes.length / seconds / 8_640).toBeGreaterThan(0.6);
});

test('at 115200 baud an upload through the shell uses most of what its lines allow', async () => {
	const rig = createRig({ smp: false });
	rig.port.pacedBaudRate = 115_200;
	await rig.until(rig.board.open());
	const bytes = image(5_000);
	const began = rig.clock.now();
	await rig.until(rig.board.upload('a.wasm', bytes));
	const seconds = (rig.clock.now() - began) / 1000;
	// 17 bytes take a line of 67 characters, a line end and a prompt.
	expect(bytes.length / seconds / ((11_520 * 17) / 77)).toBeGreaterThan(0.75);
});
