// The two modes of the simulated board, and what the page says about quirks.
import { expect, test } from './fixtures.ts';

/** Past the SDK, which makes short sleeps of a long one. */
const SLEEPER = `#include <ocre_api.h>
#include <stdio.h>

OCRE_HOST(ocre_sleep) int board_sleep(int milliseconds);

int main(void)
{
	board_sleep(1500);
	puts("awake");
}
`;

test('a quirk is explained where it bites, and is off in the other mode, which is kept', async ({
	playground
}) => {
	const { page } = playground;
	await playground.newProject('Hello');
	await playground.write(SLEEPER);
	await playground.run();
	await playground.console.expectText('awake');
	await expect(page.getByText('Note (hello): A sleep of a second or more')).toBeVisible();
	await expect(page.getByText(/threads free/)).toBeVisible();

	await playground.setQuirks(false);
	await expect(page.getByText('Real-runtime quirks are off')).toBeVisible();
	await playground.run();
	await playground.console.expectText(/Works here, because the board is in documented mode/);

	await page.reload();
	await expect(page.getByText('Real-runtime quirks are off')).toBeVisible();
	await page.getByRole('button', { name: 'Turn on' }).click();
	await expect(page.getByText('Real-runtime quirks are off')).toBeHidden();

	await page.goto('/quirks');
	await expect(page.getByRole('heading', { name: 'Quirks of the runtime' })).toBeVisible();
	await expect(page.getByText('A sleep of a second or more')).toBeVisible();
	await expect(page.getByText('Harmless: ocre_sleep() makes short sleeps')).toBeVisible();
});

test('a quirk is explained in the language of the page, here and in the list of all', async ({
	playground
}) => {
	const { page } = playground;
	await playground.newProject('Hello');
	await playground.write(SLEEPER);
	await playground.run();
	await expect(page.getByText('Note (hello): A sleep of a second or more')).toBeVisible();
	await playground.console.expectText(/Note \(hello\): The sleep of the board returns at once/);

	await page.locator('header button:has(.lucide-languages)').click();
	await page.getByRole('menuitemcheckbox', { name: 'Deutsch' }).click();
	await expect(page.getByText('Hinweis (hello): Pausen ab einer Sekunde')).toBeVisible();
	await page.getByText('Was das bedeutet').click();
	await expect(page.getByText('Die Schlaffunktion des Boards kehrt sofort zurück')).toBeVisible();

	await page.goto('/quirks');
	await expect(page.getByText('Harmlos: ocre_sleep() macht aus einer langen')).toBeVisible();
	await expect(page.getByText('Die Runtime lädt dieses Modul nicht.')).toBeVisible();
	await expect(page.getByText('nur wenige Container gleichzeitig')).toBeVisible();
});
