import { expect, test } from 'vitest';
import { FakeBoardStorage } from '#lib/board/testing/fake-board-storage.ts';
import { utf8 } from '#lib/core/bytes.ts';
import { AppError, isAbort } from '#lib/core/errors.ts';
import { MAX_VIEW_BYTES, StorageBrowser } from './storage-browser.svelte.ts';
import { keepReason } from './storage-rules.ts';
import { said } from '#lib/texts/testing-said.ts';
import { verbatim } from '#lib/texts/words.ts';

interface Rig {
	storage: FakeBoardStorage;
	browser: StorageBrowser;
	saved: Map<string, Uint8Array>;
	errors: unknown[];
}

async function opened(): Promise<Rig> {
	const storage = new FakeBoardStorage();
	storage.folders.add('/lfs/data');
	storage.folders.add('/lfs/data/deep');
	storage.files.set('/lfs/data/log.txt', utf8('hello'));
	storage.files.set('/lfs/data/deep/x', utf8('x'));
	const saved = new Map<string, Uint8Array>();
	const errors: unknown[] = [];
	const browser = new StorageBrowser(storage, {
		save: (name, bytes) => saved.set(name, bytes),
		zip: (files) => Promise.resolve(utf8(Object.keys(files).sort().join(' '))),
		useOf: (path) => (path.endsWith('.txt') ? verbatim('A container uses it.') : null),
		onerror: (error) => errors.push(error),
		onchanged: () => undefined
	});
	await browser.refresh();
	return { storage, browser, saved, errors };
}

const file = (name: string, text: string) => ({
	name,
	size: text.length,
	arrayBuffer: () => Promise.resolve(utf8(text).buffer)
});

/** Waits for the question and answers it. */
async function answer(browser: StorageBrowser, yes: boolean): Promise<string> {
	while (!browser.question) await new Promise((resolve) => setTimeout(resolve));
	const { title, text } = said(browser.question) as { title: string; text: string };
	browser.answer(yes);
	return `${title} ${text}`;
}

test('folders open and close, and a folder that is gone is closed', async () => {
	const { storage, browser, errors } = await opened();
	await browser.toggle('/lfs/data');
	await browser.toggle('/lfs/data/deep');
	expect(browser.listings['/lfs/data']?.entries.map(({ name }) => name)).toEqual([
		'deep',
		'log.txt'
	]);
	storage.folders.delete('/lfs/data/deep');
	storage.files.delete('/lfs/data/deep/x');
	await browser.refresh();
	expect(browser.expanded).toEqual(['/lfs', '/lfs/data']);
	expect(browser.listings['/lfs/data/deep']).toBeUndefined();
	expect(errors).toEqual([]);
});

test('a file is shown, and downloaded without being read again', async () => {
	const { storage, browser, saved } = await opened();
	await browser.view('/lfs/data/log.txt', 5);
	expect(browser.file).toMatchObject({ path: '/lfs/data/log.txt', verified: 'hash' });
	storage.error = new AppError('board-silent', 'not asked');
	await browser.download('/lfs/data/log.txt', 5);
	expect(saved.get('log.txt')).toEqual(utf8('hello'));
	storage.error = null;
	storage.files.set('/lfs/data/log.txt', utf8('hello again'));
	await browser.view('/lfs/data/log.txt', 11);
	expect(browser.file?.bytes).toEqual(utf8('hello again'));
	await browser.view('/lfs/data/huge', MAX_VIEW_BYTES + 1);
	expect(browser.file).toBeNull();
});

test('a folder is downloaded as one archive of its files', async () => {
	const { browser, saved } = await opened();
	await browser.downloadFolder('/lfs/data');
	expect(saved.get('data.zip')).toEqual(utf8('data/deep/x data/log.txt'));
});

test('a folder is deleted with everything in it, after a yes', async () => {
	const { storage, browser } = await opened();
	const refused = browser.remove('/lfs/data', 'directory');
	expect(said(await answer(browser, false))).toContain('the 2 files in it');
	await refused;
	expect(said(storage.calls)).toEqual([]);
	const removed = browser.remove('/lfs/data', 'directory');
	await answer(browser, true);
	await removed;
	expect(said([...storage.folders])).toEqual(['/lfs']);
	expect(storage.files.size).toBe(0);
});

test('replacing a file is asked for, with what uses it', async () => {
	const { storage, browser } = await opened();
	const upload = browser.upload('/lfs/data', [file('log.txt', 'new'), file('more', '1')]);
	expect(said(await answer(browser, true))).toContain('A container uses it.');
	await upload;
	expect(said(storage.files.get('/lfs/data/log.txt'))).toEqual(utf8('new'));
	expect(said(storage.calls)).toEqual(['write /lfs/data/log.txt', 'write /lfs/data/more']);
	expect(said(browser.expanded)).toContain('/lfs/data');
});

test('a name that the board would not take is refused before anything is sent', async () => {
	const { storage, browser, errors } = await opened();
	await browser.upload('/lfs/ocre/images', [file('ok.wasm', '1'), file('Not.wasm', '1')]);
	expect(errors).toHaveLength(1);
	expect(errors[0]).toMatchObject({ code: 'path-refused' });
	expect(storage.calls).toEqual([]);
});

test('what takes longer than half a minute is asked for', async () => {
	const { storage, browser, saved, errors } = await opened();
	storage.millisecondsAByte = 10_000;
	const download = browser.download('/lfs/data/log.txt', 5);
	expect(said(await answer(browser, false))).toContain('about 50 seconds');
	await download;
	expect(saved.size).toBe(0);
	expect(errors.every(isAbort)).toBe(true);
});

test('a transfer can be cancelled in the middle, and the next one works', async () => {
	const { storage, browser, saved, errors } = await opened();
	storage.halfway = () => {
		expect(browser.transfer).toMatchObject({ phase: 'receiving', totalBytes: 5 });
		browser.cancel();
		return Promise.resolve();
	};
	await browser.download('/lfs/data/log.txt', 5);
	expect(saved.size).toBe(0);
	expect(errors.map(isAbort)).toEqual([true]);
	expect(browser.transfer).toBeNull();
	storage.halfway = () => Promise.resolve();
	await browser.download('/lfs/data/log.txt', 5);
	expect(saved.size).toBe(1);
});

test('the folders of the runtime are not to be deleted', () => {
	expect(keepReason('/lfs/ocre/images')).not.toBeNull();
	expect(keepReason('/lfs/ocre/images/app.wasm')).toBeNull();
});
