import { expect, test } from 'vitest';
import { utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { createRig, type FakeRig } from '../testing/fake-rig.ts';
import { ZEPHYR_3_4, ZEPHYR_4_3, ZEPHYR_4_4 } from '../testing/fake-zephyr.ts';

const pattern = (bytes: number, seed = 1) =>
	Uint8Array.from({ length: bytes }, (_, i) => (i * 31 + (i >> 8) * 7 + seed) & 0xff);

const failureOf = (rig: FakeRig, promise: Promise<unknown>) =>
	rig.until(promise).then(
		() => ({ code: 'resolved', message: '' }),
		(error: unknown) => ({
			code: error instanceof AppError ? error.code : (error as Error).name,
			message: (error as Error).message
		})
	);
const codeOf = async (rig: FakeRig, promise: Promise<unknown>) =>
	(await failureOf(rig, promise)).code;

async function opened(options: Parameters<typeof createRig>[0] = {}): Promise<FakeRig> {
	const rig = createRig(options);
	await rig.until(rig.board.open());
	return rig;
}

test.each([true, false])('a folder is listed with sizes (SMP %s)', async (smp) => {
	const rig = await opened({ smp });
	rig.device.files.set('/lfs/b.txt', utf8('hello'));
	rig.device.files.set('/lfs/with blank', utf8('x'));
	rig.device.files.set('/lfs/123', utf8(''));
	const { entries, truncated } = await rig.until(rig.board.storage.list('/lfs'));
	expect(truncated).toBe(false);
	expect(entries).toEqual([
		{ name: 'ocre', kind: 'directory', sizeBytes: null },
		{ name: '123', kind: 'file', sizeBytes: 0 },
		{ name: 'b.txt', kind: 'file', sizeBytes: 5 },
		{ name: 'with blank', kind: 'file', sizeBytes: 1 }
	]);
	expect(await codeOf(rig, rig.board.storage.list('/lfs/none'))).toBe('file-missing');
	expect(await rig.until(rig.board.storage.stat('/lfs/none'))).toBeNull();
	expect(rig.output()).toBe('');
});

test.each([true, false])(
	'what a container prints meanwhile is not taken for a file (SMP %s)',
	async (smp) => {
		const rig = await opened({ smp });
		rig.device.files.set('/lfs/real', utf8('hello'));
		rig.device.meanwhile = 'temperature 21\nfolder/\nreal/\n';
		const { entries } = await rig.until(rig.board.storage.list('/lfs'));
		expect(entries.map(({ name }) => name)).toEqual(['ocre', 'real']);
	}
);

const VERSIONS = [ZEPHYR_3_4, ZEPHYR_4_3, ZEPHYR_4_4];

test.each(VERSIONS)(
	'names that look like sizes and names are what they are (%j)',
	async (zephyr) => {
		const rig = await opened({ zephyr });
		const named = ['       1 x', '12', '12345678 12345678 b', '12345678 a', 'x'];
		for (const [i, name] of named.entries()) rig.device.files.set(`/lfs/d/${name}`, pattern(i));
		rig.device.folders.add('/lfs/d/       0 e');
		const { entries } = await rig.until(rig.board.storage.list('/lfs/d'));
		expect(entries).toEqual([
			{ name: '       0 e', kind: 'directory', sizeBytes: null },
			...named.map((name, i) => ({ name, kind: 'file', sizeBytes: i }))
		]);
	}
);

test.each(VERSIONS)(
	'what looks like a file and its size is none when a container says it (%j)',
	async (zephyr) => {
		const rig = await opened({ zephyr });
		rig.device.files.set('/lfs/real', utf8('hello'));
		rig.device.meanwhile = '      21 temperature\n       5 real\n       0 folder/\n';
		const { entries } = await rig.until(rig.board.storage.list('/lfs'));
		expect(entries.map(({ name, sizeBytes }) => [name, sizeBytes])).toEqual([
			['ocre', null],
			['real', 5]
		]);
	}
);

test('where a listing tells sizes, files are not asked for one by one', async () => {
	const rig = await opened({ zephyr: ZEPHYR_4_4, smp: false });
	for (let i = 10; i < 30; i++) rig.device.files.set(`/lfs/d/f${i}`, pattern(i));
	const before = rig.device.lines.length;
	const { entries } = await rig.until(rig.board.storage.list('/lfs/d'));
	expect(entries).toHaveLength(20);
	const asked = rig.device.lines.slice(before).filter((line) => line.startsWith('fs '));
	expect(asked).toEqual(['fs ls /lfs/d', 'fs ls /lfs/d']);
});

test.each(VERSIONS)('what is wrong with a path is told by what it means (%j)', async (zephyr) => {
	for (const smp of [true, false]) {
		const rig = await opened({ zephyr, smp });
		const { storage } = rig.board;
		rig.device.files.set('/lfs/f', utf8('x'));
		rig.device.files.set('/lfs/d/f', utf8('x'));
		expect(await codeOf(rig, storage.list('/lfs/f'))).toBe('not-a-folder');
		expect(await codeOf(rig, storage.list('/lfs/none'))).toBe('file-missing');
		expect(await codeOf(rig, storage.read('/lfs/none'))).toBe('file-missing');
		expect(await codeOf(rig, storage.remove('/lfs/d'))).toBe('folder-not-empty');
		expect(await codeOf(rig, storage.makeDirectory('/lfs/d'))).toBe('file-exists');
	}
});

test.each([
	[true, 'hash'],
	[false, 'format']
] as const)('a file comes as it is (SMP %s)', async (smp, verified) => {
	const rig = await opened({ smp });
	for (const size of [0, 1, 16, 511, 512, 513, 2_000]) {
		const bytes = pattern(size, size);
		rig.device.files.set('/lfs/f', bytes);
		expect(await rig.until(rig.board.storage.read('/lfs/f'))).toEqual({
			bytes,
			verified: size === 0 ? 'hash' : verified
		});
	}
	expect(await codeOf(rig, rig.board.storage.read('/lfs/none'))).toBe('file-missing');
	expect(await codeOf(rig, rig.board.storage.read('/lfs/ocre'))).toBe('not-a-file');
});

test.each([
	[true, 'hash'],
	[false, 'read-back']
] as const)('a file is written and read back (SMP %s)', async (smp, verified) => {
	const rig = await opened({ smp });
	const phases = new Set<string>();
	for (const size of [900, 40, 0, 1_300]) {
		const bytes = pattern(size, size);
		const how = await rig.until(
			rig.board.storage.write('/lfs/data.bin', bytes, {
				onprogress: ({ phase }) => phases.add(phase)
			})
		);
		expect(how).toBe(size === 0 ? 'hash' : verified);
		expect(rig.device.files.get('/lfs/data.bin')).toEqual(bytes);
	}
	expect([...phases].sort()).toEqual(['sending', 'verifying']);
});

test('an image that is written without SMP is verified by the supervisor’s own hash', async () => {
	const rig = await opened({ smp: false });
	const path = '/lfs/ocre/images/app.wasm';
	expect(await rig.until(rig.board.storage.write(path, pattern(300)))).toBe('hash');
	rig.device.wrongHash = 'ab'.repeat(32);
	expect(await codeOf(rig, rig.board.storage.write(path, pattern(300)))).toBe('transfer-mismatch');
	expect(rig.device.files.has(path)).toBe(false);
});

test('a board without hashes is believed only after everything was read back', async () => {
	const rig = await opened();
	rig.device.smp!.hashes = false;
	expect(await rig.until(rig.board.storage.write('/lfs/f', pattern(700)))).toBe('read-back');
	rig.device.smp!.corruptsFiles = true;
	expect(await codeOf(rig, rig.board.storage.write('/lfs/f', pattern(700)))).toBe(
		'transfer-mismatch'
	);
	expect(rig.device.files.has('/lfs/f')).toBe(false);
});

test('a board whose SMP has no files is used over its shell', async () => {
	const rig = await opened();
	rig.device.smp!.files = false;
	rig.device.files.set('/lfs/f', utf8('hello'));
	expect(await rig.until(rig.board.storage.stat('/lfs/f'))).toMatchObject({ sizeBytes: 5 });
});

test('bytes that change on their way are noticed', async () => {
	const rig = await opened();
	rig.device.files.set('/lfs/f', pattern(2_000));
	rig.device.smp!.corruptsReads = true;
	expect(await codeOf(rig, rig.board.storage.read('/lfs/f'))).toBe('transfer-mismatch');
});

test.each([true, false])('a cancelled write leaves no half file (SMP %s)', async (smp) => {
	const rig = await opened({ smp });
	const bytes = pattern(smp ? 20_000 : 5_000);
	const stop = new AbortController();
	const write = rig.board.storage.write('/lfs/f', bytes, {
		signal: stop.signal,
		onprogress: ({ doneBytes }) => {
			if (doneBytes > bytes.length / 2) stop.abort();
		}
	});
	expect(await codeOf(rig, write)).toBe('AbortError');
	expect(rig.device.files.has('/lfs/f')).toBe(false);
	await rig.until(rig.board.storage.write('/lfs/f', bytes));
	expect(rig.device.files.get('/lfs/f')).toEqual(bytes);
});

test('a write that the cable ends says that a part may be there', async () => {
	const rig = await opened();
	await rig.until(rig.board.identify());
	rig.port.faults = { unplugAtByte: rig.port.bytesToBoard + 4_000 };
	const failure = await failureOf(rig, rig.board.storage.write('/lfs/f', pattern(20_000)));
	expect(failure.code).toBe('board-lost');
	expect(failure.message).toContain('A part of the file may be on the board as /lfs/f');
});

test.each([true, false])('over a bad wire, what arrives is right (SMP %s)', async (smp) => {
	for (let seed = 1; seed <= 4; seed++) {
		const rig = await opened({ smp });
		rig.port.faults = { seed, drop: 0.0008, corrupt: 0.0008 };
		const bytes = pattern(1_500, seed);
		const wrote = await failureOf(rig, rig.board.storage.write('/lfs/f', bytes));
		if (wrote.code === 'resolved') expect(rig.device.files.get('/lfs/f')).toEqual(bytes);
		else if (rig.device.files.has('/lfs/f')) expect(wrote.message).toContain('part of the file');
		rig.device.files.set('/lfs/g', bytes);
		const read = await rig.until(rig.board.storage.read('/lfs/g')).catch(() => null);
		if (read) expect(read.bytes).toEqual(bytes);
	}
});

test('folders are made and only empty ones removed', async () => {
	const rig = await opened();
	const { storage } = rig.board;
	await rig.until(storage.makeDirectory('/lfs/data'));
	expect(await codeOf(rig, storage.makeDirectory('/lfs/data'))).toBe('file-exists');
	await rig.until(storage.write('/lfs/data/f', utf8('x')));
	expect(await codeOf(rig, storage.remove('/lfs/data'))).toBe('folder-not-empty');
	await rig.until(storage.remove('/lfs/data/f'));
	await rig.until(storage.remove('/lfs/data'));
	expect(rig.device.folders.has('/lfs/data')).toBe(false);
});

test('a full board refuses before anything is sent', async () => {
	const rig = await opened();
	rig.device.capacityBytes = 8_192;
	const { storage } = rig.board;
	expect(await rig.until(storage.space())).toMatchObject({ totalBytes: 8_192, blockBytes: 4_096 });
	expect(await codeOf(rig, storage.write('/lfs/f', pattern(9_000)))).toBe('storage-full');
	expect(rig.device.files.size).toBe(0);
});

test('paths that would become others on their way are refused', async () => {
	const rig = await opened();
	const { storage } = rig.board;
	for (const path of ['relative', '/lfs/../x', '/lfs//x', '/lfs/a\nb', '/lfs/' + 'n'.repeat(256)])
		expect(
			await codeOf(
				rig,
				Promise.resolve().then(() => storage.stat(path))
			)
		).toBe('path-refused');
	for (const path of ['/lfs/*', '/lfs/é', '/lfs/' + 'n'.repeat(130)])
		expect(await codeOf(rig, storage.remove(path))).toBe('path-refused');
	expect(rig.device.lines.some((line) => line.includes('rm'))).toBe(false);
});

test('the time of a transfer is told by the rate of the line, and by what was measured', async () => {
	const rig = await opened({ smp: false });
	const { storage } = rig.board;
	expect(await rig.until(storage.estimateMs('read', 100_000))).toBe(50_000);
	rig.device.files.set('/lfs/f', pattern(4_000));
	rig.port.pacedBaudRate = 1_152_000;
	await rig.until(storage.read('/lfs/f'));
	expect(await rig.until(storage.estimateMs('read', 100_000))).toBeLessThan(25_000);
	expect(await rig.until(storage.estimateMs('write', 3_000))).toBe(10_000);
});

test.each(['two words', "it's", 'say "so"', 'back\\slash', '\\'.repeat(100)])(
	'a file named %s is written over the shell under that name',
	async (name) => {
		const rig = await opened({ smp: false });
		const bytes = pattern(1_000);
		await rig.until(rig.board.storage.makeDirectory('/lfs/my folder'));
		rig.device.files.set('/lfs/my folder/two', utf8('precious'));
		const path = `/lfs/my folder/${name}`;
		for (const part of [bytes, bytes.slice(0, 300)]) {
			await rig.until(rig.board.storage.write(path, part));
			expect(rig.device.files.get(path)).toEqual(part);
		}
		expect(rig.device.files.size).toBe(2);
		expect(Math.max(...rig.device.lines.map(({ length }) => length))).toBeLessThan(256);
	}
);
