import { expect, test } from 'vitest';
import { BrowserPlace } from './browser-place.ts';
import { FakeFile, fakeFile, fakeFolder, type FakeTree } from './fake-handles.ts';
import { PLACE_LIMITS } from './followed-place.ts';

const paths = (files: readonly { path: string }[]) => files.map(({ path }) => path).sort();

test('modules and build definitions are found at any depth, copies of tools are not', async () => {
	const tree: FakeTree = {
		'build.yaml': new FakeFile('name: a'),
		'main.rs': new FakeFile(''),
		'.git': { 'x.wasm': new FakeFile('') },
		node_modules: { 'x.wasm': new FakeFile('') },
		target: {
			release: {
				'app.wasm': new FakeFile('12345', 7),
				'.app.wasm': new FakeFile(''),
				deps: { 'app-1f.wasm': new FakeFile('') },
				'message.build.yaml': new FakeFile('')
			}
		}
	};
	const look = await new BrowserPlace(fakeFolder('app', () => tree)).look();
	expect(look.modules).toEqual([{ path: 'target/release/app.wasm', sizeBytes: 5, changedAt: 7 }]);
	expect(paths(look.definitions)).toEqual(['build.yaml', 'target/release/message.build.yaml']);
	expect(look.isCut).toBe(false);
});

test('a file is read as it is now, one that is gone is null, one that is too large is refused', async () => {
	const tree: FakeTree = { 'a.wasm': new FakeFile('1'), 'b.wasm': new FakeFile('2') };
	const place = new BrowserPlace(fakeFolder('app', () => tree));
	await place.look();
	tree['a.wasm'] = new FakeFile('changed');
	delete tree['b.wasm'];
	expect(new TextDecoder().decode((await place.read('a.wasm'))!)).toBe('changed');
	expect(await place.read('b.wasm')).toBeNull();
	expect(await place.read('../secret')).toBeNull();
	tree['a.wasm'] = new FakeFile('x'.repeat(PLACE_LIMITS.moduleBytes + 1));
	await expect(place.read('a.wasm')).rejects.toMatchObject({ code: 'follow-too-large' });
});

test('a place that vanished or may not be read says which', async () => {
	const folder = new BrowserPlace(fakeFolder('app', () => undefined));
	await expect(folder.look()).rejects.toMatchObject({ code: 'follow-gone' });
	const file = new BrowserPlace(fakeFile('app.wasm', () => undefined));
	await expect(file.look()).rejects.toMatchObject({ code: 'follow-gone' });
	const denied = new BrowserPlace(
		fakeFolder('app', () => {
			throw new DOMException('no', 'NotAllowedError');
		})
	);
	await expect(denied.look()).rejects.toMatchObject({ code: 'follow-denied' });
});

test('a folder inside that goes away while one looks does not matter', async () => {
	let looks = 0;
	const tree: FakeTree = { 'a.wasm': new FakeFile('1'), build: { 'b.wasm': new FakeFile('2') } };
	const place = new BrowserPlace(
		fakeFolder('app', () => {
			if (++looks > 1) delete tree.build;
			return tree;
		})
	);
	expect(paths((await place.look()).modules)).toEqual(['a.wasm']);
});

test('a file is followed as a place with one module', async () => {
	const place = new BrowserPlace(fakeFile('app.wasm', () => new FakeFile('123', 3)));
	expect(place.kind).toBe('file');
	expect(await place.look()).toMatchObject({
		modules: [{ path: 'app.wasm', sizeBytes: 3, changedAt: 3 }],
		definitions: []
	});
});

test('a folder with more than is looked at says so', async () => {
	const tree: FakeTree = {};
	for (let i = 0; i <= PLACE_LIMITS.entries; i++) tree[`f${i}`] = new FakeFile('');
	const look = await new BrowserPlace(fakeFolder('app', () => tree)).look();
	expect(look.isCut).toBe(true);
});

test('where changes are not told of, or telling fails, one has to look', async () => {
	const handle = fakeFolder('app', () => ({}));
	expect(await new BrowserPlace(handle).observe(() => undefined)).toBeNull();
	const failing = new BrowserPlace(handle, () => ({
		observe: () => Promise.reject(new DOMException('no', 'NotSupportedError')),
		disconnect: () => undefined
	}));
	expect(await failing.observe(() => undefined)).toBeNull();
	let ended = 0;
	const telling = new BrowserPlace(handle, () => ({
		observe: () => Promise.resolve(),
		disconnect: () => void ended++
	}));
	(await telling.observe(() => undefined))?.();
	expect(ended).toBe(1);
});
