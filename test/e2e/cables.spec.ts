// Where no board is found: what the page says then, and what works without one.
import { CableArea } from './pages/cable-area.ts';
import { expect, test } from './fixtures.ts';

test('when no board is chosen there is help, with cables, permissions on Linux, and who holds the port', async ({
	playground,
	page
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'serial', {
			value: {
				getPorts: () => Promise.resolve([]),
				requestPort: () => Promise.reject(new DOMException('none', 'NotFoundError')),
				addEventListener: () => undefined,
				removeEventListener: () => undefined
			}
		});
	});
	await playground.open();
	const cable = new CableArea(page);
	await cable.choose('Connect a board…');
	await playground.expectMessage('No board was chosen.');
	await page
		.getByRole('group', { name: 'No board was chosen.' })
		.getByRole('button', { name: 'Help' })
		.click();
	await expect(cable.help).toContainText('Many USB cables carry power only.');
	await expect(cable.help).toContainText('dialout');
	await expect(
		cable.help.getByRole('button', { name: 'Copy: udev rules', includeHidden: true })
	).toBeAttached();
	await expect(cable.help).toContainText('Only one program can use a port.');
	await cable.help.getByRole('button', { name: 'Close' }).last().click();
	await expect(cable.help).toBeHidden();
});

test('a browser without ports says so at each control, and what works all the same', async ({
	playground,
	page
}) => {
	await page.addInitScript(() => {
		for (const name of ['serial', 'usb'])
			Object.defineProperty(navigator, name, { value: undefined });
	});
	await playground.open();
	const cable = new CableArea(page);
	expect(await cable.whyDisabled('Connect a board…')).toContain('does not support serial ports');
	await cable.choose('Help with connecting…');
	await expect(cable.help).toContainText('The simulated board');
	await expect(cable.help).toContainText('npm run drive');
});
