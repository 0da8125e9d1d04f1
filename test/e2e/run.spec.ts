// The main way: from source to a running container, and what can go wrong on it.
import { expect, test } from './fixtures.ts';

test('a newcomer presses Run, sees the LED blink and reads what the program prints', async ({
	playground
}) => {
	await playground.run();
	await playground.board.expectContainer('blinky', 'running');
	await playground.console.expectText('blink 2');
	await playground.board.expectLed('led0', 'lit');
	await playground.board.expectLed('led0', 'dark');
	await playground.board.expectLed('led0', 'lit');
});

test('a changed program shows its new behaviour after Run again', async ({ playground }) => {
	await playground.run();
	await playground.console.expectText('blink 1');
	await playground.replace('blink %d', 'wink %d');
	await playground.run();
	await playground.console.expectText('wink 1');
	await playground.board.expectContainer('blinky', 'running');
});

test('a compile error is shown at its line, and a click on it goes there', async ({
	playground
}) => {
	await playground.newProject('Hello');
	await playground.write('#include <stdio.h>\n\nint main(void)\n{\n\tputs("hi")\n\treturn 0;\n}\n');
	await playground.run();
	const problem = playground.problems.getByRole('button', { name: /expected ';'/ });
	await expect(problem).toContainText('5');
	await problem.click();
	await expect(playground.page.locator('.cm-activeLine')).toHaveText(/puts\("hi"\)/);
	await expect(playground.page.locator('.cm-lintRange-error')).toBeVisible();
});

test('a misspelt host function is an error at the line that calls it, with the right name', async ({
	playground
}) => {
	await playground.replace('ocre_gpio_toggle_by_name(LED)', 'ocre_gpio_togle_by_name(LED)');
	await playground.run();
	await expect(playground.problems).toContainText('ocre_gpio_togle_by_name');
	await expect(playground.problems).toContainText(/did you mean .*ocre_gpio_toggle_by_name/i);
	await expect(playground.board.container('blinky')).toBeHidden();
});

test('a host function that no board has is an error even when the program declares it', async ({
	playground
}) => {
	await playground.newProject('Hello');
	await playground.write(
		'extern int ocre_timer_creat(int id);\n\nint main(void)\n{\n\treturn ocre_timer_creat(1);\n}\n'
	);
	await playground.run();
	const problem = playground.problems.getByRole('button', { name: /ocre_timer_creat/ });
	await problem.first().click();
	await expect(playground.page.locator('.cm-activeLine')).toHaveText(/return ocre_timer_creat/);
});

test('the exit code of a program is told', async ({ playground }) => {
	await playground.newProject('Exit code');
	await playground.run();
	await playground.console.expectText('exit-code ended with exit code 3');
	await playground.board.expectContainer('exit-code', 'stopped');
});

test('errors in build.yaml are shown at their line and nothing is compiled', async ({
	playground
}) => {
	await playground.openFile('build.yaml');
	await playground.replace('build/blinky.wasm', 'build/Blinky.wasm');
	await playground.run();
	await expect(playground.problems).toContainText('build.yaml');
	await expect(playground.problems).toContainText('blinky.wasm');
	await expect(playground.board.container('blinky')).toBeHidden();
});

test('an upload that is cancelled half way is done again by the next press', async ({
	playground
}) => {
	await playground.setRealSerialSpeed(true);
	await playground.runButton.click();
	await expect(playground.page.getByText(/Upload/).first()).toBeVisible();
	await playground.page.getByRole('button', { name: 'Uploading…' }).waitFor();
	await playground.cancel();
	await expect(playground.runButton).toBeEnabled();
	await expect(playground.board.container('blinky')).toBeHidden();
	await playground.setRealSerialSpeed(false);
	await playground.run();
	await playground.board.expectContainer('blinky', 'running');
	await playground.console.expectText('blink 1');
});

test('an error that a run found is shown at its line, moves nothing, and its mark goes when the line is mended', async ({
	playground,
	page
}) => {
	await playground.newProject('Hello');
	const filler = Array.from({ length: 80 }, (_, i) => `/* line ${i + 1} */`).join('\n');
	await playground.write(`${filler}\nint main(void)\n{\n\treturn wrong;\n}\n`);
	await page.keyboard.press('ControlOrMeta+Home');
	const before = await page.getByRole('region', { name: 'Editor', exact: true }).boundingBox();
	await playground.run();
	await expect(playground.problems).toContainText('wrong');
	await expect(page.getByText('Line 83, column 9')).toBeVisible();
	await expect(playground.editor.getByText('return wrong;')).toBeInViewport();
	expect(await page.getByRole('region', { name: 'Editor', exact: true }).boundingBox()).toEqual(
		before
	);

	const mark = page.locator('.cm-lint-marker-error');
	await expect(mark).toHaveCount(1);
	await page.keyboard.type('not_');
	await expect(mark).toHaveCount(0);
	await expect(playground.problems).toContainText('before your last changes');
});
