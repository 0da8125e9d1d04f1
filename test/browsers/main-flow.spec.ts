// What everybody does first, in each browser: run, change, run again, stop, and a look into every tab.
import { expect, test } from './fixtures.ts';

test('a program runs, is changed, runs again and is stopped', async ({ playground, site }) => {
	await playground.open(site);
	await playground.run();
	await playground.expectConsole(/blink 1/);
	await playground.expectContainer('blinky', 'running');
	await playground.expectLed('led0', true);
	await playground.replaceLine(14, '#define INTERVAL_MS 100');
	await playground.run();
	await playground.expectConsole(/The LED changes every 100 ms/);
	await playground.expectConsole(/blink 9/);
	await playground.stop();
	await playground.expectContainer('blinky', 'stopped');
	await playground.replaceLine(14, '#define INTERVAL_MS oops');
	await playground.run();
	await playground.expectText(/undeclared identifier 'oops'/);
	expect(await playground.errors()).toEqual([]);
});

test('the gallery has room, and the page of a web server is shown and counts', async ({
	playground,
	site
}) => {
	await playground.open(site);
	await playground.openGallery();
	expect(await playground.heightOf('[role=dialog]')).toBeGreaterThan(600);
	await playground.click('button', /^Web server\b/);
	await playground.run();
	await playground.expectContainer('web-server', 'running');
	await playground.click('tab', /^Web/);
	// Where the browser cannot forbid every connection, the button says what it does.
	await playground.click('button', /^Open( and run its scripts)?$/);
	await playground.expectInFrame(/Counter: 0/);
	await playground.tab.evaluateInFrame(() => {
		const buttons = [...document.querySelectorAll('button')];
		buttons.find((button) => /API/.test(button.textContent ?? ''))?.click();
	});
	await playground.expectInFrame(/Counter: 1/);
	expect(await playground.errors()).toEqual([]);
});

test('work, images and the files of a board outlive a reload', async ({ playground, site }) => {
	await playground.open(site);
	await playground.newProject('Hello');
	await playground.replaceLine(1, '/* kept');
	await playground.click('tab', /^Images/);
	await playground.click('button', 'Build image');
	await playground.expectText(/1\.0\.0/);
	await playground.run();
	await playground.expectContainer('hello', 'stopped');
	await playground.open(site);
	await playground.until('the text', () =>
		Boolean(document.querySelector('.cm-line')?.textContent?.includes('/* kept'))
	);
	await playground.click('tab', /^Images/);
	await playground.expectText(/1\.0\.0/);
	await playground.click('tab', /^Storage/);
	await playground.expectText(/Images\s+1 image/);
	expect(await playground.errors()).toEqual([]);
});

test('a program in AssemblyScript compiles with its own compiler, and blinks', async ({
	playground,
	site
}) => {
	await playground.open(site);
	await playground.newProject('Blinky in AssemblyScript');
	await playground.run();
	await playground.expectConsole(/blink 1/);
	await playground.expectLed('led0', true);
	await playground.stop();
	expect(await playground.errors()).toEqual([]);
});
