// The console beyond output: lines to the shell, the terminal, places in files, and curves.
import { expect, test } from './fixtures.ts';
import { PlotterArea } from './pages/plotter-area.ts';
import { openPanel } from './pages/panels.ts';

const PROGRAM = `#include <stdio.h>

int main(void)
{
	for (int i = 0; i < 3; i++)
		printf("level:%d half:%.1f\\n", i, i / 2.0);
	printf("main.c:6:3: this is where\\n");
	return 0;
}
`;

test('a line is answered, the terminal goes to the board and back, places open the editor, values become curves', async ({
	playground,
	page
}) => {
	await playground.newProject('Hello');
	await playground.write(PROGRAM);
	await playground.run();
	await playground.console.expectText('level:2 half:1.0');

	await playground.console.send('ocre ps');
	await playground.console.expectText(/› ocre ps\nID +STATUS +IMAGE\nhello +STOPPED +hello.wasm/);
	await playground.console.line.press('ArrowUp');
	await expect(playground.console.line).toHaveValue('ocre ps');

	await playground.console.view('Terminal');
	await playground.console.expectInTerminal('ocre:~$');
	await playground.console.type('kernel version\n');
	await playground.console.expectInTerminal(/Zephyr version/);
	await page.keyboard.press('Control+d');
	await expect(page.getByText('Ctrl-D was not sent')).toBeVisible();
	await playground.console.leaveTerminal();
	await playground.console.send('ocre images');
	await playground.console.expectText('hello.wasm');

	await playground.console.openPlace('main.c:6:3');
	await expect(page.getByText('Line 6, column 3')).toBeVisible();

	const plotter = new PlotterArea(page);
	await plotter.open();
	await plotter.expectSeries('level', 'half');
	expect(await plotter.csv()).toMatch(
		/^sample,seconds,level,half\r\n0,0\.000,0,0\r\n1,.*,1,0\.5\r\n/
	);
});

test('who leaves the terminal gives the console back, and has it again on coming back; Run takes it', async ({
	playground,
	page
}) => {
	await playground.newProject('Hello');
	await playground.run();
	await playground.console.expectText('Hello from a container!');
	await playground.console.view('Terminal');
	await playground.console.expectInTerminal('ocre:~$');
	await playground.console.type('kernel version\n');
	await playground.console.expectInTerminal(/Zephyr version/);
	await playground.console.type('ocre p');

	await playground.console.view('Text');
	await playground.console.expectText('the line that was typed in the terminal was not sent');
	await playground.console.send('ocre images');
	await playground.console.expectText(/› ocre images\n[\s\S]*hello\.wasm/);

	await playground.console.view('Terminal');
	await playground.console.expectInTerminal(/Zephyr version[\s\S]*ocre:~\$/);
	await openPanel(page, 'Size');
	await expect(playground.board.button('Start hello')).toBeEnabled();
	await openPanel(page, 'Console');
	await playground.console.expectInTerminal('ocre:~$');

	await playground.run();
	await expect(playground.console.line).toBeVisible();
	await playground.console.expectText(/Hello from a container![\s\S]*ended with exit code 0/);
	await expect(page.getByText('The terminal is using the board’s console.')).toBeHidden();
});
