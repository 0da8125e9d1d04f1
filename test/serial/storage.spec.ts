// The files of a board on a cable.
import { StorageArea } from '../e2e/pages/storage-area.ts';
import { expect, test } from './fixtures.ts';

test('files of a board on a cable are listed, uploaded, downloaded and deleted', async ({
	playground,
	page,
	makeBoard,
	cable
}) => {
	await makeBoard(40, '--baud', 'unpaced').plugIn();
	await cable.connect();
	await cable.expectState('ready');
	await playground.run();
	const storage = new StorageArea(page);
	await storage.open();
	await storage.expand('ocre', 'images');
	await expect(storage.item('blinky.wasm')).toBeVisible();
	const text = 'from the page\n'.repeat(200);
	await storage.upload('notes.txt', text);
	expect(await storage.view('notes.txt')).toBe(text);
	expect(await storage.download()).toBe(text);
	await storage.delete('notes.txt');
	await expect(storage.item('notes.txt')).toBeHidden();
	await expect(storage.item('blinky.wasm')).toBeVisible();
});
