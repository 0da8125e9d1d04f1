// Seeing inside a running program: its host calls, its pins, and its time.
import { expect, test } from './fixtures.ts';
import { TimelineArea } from './pages/timeline-area.ts';

test('a program is watched, paused, stepped and let go on', async ({ playground }) => {
	const timeline = new TimelineArea(playground.page);
	await timeline.open();
	await expect(playground.page.getByText('No events yet')).toBeVisible();
	await playground.run();
	await playground.board.expectContainer('blinky', 'running');
	await timeline.open();
	await timeline.showPolling();
	await timeline.show('Pins');
	await timeline.expectEvent(/led0 .*(high|low)/);

	await timeline.button('Pause').click();
	await expect(playground.page.getByText('The board is paused.')).toBeVisible();
	await expect(timeline.where).toContainText(/blinky\s+(stops before|waits in)/);
	const edges = await timeline.settledCount();
	await timeline.show('Host calls');
	await timeline.expectEvent(/ocre_sleep\(/);
	const calls = await timeline.settledCount();
	await timeline.button('Step to the next host call').click();
	await expect.poll(() => timeline.count()).toBe(calls + 1);
	await expect(timeline.where).toContainText(/blinky\s+stops before/);
	// The shell answers while the program stands still.
	await playground.board.act('blinky', 'Stop');
	await playground.board.expectContainer('blinky', 'stopped');
	await timeline.show('Pins');
	// One call may have switched the LED once.
	expect(await timeline.settledCount()).toBeLessThanOrEqual(edges + 1);

	await timeline.where.getByRole('button', { name: 'Resume' }).click();
	await expect(playground.page.getByText('The board is paused.')).toBeHidden();
	await playground.run();
	await playground.board.expectLed('led0', 'lit');
	await playground.board.expectLed('led0', 'dark');
});

test.describe('where motion is reduced', () => {
	test.use({ reducedMotion: 'reduce' });

	test('the lanes are drawn in their colours', async ({ playground, page }) => {
		await playground.run();
		await new TimelineArea(page).open();
		const colours = () =>
			page
				.getByRole('tabpanel', { name: 'Timeline' })
				.locator('canvas')
				.first()
				.evaluate((canvas: HTMLCanvasElement) => {
					const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
					return new Set(new Uint32Array(data.buffer)).size;
				});
		await expect.poll(colours).toBeGreaterThan(3);
	});
});

test('an event is chosen by keys and told in full, and a trace is saved and opened again', async ({
	playground
}) => {
	const timeline = new TimelineArea(playground.page);
	const { page } = playground;
	await timeline.open();
	await playground.run();
	await timeline.open();
	await timeline.show('Pins');
	await timeline.expectEvent(/led0/);
	await timeline.button('Stop recording').click();
	await timeline.show('Host calls');
	const functionName = page.getByLabel('Function name');
	await functionName.fill('fd_write');
	await timeline.expectEvent('Blinky starts');
	await page.getByRole('listbox', { name: 'Events' }).focus();
	await page.keyboard.press('Home');
	const details = page.getByRole('region', { name: 'Selected event' });
	await expect(details).toContainText('fd_write');
	await expect(details).toContainText('Blinky starts');
	await functionName.fill('');
	await timeline.show('All events');
	const count = await timeline.count();

	const saving = page.waitForEvent('download');
	await timeline.button('Download as JSON').click();
	const path = await (await saving).path();
	await page.getByLabel('Trace file').setInputFiles(path);
	await expect(timeline.button('Back to the board')).toBeVisible();
	expect(await timeline.count()).toBe(count);
	await timeline.expectEvent('led0');
});

test('the timeline begins with the run, also when its tab is opened later, and leaves polling out', async ({
	playground,
	page
}) => {
	const timeline = new TimelineArea(page);
	await playground.newProject('Button to LED');
	await playground.run();
	await playground.board.expectContainer('button-to-led', 'running');
	await timeline.open();
	await timeline.button('Stop recording').click();
	await page.getByRole('listbox', { name: 'Events' }).focus();
	await page.keyboard.press('Home');
	await timeline.expectEvent(/ocre_gpio_init\(/);
	await expect(timeline.events(/ocre_get_event\(/)).toHaveCount(0);
	const few = await timeline.count();
	await timeline.showPolling();
	expect(await timeline.count()).toBeGreaterThan(few);
	await page.getByLabel('Function name').fill('ocre_get_event');
	await timeline.expectEvent(/ocre_get_event\(/);
});
