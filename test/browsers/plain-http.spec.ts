// Firefox over plain http on a name that is not localhost, which it resolves to this machine.
import { plainHost } from '../e2e/plain-host.ts';
import { expect, test } from './fixtures.ts';

test('over plain http there is a project, it compiles, and the page says what cannot be', async ({
	playground
}) => {
	const host = await plainHost({
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Cross-Origin-Embedder-Policy': 'require-corp',
		'Cross-Origin-Resource-Policy': 'same-origin'
	});
	try {
		await playground.open(`http://playground.test:${host.port}/`);
		expect(await playground.tab.evaluate(() => isSecureContext)).toBe(false);
		await playground.expectText(/cannot run on a page loaded over plain http/);
		expect(await playground.text()).not.toMatch(/board on a cable|Something went wrong/);
		await playground.replaceLine(14, '#define INTERVAL_MS oops');
		await playground.click('button', /^Compile/);
		await playground.expectText(/undeclared identifier 'oops'/);
		expect(await playground.errors()).toEqual([]);
	} finally {
		host.close();
	}
});
