// A workshop in one file: opened, kept, begun, and made in the page; and the view for a wall.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ArchiveBudget } from '#lib/archive/archive-budget.ts';
import { readZip } from '#lib/archive/zip-reader.ts';
import { packWorkshop, workshopFiles } from '#lib/workshop/pack-workshop.ts';
import { readWorkshop } from '#lib/workshop/read-workshop.ts';
import { expect, test } from './fixtures.ts';

test.use({ reducedMotion: 'reduce' });

const LIGHT = 'test/fixtures/lessons/light';

const lesson = () =>
	Object.fromEntries(
		readdirSync(LIGHT, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => path.join(entry.parentPath, entry.name))
			.map((name) => [
				path.relative(LIGHT, name).split(path.sep).join('/'),
				readFileSync(name, 'utf8')
			])
	);

const packed = () =>
	packWorkshop(
		workshopFiles({
			title: 'Light and sound',
			about: 'Bring a **laptop**. <script>alert(1)</script>',
			language: null,
			board: null,
			settings: { theme: null, textSize: 'large' },
			lessons: [{ kind: 'own', folder: 'lessons/light', files: lesson() }],
			projects: [
				{
					folder: 'projects/lamp',
					name: 'Lamp',
					files: { 'build.yaml': 'name: lamp\n', 'main.c': 'int main(void) { return 0; }\n' },
					run: null
				}
			],
			images: []
		})
	);

async function give(page: Page, name: string, bytes: Uint8Array): Promise<void> {
	await page.getByRole('button', { name: /^Project .*: menu$/ }).click();
	const [chooser] = await Promise.all([
		page.waitForEvent('filechooser'),
		page.getByRole('menuitem', { name: /^Import…/ }).click()
	]);
	const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
	await chooser.setFiles([file]);
}

async function command(page: Page, name: string): Promise<void> {
	await page.keyboard.press('F1');
	await page.getByRole('combobox').fill(name);
	await page
		.getByRole('option', { name: new RegExp(name) })
		.first()
		.click();
}

async function expectAccessible(page: Page, what: string): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		for (const size of [
			{ width: 1440, height: 900 },
			{ width: 390, height: 780 }
		]) {
			await page.setViewportSize(size);
			const dialog = page.getByRole('dialog');
			const builder = new AxeBuilder({ page });
			const isOpen = (await dialog.count()) > 0;
			const { violations } = await (isOpen ? builder.include('[role=dialog]') : builder).analyze();
			expect(
				violations.map(({ id, nodes }) => [what, colorScheme, size.width, id, nodes[0]?.html])
			).toEqual([]);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);
			expect(wide, `${what} is wider than the screen`).toBe(false);
		}
	}
	await page.setViewportSize({ width: 1440, height: 900 });
}

test('a workshop file has a start page, is kept, and gives its lessons and projects', async ({
	playground,
	page
}) => {
	await give(page, 'light.ocre-workshop', packed());
	await expect(page.getByRole('heading', { name: 'Light and sound', level: 1 })).toBeVisible();
	await expect(page.getByText('<script>alert(1)</script>')).toBeVisible();
	await expect(page.getByText('Not begun')).toBeVisible();
	await expectAccessible(page, 'the start page');
	await page.getByRole('button', { name: 'Use its settings' }).click();
	await expect(page.getByRole('button', { name: 'Use its settings' })).toBeHidden();

	await page.getByRole('button', { name: 'Open the project Lamp' }).click();
	await expect(playground.projectName).toContainText('Lamp');
	await command(page, 'Workshops');
	await expect(page.getByText('Opened, nothing changed')).toBeVisible();
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Light and sound', level: 1 })).toBeVisible();
	await page.getByRole('button', { name: 'Begin the lesson A light' }).click();
	await expect(playground.projectName).toContainText('A light');
	await command(page, 'Workshops');
	await expect(page.getByText('0 of 2 steps done')).toBeVisible();
});

test('one that was changed on its way is refused, and nothing is kept of it', async ({
	playground,
	page
}) => {
	const files = readZip(packed(), new ArchiveBudget(100_000));
	const changed = packWorkshop(files.map((file) => ({ ...file })));
	// One letter of the list of checksums.
	const text = Buffer.from(changed);
	expect(readWorkshop(readZip(changed, new ArchiveBudget(100_000))).ok).toBe(true);
	text.writeUInt8(text.readUInt8(80) ^ 1, 80);
	await give(page, 'light.ocre-workshop', new Uint8Array(text));
	await expect(page.getByText(/was not imported/)).toBeVisible();
	await expect(playground.projectName).toContainText('Blinky');
});

test('a workshop is put together from what is here', async ({ playground, page }) => {
	await playground.newProject('Hello');
	await command(page, 'Make a workshop file');
	const dialog = page.getByRole('dialog', { name: 'Make a workshop file' });
	await dialog.getByLabel('Title', { exact: true }).fill('Mine');
	await dialog.getByRole('checkbox', { name: 'Hello' }).check();
	await expectAccessible(page, 'making a workshop');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		dialog.getByRole('button', { name: 'Save the workshop file' }).click()
	]);
	expect(download.suggestedFilename()).toBe('Mine.ocre-workshop');
	const bytes = new Uint8Array(readFileSync(await download.path()));
	const result = readWorkshop(readZip(bytes, new ArchiveBudget(bytes.length)));
	expect(result).toMatchObject({
		ok: true,
		workshop: { title: 'Mine', isChecked: true, projects: [{ name: 'Hello' }] }
	});
});

test('the projector view shows board, console and keys, and Escape leaves it', async ({
	playground,
	page
}) => {
	await page.goto('/?view=projector');
	const view = page.getByRole('heading', { name: 'Projector view' });
	await expect(view).toBeAttached();
	await expect(page.getByRole('region', { name: 'Console' })).toBeVisible();
	await expect(page.getByRole('region', { name: 'Board' })).toBeVisible();
	const size = await page.evaluate(() =>
		parseFloat(getComputedStyle(document.documentElement).fontSize)
	);
	expect(size).toBeGreaterThan(19);
	await page.keyboard.press('Control+Enter');
	await expect(page.locator('[data-pressed-keys]')).toContainText('Ctrl ↵');
	await expect(page.locator('.xterm-rows, .xterm-screen').first()).toContainText(/blink/i, {
		timeout: 60_000
	});
	await expectAccessible(page, 'the projector view');
	await page.keyboard.press('Escape');
	await expect(view).toBeHidden();
	await expect(playground.editor).toBeVisible();
	await command(page, 'Projector view');
	await expect(view).toBeAttached();
	await page.getByRole('button', { name: 'Leave the projector view' }).click();
	await expect(playground.editor).toBeVisible();
});
