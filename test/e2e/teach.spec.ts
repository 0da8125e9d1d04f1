// A class: work is handed in, and the page for teachers checks it again. One submission passes, one claims what is not so,
// and one never ends.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packZip } from '#lib/image/archive.ts';
import { sharedFiles } from '#lib/share/shared-project.ts';
import { readSubmission, writeSubmission } from '#lib/submission/submission-file.ts';
import type { Submission } from '#lib/submission/submission.ts';
import { expect, test } from './fixtures.ts';

test.use({ reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] });
test.setTimeout(360_000);

const LIGHT = 'test/fixtures/lessons/light';
const text = (name: string) => readFileSync(path.join(LIGHT, name), 'utf8');

const lessonZip = () =>
	packZip(
		readdirSync(LIGHT, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => path.join(entry.parentPath, entry.name))
			.map((name) => ({
				path: path.relative(LIGHT, name).split(path.sep).join('/'),
				bytes: new Uint8Array(readFileSync(name))
			}))
	);

const CLAIMS = [
	{ step: 'greet', index: 0, passed: true },
	{ step: 'faster', index: 0, passed: true },
	{ step: 'faster', index: 1, passed: true },
	{ step: 'faster', index: 2, passed: true }
];

const work = (student: string, main: string): Submission => ({
	student,
	project: sharedFiles('Light', { 'build.yaml': text('start/build.yaml'), 'main.c': main }),
	lesson: { id: 'light', title: 'A light', version: '' },
	progress: {
		...{ lesson: 'light', version: '', projectId: null, language: 'c', step: 'faster' },
		...{ done: ['greet', 'faster'], skipped: [], hints: { faster: 1 }, predictions: {} },
		...{ answers: { faster: [1] }, confirmed: {}, startedAt: 1, changedAt: 2 }
	},
	claims: CLAIMS,
	handedInAt: 1_764_000_000_000
});

const ENDLESS =
	'#include <stdio.h>\nint main(void)\n{\n\tfor (volatile int i = 0;; i++) {\n\t}\n\treturn 0;\n}\n';

const file = (name: string, submission: Submission) => ({
	name: `${name}.ocre-submission`,
	mimeType: 'application/octet-stream',
	buffer: Buffer.from(writeSubmission(submission))
});

async function choose(
	page: Page,
	button: string,
	files: { name: string; mimeType: string; buffer: Buffer }[]
): Promise<void> {
	const [chooser] = await Promise.all([
		page.waitForEvent('filechooser'),
		page.getByRole('button', { name: button }).click()
	]);
	await chooser.setFiles(files);
}

/** On a wide screen by day, and on a phone by night. */
async function expectAccessible(page: Page, what: string): Promise<void> {
	for (const [colorScheme, width, height] of [
		['light', 1440, 900],
		['dark', 390, 780]
	] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await page.setViewportSize({ width, height });
		const isOpen = (await page.getByRole('dialog').count()) > 0;
		const builder = new AxeBuilder({ page });
		const { violations } = await (isOpen ? builder.include('[role=dialog]') : builder).analyze();
		expect(violations.map(({ id, nodes }) => [what, colorScheme, id, nodes[0]?.html])).toEqual([]);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);
		expect(wide, `${what} is wider than the screen`).toBe(false);
	}
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
	await page.setViewportSize({ width: 1440, height: 900 });
}

test('what is handed in is checked again beside what it claims, looked at, marked and saved', async ({
	playground,
	page
}) => {
	await playground.newProject('Hello');
	await page.getByRole('button', { name: /^Project .*: menu$/ }).click();
	await page.getByRole('menuitem', { name: /^Hand in/ }).click();
	const dialog = page.getByRole('dialog', { name: 'Hand in “Hello”' });
	await expect(dialog.getByRole('button', { name: 'Save the file' })).toHaveAttribute(
		'aria-disabled',
		'true'
	);
	await dialog.getByLabel('Your name').fill('Grace Hopper');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		dialog.getByRole('button', { name: 'Save the file' }).click()
	]);
	expect(download.suggestedFilename()).toBe('Grace Hopper - Hello.ocre-submission');
	const saved = readFileSync(await download.path());
	expect(readSubmission(new Uint8Array(saved))).toMatchObject({ student: 'Grace Hopper' });
	await dialog.getByRole('button', { name: 'Copy the link' }).click();
	await expect(dialog.getByText('The link was copied.')).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	await expectAccessible(page, 'handing in');

	await page.goto(link);
	await expect(page.getByRole('rowheader', { name: /Grace Hopper/ })).toBeVisible();
	expect(new URL(page.url()).hash).toBe('');
	await page.getByRole('button', { name: 'Remove the submission of Grace Hopper' }).click();
	await expect(page.getByText('Nothing was handed in yet')).toBeVisible();

	await page.getByRole('button', { name: 'Paste a link…' }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await expectAccessible(page, 'pasting a link');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();

	await choose(page, 'Lesson from a file…', [
		{ name: 'light.zip', mimeType: 'application/zip', buffer: Buffer.from(lessonZip()) }
	]);
	await choose(page, 'Add files…', [
		file('ada', work('Ada', text('solution/main.c'))),
		file('bob', work('=Bob', text('start/main.c'))),
		file('eve', work('Eve', ENDLESS)),
		{ ...file('cut', work('Cut', 'x')), buffer: Buffer.from('{"format":"ocre-submission"') }
	]);
	await expect(page.getByText('1 file could not be read')).toBeVisible();
	await page.getByRole('button', { name: 'Run the checks', exact: true }).click();
	const row = (name: RegExp) =>
		page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
	await expect(row(/^Ada/)).toContainText('4 of 4 passed', { timeout: 120_000 });
	await expect(row(/^=Bob/)).toContainText('2 of 4 passed', { timeout: 120_000 });
	await expect(row(/^=Bob/)).toContainText('2 checks were claimed as passed and failed here.');
	await expect(row(/^Eve/)).toContainText(/[01] of 4 passed/, { timeout: 120_000 });
	await expect(page.getByRole('button', { name: 'Run the checks again' })).toBeVisible();
	await expectAccessible(page, 'the table');

	await row(/^=Bob/).getByRole('textbox').fill('3');
	await page.getByRole('button', { name: 'Look at the work of =Bob' }).click();
	const looked = page.getByRole('dialog', { name: 'Work of =Bob' });
	await expect(looked.getByText('Failed').first()).toBeVisible();
	await looked.getByLabel('Comment').fill('Look at the pause again.');
	await looked.getByRole('tab', { name: 'Source' }).click();
	await expect(looked.getByRole('region', { name: 'main.c' })).toContainText('PAUSE_MS');
	await looked.getByRole('button', { name: 'Previous' }).click();
	const ada = page.getByRole('dialog', { name: 'Work of Ada' });
	await ada.getByRole('tab', { name: 'Compared with the start' }).click();
	await expect(ada.getByRole('region', { name: 'main.c' })).toContainText('PAUSE_MS 100');
	await expectAccessible(page, 'the work of one');
	await ada.getByRole('button', { name: 'Close' }).last().click();

	const [table] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save the table (CSV)' }).click()
	]);
	const csv = readFileSync(await table.path(), 'utf8');
	expect(csv).toContain("\n'=Bob,");
	expect(csv).toContain('Look at the pause again.');

	await page.reload();
	await choose(page, 'Add files…', [file('bob', work('=Bob', text('start/main.c')))]);
	await expect(row(/^=Bob/).getByRole('textbox')).toHaveValue('3');
});
