// What a class leaves in the browser, in IndexedDB and in memory: the same contract.
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { MemoryClassStore, type ClassStore, type KeptWorkshop } from './class-store.ts';
import { openClassStore } from './indexeddb-class-store.ts';

const LIGHT: KeptWorkshop = { digest: 'sha256:a', title: 'Light', sizeBytes: 3, openedAt: 1 };
const SOUND: KeptWorkshop = { digest: 'sha256:b', title: 'Sound', sizeBytes: 2, openedAt: 2 };

let count = 0;
let store: ClassStore;
afterEach(() => store.dispose());

describe.each([
	['IndexedDB', () => openClassStore(`classes-${count++}`)],
	['memory', () => Promise.resolve(new MemoryClassStore())]
])('in %s', (_name, open) => {
	test('workshops are kept whole, the one opened last first', async () => {
		store = await open();
		await store.writeWorkshop(LIGHT, Uint8Array.of(1, 2, 3));
		await store.writeWorkshop(SOUND, Uint8Array.of(4, 5));
		expect(await store.workshops()).toEqual([SOUND, LIGHT]);
		expect(await store.readWorkshop(LIGHT.digest)).toEqual(Uint8Array.of(1, 2, 3));
		await store.writeWorkshop({ ...LIGHT, openedAt: 3 }, Uint8Array.of(1, 2, 3));
		expect((await store.workshops()).map(({ title }) => title)).toEqual(['Light', 'Sound']);
		await store.removeWorkshop(LIGHT.digest);
		expect(await store.readWorkshop(LIGHT.digest)).toBeNull();
		expect(await store.workshops()).toEqual([SOUND]);
	});

	test('marks are kept by submission, and taken away', async () => {
		store = await open();
		await store.writeMark('sha256:x', { mark: '1', comment: 'good' });
		await store.writeMark('sha256:y', { mark: '', comment: 'see me' });
		await store.writeMark('sha256:x', null);
		expect(await store.marks()).toEqual({ 'sha256:y': { mark: '', comment: 'see me' } });
	});
});

test('what was kept is there for the next page', async () => {
	const first = await openClassStore('kept');
	await first.writeWorkshop(LIGHT, Uint8Array.of(9));
	first.dispose();
	store = await openClassStore('kept');
	expect(store.kind).toBe('indexeddb');
	expect(await store.readWorkshop(LIGHT.digest)).toEqual(Uint8Array.of(9));
});
