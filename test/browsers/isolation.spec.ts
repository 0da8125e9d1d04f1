// A host that sends no headers: the service worker adds them, and programs have threads all the same.
import { plainHost, type PlainHost } from '../e2e/plain-host.ts';
import { expect, test } from './fixtures.ts';

let host: PlainHost;
test.beforeEach(async () => {
	host = await plainHost();
});
test.afterEach(() => host.close());

test('on a host without headers the page isolates itself, and a program with threads runs', async ({
	playground
}) => {
	await playground.open(`http://localhost:${host.port}/`);
	await playground.until('the page is isolated', () => crossOriginIsolated);
	await playground.expectEditor();
	await playground.newProject('Threads');
	await playground.run();
	await playground.expectConsole(/8 jobs done, \d+ primes in all/);
	expect(await playground.text()).not.toMatch(/cannot use threads|could not be started/);
	expect(await playground.errors()).toEqual([]);
});
