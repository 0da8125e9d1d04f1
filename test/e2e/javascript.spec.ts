// Programs in JavaScript: they run, what is wrong in them is told at its place, and an edit reaches a slow board quickly.
import { expect, test } from './fixtures.ts';

test('a program in JavaScript blinks and logs', async ({ playground }) => {
	await playground.newProject('JavaScript: blinky');
	await playground.run();
	await playground.board.expectContainer('javascript-blinky', 'running');
	await playground.console.expectText('blink 2');
	await playground.board.expectLed('led0', 'lit');
	await playground.board.expectLed('led0', 'dark');
});

test('a syntax error is shown at its line, and a click on it goes there', async ({
	playground
}) => {
	await playground.newProject('JavaScript: blinky');
	await playground.write("import { gpio } from 'ocre';\n\nconst led = gpio.output('led0';\n");
	await playground.run();
	const problem = playground.problems.getByRole('button', { name: /closing bracket is missing/ });
	await expect(problem).toContainText('3');
	await problem.click();
	await expect(playground.page.locator('.cm-activeLine')).toHaveText(/gpio\.output/);
	await expect(playground.page.locator('.cm-lintRange-error')).toBeVisible();
});

test('a name that the module ocre does not have is an error with the right one', async ({
	playground
}) => {
	await playground.newProject('JavaScript: blinky');
	await playground.write("import { gpoi } from 'ocre';\n\ngpoi.output('led0');\n");
	await playground.run();
	await expect(playground.problems).toContainText("'ocre' does not export 'gpoi'");
	await expect(playground.problems).toContainText("Did you mean 'gpio'?");
});

test('an uncaught error prints a stack with the line of the user’s file, and the exit code tells', async ({
	playground
}) => {
	await playground.newProject('JavaScript: blinky');
	await playground.write(
		'function measure(sensor) {\n\treturn sensor.value;\n}\n\nmeasure(null);\n'
	);
	await playground.run();
	await playground.console.expectSomewhere(
		"Uncaught TypeError: cannot read property 'value' of null"
	);
	await playground.console.expectSomewhere('at measure (main.js:2)');
	await playground.console.expectSomewhere('javascript-blinky ended with exit code 1');
});

test('on a slow line the engine stays on the board, and an edit sends the program only', async ({
	playground
}) => {
	test.slow();
	await playground.newProject('JavaScript: blinky');
	await playground.run();
	await playground.console.expectSomewhere(
		'sent as one image: the line to this board has no limit'
	);
	await playground.stop();
	// The engine comes over a line without limit, as another way to the same board brings it there.
	await playground.openFile('build.yaml');
	await playground.write(
		"version: '1'\nname: blinky-js\nlanguage: javascript\ndeploy: script\nbinaries:\n  - path: build/blinky-js.wasm\nconfig:\n  environment: []\n  permissions:\n    - ocre_gpio\n"
	);
	await playground.run();
	await playground.console.expectSomewhere('the JavaScript engine stays on the board');
	await playground.setRealSerialSpeed(true);
	await playground.openFile('main.js');
	await playground.replace('blink ${', 'wink ${');
	await playground.run();
	await playground.console.expectSomewhere('wink 1');
	const text = await playground.console.wholeText();
	expect(text).toMatch(/of the program, \d{3} bytes are sent/);
});
