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
