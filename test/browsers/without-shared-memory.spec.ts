// WebKit, whose pages may be isolated and have no shared memory all the same.
import { expect, test } from './fixtures.ts';

test.use({ sharedMemory: false });

test('an isolated page without shared memory says so, and compiles', async ({
	playground,
	site
}) => {
	await playground.open(site);
	const features = () => [crossOriginIsolated, typeof SharedArrayBuffer];
	expect(await playground.tab.evaluate(features)).toEqual([true, 'undefined']);
	await playground.expectText(/This browser cannot run containers\./);
	await playground.expectText(/compile programs here, and build and export images\./);
	await playground.click('button', /^Compile/);
	await playground.expectText(/of the limit|Code/);
	await playground.replaceLine('#define INTERVAL_MS', '#define INTERVAL_MS oops');
	await playground.click('button', /^Compile/);
	await playground.expectText(/undeclared identifier 'oops'/);
	expect(await playground.text()).not.toMatch(/stopped unexpectedly|Switch it on|stopped working/);
	expect(await playground.errors()).toEqual([]);
});
