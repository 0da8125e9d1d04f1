// Programs in languages other than C: what they print, and where their mistakes are shown.
import { expect, test } from './fixtures.ts';
import { ImagesArea } from './pages/images-area.ts';

const BROKEN_CPP = `#include <stdio.h>

int main()
{
	throw 1;
}
`;
const MIXED_CPP = `#include <stdio.h>

extern "C" int twice(int n);

int main()
{
	auto answer = twice(21);
	printf("from C: %d\\n", answer);
}
`;

/** The first compile of a language fetches its compiler and, for C++, reads its library: long on a busy machine. */
const FIRST_COMPILE = { timeout: 120_000 };

test('a program in C++ runs, and a mistake in it is shown at its line', async ({
	playground,
	page
}) => {
	test.slow();
	await playground.newProject('Blinky in C++');
	await playground.run();
	await playground.console.expectSomewhere('blink 2');
	await playground.stop();
	await playground.write(BROKEN_CPP);
	await playground.runButton.click();
	const problem = page.getByRole('button', { name: /cannot use 'throw' with exceptions disabled/ });
	await expect(problem).toContainText('5', FIRST_COMPILE);
	await expect(page.getByText(/Return the error instead/)).toBeVisible();
});

test('files in C and in C++ make one program', async ({ playground, page }) => {
	test.slow();
	await playground.newProject('Empty project in C++');
	await playground.write(MIXED_CPP);
	await page.getByRole('button', { name: 'New file', exact: true }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel('Path').fill('twice.c');
	await dialog.getByRole('button', { name: 'Create' }).click();
	// Closing, it gives the focus to the new file.
	await expect(dialog).toBeHidden();
	await expect(playground.editor).toBeFocused();
	await playground.write('int twice(int new)\n{\n\treturn 2 * new;\n}\n');
	await playground.runButton.click();
	await expect(page.locator('[data-container]')).toHaveAttribute(
		'data-status',
		/running|stopped/,
		FIRST_COMPILE
	);
	await playground.console.expectSomewhere('from C: 42');
});

test('a program in WebAssembly text runs, and a mistake in it is shown at its line', async ({
	playground,
	page
}) => {
	await playground.newProject('Blinky in WebAssembly text');
	await playground.run();
	await playground.console.expectSomewhere('blink');
	await playground.stop();
	await playground.write('(module\n  (func (return_call 0)))\n');
	await playground.runButton.click();
	await expect(page.getByRole('button', { name: /opcode not allowed: return_call/ })).toBeVisible();
	await expect(page.getByText(/built without tail calls/)).toBeVisible();
});

test('the gallery narrows by language, and has an empty project for each', async ({
	playground,
	page
}) => {
	await playground.projectName.click();
	await page.getByRole('menuitem', { name: /^New project/ }).click();
	const gallery = page.getByRole('dialog');
	await gallery.getByRole('button', { name: 'C++', exact: true }).click();
	const cards = gallery.getByRole('listitem');
	await expect(cards.first()).toContainText('Empty project in C++');
	await expect(cards.filter({ hasText: 'Blinky in C++' })).toBeVisible();
	await expect(cards.filter({ hasText: 'Blinky in WebAssembly text' })).toHaveCount(0);
});

test('on a slow network the gallery stays until the project is there, or until it is closed', async ({
	playground,
	page
}) => {
	await playground.projectName.click();
	await page.getByRole('menuitem', { name: /^New project/ }).click();
	const gallery = page.getByRole('dialog');
	await expect(gallery).toBeVisible();
	await page.waitForFunction(() => performance.getEntriesByName('fetch-ahead-end').length > 0);
	let answer = () => {};
	const answered = new Promise<void>((resolve) => (answer = resolve));
	await page.route('**/_app/immutable/chunks/*', async (route) => {
		await answered;
		await route.continue();
	});
	const card = gallery.getByRole('button').filter({ hasText: 'Empty project in C++' });
	await card.click();
	await expect(card).toHaveAttribute('aria-busy', 'true');
	await page.keyboard.press('Escape');
	await expect(gallery).toBeHidden();
	await playground.projectName.click();
	await page.getByRole('menuitem', { name: /^New project/ }).click();
	await gallery.getByRole('button').filter({ hasText: 'Blinky in C++' }).click();
	await expect(gallery).toBeVisible();
	answer();
	await expect(gallery).toBeHidden();
	await expect(playground.projectName).toHaveText('Blinky in C++');
});

test('the module of an image opens as a project that builds to an equal module', async ({
	playground,
	page
}) => {
	const images = new ImagesArea(page);
	await images.open();
	await images.build('1.0.0');
	await page.getByRole('button', { name: /^Inspect / }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('tab', { name: 'Text' }).click();
	await dialog.getByRole('button', { name: 'Open as a project' }).click();
	await expect(playground.projectName).toContainText('blinky as text');
	await expect(playground.editor).toContainText('(module');
	await playground.runButton.click();
	await playground.console.expectSomewhere('blink 2');
});
