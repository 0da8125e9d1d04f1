// How fast containers of the page talk: to the board by host calls, and to each other by messages and TCP.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { PlaygroundPage } from '../../test/e2e/pages/playground-page.ts';
import { withPage } from './browser-session.ts';
import { betweenTexts } from './console-text.ts';
import type { Bench } from './part.ts';

const CALLS = 100_000;
const ROUND_TRIPS = 2000;
const MEGABYTES = 64;

const program = (name: string) => readFileSync(`scripts/bench/programs/${name}.c`, 'utf8');

/** Runs the program in the editor; milliseconds between two texts that it prints. */
export async function runBetween(
	page: Page,
	playground: PlaygroundPage,
	[begin, end]: readonly [string, string]
): Promise<number> {
	const [tookMs] = await Promise.all([betweenTexts(page, begin, end), playground.run()]);
	return tookMs;
}

export function measureHostCalls({ signal, report }: Bench): Promise<void> {
	return withPage(signal, async (page, playground) => {
		await playground.open();
		await playground.newProject('Hello');
		await playground.write(program('host-calls'));
		const tookMs = await runBetween(page, playground, ['host calls begin', 'host calls end']);
		const perSecond = (CALLS / tookMs) * 1000;
		report({
			what: 'host calls a second',
			value: perSecond.toFixed(0),
			level: '≥ 20 000',
			reached: perSecond >= 20_000
		});
	});
}

export function measureMessages({ signal, report }: Bench): Promise<void> {
	return withPage(signal, async (page, playground) => {
		await playground.open();
		await playground.newProject('Subscriber');
		await playground.write(program('pong'));
		await playground.run();
		await playground.console.expectText('pong waits');
		await playground.newProject('Publisher');
		await playground.write(program('ping'));
		const tookMs = await runBetween(page, playground, ['round trips begin', 'round trips end']);
		const perSecond = 2 * (ROUND_TRIPS / tookMs) * 1000;
		report({
			what: 'messages a second between two containers, each an answer',
			value: perSecond.toFixed(0),
			level: '≥ 1 000',
			reached: perSecond >= 1000
		});
	});
}

export function measureTcp({ signal, report }: Bench): Promise<void> {
	return withPage(signal, async (page, playground) => {
		await playground.open();
		await playground.newProject('Echo server');
		await playground.write(program('tcp-sink'));
		await playground.run();
		await playground.console.expectText('sink waits');
		await playground.newProject('HTTP client');
		await playground.write(program('tcp-source'));
		const tookMs = await runBetween(page, playground, ['transfer begin', 'transfer end']);
		const perSecond = MEGABYTES / (tookMs / 1000);
		report({ what: 'TCP between two containers', value: `${perSecond.toFixed(0)} MB a second` });
	});
}
