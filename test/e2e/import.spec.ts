// One import for everything: by the project menu, by the file list, and by dropping on any part of the page.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { utf8 } from '#lib/core/bytes.ts';
import { packTar, packZip } from '#lib/image/archive.ts';
import { layoutFiles } from '#lib/image/layout.ts';
import { testImage } from '#lib/image/testing-images.ts';
import { expect, test } from './fixtures.ts';
import { drag, type GivenFile } from './pages/given-files.ts';

const text = (name: string, content: string): GivenFile => ({ name, bytes: utf8(content) });

const projectMenu = async (page: Page, item: string) => {
	await page.getByRole('button', { name: /^Project .*: menu$/ }).click();
	await page.getByRole('menuitem', { name: new RegExp(`^${item}`) }).click();
};

async function openRunOptions(page: Page) {
	await page.getByRole('button', { name: /^Run on / }).click();
	await page.getByRole('menuitem', { name: /^Run options/ }).click();
	return page.getByRole('dialog', { name: 'Run options' });
}

async function setArguments(page: Page, text: string): Promise<void> {
	const dialog = await openRunOptions(page);
	await dialog.getByLabel('Arguments').fill(text);
	await dialog.getByRole('button', { name: 'Save' }).click();
	await expect(dialog).toBeHidden();
}

async function argumentsOf(page: Page): Promise<string> {
	const dialog = await openRunOptions(page);
	const text = await dialog.getByLabel('Arguments').inputValue();
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	return text;
}

test('a project is exported from its menu, and the file list takes the zip as a new project', async ({
	playground,
	page
}) => {
	await playground.newProject('Morse code');
	await setArguments(page, 'SOS');
	const downloading = page.waitForEvent('download');
	await projectMenu(page, 'Export');
	const download = await downloading;
	expect(download.suggestedFilename()).toBe('Morse code.zip');
	const zip = await download.path();
	await playground.deleteProject();
	const choosing = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Import files' }).click();
	await (
		await choosing
	).setFiles({
		name: 'Morse code.zip',
		mimeType: 'application/zip',
		buffer: readFileSync(zip)
	});
	await expect(playground.projectName).toContainText('Morse code');
	await expect(page.getByText('was imported as the project “Morse code”.')).toBeVisible();
	await expect(page.getByRole('treeitem', { name: 'morse.h' })).toBeVisible();
	await expect(page.getByRole('treeitem', { name: 'run-options.yaml' })).toBeHidden();
	expect(await argumentsOf(page)).toBe('SOS');
	await playground.run();
	await playground.board.expectContainer('morse-code', 'running');
});

test('what is dropped on the editor, the console or the board becomes what it is, and nothing runs', async ({
	playground,
	page
}) => {
	const tar = await packTar(layoutFiles(await testImage()));
	const before = await playground.source();
	await drag(page, '.cm-content', [text('lib.h', '#pragma once\n'), { name: 'x.tar', bytes: tar }]);
	await expect(page.getByRole('treeitem', { name: 'lib.h' })).toBeVisible();
	await expect(
		page.getByText('The image “blinky” from “x.tar” was added to the library.')
	).toBeVisible();
	await playground.openFile('main.c');
	expect(await playground.source()).toBe(before);

	const zip = packZip(
		[text('build.yaml', 'name: lamp'), text('main.c', 'int lamp;')].map(({ name, bytes }) => ({
			path: name,
			bytes: Uint8Array.from(bytes)
		}))
	);
	await drag(page, 'canvas, svg', [{ name: 'lamp.zip', bytes: zip }]);
	await expect(playground.projectName).toContainText('lamp');
	await expect(playground.editor).toContainText('int lamp;');
	await expect(page.getByRole('button', { name: 'Stop', exact: true })).toHaveAttribute(
		'aria-disabled',
		'true'
	);
});

test('while files are over the page, it says what a drop does; a wrong file is refused by name', async ({
	playground: _playground,
	page
}) => {
	const png = { name: 'led.png', bytes: Uint8Array.of(0x89, 0x50, 0, 0) };
	await drag(page, '.cm-content', [png], false);
	await expect(page.getByText('Drop to import')).toBeVisible();
	await drag(page, '.cm-content', [png]);
	await expect(page.getByText('Drop to import')).toBeHidden();
	await expect(page.getByText('“led.png” was not imported.')).toBeVisible();
	await expect(page.getByText(/This file type is not supported/)).toBeVisible();
});

test('a file of the project is replaced only after a question, and comes back with undo', async ({
	playground,
	page
}) => {
	await playground.newProject('Hello');
	const mine = text('main.c', '/* from outside */\n');
	const question = page.getByRole('dialog', { name: 'Replace “main.c”?' });
	await drag(page, '.cm-content', [mine]);
	await question.getByRole('button', { name: 'Cancel' }).click();
	await expect(playground.editor).not.toContainText('from outside');

	await drag(page, '.cm-content', [mine]);
	await question.getByRole('button', { name: 'Keep both' }).click();
	await expect(page.getByRole('treeitem', { name: 'main-2.c' })).toBeVisible();

	await drag(page, '.cm-content', [mine]);
	await question.getByRole('button', { name: 'Replace' }).click();
	await playground.openFile('main.c');
	await expect(playground.editor).toContainText('from outside');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(playground.editor).not.toContainText('from outside');
});

test('files dropped on a folder of the list go into it', async ({ playground, page }) => {
	await playground.newProject('Morse code');
	await drag(page, '[role=treeitem][data-path=lib], [data-path=lib]', [text('new.h', '1')]);
	await expect(page.getByText('“lib/new.h” was added.')).toBeVisible();
});
