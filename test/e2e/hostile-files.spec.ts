// Files that were made to stop the page: each is refused by name, the page goes on meanwhile, and a slow one can be
// cancelled.
import { buildGzip, HOSTILE_ARCHIVES, tablesOnly } from '#lib/archive/testing-archives.ts';
import { utf8 } from '#lib/core/bytes.ts';
import { expect, test } from './fixtures.ts';
import { chooseFiles, drag } from './pages/given-files.ts';

test('hostile archives are refused one by one, chosen or dropped, and nothing else changes', async ({
	playground,
	page
}) => {
	const before = await playground.source();
	const files = HOSTILE_ARCHIVES.map(({ fileName, build }) => ({ name: fileName, bytes: build() }));
	await chooseFiles(page, files);
	for (const { name } of files)
		await expect(page.getByText(`“${name}” was not imported.`)).toBeVisible({ timeout: 30_000 });
	await expect(page.getByText(/enormous amount of data/).first()).toBeVisible();
	await expect(page.getByText(/contradicts itself/).first()).toBeVisible();

	const [smallest] = files.toSorted((a, b) => a.bytes.length - b.bytes.length);
	await drag(page, '.cm-content', [{ ...smallest!, name: 'dropped.zip' }]);
	await expect(page.getByText('“dropped.zip” was not imported.')).toBeVisible();
	expect(await playground.source()).toBe(before);
});

test('a file that takes long leaves the page to the user, and can be cancelled', async ({
	playground,
	page
}) => {
	const before = await playground.source();
	// Seconds of work, of which nothing comes out.
	const slow = buildGzip(new Uint8Array(), { packed: tablesOnly(700_000) });
	await chooseFiles(page, [{ name: 'slow.tar.gz', bytes: slow }]);
	const progress = page.getByRole('region', { name: 'Import in progress' });
	await expect(progress.getByText('Reading “slow.tar.gz”…')).toBeVisible();
	// That it is heard is that the page was not stopped.
	await progress.getByRole('button', { name: 'Cancel' }).click();
	await expect(progress).toBeHidden();
	await expect(page.getByText('was not imported')).toBeHidden();
	expect(await playground.source()).toBe(before);
	await chooseFiles(page, [{ name: 'next.h', bytes: utf8('int next;\n') }]);
	await expect(page.getByRole('treeitem', { name: 'next.h' })).toBeVisible();
});
