// A playground that is open, and boards to plug in that are gone after the test.
import { test as base } from '../e2e/fixtures.ts';
import { CableArea } from '../e2e/pages/cable-area.ts';
import { missingRig, UsbBoard, type Line } from '../rig/usb-board.ts';

const missing = missingRig();
if (missing !== null) throw new Error(missing);

export const test = base.extend<{
	/** A board that is not plugged in yet; `args` as those of `npm run board`. */
	makeBoard: (line: Line, ...args: string[]) => UsbBoard;
	cable: CableArea;
}>({
	makeBoard: async ({ page: _page }, use) => {
		const boards: UsbBoard[] = [];
		await use((line, ...args) => {
			const board = new UsbBoard(line, ...args);
			boards.push(board);
			return board;
		});
		for (const board of boards) await board.dispose();
	},
	cable: async ({ page }, use) => use(new CableArea(page))
});

export { expect } from '@playwright/test';
