// The part of the bench that runs in the serial namespace: prints the milliseconds of each replug as a line of JSON.
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM, CHROMIUM_ARGUMENTS } from '../../test/e2e/chromium.ts';
import { CableArea } from '../../test/e2e/pages/cable-area.ts';
import { PlaygroundPage } from '../../test/e2e/pages/playground-page.ts';
import { UsbBoard } from '../../test/rig/usb-board.ts';
import { RIG_PORT } from '../serial-namespace.mjs';
import { servePreview } from './preview.ts';

const REPLUGS = 5;

/** When the page next says that the board is ready, having answered; milliseconds since the epoch. */
function readyAgain(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				const panel = document.querySelector('[aria-label="Board on a cable"]');
				const ready = () =>
					panel?.querySelector('[role="status"]')?.textContent?.trim() === 'ready';
				const observer = new MutationObserver(() => {
					if (!ready()) return;
					observer.disconnect();
					resolve(Date.now());
				});
				observer.observe(document.body, { subtree: true, childList: true, characterData: true });
			})
	);
}

async function replugs(page: Page, board: UsbBoard): Promise<number[]> {
	const playground = new PlaygroundPage(page);
	const cable = new CableArea(page);
	await playground.open();
	await board.plugIn();
	await cable.connect();
	await cable.expectState('ready');
	const times: number[] = [];
	for (let i = 0; i < REPLUGS; i++) {
		await board.unplug();
		await cable.expectState(/unplugged/);
		const ready = readyAgain(page);
		const pluggedAt = await board.plugIn();
		times.push((await ready) - pluggedAt);
	}
	return times;
}

const server = await servePreview(RIG_PORT);
const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGUMENTS });
const board = new UsbBoard(40);
try {
	const baseURL = `http://localhost:${RIG_PORT}`;
	const context = await browser.newContext({ baseURL, viewport: { width: 1440, height: 900 } });
	// The loader of this script names functions through a helper that the page does not have.
	await context.addInitScript('globalThis.__name ??= (named) => named');
	console.log(JSON.stringify(await replugs(await context.newPage(), board)));
} finally {
	await board.dispose();
	await browser.close();
	server.kill();
}
