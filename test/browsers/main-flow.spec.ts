// What everybody does first, in each browser: run, change, run again, stop, make a mistake, run two, come back.
import { expect, test } from './fixtures.ts';

test('first light: one press of Run on a first visit, and the LED changes', async ({
	playground,
	site
}) => {
	await playground.open(site);
	await playground.run();
	await playground.expectContainer('blinky', 'running');
	await playground.expectConsole(/blink 1/);
	await playground.expectLed('led0', true);
	await playground.expectLed('led0', false);
	await playground.expectLed('led0', true);
	expect(await playground.errors()).toEqual([]);
});

test('a program is changed, runs again as changed, and is stopped', async ({
	playground,
	site
}) => {
	await playground.open(site);
	await playground.replaceLine('#define INTERVAL_MS', '#define INTERVAL_MS 100');
	await playground.run();
	await playground.expectConsole(/The LED changes every 100 ms/);
	await playground.expectConsole(/blink 9/);
	await playground.stop();
	await playground.expectContainer('blinky', 'stopped');
	expect(await playground.errors()).toEqual([]);
});

test('an error is shown at its line, and a press on it goes there', async ({
	playground,
	site
}) => {
	await playground.open(site);
	await playground.replaceLine('ocre_sleep(INTERVAL_MS);', 'ocre_sleep(INTERVAL_MS)');
	await playground.run();
	await playground.expectText(/expected ';'/);
	await playground.expectErrorMark('ocre_sleep(INTERVAL_MS)');
	await playground.click('button', /expected ';'/);
	await playground.expectText(/Line 40, column 26/);
	expect(await playground.errors()).toEqual([]);
});

test('a program that never ends is ended by Stop, and the board goes on', async ({
	playground,
	site
}) => {
	await playground.open(site);
	await playground.replaceLine('ocre_sleep(INTERVAL_MS);', 'for (volatile int i = 0;; i++);');
	await playground.run();
	await playground.expectConsole(/Blinky starts/);
	await playground.expectContainer('blinky', 'running');
	await playground.stop();
	await playground.expectContainer('blinky', 'stopped');
	await playground.newProject('Hello');
	await playground.run();
	await playground.expectConsole(/Hello from a container!/);
	expect(await playground.errors()).toEqual([]);
});

test('two containers run side by side, and one hears the other', async ({ playground, site }) => {
	await playground.open(site);
	await playground.newProject('Subscriber');
	await playground.run();
	await playground.expectConsole(/Waiting for messages/);
	await playground.newProject('Publisher');
	await playground.run();
	await playground.expectContainer('publisher', 'running');
	await playground.expectContainer('subscriber', 'running');
	await playground.expectConsole(/Received: topic=test\/topic/);
	expect(await playground.errors()).toEqual([]);
});

test('work, images and the files of a board outlive a reload', async ({ playground, site }) => {
	await playground.open(site);
	await playground.newProject('Hello');
	await playground.replaceLine('/*', '/* kept');
	await playground.click('tab', /^Images/);
	await playground.click('button', 'Build image');
	await playground.expectText(/1\.0\.0/);
	await playground.run();
	await playground.expectContainer('hello', 'stopped');
	await playground.reload();
	await playground.until('the text', () =>
		Boolean(document.querySelector('.cm-line')?.textContent?.includes('/* kept'))
	);
	await playground.click('tab', /^Images/);
	await playground.expectText(/1\.0\.0/);
	await playground.click('tab', /^Storage/);
	await playground.expectText(/Images\s+1 image/);
	expect(await playground.errors()).toEqual([]);
});
