// The files of the board: what programs write is seen, taken out, kept, and shared by a mount.
import { expect, test } from './fixtures.ts';
import { StorageArea } from './pages/storage-area.ts';

test('a file that a program wrote is seen, downloaded, and there after a reload, as is an uploaded one', async ({
	playground,
	page
}) => {
	const storage = new StorageArea(page);
	await playground.newProject('Shared files: writer');
	await playground.run();
	await playground.console.expectText('wrote reading 2: ');
	await playground.stop();
	await storage.open();
	await storage.expand('shared');
	expect(await storage.view('readings.csv')).toMatch(/^1,20\.7\n2,21\.4\n/);
	expect(await storage.download()).toMatch(/^1,20\.7\n2,21\.4\n/);
	await storage.upload('mine.txt', 'from outside');
	await storage.expectQuiet();
	await page.reload();
	await storage.open();
	await storage.expand('shared');
	expect(await storage.view('mine.txt')).toBe('from outside');
	expect(await storage.view('readings.csv')).toMatch(/^1,20\.7\n2,21\.4\n/);
});

test('one container reads what another writes into a folder that both mount', async ({
	playground
}) => {
	await playground.newProject('Shared files: reader');
	await playground.run();
	await playground.newProject('Shared files: writer');
	await playground.run();
	await playground.console.expectText('read 2,21.4');
	await playground.board.expectContainer('shared-files-reader', 'running');
});
