// The choice of a board: what it has is shown, what a program does with it is seen.
import { expect, test } from './fixtures.ts';

test('on the workshop board a slider moves a knob, the program says so and LEDs follow', async ({
	playground,
	page
}) => {
	await playground.newProject('Knob to LEDs');
	await playground.runOnItsBoard();
	await expect(page.getByRole('region', { name: 'Simulated board Workshop board' })).toBeVisible();
	await playground.console.expectText('1.65 V: 4 of 8 LEDs');
	await playground.board.expectLed('led0', 'lit');
	await playground.board.expectPin('PA3', 'lit');
	await playground.board.expectPin('PA4', 'dark');
	const knob = await playground.board.openSensor('potentiometer');
	await knob.getByRole('slider').fill('3.3');
	await playground.console.expectText('3.30 V: 8 of 8 LEDs');
	await playground.board.expectPin('PA7', 'lit');
	await expect(knob.locator('summary')).toContainText('3.30 V');
	// The knob on the board is the same thing.
	await page.getByRole('slider', { name: 'Knob', exact: true }).press('Home');
	await playground.console.expectText('0.00 V: 0 of 8 LEDs');
	await playground.board.expectLed('led0', 'dark');
});

test('a display shows what is published, and the board stays chosen', async ({
	playground,
	page
}) => {
	await playground.chooseTarget('Workshop board');
	await playground.newProject('Display');
	await playground.run();
	await expect(playground.board.display).toContainText('Weather station, Temp. 22.0 °C', {
		useInnerText: false
	});
	const temperature = await playground.board.openSensor('temperature');
	await temperature.getByLabel('Temperature in °C').fill('-7,5');
	await expect(playground.board.display).toContainText('-7.5 °C');
	await page.reload();
	await expect(page.getByRole('region', { name: 'Simulated board Workshop board' })).toBeVisible();
});

test('before a run the page says which functions the stock supervisor lacks, and how to go on', async ({
	playground,
	page
}) => {
	await playground.chooseTarget('Stock supervisor');
	await playground.newProject('Two LEDs by pin');
	await playground.runButton.click();
	const question = page.getByRole('dialog');
	await expect(question).toContainText('ocre_gpio_pin_set', { timeout: 60_000 });
	await question.getByRole('button', { name: 'Run anyway' }).click();
	await playground.console.expectText(
		'failed to call unlinked import function (env, ocre_gpio_init)'
	);
	await playground.newProject('Button to LED');
	await playground.runButton.click();
	await question.getByRole('button', { name: 'Run on our firmware' }).click();
	await playground.console.expectText('Press the button');
	await expect(
		page.getByRole('button', { name: /^Run on Simulated B-U585I-IOT02A:/ })
	).toBeVisible();
});
