// Lessons: one that came by a link is done: run, fail, hint, mend, pass, go on, and everything is kept. And one is written.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { linkOf } from '#lib/share/share-link.ts';
import { sharedFiles } from '#lib/share/shared-project.ts';
import { expect, test } from './fixtures.ts';
import { Palette } from './pages/palette.ts';
import type { PlaygroundPage } from './pages/playground-page.ts';

test.use({ reducedMotion: 'reduce' });

const FOLDER = path.resolve(import.meta.dirname, '../fixtures/lessons/light');
const FILES = Object.fromEntries(
	readdirSync(FOLDER, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(FOLDER, path.join(entry.parentPath, entry.name)))
		.map((name) => [name, readFileSync(path.join(FOLDER, name), 'utf8')])
);

const panel = (page: Page) => page.getByRole('region', { name: 'A light' });

async function openLesson(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
	await page.goto(linkOf('/', sharedFiles('A light', files)));
	const question = page.getByRole('dialog', { name: /^Open “/ });
	await expect(question.getByText('This is a lesson')).toBeVisible();
	await question.getByRole('button', { name: 'Start the lesson' }).click();
}

async function command(page: Page, title: string): Promise<void> {
	const palette = new Palette(page);
	await palette.open();
	await palette.field.fill(title);
	await palette.option(title).first().click();
}

async function expectAccessible(page: Page, selector: string): Promise<void> {
	for (const theme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
		const { violations } = await new AxeBuilder({ page }).include(selector).analyze();
		expect(violations.map(({ id, nodes }) => [theme, id, nodes[0]?.html])).toEqual([]);
	}
}

test('a lesson is done: run, fail, hint, mend, pass, next, and a reload keeps all of it', async ({
	playground,
	page
}) => {
	test.setTimeout(120_000);
	await openLesson(page, FILES);
	const lesson = panel(page);
	await expect(lesson.getByRole('heading', { name: 'Press Run' })).toBeVisible();
	await expect(lesson.getByText('Step 1 of 2').first()).toBeVisible();
	await expect(playground.projectName).toContainText('A light');
	// A link shows where it leads, and is not followed by itself.
	await expect(lesson.getByRole('link', { name: 'https://ocre.run' })).toBeVisible();

	await lesson.getByRole('textbox', { name: 'Your prediction' }).fill('2');
	await lesson.getByRole('button', { name: 'Keep my prediction' }).click();
	await playground.run();
	await expect(lesson.getByText('All checks of this step pass.')).toBeVisible({ timeout: 30_000 });
	await expect(lesson.getByText('leaves room for two and a half')).toBeVisible();
	await lesson.getByRole('button', { name: 'Next', exact: true }).click();

	await expect(lesson.getByRole('heading', { name: 'Count faster' })).toBeFocused();
	await lesson.getByRole('button', { name: 'Check now' }).click();
	await expect(lesson.getByText('“PAUSE_MS 100” was not found in the code.')).toBeVisible();
	await expect(lesson.getByText(/^0 of 3 checks pass\.$/)).toBeVisible({ timeout: 30_000 });
	await lesson.getByRole('button', { name: 'Show a hint' }).click();
	await expect(lesson.getByText('The pace is in the line')).toBeVisible();
	await lesson.getByRole('button', { name: 'Another hint (1 left)' }).click();
	await lesson.getByRole('radio', { name: '100', exact: true }).check();
	await lesson.getByRole('button', { name: 'Answer' }).click();
	await expect(lesson.getByText('That is not it yet.')).toBeVisible();
	await lesson.getByRole('radio', { name: '1000' }).check();
	await lesson.getByRole('button', { name: 'Answer' }).click();
	await expect(lesson.getByText('Milli means a thousandth.')).toBeVisible();

	await playground.replace('PAUSE_MS 400', 'PAUSE_MS 100');
	await playground.run();
	await expect(lesson.getByText('All checks of this step pass.')).toBeVisible({ timeout: 30_000 });
	await expect(lesson.getByText('You have finished this lesson.')).toBeVisible();
	await expectAccessible(page, '[data-part="lesson"]');
	const done = { name: '1. Press Run (done)' };
	await expect(lesson.getByRole('button', done)).toBeVisible();

	await page.reload();
	await expect(lesson.getByRole('heading', { name: 'Count faster' })).toBeVisible();
	await expect(lesson.getByRole('button', done)).toBeVisible();
	await expect(lesson.getByText('A tenth of a second is 100 ms.')).toBeVisible();
	await expect(lesson.getByRole('radio', { name: '1000' })).toBeChecked();

	await lesson.getByRole('button', { name: 'Start over' }).click();
	const question = page.getByRole('alertdialog');
	await expect(question).toBeVisible();
	await expectAccessible(page, '[role=alertdialog]');
	await question.getByRole('button', { name: 'Start over' }).click();
	await expect(lesson.getByRole('heading', { name: 'Press Run' })).toBeVisible();
	await expect(playground.projectName).toContainText('A light 2');
});

