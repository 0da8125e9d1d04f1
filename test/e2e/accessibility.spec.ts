// What automatic checks can tell about accessibility: no finding of any weight, in every panel and dialog.
import type { Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from './fixtures.ts';
import { CABLE_DIALOGS, DIALOGS, PANELS } from './pages/every-state.ts';
import { ImagesArea } from './pages/images-area.ts';
import { openPanel, panelNames } from './pages/panels.ts';
import type { PlaygroundPage } from './pages/playground-page.ts';
import { StorageArea } from './pages/storage-area.ts';

// A trace of a walk through everything costs more than the walk.
test.use({ reducedMotion: 'reduce', trace: 'off', actionTimeout: 30_000 });

/** What the whole page is held to, also where only a part of it is looked at. */
const PAGE_RULES = [
	'aria-hidden-focus',
	'bypass',
	'duplicate-id-aria',
	'landmark-banner-is-top-level',
	'landmark-main-is-top-level',
	'landmark-no-duplicate-banner',
	'landmark-no-duplicate-contentinfo',
	'landmark-no-duplicate-main',
	'landmark-one-main',
	'landmark-unique',
	'page-has-heading-one',
	'region'
];
const PANEL = '#console';
const DIALOG = '[role=dialog], [role=alertdialog]';
const MENU = '[role=menu]';
const MENU_RULES = [
	'aria-required-children',
	'aria-required-parent',
	'aria-allowed-attr',
	'color-contrast',
	'button-name'
];
const CONTRAST = ['color-contrast'];

interface Part {
	/** Selector; without it the whole page. */
	part?: string;
	/** Without it all rules. */
	rules?: string[];
}

// Once a page, and run in it directly: AxeBuilder brings it again for every scan, which takes longer than the scan.
const AXE = createRequire(import.meta.resolve('@axe-core/playwright')).resolve(
	'axe-core/axe.min.js'
);

interface Finding {
	id: string;
	impact?: string | null;
	help: string;
	nodes: { html: string; failureSummary?: string }[];
}

type AxeRun = (where: unknown, options: object) => Promise<{ violations: Finding[] }>;

/** One line for each finding, with the elements that it is about. */
async function findings(page: Page, { part, rules }: Part): Promise<string[]> {
	// A dialog that still fades in, or colours that still change, have another contrast.
	await page.evaluate(async () => {
		await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
		const ending = document
			.getAnimations()
			.filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity);
		// One that is paused never ends.
		const enough = new Promise((resolve) => setTimeout(resolve, 500));
		await Promise.race([enough, Promise.allSettled(ending.map(({ finished }) => finished))]);
	});
	if (!(await page.evaluate(() => 'axe' in globalThis)))
		await page.evaluate(readFileSync(AXE, 'utf8'));
	const violations = await page.evaluate(
		async ({ selector, runOnly }) => {
			const { run } = (globalThis as unknown as { axe: { run: AxeRun } }).axe;
			const options = { resultTypes: ['violations'], ...(runOnly && { runOnly }) };
			const found = await run(selector ?? document, options);
			return found.violations.map(({ id, impact, help, nodes }) => {
				return {
					id,
					impact,
					help,
					nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary }))
				};
			});
		},
		{ selector: part, runOnly: rules }
	);
	return violations.map(
		({ id, impact, help, nodes }) =>
			`${impact} ${id}: ${help}: ${nodes.map(({ html, failureSummary }) => `${html} (${failureSummary})`).join(' | ')}`
	);
}

/** All findings at the end, so that one run tells all of them. */
class Walk {
	readonly #found: Record<string, string[]> = {};

	constructor(readonly page: Page) {}

	/** In the light all rules, in the dark those that colours can break. */
	async look(name: string, part?: string): Promise<void> {
		await this.page.emulateMedia({ colorScheme: 'light' });
		const where = part === undefined ? {} : { part };
		await this.#add(name, where);
		if (part !== undefined) await this.#add(name, { rules: PAGE_RULES });
		await this.page.emulateMedia({ colorScheme: 'dark' });
		await this.#add(`${name}, dark`, { ...where, rules: CONTRAST });
	}

	/** A menu lies over the page for a moment: its entries are in no landmark, and the arrow keys scroll it. */
	async lookAtMenu(name: string): Promise<void> {
		await this.#add(`menu ${name}`, { part: MENU, rules: MENU_RULES });
	}

	/** Looks again before it believes: just after a change of colours, Chromium mixes old and new ones. */
	async #add(name: string, part: Part): Promise<void> {
		if ((await findings(this.page, part)).length === 0) return;
		await this.page.waitForTimeout(1_000);
		for (const finding of await findings(this.page, part)) this.note(name, finding);
	}

	note(name: string, problem: string): void {
		(this.#found[name] ??= []).push(problem);
	}

	expectNothing(): void {
		expect(this.#found).toEqual({});
	}
}

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
const LONG_MS = 240_000;

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
	return { walk: new Walk(page), goTo, phone };
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
	test.setTimeout(240_000);
	const walk = new Walk(page);
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
	const known = [...DIALOGS.map(({ source }) => source), ...CABLE_DIALOGS];
	expect(known.toSorted()).toEqual(written.toSorted());
});
