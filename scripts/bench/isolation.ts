// Containers on a page that may not share memory, beside those on one that may: how fast they call the board and compute.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { PlaygroundPage } from '../../test/e2e/pages/playground-page.ts';
import { withPage, withPlainPage } from './browser-session.ts';
import { runBetween } from './containers.ts';
import type { Bench } from './part.ts';
import { median } from './report.ts';

const CALLS = 100_000;
const RUNS = 3;
const LEVEL = 0.9;

const program = (name: string) => readFileSync(`scripts/bench/programs/${name}.c`, 'utf8');

interface Times {
	callsMs: number;
	computeMs: number;
}

async function measure(page: Page, playground: PlaygroundPage): Promise<Times> {
	await playground.open();
	await playground.newProject('Hello');
	const runs = async (name: string, texts: readonly [string, string]) => {
		await playground.write(program(name));
		const times: number[] = [];
		for (let i = 0; i < RUNS; i++) {
			await playground.console.clear();
			times.push(await runBetween(page, playground, texts));
		}
		return median(times);
	};
	return {
		callsMs: await runs('host-calls', ['host calls begin', 'host calls end']),
		computeMs: await runs('compute', ['compute begin', 'compute end'])
	};
}

export async function measureIsolation({ signal, report }: Bench): Promise<void> {
	const shared: Times[] = [];
	const posted: Times[] = [];
	await withPage(signal, async (...page) => void shared.push(await measure(...page)));
	await withPlainPage(signal, async (...page) => void posted.push(await measure(...page)));
	const compare = (what: string, time: keyof Times) => {
		const ratio = shared[0]![time] / posted[0]![time];
		const reached = ratio >= LEVEL;
		report({ what, value: `${ratio.toFixed(2)} times`, level: `≥ ${LEVEL} times`, reached });
	};
	const perSecond = (CALLS / posted[0]!.callsMs) * 1000;
	report({ what: 'host calls a second without shared memory', value: perSecond.toFixed(0) });
	compare('rate of host calls without shared memory to that with it', 'callsMs');
	compare('speed of computing without shared memory to that with it', 'computeMs');
}
