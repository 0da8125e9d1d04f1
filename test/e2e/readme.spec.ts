// README files: shown as they are meant to be read, without becoming part of the page.
import { expect, test } from './fixtures.ts';

const README = `# Mine & yours

Run it, then press **Stop**. <img src=x onerror="window.harmed = true"> <b>not bold</b>

- [x] done
- see [the program](main.c), [the web](https://example.org/) and [nothing](javascript:alert(1))

![from afar](https://example.org/x.png)
`;

test('a README is shown rendered, its HTML as text, and is edited as source', async ({
	playground,
	page
}) => {
	const view = (name: string) => page.getByRole('radio', { name, exact: true });
	await playground.openFile('README.md');
	const text = page.getByRole('article', { name: 'README.md' });
	await expect(text.getByRole('heading', { name: 'Blinky' })).toBeVisible();
	await expect(text.getByRole('listitem').first()).toBeVisible();
	await expect(playground.editor).toBeHidden();

	await view('Source').check();
	await playground.write(README);
	await view('Rendered').check();
	await expect(text.getByRole('heading', { name: 'Mine & yours' })).toBeVisible();
	await expect(text).toContainText('<img src=x onerror="window.harmed = true"> <b>not bold</b>');
	await expect(text.locator('img, b')).toHaveCount(0);
	await expect(text.getByRole('link')).toHaveCount(2);
	const web = text.getByRole('link', { name: 'the web' });
	await expect(web).toHaveAttribute('target', '_blank');
	await expect(web).toHaveAttribute('rel', /noopener noreferrer/);
	expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
	await text.getByRole('button', { name: 'the program' }).click();
	await expect(playground.editor).toContainText('#include <ocre_api.h>');
	await playground.openFile('README.md');
	await expect(text).toBeVisible();
});
