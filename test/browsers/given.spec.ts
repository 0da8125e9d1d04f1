// What one is given: a project in a link, and the first lesson.
import { expect, test } from './fixtures.ts';

test('a project is shared, opened elsewhere by its link, and runs when Run is pressed and not before', async ({
	playground,
	site,
	session,
	baseURL
}) => {
	await playground.open(site);
	await playground.newProject('Hello');
	await playground.replaceLine('printf("Hello', 'printf("From the link\\n");');
	const link = await playground.shareLink();
	expect(new URL(link).origin).toBe(site);

	await playground.open(link.replace(site, session.newSite(baseURL!)));
	await playground.expectText(/It came in a link\. Nothing runs until you press Run\./);
	await playground.click('button', 'Open');
	await playground.until(
		'the project that was shared',
		() => document.querySelector('.cm-content')?.textContent?.includes('From the link') ?? false
	);
	expect(await playground.tab.evaluate(() => location.hash)).toBe('');
	// Time enough for something that would start by itself.
	await new Promise((resolve) => setTimeout(resolve, 1_500));
	expect(await playground.text()).toMatch(/No containers yet/);
	expect(await playground.consoleText()).not.toMatch(/From the link/);
	await playground.run();
	await playground.expectConsole(/From the link/);
	expect(await playground.errors()).toEqual([]);
});

test('lesson one: run, answer, go on, change the program, and it is checked', async ({
	playground,
	site
}) => {
	await playground.open(`${site}/?lesson=light`);
	await playground.expectText(/Step 1 of 4/);
	await playground.run();
	await playground.expectLed('led0', true);
	await playground.expectText(/1 of 2 checks pass\./);
	await playground.click('radio', 'Once');
	await playground.click('button', 'Answer');
	await playground.expectText(/All checks of this step pass\./);
	await playground.click('button', 'Next');
	await playground.expectText(/Step 2 of 4/);
	await playground.run();
	await playground.expectText(/0 of 1 check/);
	await playground.replaceLine('#define INTERVAL_MS', '#define INTERVAL_MS 200');
	await playground.run();
	await playground.expectText(/All checks of this step pass\./);
	await playground.reload();
	await playground.expectText(/Step 2 of 4/);
	await playground.expectText(/#define INTERVAL_MS 200/);
	expect(await playground.has('button', /^1\. Press Run \(done\)$/)).toBe(true);
	expect(await playground.errors()).toEqual([]);
});