test('what is pointed at is highlighted, on a phone, too, and the page comes back to the lesson', async ({
	page
}) => {
	await openLesson(page, FILES);
	await page.setViewportSize({ width: 390, height: 780 });
	const lesson = panel(page);
	await expect(lesson.getByRole('heading', { name: 'Press Run' })).toBeVisible();
	// Readable next to the board: both are on the screen.
	await expect(page.locator('[data-alias="led0"]').locator('..')).toBeInViewport();
	await expectAccessible(page, '[data-part="lesson"]');
	await lesson.getByRole('button', { name: 'Show me' }).click();
	const card = page.getByRole('dialog', { name: 'Tour' });
	await expect(card).toBeFocused();
	await expect(card.getByText('This button runs the program.')).toBeVisible();
	await card.getByRole('button', { name: 'Next' }).click();
	await expect(card.getByText('This is its pace.')).toBeVisible();
	await expect(page.locator('.cm-activeLine').first()).toContainText('PAUSE_MS');
	await page.keyboard.press('Escape');
	await expect(card).toBeHidden();
	await expect(lesson).toBeVisible();
});

test('a text with scripts and trackers is text, and nothing of it reaches the network', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (request.url().includes('example')) asked.push(request.url());
	});
	const hostile =
		'<script>window.hurt = 1</script>\n\n<img src="https://tracker.example/a.gif" onerror="window.hurt = 1">\n\n![x](https://tracker.example/b.gif) [link](javascript:window.hurt=1)\n';
	await openLesson(page, { ...FILES, 'steps/greet.md': hostile });
	const lesson = panel(page);
	await expect(lesson.getByText('<script>window.hurt = 1</script>')).toBeVisible();
	expect(await lesson.locator('script, img, [onerror]').count()).toBe(0);
	expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
	expect(asked).toEqual([]);
});

async function writeLesson(playground: PlaygroundPage) {
	const { page } = playground;
	await command(page, 'New lesson…');
	const author = page.getByRole('region', { name: 'You are writing a lesson' });
	await expect(author.getByText('The lesson can be read.')).toBeVisible();
	return author;
}

test('a lesson is written in the page: preview, findings, checks of start and solution, as a student', async ({
	playground,
	page
}) => {
	test.setTimeout(120_000);
	const author = await writeLesson(playground);
	await author.getByRole('button', { name: 'Run all checks' }).click();
	await expect(author.getByText('The starting files and the solution do what')).toBeVisible({
		timeout: 60_000
	});
	await expectAccessible(page, '[aria-label="You are writing a lesson"]');

	await author.getByRole('button', { name: 'Edit lesson.yaml' }).first().click();
	await playground.replace('minutes: 10', 'minutes: soon');
	await expect(author.getByText('1 problem: see the panel Problems.').first()).toBeVisible();
	await author.getByRole('button', { name: 'Show problems' }).click();
	await expect(playground.problems.getByText('minutes must be a number.')).toBeVisible();
	await playground.replace('minutes: soon', 'minutes: 10');
	await expect(author.getByText('The lesson can be read.')).toBeVisible();

	// A solution that does not solve it is told.
	await author.getByRole('button', { name: /^2\. Change it/ }).click();
	await expect(author.getByRole('region', { name: 'What a student sees' })).toContainText(
		'Goodbye'
	);
	await page
		.getByRole('treeitem', { name: /^main\.c/ })
		.first()
		.click();
	await playground.replace('Goodbye', 'Nothing');
	await author.getByRole('button', { name: 'Run all checks' }).click();
	await expect(author.getByText('The solution does not pass.')).toBeVisible({ timeout: 60_000 });

	await author.getByRole('button', { name: 'Share as a link' }).click();
	await expect(page.getByRole('dialog', { name: /Share/ })).toBeVisible();
	await page.keyboard.press('Escape');
	await author.getByRole('button', { name: 'Try it as a student' }).click();
	await expect(page.getByRole('region', { name: 'My lesson' })).toContainText('Step 1 of 2');
});

test('the first visit: Run, faster, and where there is more; the tour can be left and found again', async ({
	playground,
	page
}) => {
	await expect(page.getByText('Press Run to compile it here')).toBeVisible();
	await playground.run();
	await expect(page.getByText('Now make it faster')).toBeVisible();
	await playground.replace('#define INTERVAL_MS 500', '#define INTERVAL_MS 100');
	await playground.run();
	await expect(page.getByText('You have changed a program on a board.')).toBeVisible();
	await page.getByRole('button', { name: 'Tour of the page' }).click();
	const card = page.getByRole('dialog', { name: 'Tour' });
	await expect(card.getByText('1 of 7')).toBeVisible();
	await card.getByRole('button', { name: 'Next' }).click();
	await expect(card.getByText('2 of 7')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(card).toBeHidden();
	await page.getByRole('button', { name: 'Hide this line' }).click();
	await expect(page.getByText('You have changed a program')).toBeHidden();
	await page.reload();
	await expect(playground.editor).toBeVisible();
	await expect(page.getByText('Now make it faster')).toBeHidden();
	await page.getByRole('button', { name: 'Help', exact: true }).click();
	await page.getByRole('button', { name: 'Take a tour of the page' }).click();
	await expect(card.getByText('1 of 7')).toBeVisible();
	await card.getByRole('button', { name: 'End the tour' }).click();
	await command(page, 'Show the first steps again');
	await expect(page.getByText('Press Run to compile it here')).toBeVisible();
});
