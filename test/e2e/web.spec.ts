// Containers as servers: their pages, their API and their WebSockets, without leaving the page.
import { expect, test } from './fixtures.ts';
import { WebArea } from './pages/web-area.ts';

test('the page of a web server counts by its form, its script and a request by hand', async ({
	playground
}) => {
	const web = new WebArea(playground.page);
	await playground.newProject('Web server');
	await playground.run();
	await web.open(8000);
	const frame = await web.browse();
	await expect(frame.getByRole('heading')).toHaveText('Counter: 0');
	await frame.getByRole('button', { name: 'Add one with a form' }).click();
	await expect(frame.getByRole('heading')).toHaveText('Counter: 1');
	await frame.getByRole('button', { name: 'Add one with the API' }).click();
	await expect(frame.getByRole('heading')).toHaveText('Counter: 2');
	await web.send('POST', '/api/counter');
	await expect(web.answer).toHaveText('{\n  "counter": 3\n}');
	const isolated = await frame.locator('html').evaluate(() => {
		try {
			return [self.origin, String(Boolean(parent.document))];
		} catch {
			return [self.origin, 'out of reach'];
		}
	});
	expect(isolated).toEqual(['null', 'out of reach']);
});

test('a WebSocket of a container is talked to by hand and by its own page', async ({
	playground
}) => {
	const web = new WebArea(playground.page);
	await playground.newProject('WebSocket');
	await playground.run();
	await web.open(8001);
	await web.connect('/ws');
	await web.say('hello container');
	await expect(web.log.getByText('hello container')).toHaveCount(2);
	// Which one is the first depends on how long the connection took.
	await expect(web.log.getByText(/^value \d+$/).first()).toBeVisible();
	const frame = await web.browse();
	await frame.getByRole('textbox', { name: 'Message' }).fill('from the page');
	await frame.getByRole('button', { name: 'Send' }).click();
	await expect(frame.getByRole('listitem')).toHaveText('from the page');
	await expect(frame.getByRole('heading')).toHaveText(/Live value: \d+/);
});
