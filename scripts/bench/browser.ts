// What a user waits for, measured in real Chromium on the built site.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { CHROMIUM, CHROMIUM_ARGUMENTS } from '../../test/e2e/chromium.ts';
import { PlaygroundPage } from '../../test/e2e/pages/playground-page.ts';
import { computeFigures } from './compute.ts';
import { consoleFigures } from './console.ts';
import { servePreview } from './preview.ts';
import { median, milliseconds, type Figure } from './report.ts';
import { compileFigure, initialFigure, Transfers } from './transfer.ts';

const PORT = 4183;
const WARM_RUNS = 7;

function launch(profile: string): Promise<BrowserContext> {
	return chromium.launchPersistentContext(profile, {
		executablePath: CHROMIUM,
		viewport: { width: 1440, height: 900 },
		baseURL: `http://localhost:${PORT}`,
		args: CHROMIUM_ARGUMENTS
	});
}

/** Milliseconds from a click on Run to a text in the console, measured inside the page. */
function clickToText(page: Page, text: string): Promise<number> {
	return page.evaluate(
		(wanted) =>
			new Promise<number>((resolve) => {
				const button = [...document.querySelectorAll('button')].find((candidate) =>
					/^\s*Run/.test(candidate.textContent ?? '')
				)!;
				const rows = () => document.querySelector('.xterm-rows')?.textContent ?? '';
				const seen = () => rows().replaceAll('\u00a0', ' ').split(wanted).length;
				const before = seen();
				const start = performance.now();
				const observer = new MutationObserver(() => {
					if (seen() === before) return;
					observer.disconnect();
					resolve(performance.now() - start);
				});
				observer.observe(document.body, { subtree: true, childList: true, characterData: true });
				button.click();
			}),
		text
	);
}

/** Milliseconds between two texts that a program prints. */
async function betweenTexts(page: Page, begin: string, end: string): Promise<number> {
	return page.evaluate(
		([first, last]) =>
			new Promise<number>((resolve) => {
				const rows = () =>
					(document.querySelector('.xterm-rows')?.textContent ?? '').replaceAll('\u00a0', ' ');
				let start = 0;
				const look = () => {
					if (!start && rows().includes(first!)) start = performance.now();
					if (!start || !rows().includes(last!)) return;
					observer.disconnect();
					resolve(performance.now() - start);
				};
				const observer = new MutationObserver(look);
				observer.observe(document.body, { subtree: true, childList: true, characterData: true });
				look();
			}),
		[begin, end]
	);
}

const program = (name: string) => readFileSync(`scripts/bench/programs/${name}.c`, 'utf8');

async function compileTimes(page: Page): Promise<number[]> {
	return page.evaluate(() =>
		performance.getEntriesByName('compile').map(({ duration }) => duration)
	);
}

async function waits(
	playground: PlaygroundPage,
	page: Page,
	transfers: Transfers
): Promise<Figure[]> {
	await page.waitForLoadState('networkidle');
	const initial = initialFigure(transfers.take());
	await playground.newProject('Hello');
	const source = await playground.source();
	const cold = await clickToText(page, 'Hello');
	const compile = compileFigure(transfers.take());
	const warm: number[] = [];
	for (let i = 0; i < WARM_RUNS; i++) {
		await playground.console.clear();
		await playground.write(`${source}\n/* ${i} */\n`);
		warm.push(await clickToText(page, 'Hello'));
	}
	return [
		initial,
		compile,
		{
			what: 'click to first output, cold (toolchain from a local server)',
			value: `${cold.toFixed(0)} ms`
		},
		{
			what: 'click to first output, warm (changed source)',
			value: milliseconds(warm),
			level: '< 400 ms',
			reached: median(warm) < 400
		}
	];
}

/** Warm compiles of blinky, each of a changed source. */
async function blinky(playground: PlaygroundPage, page: Page): Promise<number[]> {
	await playground.newProject('Blinky');
	const source = await playground.source();
	const before = (await compileTimes(page)).length;
	for (let i = 0; i <= WARM_RUNS; i++) {
		await playground.write(`${source}\n/* ${i} */\n`);
		await playground.run();
	}
	await playground.stop();
	return (await compileTimes(page)).slice(before + 1);
}

async function hostCalls(playground: PlaygroundPage, page: Page): Promise<Figure> {
	// Another example than that of the waits: a second copy would ask before it replaces the image of the first.
	await playground.newProject('Exit code');
	await playground.write(program('host-calls'));
	await playground.console.clear();
	const took = betweenTexts(page, 'host calls begin', 'host calls end');
	await playground.run();
	const perSecond = (100_000 / (await took)) * 1000;
	return {
		what: 'host calls a second',
		value: perSecond.toFixed(0),
		level: '≥ 20 000',
		reached: perSecond >= 20_000
	};
}

async function roundTrips(playground: PlaygroundPage, page: Page): Promise<Figure> {
	await playground.newProject('Subscriber');
	await playground.write(program('pong'));
	await playground.run();
	await playground.console.expectText('pong waits');
	await playground.newProject('Publisher');
	await playground.write(program('ping'));
	const took = betweenTexts(page, 'round trips begin', 'round trips end');
	await playground.run();
	const perSecond = (2000 / (await took)) * 1000;
	return {
		what: 'messages a second between two containers, each an answer',
		value: (2 * perSecond).toFixed(0),
		level: '≥ 1 000',
		reached: 2 * perSecond >= 1000
	};
}

const MEGABYTES = 64;

async function tcpTransfer(playground: PlaygroundPage, page: Page): Promise<Figure> {
	await playground.newProject('Echo server');
	await playground.write(program('tcp-sink'));
	await playground.run();
	await playground.console.expectText('sink waits');
	await playground.newProject('HTTP client');
	await playground.write(program('tcp-source'));
	const took = betweenTexts(page, 'transfer begin', 'transfer end');
	await playground.run();
	const perSecond = MEGABYTES / ((await took) / 1000);
	return { what: 'TCP between two containers', value: `${perSecond.toFixed(0)} MB a second` };
}

export interface BrowserFigures {
	figures: Figure[];
	/** Milliseconds of each warm compile and link of blinky. */
	blinkyMs: number[];
}

export async function measureBrowser(): Promise<BrowserFigures> {
	const server = await servePreview(PORT);
	const profile = mkdtempSync(path.join(tmpdir(), 'bench-profile-'));
	const context = await launch(profile);
	try {
		// The loader of this script names functions through a helper that the page does not have.
		await context.addInitScript('globalThis.__name ??= (named) => named');
		const page = context.pages()[0] ?? (await context.newPage());
		const transfers = new Transfers(page);
		const playground = new PlaygroundPage(page);
		await playground.open();
		const figures = await waits(playground, page, transfers);
		const blinkyMs = await blinky(playground, page);
		figures.push(await hostCalls(playground, page), await roundTrips(playground, page));
		figures.push(await tcpTransfer(playground, page));
		figures.push(...(await computeFigures(playground, page, betweenTexts)));
		figures.push(...(await consoleFigures(playground, page)));
		return { figures, blinkyMs };
	} finally {
		await context.close();
		server.kill();
		rmSync(profile, { recursive: true, force: true });
	}
}
