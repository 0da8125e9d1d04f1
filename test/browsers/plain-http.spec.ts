// Firefox over plain http on a name that is not localhost, which it resolves to this machine.
import { plainHost, type PlainHost } from '../e2e/plain-host.ts';
import { expect, test } from './fixtures.ts';
import type { Playground } from './playground.ts';

let host: PlainHost;
test.beforeEach(async () => {
	host = await plainHost({
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Cross-Origin-Embedder-Policy': 'require-corp',
		'Cross-Origin-Resource-Policy': 'same-origin'
	});
});
test.afterEach(() => host.close());

async function open(playground: Playground): Promise<void> {
	await playground.open(`http://playground.test:${host.port}/`);
	const facts = () => [isSecureContext, crossOriginIsolated];
	expect(await playground.tab.evaluate(facts)).toEqual([false, false]);
}

test('over plain http a program runs without shared memory, and the page says what that lacks', async ({
	playground
}) => {
	await open(playground);
	await playground.expectText(/Programs cannot use threads on this page\./);
	await playground.run();
	await playground.expectConsole(/blink 2/);
	await playground.expectLed('led0', true);
	await playground.expectLed('led0', false);
	await playground.stop();
	await playground.expectContainer('blinky', 'stopped');
	expect(await playground.text()).not.toMatch(/cannot run on|Something went wrong/);
	expect(await playground.errors()).toEqual([]);
});

test.describe('where the engine cannot suspend a program either', () => {
	test.use({ promiseIntegration: false });

	test('over plain http there is a project, it compiles, and the page says what cannot be', async ({
		playground
	}) => {
		await open(playground);
		await playground.expectText(/cannot run on a page loaded over plain http/);
		expect(await playground.text()).not.toMatch(/board on a cable|Something went wrong/);
		await playground.replaceLine('#define INTERVAL_MS', '#define INTERVAL_MS oops');
		await playground.click('button', /^Compile/);
		await playground.expectText(/undeclared identifier 'oops'/);
		expect(await playground.errors()).toEqual([]);
	});
});
