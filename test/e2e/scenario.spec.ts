// A scenario in the page: it drives the board that one sees, and says where a program does not do what it should.
import { expect, test } from './fixtures.ts';
import { ScenarioArea } from './pages/scenario-area.ts';
import { openPanel } from './pages/panels.ts';

test('the scenario of an example passes, and one with a wrong expectation fails at its step with the reason', async ({
	playground,
	page
}) => {
	const scenario = new ScenarioArea(page);
	await playground.newProject('Button to LED');
	await scenario.run();
	await scenario.expectResult('passed');
	await playground.console.expectText('pressed (2)');

	await playground.openFile('button-led.scenario.yaml');
	await playground.replace('text: pressed (2) }', 'text: pressed (3) }\n    timeout: 300 ms');
	await scenario.run();
	await scenario.expectResult('failed');
	const failed = scenario.step('pressed (3)');
	await expect(failed).toHaveAttribute('data-state', 'failed');
	await expect(failed).toContainText('not met within 300 ms');
	await expect(failed.locator('pre')).toContainText('pressed (2)');
	await failed.getByRole('button', { name: 'line 19' }).click();
	await expect(page.getByText('Line 19, column 1')).toBeVisible();

	await playground.replace('led0, is: lit', 'led0, is: bright');
	await scenario.open();
	await scenario.panel.getByRole('button', { name: 'Run again' }).click();
	await expect(scenario.panel).toContainText('The scenario has errors.');
	await openPanel(page, 'Problems');
	await expect(playground.problems).toContainText('Say dark or lit.');
});

test('the console that a scenario filled before it was seen shows its end, and follows what comes', async ({
	playground,
	page
}) => {
	const scenario = new ScenarioArea(page);
	const toEnd = page.getByRole('button', { name: 'Jump to end' });
	await scenario.run();
	await scenario.expectResult('passed');
	await openPanel(page, 'Console');
	for (let i = 0; i < 4; i++) {
		await playground.console.send('kernel uptime');
		await playground.console.expectText(/› kernel uptime\n.*Uptime: \d+/);
	}
	const count = async () => (await playground.console.text()).match(/blink \d+/g)?.length ?? 0;
	expect(await count()).toBeGreaterThan(0);
	await expect(toEnd).toBeHidden();
});
