import { expect, test } from 'vitest';
import { utf8 } from '#lib/core/bytes.ts';
import { createRig } from '../testing/fake-rig.ts';
import { isMadeOf, StrayWatch, type WatchedFolder } from './stray-files.ts';

function folderOf(files: Map<string, Uint8Array>): WatchedFolder {
	return {
		list: () =>
			Promise.resolve(
				new Map(
					[...files].map(([name, bytes]) => [
						name,
						{ sizeBytes: bytes.length, sha256: bytes.join() }
					])
				)
			),
		read: (name) => Promise.resolve(files.get(name)),
		remove: (name) => Promise.resolve(void files.delete(name))
	};
}

const SENT = utf8('the quick brown fox jumps over the lazy dog');

test('a piece of what was sent is taken away, and what may be somebody’s is said', async () => {
	const files = new Map([['old', utf8('old')]]);
	const watch = new StrayWatch(folderOf(files), 'app', SENT);
	await watch.begin();
	expect(await watch.end()).toBeUndefined();
	files.set('app', SENT).set('ap', utf8('brown fox')).set('new', utf8('brown bear'));
	expect(await watch.end()).toMatch(/“new” appeared on the board/);
	expect([...files.keys()]).toEqual(['old', 'app', 'new']);
	files.set('old', utf8('old, and a line of another'));
	expect(await watch.end()).toMatch(/“new” appeared.* “old” changed/);
	files.delete('old');
	expect(await watch.end()).toMatch(/“old” disappeared/);
});

test('a file that the board could not hash has not changed', async () => {
	const files = new Map([['a', { sizeBytes: 3, sha256: '' }]]);
	const folder = { ...folderOf(new Map()), list: () => Promise.resolve(new Map(files)) };
	const watch = new StrayWatch(folder, 'app', SENT);
	await watch.begin();
	files.set('a', { sizeBytes: 3, sha256: 'ab' });
	expect(await watch.end()).toBeUndefined();
	files.set('a', { sizeBytes: 4, sha256: '' });
	expect(await watch.end()).toContain('“a” changed');
});

test('pieces are told from other texts', () => {
	expect(isMadeOf('fox jumpsthe quick', 'the quick brown fox jumps')).toBe(true);
	expect(isMadeOf('ox', 'the quick brown fox')).toBe(true);
	expect(isMadeOf('fix', 'the quick brown fox')).toBe(false);
	expect(isMadeOf('the quack', 'the quick brown fox')).toBe(false);
});

const IMAGE = Uint8Array.from({ length: 900 }, (_, i) => (i * 53 + (i >> 4)) & 0xff);

/** Loses a character of the name in one of the lines, as a buffer that runs over does. */
function losesACharacter(rig: ReturnType<typeof createRig>, at: number): void {
	const { device } = rig;
	const run = device.run.bind(device);
	let lines = 0;
	device.run = (line) => {
		const isLost = line.startsWith('fs write app.wasm ') && ++lines === at;
		run(isLost ? line.replace('app.wasm', 'app.wsm') : line);
	};
}

test.each([1, 3, 20])(
	'an image under a damaged name does not stay behind (line %i)',
	async (at) => {
		const rig = createRig({ smp: false });
		await rig.until(rig.board.open());
		rig.device.putImage('other.wasm', utf8('other'));
		losesACharacter(rig, at);
		const result = await rig.until(rig.board.upload('app.wasm', IMAGE));
		expect(result.why).toBeUndefined();
		expect(rig.device.image('app.wasm')).toEqual(IMAGE);
		expect(rig.device.image('app.wsm')).toBeUndefined();
		expect(rig.device.image('other.wasm')).toEqual(utf8('other'));
	}
);

test('an image of another name that was written to is said', async () => {
	const rig = createRig({ smp: false });
	await rig.until(rig.board.open());
	rig.device.putImage('app.wsm', utf8('somebody’s'));
	losesACharacter(rig, 3);
	const result = await rig.until(rig.board.upload('app.wasm', IMAGE));
	expect(rig.device.image('app.wasm')).toEqual(IMAGE);
	expect(result.why).toContain('“app.wsm” changed');
});

test('a cancelled upload leaves none either', async () => {
	const rig = createRig({ smp: false });
	await rig.until(rig.board.open());
	losesACharacter(rig, 2);
	const stop = new AbortController();
	const upload = rig.board.upload('app.wasm', IMAGE, {
		signal: stop.signal,
		onprogress: ({ doneBytes }) => doneBytes > 300 && stop.abort()
	});
	await rig.until(upload.catch(() => undefined));
	expect([...rig.device.files.keys()]).toEqual([]);
});

test('a file that is written elsewhere leaves none', async () => {
	const rig = createRig({ smp: false });
	await rig.until(rig.board.open());
	const { device } = rig;
	const run = device.run.bind(device);
	let lines = 0;
	device.run = (line) =>
		run(line.startsWith('fs write f.txt') && ++lines === 2 ? line.replace('f.txt', 'f.tt') : line);
	await rig.until(rig.board.storage.write('/lfs/f.txt', IMAGE));
	expect([...device.files.keys()]).toEqual(['/lfs/f.txt']);
});

test('after an overrun no line is typed ahead any more, and none is longer than the buffer', async () => {
	const rig = createRig({ smp: false });
	await rig.until(rig.board.open());
	let ahead = 0;
	let longest = 0;
	rig.board.on('sent', (bytes) => {
		longest = Math.max(longest, bytes.length);
		if (String.fromCharCode(...bytes).includes('\rfs write')) ahead++;
	});
	await rig.until(rig.board.upload('a.wasm', IMAGE));
	expect(ahead).toBeGreaterThan(5);
	rig.device.logIdle('wrn', 'shell_uart', 'RX ring buffer full.');
	ahead = longest = 0;
	await rig.until(rig.board.upload('b.wasm', IMAGE));
	expect(ahead).toBe(0);
	expect(longest).toBeLessThan(64);
	expect(rig.device.image('b.wasm')).toEqual(IMAGE);
});

test('lines go to no other folder when the one was not reached', async () => {
	const rig = createRig({ smp: false });
	await rig.until(rig.board.open());
	const { device } = rig;
	const run = device.run.bind(device);
	let times = 0;
	device.run = (line) =>
		run(line === 'fs cd /lfs/ocre/images' && ++times < 3 ? 'fs cd /lfs/ocre' : line);
	await rig.until(rig.board.upload('app.wasm', IMAGE));
	expect([...device.files.keys()]).toEqual(['/lfs/ocre/images/app.wasm']);
});
