// Parts of the page that take more of a browser than the main flow: a page of a container, another compiler.
import { expect, test } from './fixtures.ts';

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
