// Containers that mean no good: whatever they do, their neighbour blinks on, the page answers, Stop stops them, and the
// page can be loaded again.
import { expect, test, type Page } from '@playwright/test';
import { HOSTILE_PROGRAMS, type HostileProgram } from '../hostile/programs.ts';
import { watchGaps } from './pages/gap-watch.ts';
import { HostilePage } from './pages/hostile-page.ts';
import { countChanges } from './pages/led-watch.ts';

const WATCH_MS = 1500;
/** A page that hangs is far beyond it, one on a busy machine far below: how well it does, the bench measures. */
const HANGS_MS = 2000;

let page: Page;
let hostile: HostilePage;

test.beforeAll(async ({ browser }) => {
	page = await browser.newPage();
	hostile = new HostilePage(page);
	await hostile.open();
});

// Far more than it takes: some of them keep all processors busy.
test.describe.configure({ timeout: 180_000 });

test.afterAll(() => page.close());

async function expectCalm(): Promise<void> {
	const [gaps, [blinks]] = await Promise.all([
		watchGaps(page, WATCH_MS),
		countChanges(page, ['led0'], WATCH_MS)
	]);
	expect(blinks).toBeGreaterThan(0);
	expect(gaps.gapMs).toBeLessThan(HANGS_MS);
}

async function end({ name, made, ends }: HostileProgram): Promise<void> {
	const id = 'source' in made ? 'hello' : name;
	if (ends === 'blocks-the-board') return hostile.resetBoard();
	if (ends === 'never') await hostile.stop(id);
	await hostile.expectEnded(id);
}

for (const program of HOSTILE_PROGRAMS)
	test(`a container that ${program.what}`, async () => {
		await hostile.runNeighbour();
		await hostile.run(program);
		await expectCalm();
		await end(program);
		await hostile.runAgain(program);
		await page.reload();
		await hostile.expectReady();
	});
