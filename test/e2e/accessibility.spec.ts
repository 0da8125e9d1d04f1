// What automatic checks can tell about accessibility: no finding of any weight, in every panel and dialog.
import type { Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './fixtures.ts';
import { AccessibilityWalk, DIALOG, PANEL } from './pages/accessibility-walk.ts';
import {
	CABLE_DIALOGS,
	CLASS_DIALOGS,
	DIALOGS,
	LATE_DIALOGS,
	PANELS,
	TRAY_DIALOGS
} from './pages/every-state.ts';
import { ImagesArea } from './pages/images-area.ts';
import { openPanel, panelNames } from './pages/panels.ts';
import type { PlaygroundPage } from './pages/playground-page.ts';
import { StorageArea } from './pages/storage-area.ts';

// A trace of a walk through everything costs more than the walk.
test.use({ reducedMotion: 'reduce', trace: 'off', actionTimeout: 30_000 });

/** A container runs, the library has an image and a key, the board a file, and there is a second project. */
async function furnish(playground: PlaygroundPage): Promise<void> {
	const { page } = playground;
	await playground.run();
	await playground.board.expectContainer('blinky', 'running');
	await openPanel(page, 'Images');
	const images = new ImagesArea(page);
	await images.build('1.0.0');
	await images.more(/^Signing keys/);
	await page.getByRole('dialog').getByLabel('Name').fill('mine');
	await page.getByRole('button', { name: 'Generate a key' }).click();
	await expect(page.getByText('yours: signs and verifies')).toBeVisible();
	await page.keyboard.press('Escape');
	await openPanel(page, 'Storage');
	const storage = new StorageArea(page);
	await expect(storage.item('ocre')).toBeVisible();
	await storage.upload('notes.txt', 'a note');
	await storage.expectQuiet();
	await page.getByRole('button', { name: /^Project .*: menu$/ }).click();
	await page.getByRole('menuitem', { name: 'Duplicate' }).click();
	await playground.switchTo('Blinky');
	await openPanel(page, 'Console');
}

const focused = (page: Page) =>
	page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);

/** The walk takes under a minute at rest; this is for machines with other work. */
const LONG_MS = 480_000;

async function begin(playground: PlaygroundPage, size: { width: number; height: number }) {
	const { page } = playground;
	await furnish(playground);
	await page.setViewportSize(size);
	const phone = size.width < 720;
	const areas = page.getByRole('navigation', { name: 'Areas' });
	/** To the area of a phone; elsewhere all are in view. */
	const goTo = async (area: string) => {
		if (phone) await areas.getByRole('button', { name: area }).click();
	};
	return { walk: new AccessibilityWalk(page), goTo, phone };
}

for (const { name, size } of [
	{ name: 'on a desktop', size: { width: 1440, height: 900 } },
	{ name: 'on a phone', size: { width: 390, height: 780 } }
]) {
	test(`no finding ${name}: at rest and in every panel`, async ({ playground, page }) => {
		test.setTimeout(LONG_MS);
		const { walk, goTo, phone } = await begin(playground, size);
		for (const area of phone ? ['Files', 'Code', 'Board'] : []) {
			await goTo(area);
			await walk.look(area);
		}
		if (!phone) await walk.look('at rest');
		await goTo('Console');
		for (const panel of PANELS) {
			await openPanel(page, panel);
			await walk.look(panel, PANEL);
		}
		walk.expectNothing();
	});

	test(`no finding ${name}: in every dialog`, async ({ playground, page }) => {
		test.setTimeout(LONG_MS);
		const { walk, goTo } = await begin(playground, size);
		for (const { name: dialog, area, open } of DIALOGS) {
			if (area) await goTo(area);
			await open(page);
			const box = page.getByRole('dialog').or(page.getByRole('alertdialog'));
			await expect(box.first()).toBeVisible({ timeout: 30_000 });
			await walk.look(dialog, DIALOG);
			// Some lie over another one.
			while ((await box.count()) > 0) {
				const count = await box.count();
				await page.keyboard.press('Escape');
				await expect.poll(() => box.count()).toBeLessThan(count);
			}
			await expect
				.poll(() => focused(page), { timeout: 2_000 })
				.toBe(true)
				.catch(() => walk.note(dialog, 'the focus is nowhere after it was closed'));
		}
		walk.expectNothing();
	});
}

test('no finding with problems, menus, and on the pages of quirks and licences', async ({
	playground,
	page
}) => {
	test.setTimeout(LONG_MS);
	const walk = new AccessibilityWalk(page);
	await playground.write('int main(void)\n{\n\treturn x\n}\n');
	await playground.run();
	await expect(playground.problems).toContainText('undeclared');
	await walk.look('problems');
	// So wide that not all panels have a tab.
	await page.setViewportSize({ width: 1366, height: 768 });
	for (const menu of [/^Project .*: menu$/, /^Run on /, 'Actions for main.c', 'More']) {
		await page.getByRole('button', { name: menu }).first().click();
		await page.getByRole('menu').waitFor();
		await walk.lookAtMenu(String(menu));
		await page.keyboard.press('Escape');
		await page.getByRole('menu').waitFor({ state: 'hidden' });
	}
	await page.goto('/quirks');
	await page.getByRole('heading', { level: 1 }).waitFor();
	await walk.look('quirks');
	await page.goto('/licences.html');
	await page.getByRole('heading', { level: 1 }).waitFor();
	await walk.look('licences');
	walk.expectNothing();
});

test('the tables above have every panel and every dialog of the page', async ({
	playground,
	page
}) => {
	// The picture that comes with the document has not all of them.
	await expect(playground.editor).toBeVisible();
	expect((await panelNames(page)).toSorted()).toEqual(PANELS.toSorted());

	const src = path.join(import.meta.dirname, '../../src');
	const written = readdirSync(src, { recursive: true, encoding: 'utf8' })
		.filter(
			(file) => file.endsWith('.svelte') && !file.startsWith('lib/ui/') && !/bench/.test(file)
		)
		.flatMap((file) => {
			const tags = readFileSync(path.join(src, file), 'utf8').match(
				/<(Dialog|ConfirmDialog|PromptDialog)\s/g
			);
			return Array.from(tags ?? [], () => file);
		});
	const elsewhere = [...CABLE_DIALOGS, ...LATE_DIALOGS, ...TRAY_DIALOGS, ...CLASS_DIALOGS];
	const known = [...DIALOGS.map(({ source }) => source), ...elsewhere];
	expect(known.toSorted()).toEqual(written.toSorted());
});
