// The dialogs that only a board on a cable opens: what automatic checks can tell about their accessibility.
import { AccessibilityWalk, DIALOG } from '../e2e/pages/accessibility-walk.ts';
import { expect, test } from './fixtures.ts';

test.use({ reducedMotion: 'reduce', trace: 'off' });

test('no finding in the panel of a board on a cable, in its dialogs, and in the one for several boards', async ({
	playground: _playground,
	page,
	makeBoard,
	cable
}) => {
	test.setTimeout(180_000);
	await makeBoard(40, '--baud', 'unpaced').plugIn();
	await makeBoard(41, '--baud', 'unpaced').plugIn();
	await cable.connect(0, 2);
	await cable.expectState('ready');
	await cable.connect(0, 1);
	await cable.expectState('ready');
	const walk = new AccessibilityWalk(page);
	await cable.toggleSettings();
	await walk.look('panel', '#board');

	for (const [name, open] of [
		['rename', () => cable.openRename()],
		['forget', () => cable.openForget()],
		['deploy', () => cable.openDeployments()]
	] as const) {
		const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'));
		await open();
		await expect(dialog).toBeVisible();
		await walk.look(name, DIALOG);
		if (name === 'deploy') {
			await cable.deploy(3);
			await walk.look('deployed', DIALOG);
		}
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
	}
	walk.expectNothing();
});
