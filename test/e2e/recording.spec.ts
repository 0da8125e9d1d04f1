// A run with presses is recorded, saved as a file, opened again and replayed: the same lines, and the verdict.
import { expect, test } from './fixtures.ts';
import { RecordingArea } from './pages/recording-area.ts';

test('a recorded run shows the same lines again, also from its file', async ({
	playground,
	page
}, testInfo) => {
	const recording = new RecordingArea(page);
	await playground.newProject('Button to LED');
	await recording.record();
	await playground.run();
	await playground.console.expectText('Press the button');
	const button = playground.board.button('User button');
	for (const count of [1, 2]) {
		await button.hover();
		await page.mouse.down();
		await playground.console.expectText(`pressed (${count})`);
		await page.mouse.up();
		await playground.console.expectText(new RegExp(`pressed \\(${count}\\)\\s+released`));
	}
	await recording.stop();
	await expect(recording.console).toBeHidden();

	const downloaded = page.waitForEvent('download');
	await recording.panel.getByRole('button', { name: 'Download' }).click();
	const file = testInfo.outputPath('run.ocre-recording');
	await (await downloaded).saveAs(file);
	await recording.panel.getByRole('button', { name: 'Close recording' }).click();
	await recording.panel.getByLabel('Recording to open').setInputFiles(file);
	await expect(recording.panel).toContainText('button-to-led (button-led.wasm)');
	await expect(recording.console).toBeHidden();

	await recording.panel.getByLabel('Speed of the replay').selectOption('at once');
	await recording.replayButton.click();
	await expect(recording.panel).toContainText('The replay matches');
	const text = await recording.console.innerText();
	expect(text.match(/^(pressed|released|Press|— button sw0).*$/gm)).toEqual([
		'Press the button.',
		'— button sw0 pressed',
		'pressed (1)',
		'— button sw0 released',
		'released',
		'— button sw0 pressed',
		'pressed (2)',
		'— button sw0 released',
		'released'
	]);
});
