// Text and files of strangers: nothing hides or turns around, and what is large or broken does not stop the page.
import { gzipSync } from 'node:zlib';
import { writeFile } from 'node:fs/promises';
import { HOSTILE_RECORDINGS } from '#lib/simulator/recording/testing/hostile-recordings.ts';
import { largeTrace } from '#lib/simulator/trace/testing/hostile-traces.ts';
import { expect, test } from './fixtures.ts';
import { RecordingArea } from './pages/recording-area.ts';
import { TimelineArea } from './pages/timeline-area.ts';
import { openPanel } from './pages/panels.ts';

const SOURCE = `#include <stdio.h>
/* \u202e */
int main(void) {
	printf("safe \\xe2\\x80\\xae" "gnp.exe \\xd7\\xa9\\xd7\\x9c\\xd7\\x95\\xd7\\x9d done\\n");
	return 0;
}
`;

test('what a program prints to turn the text around is marked, and saved as it was', async ({
	playground,
	page
}) => {
	await playground.write(SOURCE);
	await expect(page.locator('.cm-content').getByLabel(/^right-to-left override/)).toHaveText(
		'‹U+202E›'
	);
	await playground.run();
	await playground.console.expectText('safe ‹U+202E›gnp.exe שלום done');
	expect(await playground.console.wholeText()).toContain('safe \u202egnp.exe שלום done');
});

test('the name of a file that turns the text around is marked, and copied as it was', async ({
	playground,
	page
}) => {
	const choosing = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Import files' }).click();
	const buffer = Buffer.from('int x;\n');
	await (await choosing).setFiles({ name: 'a\u202egnp.c', mimeType: 'text/plain', buffer });
	const alert = page.getByRole('region', { name: 'Notifications' }).getByRole('alert');
	await expect(alert).toContainText('was not imported');
	await expect(alert.getByRole('img', { name: 'right-to-left override (U+202E)' })).toBeVisible();
	const copied = await alert.evaluate((element) => {
		getSelection()!.selectAllChildren(element);
		return getSelection()!.toString();
	});
	expect(copied).toContain('“a\u202egnp.c”');
	playground.expectNoComplaints();
});

test('a large trace is read while the page goes on, given up, and read again', async ({
	page,
	playground
}, testInfo) => {
	test.setTimeout(180_000);
	const timeline = new TimelineArea(page);
	const path = testInfo.outputPath('large.json');
	await writeFile(path, largeTrace(300_000));
	await timeline.open();
	await page.getByLabel('Trace file').setInputFiles(path);
	const reading = page.getByRole('group', { name: 'A file is being read' });
	await expect(reading.getByRole('progressbar')).toBeVisible();
	await reading.getByRole('button', { name: 'Cancel' }).click();
	await expect(reading).toBeHidden();
	await expect(timeline.button('Back to the board')).toBeHidden();

	await page.getByLabel('Trace file').setInputFiles(path);
	await expect(reading).toBeVisible();
	// Something else is done meanwhile.
	await openPanel(page, 'Console');
	await timeline.open();
	await expect(timeline.button('Back to the board')).toBeVisible({ timeout: 60_000 });
	await expect.poll(() => timeline.count(), { timeout: 60_000 }).toBe(300_000);
	await timeline.expectEvent(/ocre_gpio_toggle_by_name/);

	const broken = {
		name: 'broken.json',
		mimeType: 'application/json',
		buffer: Buffer.from('{"a":')
	};
	await page.getByLabel('Trace file').setInputFiles(broken);
	await playground.expectMessage('This file is not a trace.');
	expect(await timeline.count()).toBe(300_000);
});

test('a recording that would become gigabytes is refused', async ({ page, playground }) => {
	const recording = new RecordingArea(page);
	await openPanel(page, 'Recording');
	const buffer = gzipSync(HOSTILE_RECORDINGS['events that are empty lists']!());
	await recording.panel
		.getByLabel('Recording to open')
		.setInputFiles({ name: 'small.ocre-recording', mimeType: 'application/gzip', buffer });
	await playground.expectMessage('The recording is too large to open.');
	await expect(recording.replayButton).toBeHidden();
});
