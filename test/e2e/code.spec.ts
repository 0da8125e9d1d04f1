// What the editor knows of the languages: completion, documentation, definitions, errors as one types and their fixes,
// formatting, search over the project, fields of build.yaml.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { CompletionList } from './pages/completion-list.ts';
import type { PlaygroundPage } from './pages/playground-page.ts';

const HELLO =
	'#include <stdio.h>\n#include <ocre_api.h>\n\nint main(void)\n{\n\tputs("hello");\n\treturn 0;\n}\n';

/** Puts the cursor at the end of a line, counted from 1. */
async function goToLine(page: Page, line: number): Promise<void> {
	await page.keyboard.press('ControlOrMeta+Home');
	for (let i = 1; i < line; i++) await page.keyboard.press('ArrowDown');
	await page.keyboard.press('End');
}

/** A project with that program; the compiler is there, and so is what helps while one writes. */
async function begin(playground: PlaygroundPage, page: Page, source = HELLO): Promise<void> {
	await playground.newProject('Hello');
	await playground.write(source);
	await expect(page.getByText('Compiler ready')).toBeVisible({ timeout: 60_000 });
	await playground.editor.click();
}

test('what is begun is proposed, and written when it is chosen', async ({ playground, page }) => {
	await begin(playground, page);
	await goToLine(page, 6);
	await page.keyboard.press('Enter');
	await page.keyboard.type('ocre_sle', { delay: 30 });
	await new CompletionList(page).takeFirst(/ocre_sleep/);
	await expect(playground.editor).toContainText('ocre_sleep(milliseconds)');
	await expect(page.locator('.code-docs')).toHaveCount(0);
	// The field is selected: what is typed takes its place.
	await page.keyboard.type('500');
	await expect(playground.editor).toContainText('ocre_sleep(500)');
});

test('a function of another header brings its include along', async ({ playground, page }) => {
	await begin(playground, page);
	await goToLine(page, 6);
	await page.keyboard.press('Enter');
	await page.keyboard.type('strle', { delay: 30 });
	const completions = new CompletionList(page);
	await completions.expectOption(/strlen/);
	await completions.option(/strlen/).click();
	await expect(playground.editor).toContainText('#include <string.h>');
});

test('documentation is shown on a name, and adds the permission that it needs', async ({
	playground,
	page
}) => {
	await begin(playground, page, HELLO.replace('puts("hello")', 'ocre_timer_start(1, 500, 1)'));
	const name = playground.editor.getByText('ocre_timer_start');
	const docs = page.locator('.code-docs');
	await expect(async () => {
		await page.mouse.move(0, 0);
		await name.hover({ position: { x: 60, y: 8 } });
		await expect(docs).toBeVisible({ timeout: 3000 });
	}).toPass({ timeout: 30_000 });
	await expect(docs).toContainText('milliseconds until it is due, 1 to 65535');
	await expect(docs.getByText('On real boards')).toBeVisible();
	const found = await new AxeBuilder({ page }).include('.code-docs').analyze();
	expect(found.violations).toEqual([]);
	await docs.getByRole('button', { name: 'Add to build.yaml' }).click();
	await playground.expectMessage('ocre_timers was added to build.yaml');
	await playground.openFile('build.yaml');
	await expect(playground.editor).toContainText('ocre_timers');
});

test('the definition of a function of the SDK is in its header, for reading', async ({
	playground,
	page
}) => {
	await begin(playground, page, HELLO.replace('puts("hello")', 'ocre_sleep(5)'));
	await goToLine(page, 6);
	for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('F12');
	const tab = page.getByRole('navigation', { name: 'Open files' });
	await expect(tab.getByRole('button', { name: /^ocre_api\.h/ }).first()).toHaveAttribute(
		'aria-current',
		'true',
		{ timeout: 20_000 }
	);
	await expect(playground.editor).toContainText('Blocks this container');
	await page.keyboard.type('x');
	await expect(playground.editor).not.toContainText('xint ocre_sleep');
	await tab
		.getByRole('button', { name: /^main\.c/ })
		.first()
		.click();
	await expect(playground.editor).toContainText('ocre_sleep(5)');
});

