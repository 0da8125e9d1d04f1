// Resident memory of the page's process: with the page there, with a program that was compiled and runs, and after a while
// without work. Its workers are in the same process.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { withContext, servedSite } from './site-session.ts';
import { untilLight } from './first-light.ts';
import type { Bench } from './part.ts';

const LEVEL_MB = 250;
const LOOK_MS = 100;
/** The compiler's worker ends after a minute without work. */
const IDLE_MS = 70_000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The largest of the browser's renderers is the one that shows the page. */
async function pageProcess(page: Page): Promise<number> {
	const session = await page.context().browser()!.newBrowserCDPSession();
	const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as {
		processInfo: readonly { type: string; id: number }[];
	};
	await session.detach();
	const renderers = processInfo.filter(({ type }) => type === 'renderer');
	return renderers.map(({ id }) => id).sort((a, b) => residentMb(b) - residentMb(a))[0]!;
}

function residentMb(process: number): number {
	const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${process}/status`, 'utf8'));
	return Number(kilobytes?.[1] ?? 0) / 1024;
}

/** The largest that was seen until `end`. */
async function peakUntil(process: number, end: Promise<unknown>): Promise<number> {
	let ended = false;
	let peak = 0;
	const done = end.finally(() => (ended = true));
	while (!ended) {
		peak = Math.max(peak, residentMb(process));
		await Promise.race([done, pause(LOOK_MS)]);
	}
	return peak;
}

export async function measureMemory({ signal, report }: Bench): Promise<void> {
	const site = await servedSite();
	const megabytes = (value: number) => `${value.toFixed(0)} MB`;
	try {
		await withContext(signal, async (_, page) => {
			await page.goto(site.url);
			await page.getByText('Compiler ready').waitFor({ timeout: 60_000 });
			const process = await pageProcess(page);
			report({ what: 'memory with the page there', value: megabytes(residentMb(process)) });
			const peak = await peakUntil(process, untilLight(page, true));
			report({ what: 'the most while a program is compiled and starts', value: megabytes(peak) });
			await pause(2000);
			const running = residentMb(process);
			report({
				what: 'memory after one compile, with one container running',
				...{ value: megabytes(running), level: `≤ ${LEVEL_MB} MB`, reached: running <= LEVEL_MB }
			});
			await pause(IDLE_MS);
			const idle = residentMb(process);
			report({ what: 'memory after a minute without a compile', value: megabytes(idle) });
		});
	} finally {
		site.close();
	}
}
