// Two tabs of one browser with the same project open: what is typed in either is kept, beside anything that the other does.
import type { BrowserContext } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { PlaygroundPage } from './pages/playground-page.ts';

const TEXT = ['int first;', 'int second;', 'int third;', 'int fourth;', 'int fifth;'].join('\n');

/** A second tab on the project, once the first has saved it. */
async function secondTab(context: BrowserContext): Promise<PlaygroundPage> {
	const other = new PlaygroundPage(await context.newPage());
	await other.open();
	return other;
}

/** Puts the cursor of each tab at the end of a line of its own, then types in all of them at once. */
async function typeAtOnce(
	...typed: [tab: PlaygroundPage, line: string, text: string][]
): Promise<void> {
	for (const [tab, line] of typed) {
		await tab.page.bringToFront();
		await tab.editor.locator('.cm-line', { hasText: line }).first().click();
		await tab.page.keyboard.press('End');
	}
	await Promise.all(typed.map(([tab, , text]) => tab.page.keyboard.insertText(text)));
}

test('what two tabs type in one second into different lines is in both of them', async ({
	playground,
	context
}) => {
	await playground.newProject('Hello');
	await playground.write(TEXT);
	await expect(playground.projectName).toContainText('Hello');
	await playground.page.waitForTimeout(800);
	const other = await secondTab(context);
	await expect(other.editor).toContainText('int fifth;');

	await typeAtOnce(
		[playground, 'int first;', ' // of the one'],
		[other, 'int fifth;', ' // of the other']
	);

	for (const tab of [playground, other]) {
		await expect(tab.editor).toContainText('int first; // of the one');
		await expect(tab.editor).toContainText('int fifth; // of the other');
		await expect(tab.projectName).toContainText('Hello');
	}
	await other.page.reload();
	await expect(other.editor).toContainText('int first; // of the one');
	await expect(other.editor).toContainText('int fifth; // of the other');
	await other.projectName.click();
	await expect(other.page.getByRole('menuitem', { name: /^Hello/ })).toBeHidden();
	other.expectNoComplaints();
});

test('what two tabs type into the same line is kept twice, and the later tab is told', async ({
	playground,
	context
}) => {
	await playground.newProject('Hello');
	await playground.write(TEXT);
	await playground.page.waitForTimeout(800);
	const other = await secondTab(context);
	await expect(other.editor).toContainText('int fifth;');

	await typeAtOnce([playground, 'int third;', ' // mine'], [other, 'int third;', ' // yours']);

	const texts = async () => [await lineOf(playground), await lineOf(other)].sort();
	await expect.poll(texts).toEqual(['int third; // mine', 'int third; // yours']);
	await expect
		.poll(async () => {
			const names = [playground, other].map((tab) => tab.projectName.innerText());
			return (await Promise.all(names)).map((name) => name.trim()).sort();
		})
		.toEqual(['Hello', 'Hello 2']);
	const told = [playground, other].map((tab) =>
		tab.page.getByText('changed in another tab at the same time').count()
	);
	expect((await Promise.all(told)).sort()).toEqual([0, 1]);
	other.expectNoComplaints();
});

async function lineOf(tab: PlaygroundPage): Promise<string> {
	return tab.editor.locator('.cm-line', { hasText: 'int third;' }).first().innerText();
}