test('an error shows when its line is left, in plain words, and a fix mends it', async ({
	playground,
	page
}) => {
	await begin(playground, page);
	await goToLine(page, 6);
	await page.keyboard.press('Enter');
	await page.keyboard.type('int a = 3');
	await page.waitForTimeout(1500);
	await expect(page.locator('.cm-lintRange-error')).toHaveCount(0);
	await page.keyboard.press('ArrowUp');
	await expect(page.locator('.cm-lintRange-error')).toHaveCount(1, { timeout: 20_000 });
	await page.keyboard.press('F8');
	const message = page.locator('.cm-diagnostic-error');
	await expect(message).toContainText('A semicolon (;) is missing');
	await message.getByText('Compiler’s message').click();
	await expect(message).toContainText("expected ';' at end of declaration");
	await message.getByRole('button', { name: 'Insert “;”' }).click();
	await expect(playground.editor).toContainText('int a = 3;');
	await expect(page.locator('.cm-lintRange-error')).toHaveCount(0);
});

test('what Run finds has plain words and fixes, too', async ({ playground, page }) => {
	await begin(playground, page, HELLO.replace('puts', 'prnitf'));
	await playground.run();
	await playground.editor.click();
	await page.keyboard.press('F8');
	const message = page.locator('.cm-diagnostic-error').first();
	await expect(message).toContainText('Did you mean “printf”?');
	await message.getByRole('button', { name: 'Change “prnitf” to “printf”' }).click();
	await expect(playground.editor).toContainText('printf("hello")');
});

test('a file is formatted on request', async ({ playground, page }) => {
	await begin(playground, page, '#include <stdio.h>\nint main(void){puts("a");return 0;}\n');
	await page.keyboard.press('Shift+Alt+F');
	await expect
		.poll(() => playground.source(), { timeout: 30_000 })
		.toContain('\tputs("a");\n\treturn 0;\n}');
});

test('a name is changed in its file, and its uses are listed', async ({ playground, page }) => {
	await begin(
		playground,
		page,
		'static int count;\nint main(void)\n{\n\tcount = 1;\n\treturn count;\n}\n'
	);
	await goToLine(page, 5);
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('Shift+F12');
	const panel = page.getByRole('tabpanel', { name: 'Search' });
	await expect(panel.getByText('Uses of “count”')).toBeVisible({ timeout: 20_000 });
	await expect(panel.locator('.place')).toHaveCount(3);
	await panel.locator('.place').nth(2).click();
	await page.keyboard.press('F2');
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByLabel('New name')).toBeVisible();
	const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
	expect(violations).toEqual([]);
	await dialog.getByLabel('New name').fill('total');
	await dialog.getByRole('button', { name: 'Rename' }).click();
	await expect.poll(() => playground.source()).toContain('total = 1;');
	expect(await playground.source()).not.toContain('count');
});

test('the project is searched, and what was found is replaced', async ({ playground, page }) => {
	await begin(playground, page);
	await page.keyboard.press('ControlOrMeta+Shift+F');
	const panel = page.getByRole('tabpanel', { name: 'Search' });
	await panel.getByRole('textbox', { name: 'Find' }).fill('hello');
	await expect(panel.getByText(/places? in \d files?/)).toBeVisible();
	await panel.getByRole('textbox', { name: 'Replace with' }).fill('good day');
	await expect(panel.locator('ins').first()).toHaveText('good day');
	const found = await new AxeBuilder({ page }).include('.search').analyze();
	expect(found.violations).toEqual([]);
	await panel.getByRole('button', { name: 'Regular expression' }).click();
	await panel.getByRole('textbox', { name: 'Find' }).fill('"hel+o"');
	await panel.getByRole('textbox', { name: 'Replace with' }).fill('"good day"');
	await panel.getByRole('button', { name: 'Replace all' }).click();
	await expect(playground.editor).toContainText('puts("good day")');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(playground.editor).toContainText('puts("hello")');
});

test('fields of build.yaml are proposed and explained', async ({ playground, page }) => {
	await playground.newProject('Hello');
	await playground.openFile('build.yaml');
	await playground.editor.click();
	await page.keyboard.press('ControlOrMeta+End');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Home');
	await page.keyboard.type('lang', { delay: 40 });
	await new CompletionList(page).takeFirst(/language/);
	await expect(playground.editor).toContainText('language: ');
	const docs = page.locator('.code-docs');
	await expect(async () => {
		await page.mouse.move(0, 0);
		await playground.editor.getByText('binaries').hover();
		await expect(docs).toContainText('The one module that the project builds.', { timeout: 2000 });
	}).toPass({ timeout: 20_000 });
});
