// The two modes of the simulated board, and what the page says about quirks.
import { expect, test } from './fixtures.ts';

const SLEEPER =
	'#include <ocre_api.h>\n#include <stdio.h>\n\nint main(void)\n{\n\tocre_sleep(1500);\n\tputs("awake");\n}\n';

test('a quirk is explained where it bites, and is off in the other mode, which is kept', async ({
	playground
}) => {
	const { page } = playground;
	await playground.newProject('Hello');
	await playground.write(SLEEPER);
	await playground.run();
	await playground.console.expectText('awake');
	await expect(page.getByText('ocre_sleep() returns at once on this board').first()).toBeVisible();
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
	await expect(page.getByText('ocre_sleep() of a second or more')).toBeVisible();
});
