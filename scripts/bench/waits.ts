// What a user waits for: the download of the page, and the way from a click on Run to the program's first output.
import { clickToText } from './console-text.ts';
import { withPage } from './browser-session.ts';
import type { Bench } from './part.ts';
import { median, milliseconds } from './report.ts';
import {
	compileFigure,
	FIRST_SCRIPT_LIMIT,
	firstScripts,
	otherScripts,
	scriptFigures,
	Transfers
} from './transfer.ts';

const WARM_RUNS = 7;
const WARM_LEVEL_MS = 150;

export function measureWaits({ signal, report }: Bench): Promise<void> {
	return withPage(signal, async (page, playground) => {
		// Otherwise the compiler and more of the page come by themselves, and no click would be a cold one.
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
		});
		const transfers = new Transfers(page);
		await playground.open();
		const first = await firstScripts(page);
		const what = 'script needed before the first press of Run (brotli)';
		scriptFigures(what, first, FIRST_SCRIPT_LIMIT).forEach(report);
		await page.waitForLoadState('networkidle');
		const opened = transfers.take();
		const board = otherScripts(opened, first);
		scriptFigures('script of the board, which starts then (brotli)', board).forEach(report);
		await playground.newProject('Hello');
		const source = await playground.source();
		// The project as it comes was built with the site: a changed one needs the compiler.
		await playground.write(`${source}\n/* changed */\n`);
		const cold = await clickToText(page, 'Hello');
		report(compileFigure([...new Set([...opened, ...transfers.take()])]));
		report({
			what: 'click to first output, cold (toolchain from a local server)',
			value: `${cold.toFixed(0)} ms`
		});
		const warm: number[] = [];
		for (let i = 0; i < WARM_RUNS; i++) {
			await playground.console.clear();
			await playground.write(`${source}\n/* ${i} */\n`);
			warm.push(await clickToText(page, 'Hello'));
		}
		report({
			what: 'click to first output, warm (changed source)',
			value: milliseconds(warm),
			level: `≤ ${WARM_LEVEL_MS} ms`,
			reached: median(warm) <= WARM_LEVEL_MS
		});
	});
}
