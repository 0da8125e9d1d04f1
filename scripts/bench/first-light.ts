// First light: from the navigation to the first change of the LED, on a network of 20 Mbit/s with a round trip of 40 ms. The
// network is shaped by the browser's own tools, for the page and for its workers.
import type { BrowserContext, Page } from 'playwright-core';
import { servedSite, withContext } from './site-session.ts';
import type { Bench } from './part.ts';
import { median, milliseconds } from './report.ts';

const NETWORK = {
	offline: false,
	latency: 40,
	downloadThroughput: (20 * 1024 * 1024) / 8,
	uploadThroughput: (20 * 1024 * 1024) / 8
};
const VISITS = 5;
const EDITED_VISITS = 3;
const LIMIT_MS = 60_000;

type Send = (method: string, params?: object) => Promise<unknown>;

/** Shapes what a page asks for, and what each worker that it starts asks for, before that runs. */
async function shapePage(context: BrowserContext, page: Page): Promise<void> {
	const session = await context.newCDPSession(page);
	session.on('Target.attachedToTarget', ({ sessionId }) => {
		let id = 0;
		const send: Send = (method, params = {}) =>
			session.send('Target.sendMessageToTarget', {
				sessionId,
				message: JSON.stringify({ id: ++id, method, params })
			});
		// A worker that is gone by then needs none.
		shapeWorker(send).catch(() => undefined);
	});
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', NETWORK);
	await session.send('Target.setAutoAttach', {
		...{ autoAttach: true, waitForDebuggerOnStart: true, flatten: false }
	});
}

async function shapeWorker(send: Send): Promise<void> {
	await send('Network.enable');
	await send('Network.emulateNetworkConditions', NETWORK);
	await send('Runtime.runIfWaitingForDebugger');
}

/** Presses Run as soon as that does something, after an edit where one is wanted; milliseconds until the LED changes. */
export function untilLight(page: Page, edit: boolean): Promise<number> {
	return page.evaluate(
		([edited, limitMs]) =>
			new Promise<number>((resolve, reject) => {
				const limit = setTimeout(() => reject(new Error('the LED did not change')), limitMs);
				const led = () => document.querySelector('[data-alias="led0"]');
				const runButton = () =>
					[...document.querySelectorAll('header button')].find((one) =>
						/^\s*Run/.test(one.textContent ?? '')
					);
				let pressed = false;
				const look = () => {
					const text = document.querySelector('.cm-content');
					const button = runButton();
					const ready = text instanceof HTMLElement && button instanceof HTMLElement;
					if (!pressed && ready && !document.getElementById('first-sight')) {
						pressed = true;
						if (edited) {
							text.focus();
							document.execCommand('insertText', false, `// ${Math.random()}\n`);
						}
						button.click();
						const before = led()?.getAttribute('data-lit') ?? null;
						new MutationObserver(() => {
							if ((led()?.getAttribute('data-lit') ?? before) === before) return;
							clearTimeout(limit);
							resolve(performance.now());
						}).observe(document.body, {
							...{ subtree: true, childList: true, attributeFilter: ['data-lit'] }
						});
					}
					if (!pressed) requestAnimationFrame(look);
				};
				look();
			}),
		[edit, LIMIT_MS] as const
	);
}

async function firstVisit(signal: AbortSignal, url: string, edit: boolean): Promise<number> {
	return withContext(signal, async (context, page) => {
		await shapePage(context, page);
		await page.goto(url, { waitUntil: 'commit' });
		return untilLight(page, edit);
	});
}

async function firstVisits(bench: Bench, url: string): Promise<void> {
	const what = 'first visit at 20 Mbit/s and 40 ms, navigation to LED';
	const report = (name: string, times: readonly number[], levelMs: number) =>
		bench.report({
			...{ what: `${what}, ${name}`, value: milliseconds(times) },
			...{ level: `≤ ${levelMs} ms`, reached: median(times) <= levelMs }
		});
	const times: number[] = [];
	for (let i = 0; i < VISITS; i++) times.push(await firstVisit(bench.signal, url, false));
	report('unchanged Blinky', times, 2500);
	const edited: number[] = [];
	for (let i = 0; i < EDITED_VISITS; i++) edited.push(await firstVisit(bench.signal, url, true));
	report('with an edit', edited, 8000);
}

/** One profile: a first visit that lasts until everything is kept, then visits without a network. */
async function offlineVisits(bench: Bench, url: string, goAway: () => void): Promise<void> {
	const times: number[] = [];
	await withContext(bench.signal, async (context, page, profile) => {
		await page.goto(url);
		await page.locator('[data-offline=ready]').waitFor({ timeout: LIMIT_MS });
		await untilLight(page, true);
		await context.close();
		goAway();
		for (let i = 0; i < VISITS; i++)
			times.push(
				await withContext(
					bench.signal,
					async (_again, next) => {
						await next.goto(url, { waitUntil: 'commit' });
						return untilLight(next, true);
					},
					profile
				)
			);
	});
	bench.report({
		what: 'second visit without a network, navigation to LED, with an edit',
		...{ value: milliseconds(times), level: '≤ 3000 ms', reached: median(times) <= 3000 }
	});
}

export async function measureFirstLight(bench: Bench): Promise<void> {
	const site = await servedSite();
	try {
		await firstVisits(bench, site.url);
		await offlineVisits(bench, site.url, () => site.close());
	} finally {
		site.close();
	}
}
