// The first thing that a newcomer changes: which LED Blinky blinks. The runtime remembers names by their address, and on a
// board with its quirks too the change has to be seen.
import { expect, test } from './fixtures.ts';
import { countChanges } from './pages/led-watch.ts';

test('Blinky with led1 blinks the red LED, the green one stands still, and back again', async ({
	playground,
	page
}) => {
	await playground.run();
	await playground.console.expectText('blink 1');
	const [green, red] = await countChanges(page, ['led0', 'led1'], 2_200);
	expect(green).toBeGreaterThan(1);
	expect(red).toBe(0);

	await playground.replace('#define LED "led0"', '#define LED "led1"');
	await playground.run();
	await expect
		.poll(() => countChanges(page, ['led0', 'led1'], 2_200), { timeout: 20_000 })
		.toEqual([0, expect.any(Number)]);
	expect((await countChanges(page, ['led1'], 2_200))[0]).toBeGreaterThan(1);

	await playground.replace('#define LED "led1"', '#define LED "led0"');
	await playground.replace('#define INTERVAL_MS 500', '#define INTERVAL_MS 100');
	await playground.run();
	await playground.console.expectSomewhere('changes every 100 ms');
	const [fast, still] = await countChanges(page, ['led0', 'led1'], 2_200);
	expect(fast).toBeGreaterThan(6);
	expect(still).toBe(0);
	// Nothing was noted of what the user did on purpose.
	await playground.stop();
	await playground.board.expectContainer('blinky', 'stopped');
	expect(await playground.console.wholeText()).not.toContain('Note (');
	await expect(page.getByRole('log', { name: 'Notes about running containers' })).toBeHidden();
});
