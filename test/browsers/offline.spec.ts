// Without a network, after one visit: the page opens, compiles what was changed, and runs it.
import { OwnHost } from '../e2e/own-host.ts';
import { expect, test } from './fixtures.ts';
import { lastAnswer } from './playground.ts';

/** Everything usual is fetched and kept. */
const FETCH_MS = 90_000;

let host: OwnHost;
test.beforeEach(async () => {
	host = await OwnHost.start();
});
test.afterEach(() => host.dispose());

test('after one visit the page opens, edits, compiles and runs without a network', async ({
	playground
}) => {
	await playground.open(host.url);
	const status = () =>
		playground.tab.evaluate(() => document.querySelector('[data-offline]')?.textContent ?? '');
	const ready = /^\s*Ready for offline\s*$/;
	expect(await lastAnswer(status, (text) => ready.test(text), FETCH_MS)).toMatch(ready);
	host.goAway();
	const asked = host.asked.length;
	await playground.reload();
	await playground.newProject('Hello');
	await playground.replaceLine('printf("Hello', 'printf("Edited offline\\n");');
	await playground.run();
	await playground.expectConsole(/Edited offline/);
	// Nobody was there who could have answered.
	await expect(fetch(host.url)).rejects.toThrow();
	expect(host.asked.length).toBe(asked);
	expect(await playground.errors()).toEqual([]);
});

test('a program that already runs does not hold up what the page fetches', async ({
	playground
}) => {
	await playground.open(host.url);
	await playground.run();
	await playground.expectConsole(/blink 1/);
	const state = () =>
		playground.tab.evaluate(async () => {
			const registration = await navigator.serviceWorker.getRegistration();
			return registration?.active?.state ?? 'none';
		});
	expect(await lastAnswer(state, (is) => is === 'activated')).toBe('activated');
	const answered = await playground.tab.evaluate(() =>
		Promise.race([
			fetch('favicon.svg').then(({ ok }) => ok),
			new Promise((resolve) => setTimeout(resolve, 5_000, 'no answer'))
		])
	);
	expect(answered).toBe(true);
	await playground.expectContainer('blinky', 'running');
});
