// What runs on the board: several at once, and programs that behave badly.
import { expect, test } from './fixtures.ts';

test('two containers from two projects run side by side and talk to each other', async ({
	playground
}) => {
	await playground.newProject('Subscriber');
	await playground.run();
	await playground.console.expectText('Waiting for messages');
	await playground.newProject('Publisher');
	await playground.run();
	await playground.console.expectText(/containers │ Received: topic=test\/topic/);
	await playground.board.expectContainer('subscriber', 'running');
	await playground.board.expectContainer('publisher', 'running');
});

test('an endless loop freezes neither the page nor another container, and Stop ends it', async ({
	playground
}) => {
	await playground.run();
	await playground.newProject('Hello');
	await playground.write('int main(void)\n{\n\tfor (;;)\n\t\t;\n}\n');
	await playground.run();
	await playground.board.expectContainer('hello', 'running');
	await playground.console.clear();
	await playground.console.expectText(/blink \d+/);
	await playground.board.act('hello', 'Stop');
	await playground.board.expectContainer('hello', 'stopped');
	await playground.board.expectContainer('blinky', 'running');
	await playground.board.act('hello', 'Start');
	await playground.board.expectContainer('hello', 'running');
	await playground.board.act('hello', 'Stop');
	await playground.board.expectContainer('hello', 'stopped');
	await playground.board.act('hello', 'Remove');
	await expect(playground.board.container('hello')).toBeHidden();
});

test('a program that prints without end leaves the page usable and can be stopped', async ({
	playground
}) => {
	await playground.newProject('Hello');
	await playground.write(
		'#include <stdio.h>\n\nint main(void)\n{\n\tfor (unsigned i = 0;; i++)\n\t\tprintf("line %u\\n", i);\n}\n'
	);
	await playground.run();
	await playground.console.expectText(/line \d{3,}/);
	await playground.stop();
	await playground.board.expectContainer('hello', 'stopped');
	await playground.write('#include <stdio.h>\n\nint main(void)\n{\n\tputs("calm again");\n}\n');
	await playground.run();
	await playground.console.expectText('calm again');
});

test('a program that traps says why', async ({ playground, page }) => {
	await playground.newProject('Hello');
	await playground.write('int main(void)\n{\n\t__builtin_trap();\n}\n');
	await playground.run();
	await playground.board.expectContainer('hello', 'stopped');
	await playground.console.expectText('unreachable');
	await expect(page.getByRole('banner')).toContainText('hello stopped: the program gave up');
});

test('a program that takes all the memory it can get ends by itself', async ({ playground }) => {
	await playground.newProject('Hello');
	await playground.write(
		'#include <stdio.h>\n#include <stdlib.h>\n#include <string.h>\n\nint main(void)\n{\n\tint blocks = 0;\n\tfor (char *volatile block; (block = malloc(10000)) != NULL; blocks++)\n\t\tmemset(block, 1, 10000);\n\tprintf("%d blocks\\n", blocks);\n\treturn 0;\n}\n'
	);
	await playground.run();
	await playground.console.expectText(/\d{3} blocks/);
});

test('the button lights the LED while it is held, by mouse and by key', async ({
	playground,
	page
}) => {
	await playground.newProject('Button to LED');
	await playground.run();
	await playground.console.expectText('Press the button');
	const button = playground.board.button('User button');
	await button.hover();
	await page.mouse.down();
	await playground.board.expectLed('led0', 'lit');
	await page.mouse.up();
	await playground.board.expectLed('led0', 'dark');
	await button.focus();
	await page.keyboard.down('Space');
	await playground.board.expectLed('led0', 'lit');
	await page.keyboard.up('Space');
	await playground.board.expectLed('led0', 'dark');
});

test('a reset takes the containers and leaves the images', async ({ playground, page }) => {
	await playground.run();
	await playground.board.expectContainer('blinky', 'running');
	await playground.board.button('Reset').click();
	await expect(playground.board.container('blinky')).toBeHidden();
	await page.locator('summary', { hasText: 'Images' }).click();
	await expect(page.getByText('blinky.wasm').first()).toBeVisible();
	await playground.run();
	await playground.console.expectText('blink 1');
});
